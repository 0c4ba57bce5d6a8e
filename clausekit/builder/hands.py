"""The styles in which each language is set: they number, so whoever writes a paragraph only names its style."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from clausekit.model.base import Language


@dataclass(frozen=True, slots=True)
class Hand:
    """The styles of a text: its heading, its numbered levels from the outside in, and what has no number."""

    heading: str
    unnumbered: str
    numbered: tuple[str, str, str]
    unnumbered_item: str


ARTICLE: Final[Mapping[Language, Hand]] = {
    "en": Hand("Heading1", "ClauseBody", ("ClauseParagraph", "ClauseItem", "ClauseSubitem"), "ClauseBody"),
    "ja": Hand(
        "HeadingJapanese",
        "ClauseBodyJapanese",
        ("ClauseParagraphJapanese", "ClauseItemJapanese", "ClauseSubitemJapanese"),
        "ClauseBodyJapanese",
    ),
}
UNNUMBERED: Final[Mapping[Language, Hand]] = {
    language: Hand("", "Preamble", ("Preamble", "PreambleItem", "PreambleItem"), "PreambleItem") for language in ARTICLE
}
SCHEDULE: Final[Mapping[Language, Hand]] = {
    "en": Hand(
        "ScheduleHeading", "ScheduleBody", ("ScheduleParagraph", "ScheduleItem", "ScheduleSubitem"), "ScheduleItem"
    ),
    "ja": Hand(
        "ScheduleTitleJapanese",
        "ScheduleBody",
        ("ScheduleParagraphJapanese", "ScheduleItemJapanese", "ScheduleSubitemJapanese"),
        "ScheduleItemJapanese",
    ),
}
