"""A sentence → the stretches that could bound a vague word in it: numbers with units, deadlines, standards, schedules."""

from collections.abc import Iterator

from clausekit.language.bounds_en import ENGLISH
from clausekit.language.bounds_ja import JAPANESE
from clausekit.model.analysis import Bound
from clausekit.model.base import Language


def bounds(text: str, language: Language) -> Iterator[Bound]:
    """Everything in `text` that could bound something, kind by kind; one stretch may be of several kinds."""
    for kind, pattern in (ENGLISH if language == "en" else JAPANESE).items():
        for found in pattern.finditer(text):
            yield Bound(kind, found.start(), found.end())
