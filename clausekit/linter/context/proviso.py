"""The proviso that follows in a sentence of its own: …若干の差異を認める。ただし、…±3％以内とする。"""

import re

from clausekit.language.bounds import bounds
from clausekit.linter.context.case import Case, because
from clausekit.model.base import Bilingual
from clausekit.reading.bounding import BOUNDED_BY

_PROVISO = re.compile(r"^(?:ただし|但し|provided\b)", re.IGNORECASE)


def limited_by_proviso(case: Case) -> Bilingual | None:
    """The next sentence is a proviso with a limit: it says how far the word goes. A deadline there is an exception, no bound."""
    unit, following = case.analysis.unit, case.following
    if following is None or following.paragraph is not unit.paragraph or not _PROVISO.match(following.text):
        return None
    if "limit" not in BOUNDED_BY[case.candidate.entry.category]:
        return None
    limit = next((b for b in bounds(following.text, following.language) if b.kind == "limit"), None)
    if limit is None:
        return None
    stretch = following.text[limit.start : limit.end]
    return because(f"limited by the proviso “{stretch}”", f"ただし書の「{stretch}」により測れます")
