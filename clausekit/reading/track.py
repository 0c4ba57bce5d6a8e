"""The state of the machine that follows articles, paragraphs and items of one language down a document."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from clausekit.model.base import Language
from clausekit.reading.labels import Label
from clausekit.reading.numerals import Reading
from clausekit.reading.place import Article, Place, Step
from clausekit.reading.titles import Title
from clausekit.word.numbering import ListLabel

COUNTED: Final = ("figure", "kanji")
_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A label that is open: what hangs below it until one of its kind or of a higher one comes."""

    label: Label
    drawn: ListLabel | None
    is_section: bool = False

    @property
    def list(self) -> tuple[str, int] | None:
        """The counter that drew it, None if it was typed."""
        return (self.drawn.list, self.drawn.level) if self.drawn else None

    @property
    def value(self) -> int:
        """Where its counter stands; 0 if its number is blank."""
        if self.drawn:
            return self.drawn.value
        return self.label.readings[0].value if self.label.readings else 0

    def before(self, label: Label) -> Reading | None:
        """How to read a label that is the next one of the same series; None if it is not."""
        return self._same_series(label, lambda next_, own: next_ == own + 1)

    def skipped_to(self, label: Label) -> Reading | None:
        """How to read a label that comes a little later in the same series: numbers in between were left out."""
        return self._same_series(label, lambda next_, own: own + 1 < next_ <= own + _GAP)

    def again(self, label: Label) -> Reading | None:
        """How to read a label that begins a series of items anew."""
        return None if self.is_section else self._same_series(label, lambda next_, _own: next_ == 1)

    def _same_series(self, label: Label, fits: Callable[[int, int], bool]) -> Reading | None:
        if self.label.shape != label.shape:
            return None
        pairs = ((own, next_) for own in self.label.readings for next_ in label.readings)
        found = (next_ for own, next_ in pairs if own.series == next_.series and fits(next_.value, own.value))
        return next(found, None)

    def step(self) -> Step:
        """The level as a place names it."""
        dotted = self.label.kind == "dotted"
        numeral = str(self.label.path[-1]) if dotted and len(self.label.path) == 2 else self.label.numeral
        counted = len(self.label.path) == 2 if dotted else any(r.series in COUNTED for r in self.label.readings)
        return Step(self.label.text, numeral, counted)


def first(label: Label) -> Reading | None:
    """How to read a label that begins a series: 1, a, i, ア, ①; None if it cannot."""
    return next((reading for reading in label.readings if reading.value == 1), None)


@dataclass(slots=True)
class Track:
    """Where the text of one language stands. `several` gathers the articles that have a second paragraph (第2項)."""

    language: Language
    schedule: str = ""
    version: int = 0
    article: Entry | None = None
    entries: list[Entry] = field(default_factory=list)
    several: set[Article] = field(default_factory=set)
    heading: str = ""
    outline: int | None = None
    article_in_table: bool = False
    touched: int = -1
    has_body: bool = False
    aside: bool = False
    closed: bool = False
    lost: ListLabel | None = None
    _before_schedule: int = 0

    @property
    def known(self) -> bool:
        """Whether it is anywhere in particular."""
        return bool(self.schedule or self.article or self.entries or self.lost or self.heading)

    @property
    def wants_title(self) -> bool:
        """Whether it has just come into an article or schedule whose label stands without a title."""
        return bool(self.article or self.schedule) and not (self.heading or self.has_body or self.entries)

    @property
    def in_named_article(self) -> bool:
        """Whether it is in an article called so (第3条, Article 3), not only under a figure."""
        return self.article is not None and self.article.label.kind == "article"

    def place(self, body: bool = False, outer: bool = False) -> Place | None:
        """The place of the paragraph just met; `outer` leaves the items out. None where a number could not be worked out."""
        if self.lost:
            return None
        entries = [] if self.aside else self.entries
        section = next((e.step() for e in entries if e.is_section), None)
        items = () if outer else tuple(e.step() for e in entries if not e.is_section)
        article = self.article.label.text if self.article else ""
        return Place(self.language, self.schedule, article, self.version, section, items, body and not self.aside)

    def reset(self, schedule: str = "") -> None:
        """Out of every article; into `schedule` if one is named."""
        if schedule and not self.schedule and self.article:
            self._before_schedule = self.article.value
        self.schedule, self.article, self.entries, self.heading = schedule, None, [], ""
        self.outline, self.article_in_table, self.has_body = None, False, False
        self.aside, self.closed, self.lost = False, False, None

    def step_aside(self) -> None:
        """Into remarks on the current article; out of what is only headed by a figure."""
        if self.in_named_article:
            self.aside = True
        else:
            heading = self.heading
            self.reset(self.schedule)
            self.heading = heading

    def open_article(self, entry: Entry, title: Title, outline: int | None, in_table: bool) -> None:
        """Into an article; the same label again only goes on with it (a heading, then the text with its own label)."""
        self.version += title.goes_on and self.has_body
        again = self.article and self._same_article(self.article, entry)
        if not again:
            back = self.schedule and entry.value and entry.value == self._before_schedule + 1 > 1
            self.reset("" if back else self.schedule)
            self.outline = outline
        self.article, self.article_in_table, self.aside, self.closed, self.lost = entry, in_table, False, False, None
        self.heading = title.text or (self.heading if again else "")
        self.has_body = self.has_body or title.goes_on
        self.entries = []
        if entry.label.path:
            section = Label("numeral", "", str(entry.label.path[0]), (Reading("figure", entry.label.path[0]),))
            self.entries = [Entry(section, None, is_section=True)]
            self._first_section(self.entries[0])

    def _same_article(self, one: Entry, other: Entry) -> bool:
        same = one.value == other.value and one.label.numeral == other.label.numeral
        return same and one.label.kind == other.label.kind == "article"

    def open(self, entry: Entry, keep: int) -> None:
        """Into a level below the first `keep` open ones."""
        if entry.is_section and not any(each.is_section for each in self.entries):
            self._first_section(entry)
        self.entries = [*self.entries[:keep], entry]
        self.aside = self.closed = False

    def _first_section(self, entry: Entry) -> None:
        if entry.value == 2 and self.has_body and self.article:
            self.several.add((self.schedule, self.article.label.text, self.version))

    def lose(self, drawn: ListLabel) -> None:
        """Under a number that could not be worked out."""
        if not self.lost or drawn.list != self.lost.list or drawn.level <= self.lost.level:
            self.lost = drawn

    def find_again(self, drawn: ListLabel | None) -> None:
        """A number of the same list at the same or a higher level ends what was lost."""
        if self.lost and drawn and drawn.list == self.lost.list and drawn.level <= self.lost.level:
            self.lost = None
