"""The layouts of a contract: which languages bind on paper, and how the two stand to each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from clausekit.model.base import Language

LayoutName = Literal["english", "japanese", "two-column", "interleaved"]
Summary = Literal["box", "annex", "none"]


@dataclass(frozen=True, slots=True)
class Layout:
    """`languages` whose articles are printed, in this order; `columns`: side by side, row by row, else one under the other."""

    languages: tuple[Language, ...]
    columns: bool = False

    @property
    def main(self) -> Language:
        """The language that comes first: of the title, the headings, the table of contents."""
        return self.languages[0]


LAYOUTS: Final[Mapping[LayoutName, Layout]] = {
    "english": Layout(("en",)),
    "japanese": Layout(("ja",)),
    "two-column": Layout(("en", "ja"), columns=True),
    "interleaved": Layout(("en", "ja")),
}
NAMES: Final = get_args(LayoutName)
SUMMARIES: Final = get_args(Summary)
