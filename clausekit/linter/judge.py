"""Index → Judged: each candidate with its severity, or with the reason why it is passed over."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from clausekit.linter.context.bounded import bounded
from clausekit.linter.context.case import Case, Guard
from clausekit.linter.context.customary import (
    anti_social_forces,
    by_entry,
    force_majeure_list,
    good_faith_article,
    recital,
)
from clausekit.linter.context.naming import defined, named, noted, quoted, term_of_art, title
from clausekit.linter.context.proviso import limited_by_proviso
from clausekit.linter.context.settled import ends_at_once
from clausekit.model.analysis import Index
from clausekit.model.base import Bilingual
from clausekit.model.finding import Severity

_SILENT: tuple[Guard, ...] = (
    noted,
    term_of_art,
    quoted,
    defined,
    title,
    named,
    ends_at_once,
    bounded,
    limited_by_proviso,
)
_CUSTOMARY: tuple[Guard, ...] = (by_entry, recital, good_faith_article, anti_social_forces, force_majeure_list)


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate that was looked at: `severity` None means passed over, `reason` says why, or why it is only info."""

    case: Case
    severity: Severity | None
    reason: Bilingual | None


def judge(index: Index) -> Iterator[Judged]:
    """Every candidate of the document, in order."""
    units = [analysis.unit for analysis in index.analyses]
    for analysis, following in zip_longest(index.analyses, units[1:]):
        for candidate in analysis.candidates:
            yield _judge(Case(candidate, analysis, index, following))


def _judge(case: Case) -> Judged:
    if (silent := _first(_SILENT, case)) is not None:
        return Judged(case, None, silent)
    level = case.candidate.entry.level
    if level == "warning" and (customary := _first(_CUSTOMARY, case)) is not None:
        return Judged(case, "info", customary)
    return Judged(case, "warning" if level == "warning" else "info", None)


def _first(guards: tuple[Guard, ...], case: Case) -> Bilingual | None:
    return next((reason for guard in guards if (reason := guard(case)) is not None), None)
