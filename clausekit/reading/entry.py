"""A label that is open, and how the next label relates to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clausekit.reading.labels import Label
from clausekit.reading.numerals import Reading
from clausekit.reading.place import Step
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
