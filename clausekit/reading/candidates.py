"""Forms found in one unit → Candidates: one stretch, one candidate."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from clausekit.model.analysis import Candidate
from clausekit.reading.words import Seen


def candidates(seen: Iterable[Seen], text: str) -> tuple[Candidate, ...]:
    """The vague words of a unit. Of overlapping ones the longest stays, then a term of art, then the first entry.

    A word whose guard covers it stays too, marked as guarded: it keeps its stretch, so no shorter word speaks for it.
    Words of level `none` win their stretch and are marked the same way.
    """
    by_role: defaultdict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_role[one.role].append(one)
    guards, customary = by_role["guards"], by_role["info_with"]
    return tuple(_candidate(one, guards, customary, text) for one in _longest(by_role["forms"]))


def _longest(forms: Iterable[Seen]) -> list[Seen]:
    taken: set[int] = set()
    kept = []
    for one in sorted(forms, key=lambda s: (s.start - s.end, s.word.entry.level != "none", s.order, s.start)):
        stretch = range(one.start, one.end)
        if taken.isdisjoint(stretch):
            taken.update(stretch)
            kept.append(one)
    return sorted(kept, key=lambda s: s.start)


def _candidate(one: Seen, guards: Sequence[Seen], customary: Sequence[Seen], text: str) -> Candidate:
    entry = one.word.entry
    guard = next((g for g in guards if g.order == one.order and g.start <= one.start and one.end <= g.end), None)
    if entry.level == "none":
        guard = one
    info = next((c for c in customary if c.order == one.order), None)
    return Candidate(
        entry,
        one.start,
        one.end,
        guarded=text[guard.start : guard.end] if guard else "",
        customary=text[info.start : info.end] if info else "",
    )
