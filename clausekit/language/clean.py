"""Text as Word has it → text as the tokenizers want it, with the way back to every character."""

import re
from dataclasses import dataclass

# One character for one, so that offsets stay: typographic quotes and hyphens as the forms are written.
_SAME_LENGTH = str.maketrans("’‘“”‐‑", "''\"\"--")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_STRETCH = re.compile(rf"[\s{_INVISIBLE}]+")


@dataclass(frozen=True, slots=True)
class Clean:
    """`text` with single blanks and plain quotes; `offsets[i]` is where its character i stands in the original."""

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that `text[start:end]` stands for; not empty."""
        return self.offsets[start], self.offsets[end - 1] + 1


def clean(text: str) -> Clean:
    """`text` with runs of white space as one blank, invisible characters dropped, quotes and hyphens plain."""
    if not _STRETCH.search(text):
        return Clean(text.translate(_SAME_LENGTH), tuple(range(len(text))))
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for stretch in _STRETCH.finditer(text):
        pieces.append(text[at : stretch.start()])
        offsets.extend(range(at, stretch.start()))
        if stretch.group().strip(_INVISIBLE):
            pieces.append(" ")
            offsets.append(stretch.start())
        at = stretch.end()
    pieces.append(text[at:])
    offsets.extend(range(at, len(text)))
    return Clean("".join(pieces).translate(_SAME_LENGTH), tuple(offsets))
