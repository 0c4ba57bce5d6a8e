"""One label met → where it leads: into an article, a schedule, a paragraph, an item, or nowhere."""

from dataclasses import replace
from typing import Final, NamedTuple

from clausekit.reading.labels import Label
from clausekit.reading.numerals import Reading
from clausekit.reading.titles import Title
from clausekit.reading.track import Entry, Track, is_first
from clausekit.word.numbering import ListLabel

# what an article may be labelled with where the word Article or 条 is not used: 5., 5, V., 一、
_PLAIN_SHAPES: Final = ("#.", "#", "#、")


class Met(NamedTuple):
    """A labelled paragraph: its label, the list that drew it (None if typed), its title, and what it looks like."""

    label: Label
    drawn: ListLabel | None
    title: Title
    outline: int | None
    in_table: bool

    @property
    def entry(self) -> Entry:
        """The label as a level that can be open."""
        return Entry(self.label, self.drawn)


def follow(track: Track, met: Met) -> bool:
    """Lead `track` where the label says; False if it is no label after all, only something that looks like one."""
    if met.drawn and met.drawn.text is None:
        track.lose(met.drawn)
        return True
    track.find_again(met.drawn)
    if _only_dotted(track, met) and met.label.kind != "dotted":
        return False
    if met.label.kind == "schedule":
        track.reset(met.label.text)
        track.heading, track.outline = met.title.text, met.outline
    elif met.label.kind == "chapter":
        track.reset(track.schedule)
    elif met.label.kind == "article" or _acts_as_article(track, met):
        track.open_article(met.entry, met.title, met.outline, met.in_table)
    elif met.label.kind == "dotted":
        return _dotted(track, met)
    else:
        return _drawn(track, met) if met.drawn else _typed(track, met)
    return True


def _only_dotted(track: Track, met: Met) -> bool:
    """In a table amid an article (not a table that holds the articles) figures and references are mostly contents."""
    return met.in_table and track.article is not None and not track.article_in_table


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
    anew = current.again(met.label) and bool(track.heading and met.title.text and not met.title.goes_on)
    return current.before(met.label) or anew or (current.skipped_to(met.label) and not track.entries)


def _dotted(track: Track, met: Met) -> bool:
    """5.1 names its article by itself: in another than the current one it is believed at its first paragraph only."""
    article, path = track.article, met.label.path
    belongs = article is not None and article.value == path[0]
    if not belongs and not met.drawn and (path[1] > 1 or _only_dotted(track, met)):
        return False
    if not belongs:
        track.reset(track.schedule)
        number = Label("numeral", str(path[0]), str(path[0]), (Reading("figure", path[0]),), "#.")
        track.article = Entry(number, None)
    track.open(replace(met.entry, is_section=True), 0)
    return True


def _drawn(track: Track, met: Met) -> bool:
    """A number Word drew is always shown; the level in its list tells what it closes."""
    if track.aside and not _continues(track, met):
        return False
    drawn = met.drawn
    assert drawn is not None
    same = [e.drawn is not None and e.drawn.list == drawn.list and e.drawn.level >= drawn.level for e in track.entries]
    keep = same.index(True) if True in same else _new_below(track)
    section = _is_section(track, met, keep)
    track.open(replace(met.entry, is_section=section), _above(track, section, keep))
    return True


def _typed(track: Track, met: Met) -> bool:
    """A typed label must fit what is open: next in its series, the first of one, or 第2項 after an unnumbered first."""
    if track.aside:
        return _continues(track, met) and _open_typed(track, met, 0)
    entries = track.entries
    for fits in (Entry.before, Entry.again, Entry.skipped_to):
        deepest = next((i for i in reversed(range(len(entries))) if fits(entries[i], met.label)), None)
        if deepest is not None:
            track.open(replace(met.entry, is_section=entries[deepest].is_section), deepest)
            return True
    if _continues(track, met):
        return _open_typed(track, met, 0)
    return is_first(met.label) and _open_typed(track, met, _new_below(track))


def _open_typed(track: Track, met: Met, keep: int) -> bool:
    section = _is_section(track, met, keep)
    track.open(replace(met.entry, is_section=section), _above(track, section, keep))
    return True


def _continues(track: Track, met: Met) -> bool:
    """Whether a plain figure is the paragraph (項) after the last, the unnumbered first one included."""
    last = next((entry for entry in track.entries if entry.is_section), None)
    if met.label.shape not in _PLAIN_SHAPES or track.article is None or track.article.label.kind != "article":
        return False
    if last is None:
        return track.has_body and met.entry.value == 2
    known = bool(last.label.text)
    return met.entry.value in ((last.value + 1,) if known else (last.value, last.value + 1)) and not met.drawn


def _new_below(track: Track) -> int:
    """How many open levels a new series hangs under: all, or after a paragraph without a label those above the items."""
    if not track.closed:
        return len(track.entries)
    return next((i + 1 for i, entry in enumerate(track.entries) if entry.is_section), 0)


def _is_section(track: Track, met: Met, keep: int) -> bool:
    """Directly under an article: a paragraph (項) if the article has no text of its own yet or this is the second."""
    if keep and any(entry.is_section for entry in track.entries[:keep]):
        return False
    if keep < len(track.entries) and not track.aside and track.entries[keep].list == met.entry.list is not None:
        return track.entries[keep].is_section
    if track.article is None or keep:
        return False
    counted = met.entry.step().counted
    if track.language == "ja":
        return counted and (not track.has_body or met.entry.value == 2)
    return counted and met.label.shape in _PLAIN_SHAPES


def _above(track: Track, section: bool, keep: int) -> int:
    return 0 if section else keep
