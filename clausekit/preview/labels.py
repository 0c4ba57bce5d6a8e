"""Numbers as Word draws them before a paragraph, and the anchors by which links find it."""

from typing import Final

from clausekit.builder.reference import NO_BREAK, letter
from clausekit.model.base import Language
from clausekit.model.contract import Number
from clausekit.preview.page import Anchor

_AIUEO: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_ROMAN: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def heading_label(number: Number, language: Language) -> str:
    """`5.` and 第5条, `Schedule 1` and 別紙1; nothing for what has no number."""
    if number.schedule is not None:
        return f"Schedule{NO_BREAK}{number.schedule}" if language == "en" else f"別紙{number.schedule}"
    if number.article is None:
        return ""
    return f"{number.article}." if language == "en" else f"第{number.article}条"


def paragraph_label(number: Number, language: Language) -> str:
    """`5.2` and 2 in an article, `2.` and 2 in a schedule."""
    if number.paragraph is None:
        return ""
    if language == "ja":
        return f"{number.paragraph}"
    return f"{number.paragraph}." if number.schedule is not None else f"{number.article}.{number.paragraph}"


def item_label(count: int, depth: int, language: Language) -> str:
    """(a) and (1) for items, (i) and ア for what is below them; `count` begins with 1."""
    if depth == 1:
        return f"({letter(count)})" if language == "en" else f"({count})"
    return f"({_roman(count)})" if language == "en" else _AIUEO[(count - 1) % len(_AIUEO)]


def anchor(number: Number, language: Language) -> Anchor:
    """The name of the place with this number; empty if it has none.

    Made of numbers, not of keys: nobody outside is to learn from which clause of a library a paragraph came.
    """
    steps = (
        ("article", number.article),
        ("schedule", number.schedule),
        ("paragraph", number.paragraph),
        ("item", number.item),
    )
    named = [f"{name}-{value}" for name, value in steps if value is not None]
    return "-".join([language, *named]) if named else ""


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        while number >= value:
            written, number = written + letters, number - value
    return written
