"""What is recognised in a text: its kind, what it says whatever the language, and where it stands."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal, NamedTuple, get_args

Kind = Literal["number", "date", "money", "party", "term", "reference", "duty"]
KINDS: Final = get_args(Kind)


class Seen(NamedTuple):
    """`text[start:end]` says `value`, which is the same word in both languages: `30 days`, `JPY 1000000`, `2026-11-20`.

    What is `weak` (“one”, a plain verb) may be the partner of something, but none is missed if it has none. `at` says how far
    into the text it stands, from 0 to 1.
    """

    kind: Kind
    value: str
    start: int
    end: int
    weak: bool = False
    at: float = 0.0


class Reader(NamedTuple):
    """How one kind of thing is written; `says` gives the value, or None where the match is something else.

    The group `m`, where the pattern has one, is what is marked.
    """

    kind: Kind
    pattern: re.Pattern[str]
    says: Callable[[re.Match[str]], str | None]
    weak: bool = False


def read_all(text: str, readers: Iterable[Reader], taken: Iterable[Seen] = ()) -> list[Seen]:
    """Everything that `readers` find in `text` outside `taken`, in order; an earlier reader goes before a later one."""
    found = list(taken)
    for reader in readers:
        for match in reader.pattern.finditer(text):
            start, end = match.span("m" if "m" in reader.pattern.groupindex else 0)
            if any(start < each.end and each.start < end for each in found):
                continue
            if (value := reader.says(match)) is not None:
                found.append(Seen(reader.kind, value, start, end, reader.weak))
    return sorted(_placed(found, text), key=lambda each: each.start)


def _placed(found: Iterable[Seen], text: str) -> Iterator[Seen]:
    yield from (each._replace(at=each.start / max(len(text), 1)) for each in found)
