"""The state of the machine that follows articles, paragraphs and items of one language down a document."""

from dataclasses import dataclass, field

from clausekit.model.base import Language
from clausekit.reading.entry import Entry
from clausekit.reading.labels import Label
from clausekit.reading.numerals import Reading
from clausekit.reading.place import Article, Place
from clausekit.reading.titles import Title
from clausekit.word.numbering import ListLabel


@dataclass(slots=True)
class Track:
    """Where the text of one language stands. `several` gathers the articles that have a second paragraph (第2項)."""

    language: Language
    schedule: str = ""
    schedule_value: int = 0
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
    def ordinal(self) -> tuple[int, int]:
        """The numbers of its schedule and its article, 0 for none, by which the two languages can be compared."""
        return self.schedule_value if self.schedule else 0, self.article.value if self.article else 0

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
        in_body = not self.aside and (body or (outer and self.has_body))
        return Place(self.language, self.schedule, article, self.version, section, items, in_body)

    def open_schedule(self, label: Label, title: str, outline: int | None) -> None:
        """Into a schedule; the number of the article before it is kept, for the articles may go on after it."""
        if not self.schedule and self.article:
            self._before_schedule = self.article.value
        self.reset(label.text)
        self.heading, self.outline = title, outline
        self.schedule_value = label.readings[0].value if label.readings else 0

    def reset(self, schedule: str = "") -> None:
        """Out of every article, and of every schedule but the one that is named."""
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
