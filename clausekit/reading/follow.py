"""One label met → where it leads: into an article, a schedule, a paragraph, an item, or nowhere."""

from dataclasses import replace
from typing import Final, NamedTuple

from clausekit.reading.entry import COUNTED, Entry, first
from clausekit.reading.labels import Label
from clausekit.reading.numerals import Reading
from clausekit.reading.titles import Title
from clausekit.reading.track import Track
from clausekit.word.numbering import ListLabel

# no more levels than this are followed below an article
_DEEPEST: Final = 8
# what an article may be labelled with where the word Article or 条 is not used: 5., 5, V., 一、
_PLAIN_SHAPES: Final = ("#.", "#", "#、")


class Met(NamedTuple):
    """A labelled paragraph: its label, the list that drew it (None if typed), its title, and what it looks like."""

    label: Label
    drawn: ListLabel | None
    title: Title
    outline: int | None
    in_table: bool

    def entry(self, reading: Reading | None = None, is_section: bool = False) -> Entry:
        """The label as a level that can be open; `reading` settles which of several series it belongs to."""
        label = replace(self.label, readings=(reading,)) if reading else self.label
        return Entry(label, self.drawn, is_section)


def follow(track: Track, met: Met) -> bool:
    """Lead `track` where the label says; False if it is no label after all, only something that looks like one."""
    if met.drawn and met.drawn.text is None:
        track.lose(met.drawn)
        return True
    track.find_again(met.drawn)
    if _only_dotted(track, met) and met.label.kind != "dotted":
        return False
    if met.label.kind == "schedule":
        track.open_schedule(met.label, met.title.text, met.outline)
    elif met.label.kind == "chapter":
        track.reset(track.schedule)
    elif _is_section_of_article(track, met):
        track.open(met.entry(is_section=True), 0)
    elif met.label.kind == "article" or _acts_as_article(track, met):
        track.open_article(met.entry(), met.title, met.outline, met.in_table)
    elif met.label.kind == "dotted":
        return _dotted(track, met)
    else:
        return _drawn(track, met, met.drawn) if met.drawn else _typed(track, met)
    return True


def _only_dotted(track: Track, met: Met) -> bool:
    """In a table amid an article (not a table that holds the articles) figures and references are mostly contents."""
    return met.in_table and track.article is not None and not track.article_in_table


def _is_section_of_article(track: Track, met: Met) -> bool:
    """Section 1 under Article IV, in contracts that have both."""
    shape = track.article.label.shape if track.article else ""
    return met.label.shape in ("Section #", "Clause #") and shape == "Article #"


def _acts_as_article(track: Track, met: Met) -> bool:
    if met.label.kind == "dotted":
        return False
    return _drawn_article(track, met, met.drawn) if met.drawn else _typed_article(track, met)


def _drawn_article(track: Track, met: Met, drawn: ListLabel) -> bool:
    if drawn.level > 0:
        return False
    current = track.article
    if current is None:
        return drawn.outline or met.label.shape in _PLAIN_SHAPES
    if current.drawn and current.drawn.list == drawn.list:
        return True
    by_name = current.label.kind == "article"
    strong = by_name or (current.drawn is not None and current.drawn.outline)
    return drawn.outline and (not strong or (met.outline is not None and not by_name))


def _typed_article(track: Track, met: Met) -> bool:
    if met.label.shape not in _PLAIN_SHAPES:
        return False
    current = track.article
    if current is None:
        return bool(met.label.readings) and not any(entry.before(met.label) for entry in track.entries)
    if current.label.kind == "article" or any(entry.before(met.label) for entry in track.entries):
        return False
    # 12. General … 1. Definitions: a second set of articles, if both look like headings
    anew = current.again(met.label) is not None and bool(track.heading and met.title.text and not met.title.goes_on)
    later = current.label.shape == met.label.shape and any(r.value > current.value for r in met.label.readings)
    skipped = later and (bool(met.title.text) or all(e.label.shape != met.label.shape for e in track.entries))
    return current.before(met.label) is not None or anew or skipped


def _dotted(track: Track, met: Met) -> bool:
    """5.1 names its article by itself; a typed one is not believed if it goes back, or is of another article in a table."""
    article, path = track.article, met.label.path
    belongs = article is not None and article.value == path[0]
    goes_back = article is not None and article.value > path[0] and path[1] > 1
    if not belongs and not met.drawn and (goes_back or _only_dotted(track, met)):
        return False
    if not belongs:
        track.reset(track.schedule)
        number = Label("numeral", str(path[0]), str(path[0]), (Reading("figure", path[0]),), "#.")
        track.article = Entry(number, None)
    track.open(met.entry(is_section=True), 0)
    return True


def _drawn(track: Track, met: Met, drawn: ListLabel) -> bool:
    """A number Word drew is always shown; the level in its list tells what it closes."""
    if track.aside and not _next_paragraph(track, met):
        return False
    entries = track.entries
    reading = next((r for r in met.label.readings if r.value == drawn.value), None)
    same = (i for i, e in enumerate(entries) if e.drawn and e.drawn.list == drawn.list and e.drawn.level >= drawn.level)
    goes_on = (i for i in reversed(range(len(entries))) if entries[i].before(met.label) or entries[i].again(met.label))
    at = next(same, next(goes_on, None))
    if at is not None and (entries[at].list == met.entry().list or entries[at].label.shape == met.label.shape):
        return _replace(track, met, at, reading)
    return _add(track, met, _new_below(track) if at is None else at, reading)


def _typed(track: Track, met: Met) -> bool:
    """A typed label must fit what is open: next in its series, the first of one, or 第2項 after an unnumbered first."""
    if not track.aside:
        for fits in (Entry.before, Entry.again, Entry.skipped_to):
            for at in reversed(range(len(track.entries))):
                if reading := fits(track.entries[at], met.label):
                    return _replace(track, met, at, reading)
    if reading := _next_paragraph(track, met):
        track.open(met.entry(reading, is_section=True), 0)
        return True
    beginning = first(met.label)
    return not track.aside and beginning is not None and _add(track, met, _new_below(track), beginning)


def _replace(track: Track, met: Met, at: int, reading: Reading | None) -> bool:
    """The label takes the place of one of its own kind."""
    track.open(met.entry(reading, track.entries[at].is_section), at)
    return True


def _add(track: Track, met: Met, keep: int, reading: Reading | None) -> bool:
    """The label begins a level below the first `keep`."""
    section = _is_section(track, met, keep, reading)
    track.open(met.entry(reading, section), 0 if section else keep)
    return True


def _next_paragraph(track: Track, met: Met) -> Reading | None:
    """A plain figure that is the paragraph (項) after the last one, the unnumbered first one included."""
    figure = next((r for r in met.label.readings if r.series in COUNTED), None)
    if met.label.shape not in _PLAIN_SHAPES or figure is None or not track.in_named_article:
        return None
    last = next((entry for entry in track.entries if entry.is_section), None)
    if last is None:
        return figure if track.has_body and figure.value == 2 else None
    announced = not last.label.text  # 第1条2項（…） as a heading: its text comes with the same number
    return figure if figure.value == last.value + 1 or (announced and figure.value == last.value) else None


def _new_below(track: Track) -> int:
    """How many open levels a new series hangs under: all, or after a paragraph without a label those above the items."""
    if not track.closed:
        return min(len(track.entries), _DEEPEST)
    return next((i + 1 for i, entry in enumerate(track.entries) if entry.is_section), 0)


def _is_section(track: Track, met: Met, keep: int, reading: Reading | None) -> bool:
    """Directly under an article: a paragraph (項) if the article has no text of its own yet or this is the second."""
    if track.article is None or any(entry.is_section for entry in track.entries[:keep]):
        return False
    if reading is None or reading.series not in COUNTED or (keep and reading.value != 2):
        return False
    if track.language == "ja":
        return not track.has_body or reading.value == 2
    return met.label.shape in _PLAIN_SHAPES
