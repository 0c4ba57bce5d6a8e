"""A hit → a mark that stays the same when articles are renumbered or text elsewhere changes."""

import hashlib
import re
import unicodedata

from clausekit.model.finding import Hit

_LEADING_LABEL = re.compile(
    r"^\W*(?:第[^条]{1,8}条(?:の[0-9一二三四五六七八九十]+)?|[0-9]+(?:\.[0-9]+)*|\(?[a-z]{1,4}\))[.):、\s]*",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"第[0-9一二三四五六七八九十百]+(?=[条項号])|\b(?:section|article|clause)s? [0-9]+(?:\.[0-9]+)*"
)


def identity(hit: Hit, heading: str) -> str:
    """What makes a hit itself: its rule, the words, the sentence and its article's heading, all without numbers of articles."""
    return "\n".join((hit.rule, _plain(heading), _plain(hit.sentence), _plain(hit.text)))


def fingerprint(key: str, ordinal: int) -> str:
    """16 hexadecimal digits for the `ordinal`-th hit (from 0) with this identity in its document."""
    return hashlib.sha256(f"{key}\n{ordinal}".encode()).hexdigest()[:16]


def _plain(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFKC", text).lower().split())
    return _REFERENCE.sub("#", _LEADING_LABEL.sub("", folded))
