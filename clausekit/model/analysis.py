"""What reading knows about a document's sentences: tokens, candidates, what may bound them, and the terms defined."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from clausekit.model.base import Language
from clausekit.model.document import Document, Paragraph, Unit
from clausekit.model.glossary import VagueEntry

# time: a deadline with its number · limit: a bound or tolerance with its number · number: a number with a unit
# duration: a number of days and the like · rate: how often · standard: a named standard
# place: a schedule, drawing or article that settles it
BoundKind = Literal["time", "limit", "number", "duration", "rate", "standard", "place"]


@dataclass(frozen=True, slots=True)
class Bound:
    """A stretch of a unit's text that could bound a vague word near it."""

    kind: BoundKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a unit; `head` is the index of the token it depends on (its own at the root), None if not parsed."""

    start: int
    end: int
    norm: str
    tag: str
    head: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A vague entry found at `start` to `end` of a unit's text, before anything around it was looked at.

    `guarded` is the term of art it belongs to, empty if none; `customary` the form that makes it customary, empty if none.
    """

    entry: VagueEntry
    start: int
    end: int
    guarded: str = ""
    customary: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One unit with its candidates; `tokens` and `bounds` are there only where a candidate needs them."""

    unit: Unit
    candidates: tuple[Candidate, ...] = ()
    bounds: tuple[Bound, ...] = ()
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A term that the document defines, and the unit that does it."""

    term: str
    language: Language
    unit: Unit


@dataclass(frozen=True, slots=True)
class Index:
    """Everything rules may ask of one document; paragraphs are named by part and index.

    `headings` are those of the article each paragraph belongs to, `notes` the paragraphs that only comment on the contract.
    """

    document: Document
    analyses: tuple[Analysis, ...]
    definitions: tuple[Definition, ...]
    headings: Mapping[tuple[str, int], str]
    notes: frozenset[tuple[str, int]] = frozenset()

    def heading(self, paragraph: Paragraph) -> str:
        """The heading of the article the paragraph belongs to, empty if there is none."""
        return self.headings.get((paragraph.part, paragraph.index), "")
