"""A finding → the line of its sentence around the word, and carets that stand under the word in a terminal."""

import unicodedata

from clausekit.model.finding import Finding

_COLUMNS = 92  # of the excerpt; a Japanese character takes two


def excerpt(finding: Finding) -> tuple[str, str]:
    """The excerpt and the line of carets below it."""
    sentence = "".join(" " if char.isspace() else char for char in finding.sentence)
    at, word = finding.offset, finding.text
    start = _back(sentence, at, (_COLUMNS - columns(word)) // 2)
    end = _forth(sentence, start, _COLUMNS)
    before = ("… " if start else "") + sentence[start:at]
    line = before + sentence[at:end] + (" …" if end < len(sentence) else "")
    return line, " " * columns(before) + "^" * max(columns(sentence[at : min(at + len(word), end)]), 1)


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def _back(text: str, at: int, room: int) -> int:
    while at > 0 and room > 0:
        at -= 1
        room -= _width(text[at])
    return at


def _forth(text: str, at: int, room: int) -> int:
    while at < len(text) and room > 0:
        room -= _width(text[at])
        at += 1
    return at
