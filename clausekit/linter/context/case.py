"""One candidate with all that surrounds it: what every guard looks at."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from clausekit.model.analysis import Analysis, Candidate, Index
from clausekit.model.base import Bilingual
from clausekit.model.document import Unit

_NEAR = 120  # characters; guards look no further, so that long sentences cost linear time


@dataclass(frozen=True, slots=True)
class Case:
    """A candidate in its unit in its document; `following` is the next unit, None at the end."""

    candidate: Candidate
    analysis: Analysis
    index: Index
    following: Unit | None = None

    @property
    def text(self) -> str:
        """The sentence."""
        return self.analysis.unit.text

    @property
    def word(self) -> str:
        """The candidate as it stands in the sentence."""
        return self.text[self.candidate.start : self.candidate.end]

    @property
    def japanese(self) -> bool:
        """Whether the sentence is Japanese."""
        return self.analysis.unit.language == "ja"

    @property
    def heading(self) -> str:
        """The heading of the article."""
        return self.index.heading(self.analysis.unit.paragraph)

    @property
    def before(self) -> str:
        """What stands shortly before the candidate."""
        return self.text[max(self.candidate.start - _NEAR, 0) : self.candidate.start]

    @property
    def after(self) -> str:
        """What stands shortly after the candidate."""
        return self.text[self.candidate.end : self.candidate.end + _NEAR]

    def within(self, pattern: re.Pattern[str]) -> bool:
        """Whether the candidate lies in a stretch that `pattern` matches; only what is near is looked at."""
        start, end = self.candidate.start, self.candidate.end
        found = pattern.finditer(self.text, max(start - _NEAR, 0), end + _NEAR)
        return any(f.start() <= start and end <= f.end() for f in found)


# Says why a candidate is passed over (or is only customary), None if this guard has nothing to say.
Guard = Callable[[Case], Bilingual | None]


def because(en: str, ja: str) -> Bilingual:
    """A reason in both languages."""
    return Bilingual(en=en, ja=ja)
