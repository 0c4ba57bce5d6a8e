"""A form as the matcher walks it: a chain of slots, each saying which tokens may stand there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# What stands for `#` and `*` among the alternatives of a slot; no token looks like these.
NUMBER = ("\0#",)
ANY = ("\0*",)


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a form. `words` are its alternatives, each one or more token keys in a row, NUMBER or ANY."""

    words: frozenset[tuple[str, ...]]
    optional: bool = False

    def widths(self, keys: Sequence[str], numbers: Sequence[bool], at: int) -> Iterator[int]:
        """How many tokens from `at` on may stand in this slot, longest reading last."""
        if self.optional:
            yield 0
        if at >= len(keys):
            return
        if (keys[at],) in self.words or ANY in self.words or (numbers[at] and NUMBER in self.words):
            yield 1
        for word in self.words:
            if len(word) > 1 and word == tuple(keys[at : at + len(word)]):
                yield len(word)


Chain = tuple[Slot, ...]


def ends(chain: Chain, keys: Sequence[str], numbers: Sequence[bool], at: int) -> Iterator[int]:
    """Where `chain` may end if it begins at token `at`."""
    if not chain:
        yield at
        return
    for width in chain[0].widths(keys, numbers, at):
        yield from ends(chain[1:], keys, numbers, at + width)


def openings(chain: Chain) -> set[str]:
    """The keys with which a stretch that `chain` matches can begin."""
    found: set[str] = set()
    for slot in chain:
        found |= {word[0] for word in slot.words}
        if not slot.optional:
            break
    return found
