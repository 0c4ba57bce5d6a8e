"""Marked chapters → the pair view: one HTML file for the person who checks that both languages say the same."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from clausekit.model.base import LANGUAGES, Bilingual, Language
from clausekit.preview.pair_marks import MarkedChapter, MarkedRow
from clausekit.preview.pair_words import PAIR_WORDS
from clausekit.preview.render import render
from clausekit.preview.seen import KINDS, Kind


class Tally(NamedTuple):
    """How many of a kind have a partner, and how many have none."""

    kind: Kind
    linked: int
    alone: int


def to_pair_view(title: Bilingual, chapters: Sequence[MarkedChapter], language: Language = "en") -> str:
    """The page of a contract called `title`, for a reader of `language`: English beside Japanese, partners linked, what has none counted at the head."""
    rows = [row for chapter in chapters for row in (chapter.title, *chapter.rows)]
    most = max((bit.mark.group for row in rows for bits in row.bits.values() for bit in bits if bit.mark), default=0)
    return render(
        "pair",
        [*_switches(), *_highlights(most)],
        here=language,
        languages=sorted(LANGUAGES, key=lambda each: each != language),
        title={each: title.in_language(each) for each in LANGUAGES},
        chapters=chapters,
        tallies=list(_tallies(rows)),
        to_check=[row for row in rows if row.alone],
        words={name: {each: said.in_language(each) for each in LANGUAGES} for name, said in PAIR_WORDS.items()},
        first_of=_first_of,
    )


def _first_of(row: MarkedRow, number: int) -> str:
    return next(bit.mark.id for bits in row.bits.values() for bit in bits if bit.mark and bit.mark.alone == number)


def _switches() -> Iterator[str]:
    yield "#show-only:checked ~ main .quiet { display: none; }"
    for kind in (*KINDS, "only"):
        box, mark = f"#show-{kind}", f'label[for="show-{kind}"]'
        yield f'{box}:checked ~ .front {mark}::before {{ content: "☑ "; }}'
        yield f"{box}:focus-visible ~ .front {mark} {{ outline: 2px solid var(--navy); outline-offset: 2px; }}"
        yield f"{box}:not(:checked) ~ main .m.{kind} {{ background: none; color: inherit; text-decoration: none; }}"


def _highlights(most: int) -> Iterator[str]:
    """One rule for each number of a group: within a row, whatever is pointed at lights up all of its group."""
    for group in range(1, most + 1):
        mark = f".g{group}"
        yield f".row:has({mark}:is(:hover, :focus, :target)) {mark} {{ outline: 2px solid var(--c); background: var(--lit); }}"


def _tallies(rows: Iterable[MarkedRow]) -> Iterator[Tally]:
    linked, alone = Counter[Kind](), Counter[Kind]()
    for row in rows:
        linked.update(row.linked)
        alone.update(each.kind for each in row.alone)
    yield from (Tally(kind, linked[kind], alone[kind]) for kind in KINDS)
