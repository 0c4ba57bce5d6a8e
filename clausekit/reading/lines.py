"""Lines of a text file → paragraphs: where an editor or a mail program broke a sentence into lines, it is put together again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from clausekit.reading.labels import typed_label

_JAPANESE: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_ENDS: Final = re.compile(r"[.。．!?！？;；:：][\"”'’)）」』\]］]*\s*$")
_ITEM_ENDS: Final = re.compile(r"(?:[,，、]|\b(?:and|or)|及び|並びに|又は|若しくは)\s*$")
_BULLET: Final = re.compile(r"\s*[-*•・●■]\s")
# columns; a line a person broke is not shorter, and one that a program broke not longer
_SHORTEST, _LONGEST = 40, 130
_FEWEST: Final = 3


class NumberedLine(NamedTuple):
    """A line and its number from 0."""

    number: int
    text: str


def numbered(text: str) -> list[NumberedLine]:
    """The lines of `text` without their ends."""
    return [NumberedLine(i, line) for i, line in enumerate(re.split(r"\r\n|\r|\n", text))]


def paragraphs(lines: Sequence[NumberedLine]) -> Iterator[NumberedLine]:
    """The paragraphs of plain text, each with the number of its first line.

    A line is a paragraph, unless the whole file is broken into lines of one width; then a paragraph ends at a blank line
    or before a label (第3条, (a), 2.).
    """
    yield from together(lines) if _is_broken(lines) else (line for line in lines if line.text.strip())


def together(lines: Iterable[NumberedLine]) -> Iterator[NumberedLine]:
    """The lines joined, English with a blank and Japanese with nothing; a blank line or a label begins anew."""
    gathered: list[NumberedLine] = []
    before = ""
    for line in lines:
        if gathered and _begins(line.text, before):
            yield _joined(gathered)
            gathered = []
        if line.text.strip():
            gathered.append(line)
        before = line.text
    if gathered:
        yield _joined(gathered)


def _joined(lines: Sequence[NumberedLine]) -> NumberedLine:
    first, *others = lines
    pieces = [first.text.rstrip() if others else first.text]
    for line in others:
        after = line.text.strip()
        between = "" if _JAPANESE.match(pieces[-1][-1]) or _JAPANESE.match(after) else " "
        pieces.append(between + after)
    return NumberedLine(first.number, "".join(pieces))


def _begins(text: str, before: str) -> bool:
    """Whether a paragraph begins here; after a long line in mid-sentence `Schedule 1.` is a reference and no label."""
    if not text.strip() or _BULLET.match(text):
        return True
    rests = _columns(before) < _SHORTEST or bool(_ENDS.search(before) or _ITEM_ENDS.search(before))
    return rests and typed_label(text) is not None


def _is_broken(lines: Sequence[NumberedLine]) -> bool:
    """Whether most lines stop in mid-sentence and none is long."""
    pairs = [(one, other) for one, other in pairwise(lines) if one.text.strip() and not _begins(other.text, one.text)]
    broken = [one for one, _ in pairs if _columns(one.text) >= _SHORTEST and not _ENDS.search(one.text)]
    narrow = all(_columns(line.text) <= _LONGEST for line in lines)
    return narrow and len(broken) >= max(_FEWEST, len(pairs) / 2)


def _columns(text: str) -> int:
    return len(text) + len(_JAPANESE.findall(text))
