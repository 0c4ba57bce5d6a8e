"""The terminal as it is: which language its user reads, and characters it cannot show."""

import locale
import os
from typing import TextIO


def forgiving(stream: TextIO) -> None:
    """Make `stream` replace what its encoding cannot show (cp932 has no “ü”), instead of failing half-way."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")


def language_of_user() -> str:
    """`ja` on a Japanese system, else `en`; CLAUSEKIT_LANG decides if it is set."""
    wanted = os.environ.get("CLAUSEKIT_LANG") or next(
        filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), ""
    )
    wanted = wanted or (locale.getlocale()[0] or "")
    return "ja" if wanted.lower().startswith(("ja", "japanese")) else "en"
