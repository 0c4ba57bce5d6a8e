"""A finding → the reason for which a person lets it stand, if a configuration gives one."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePath
from typing import Final

from clausekit.model.configuration import Suppression
from clausekit.model.finding import Finding

# what follows a place without being inside it: 第3条の2 is not in 第3条, 30 not in 3, Article II not in Article I; and
# Article or 第3 is no place
_ANOTHER: Final = re.compile(r"の|[条項号章]|(?<![条項号)])[0-9〇一二三四五六七八九十百a-z]|(?<=[a-z])\s")
_WORD: Final = re.compile(r"^(?:section|clause|§)\s*(?=[0-9]+\.)")


def reason_for(finding: Finding, suppressions: Iterable[Suppression]) -> str | None:
    """The reason of the first suppression that covers the finding; None if none does."""
    return next((each.reason for each in suppressions if covers(each, finding)), None)


def covers(suppression: Suppression, finding: Finding) -> bool:
    """Whether the suppression speaks of this finding: its rule, its place or article, its words, its file."""
    return (
        finding.rule.startswith(suppression.rule)
        and (not suppression.text or _plain(suppression.text) == _plain(finding.text))
        and (not suppression.file or PurePath(finding.file).match(suppression.file))
        and _is_there(suppression.clause, finding)
    )


def _is_there(clause: str, finding: Finding) -> bool:
    wanted = _plain(clause)
    return wanted == _plain(finding.heading) or _is_inside(wanted, _plain(finding.place.clause or ""))


def _is_inside(wanted: str, clause: str) -> bool:
    return clause.startswith(wanted) and not _ANOTHER.match(clause, len(wanted))


def _plain(text: str) -> str:
    """Without differences of width and case; Section 3.2 is 3.2, as the report shows it."""
    return _WORD.sub("", " ".join(unicodedata.normalize("NFKC", text).casefold().split()))
