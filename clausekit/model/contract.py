"""What build assembles: numbered, filled, in both languages; nothing in it is conditional any more."""

from dataclasses import dataclass

from clausekit.model.base import Bilingual, Language
from clausekit.model.clause import Negotiation
from clausekit.model.party import Party

# Names one place of a contract: `clause id`, `clause id#paragraph id`, `…#paragraph.item`, `clause id#schedule`.
Key = str


@dataclass(frozen=True, slots=True)
class Number:
    """Where a key stands: article 5, paragraph 2, item 1; or schedule 1. None where that level is not numbered."""

    article: int | None = None
    paragraph: int | None = None
    item: int | None = None
    schedule: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to another place of the contract, to be printed as live fields.

    `here` is where it stands: in its own article, Japanese says 前項 or 第2項 and does not repeat the article.
    """

    key: Key
    number: Number
    here: Number | None = None


@dataclass(frozen=True, slots=True)
class DefinedTerm:
    """A term where it is being defined: printed in bold (English) or in 「」 (Japanese) by its paragraph's own text."""

    text: str


Piece = str | Reference | DefinedTerm
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table ready to print: headings and cells in both languages; `widths` are shares of the text width."""

    headings: tuple[Bilingual, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Bilingual, ...], ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A paragraph (項) or item (号) as it will be read. `numbered` is false for a lone paragraph of an article."""

    key: Key
    number: Number
    numbered: bool
    en: Pieces
    ja: Pieces
    items: tuple["Printed", ...] = ()
    table: PrintedTable | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article (条) with its Japanese summary; preamble and closing are articles without a number.

    `notes` are for one's own side: they are printed only on request, and never in what goes to the other side.
    """

    key: Key
    version: str
    fallback: str | None
    number: Number
    title: Bilingual
    paragraphs: tuple[Printed, ...]
    summary_ja: Pieces
    notes: Negotiation | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule (別紙)."""

    key: Key
    number: Number
    title: Bilingual
    paragraphs: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A party as it signs: its role's label in the text, and itself."""

    label: Bilingual
    party: Party


@dataclass(frozen=True, slots=True)
class KeyTerm:
    """A value that the parties look for first: of which clause, where that is printed, what it is called."""

    clause: Key
    number: Number
    label: Bilingual
    value: Bilingual


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A fact only a person knows, asked before signing; `id` is `clause id#confirm id`."""

    id: str
    ask: Bilingual
    who: Bilingual


@dataclass(frozen=True, slots=True)
class Contract:
    """The whole contract, ready to be written in any layout.

    `stamp`: paper, signed last in Japan, so that a revenue stamp (収入印紙) may be due.
    `binding` are the languages in which it is an original, as its language article says. `secret` keys the hidden bookmarks: derived from the deal, it lets only us recognise a clause in what comes back.
    """

    title: Bilingual
    preamble: Article | None
    articles: tuple[Article, ...]
    closing: Article | None
    schedules: tuple[Schedule, ...]
    signatories: tuple[Signatory, ...]
    to_confirm: tuple[ToConfirm, ...]
    secret: bytes
    binding: tuple[Language, ...] = ("en",)
    key_terms: tuple[KeyTerm, ...] = ()
    stamp: bool = False

    @property
    def parts(self) -> tuple[Article, ...]:
        """Preamble, articles and closing, as far as there are any, in order."""
        return tuple(part for part in (self.preamble, *self.articles, self.closing) if part)

    @property
    def sections(self) -> "tuple[Article | Schedule, ...]":
        """The parts, then the schedules: everything that has paragraphs."""
        return (*self.parts, *self.schedules)
