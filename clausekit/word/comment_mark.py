"""The last line of a comment that clausekit made: by it, and not by an author's name, it is known again."""

import re
from typing import Final

_LAST_LINE: Final = re.compile(r"\[[^\s\[\]]+ · [0-9a-f]{16}\]\s*\Z")


def mark(rule: str, fingerprint: str) -> str:
    """`[V104 · 0123456789abcdef]`."""
    return f"[{rule} · {fingerprint}]"


def mark_of(text: str) -> str | None:
    """The mark that a comment's text ends with, None if a person wrote the comment or wrote on in it."""
    found = _LAST_LINE.search(text)
    return found.group().rstrip() if found else None
