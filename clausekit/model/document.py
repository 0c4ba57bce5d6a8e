"""What reading makes of a .docx: numbered paragraphs with their place, cut into sentences of one language."""

from dataclasses import dataclass, field
from typing import Literal

from clausekit.errors import Said
from clausekit.model.base import Language

# tracked changes as if all accepted, or as if all rejected
View = Literal["accepted", "original"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One w:p of a part, as the accepted (or original) view shows it.

    `text` counts in Unicode code points as DESIGN says for the JSON report; `number` is the label Word draws before it
    (`第3条`, `(a)`), empty if none; `clause` the place a person would name (`第3条第2項`), None if there is none.
    """

    part: str
    index: int
    text: str
    number: str = ""
    clause: str | None = None
    heading: str = ""
    style: str = ""
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that was read from one file, in document order, and what was not."""

    file: str
    view: str
    paragraphs: tuple[Paragraph, ...]
    numbering_resolved: bool = True
    not_checked: tuple[Said, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence of a paragraph in one language; `start` is its offset in the paragraph's text."""

    paragraph: Paragraph
    language: Language
    start: int
    text: str
