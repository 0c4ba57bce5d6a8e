"""Rows → rows with their marks: each bit of text that has a partner leads to it, each that has none says so."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from clausekit.model.base import LANGUAGES, Language
from clausekit.model.contract import Contract
from clausekit.preview.english import english_readers
from clausekit.preview.figures import narrow
from clausekit.preview.japanese import japanese_readers
from clausekit.preview.known import known_words, readers_of
from clausekit.preview.match import Group, match
from clausekit.preview.pair_rows import Row, chapters
from clausekit.preview.seen import Kind, Reader, Seen, read_all

Readers = Mapping[Language, tuple[Reader, ...]]


class Mark(NamedTuple):
    """What is marked; `tone` tells one party from another. `group` is the number in its row that it shares with its partners, 0 if it has none.

    `alone` is the number that it has on the page if it has no partner, else 0.
    """

    id: str
    kind: Kind
    tone: str
    group: int
    partner: str
    alone: int


class Bit(NamedTuple):
    """A stretch of text, marked or plain."""

    text: str
    mark: Mark | None


class Alone(NamedTuple):
    """What stands in one language only, with its number on the page."""

    number: int
    kind: Kind
    language: Language
    text: str


class MarkedRow(NamedTuple):
    """A row whose texts are cut into bits; `linked` counts what has a partner."""

    id: str
    row: Row
    bits: Mapping[Language, tuple[Bit, ...]]
    alone: tuple[Alone, ...]
    linked: Mapping[Kind, int]


class MarkedChapter(NamedTuple):
    """A chapter with its marks."""

    title: MarkedRow
    rows: tuple[MarkedRow, ...]


def marked(contract: Contract) -> tuple[MarkedChapter, ...]:
    """The whole contract; what has no partner is numbered through."""
    known = known_words(contract)
    readers: Readers = {
        "en": (*readers_of(known, "en"), *english_readers()),
        "ja": (*readers_of(known, "ja"), *japanese_readers()),
    }
    made, alone, number = [], 0, 0
    for chapter in chapters(contract):
        rows = []
        for row in (chapter.title, *chapter.rows):
            number += 1
            rows.append(_marked(row, f"row-{number}", readers, alone))
            alone += len(rows[-1].alone)
        made.append(MarkedChapter(rows[0], tuple(rows[1:])))
    return tuple(made)


def _marked(row: Row, name: str, readers: Readers, before: int) -> MarkedRow:
    groups = _groups(row, readers)
    placed: dict[Language, dict[Seen, Mark]] = {"en": {}, "ja": {}}
    alone: list[Alone] = []
    for number, group in enumerate(groups, 1):
        if group.alone:
            alone.append(_named(group, row, before + len(alone) + 1))
            placed[alone[-1].language].update(_unlinked(group, f"{name}-{alone[-1].language}", alone[-1].number))
        else:
            placed["en"].update(_linked(group.en, group.ja, f"{name}-en", f"{name}-ja", number))
            placed["ja"].update(_linked(group.ja, group.en, f"{name}-ja", f"{name}-en", number))
    bits = {language: tuple(_bits(row.in_language(language).text, placed[language])) for language in LANGUAGES}
    return MarkedRow(name, row, bits, tuple(alone), Counter(g.kind for g in groups if not g.alone))


def _groups(row: Row, readers: Readers) -> list[Group]:
    en = read_all(row.en.text, readers["en"], row.en.known)
    ja = read_all(narrow(row.ja.text), readers["ja"], row.ja.known)
    # a heading is free in its words, and in English all of them look like defined terms
    return [group for group in match(en, ja) if row.depth >= 0 or not group.alone]


def _named(group: Group, row: Row, number: int) -> Alone:
    language: Language = "en" if group.en else "ja"
    first = (*group.en, *group.ja)[0]
    return Alone(number, group.kind, language, row.in_language(language).text[first.start : first.end])


def _linked(
    here: tuple[Seen, ...], there: tuple[Seen, ...], own: str, other: str, group: int
) -> Iterator[tuple[Seen, Mark]]:
    for number, seen in enumerate(here):
        partner = there[min(number, len(there) - 1)]
        yield seen, Mark(f"{own}-{seen.start}", seen.kind, _tone(seen), group, f"{other}-{partner.start}", 0)


def _unlinked(group: Group, own: str, number: int) -> Iterator[tuple[Seen, Mark]]:
    yield from (
        (seen, Mark(f"{own}-{seen.start}", group.kind, _tone(seen), 0, "", number)) for seen in (*group.en, *group.ja)
    )


def _tone(seen: Seen) -> str:
    """`party-1` for whatever names the first party; the kind for all else."""
    return seen.value.split(" ")[0] if seen.kind == "party" else seen.kind


def _bits(text: str, marks: Mapping[Seen, Mark]) -> Iterator[Bit]:
    at = 0
    for seen, mark in sorted(marks.items(), key=lambda pair: pair[0].start):
        if seen.start > at:
            yield Bit(text[at : seen.start], None)
        yield Bit(text[seen.start : seen.end], mark)
        at = seen.end
    if at < len(text):
        yield Bit(text[at:], None)
