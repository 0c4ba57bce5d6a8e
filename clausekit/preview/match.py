"""What was seen in the two languages of a row → who is whose partner, and who has none."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.preview.seen import Kind, Seen

# English repeats “the Buyer” where Japanese is silent, and Japanese says 同項 where English repeats the number
_SHARED: Final = frozenset(("party", "term", "reference"))


class Group(NamedTuple):
    """What says the same on both sides; one side is empty for what has no partner."""

    kind: Kind
    en: tuple[Seen, ...]
    ja: tuple[Seen, ...]

    @property
    def alone(self) -> bool:
        """Whether it stands in one language only."""
        return not (self.en and self.ja)


def match(en: list[Seen], ja: list[Seen]) -> list[Group]:
    """Every group of a row in the order of the English, then what stands in Japanese only; weak ones without a partner are left out."""
    crossed = _crossed(en, ja)
    values: defaultdict[tuple[Kind, str], tuple[list[Seen], list[Seen]]] = defaultdict(lambda: ([], []))
    for side, found in enumerate((en, ja)):
        for each in found:
            if each not in crossed[side]:
                values[each.kind, each.value][side].append(each)
    groups = [group for (kind, _), sides in values.items() for group in _groups(kind, *sides)]
    groups += [Group("duty", (each,), ()) for each in crossed[0]] + [Group("duty", (), (each,)) for each in crossed[1]]
    return sorted(groups, key=lambda group: (not group.en, (group.en or group.ja)[0].start))


def _crossed(en: list[Seen], ja: list[Seen]) -> tuple[list[Seen], list[Seen]]:
    """Certain words of duty that are left over on both sides: a duty here, a right there, which no weak word may explain away."""
    left: tuple[list[Seen], list[Seen]] = ([], [])
    for value in sorted({each.value for each in (*en, *ja) if each.kind == "duty"}):
        sides = (
            [each for each in side if each.value == value and each.kind == "duty" and not each.weak]
            for side in (en, ja)
        )
        _, more_en, more_ja = _nearest(*sides)
        left[0].extend(more_en)
        left[1].extend(more_ja)
    pairs = _nearest(*left)[0]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _groups(kind: Kind, en: list[Seen], ja: list[Seen]) -> Iterator[Group]:
    if kind in _SHARED:
        if any(not each.weak for each in (*en, *ja)) or (en and ja):
            yield Group(kind, tuple(en), tuple(ja))
        return
    pairs, left_en, left_ja = _pairs(en, ja, kind)
    if kind == "duty" and pairs and (left_en or left_ja):
        # one なければならない may close a row of duties
        (one, other), pairs = pairs[-1], pairs[:-1]
        yield Group(kind, _in_order(one, *left_en), _in_order(other, *left_ja))
        left_en, left_ja = [], []
    yield from (Group(kind, (one,), (other,)) for one, other in pairs)
    yield from (Group(kind, (each,), ()) for each in left_en)
    yield from (Group(kind, (), (each,)) for each in left_ja)


Pairs = list[tuple[Seen, Seen]]


def _pairs(en: list[Seen], ja: list[Seen], kind: Kind) -> tuple[Pairs, list[Seen], list[Seen]]:
    """Certain ones with certain ones, then the rest of them with weak ones; what is certain and left over."""
    strong_en, weak_en = _split(en)
    strong_ja, weak_ja = _split(ja)
    pairs, left_en, left_ja = _nearest(strong_en, strong_ja)
    with_weak_ja, left_en, weak_ja = _nearest(left_en, weak_ja)
    with_weak_en, weak_en, left_ja = _nearest(weak_en, left_ja)
    # two plain verbs are no pair of duties
    weak = [] if kind == "duty" else _nearest(weak_en, weak_ja)[0]
    pairs = [*pairs, *with_weak_ja, *with_weak_en, *weak]
    return sorted(pairs, key=lambda pair: pair[0].start), left_en, left_ja


def _in_order(*found: Seen) -> tuple[Seen, ...]:
    return tuple(sorted(found, key=lambda each: each.start))


def _split(found: list[Seen]) -> tuple[list[Seen], list[Seen]]:
    return [each for each in found if not each.weak], [each for each in found if each.weak]


def _nearest(en: list[Seen], ja: list[Seen]) -> tuple[Pairs, list[Seen], list[Seen]]:
    """As many pairs as there can be, in order where both have as many, else each with the one that stands most nearly where it does."""
    if len(en) == len(ja):
        return list(zip(en, ja, strict=True)), [], []
    few, many = (en, list(ja)) if len(en) < len(ja) else (ja, list(en))
    pairs: Pairs = []
    for each in few:
        partner = min(many, key=lambda other: abs(other.at - each.at))
        many.remove(partner)
        pairs.append((each, partner) if few is en else (partner, each))
    return pairs, *(([], many) if few is en else (many, []))
