"""Report → JSON, schema clausekit-report/1: what other programs read, the same bytes for the same input."""

import json
from collections import Counter
from typing import Any

from clausekit.model.base import Bilingual
from clausekit.model.finding import SEVERITIES, FileResult, Finding, PassedOver, Place, Report

SCHEMA = "clausekit-report/1"


def to_json(report: Report, *, ascii_only: bool = False) -> str:
    """The report as JSON text; `ascii_only` escapes everything else, for a terminal that cannot show it.

    `configuration`, `suppressed`, `baseline`, `plugins` and `passed_over` are there only where there is something to tell.
    """
    counted = Counter(finding.severity for finding in report.findings)
    whole = {
        "schema": SCHEMA,
        "files": [_file(result) for result in report.files],
        "findings": [_finding(finding) for finding in report.findings],
        "summary": {severity: counted[severity] for severity in SEVERITIES},
        **_given(
            plugins=[{"name": p.name, "version": p.version, "rules": list(p.rules)} for p in report.plugins],
            passed_over=[_passed_over(word) for word in report.passed_over],
        ),
    }
    return json.dumps(whole, ensure_ascii=ascii_only, indent=1)


def _file(result: FileResult) -> dict[str, Any]:
    return {
        "file": result.file,
        "view": result.view,
        "error": result.error.en if result.error else None,
        "numbering_resolved": result.numbering_resolved,
        "not_checked": [each.en for each in result.not_checked],
        **_given(configuration=result.configuration),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "file": finding.file,
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "language": finding.language,
        "place": _place(finding.place),
        "text": finding.text,
        "sentence": finding.sentence,
        "also": list(finding.also),
        "message": _both(finding.message),
        "suggestions": [{"en": s.en, "ja": s.ja, "measure": s.measure} for s in finding.suggestions],
        "fingerprint": finding.fingerprint,
        **_given(suppressed=finding.suppressed, baseline=finding.baseline),
    }


def _passed_over(word: PassedOver) -> dict[str, Any]:
    return {
        "file": word.file,
        "rule": word.rule,
        "severity": word.severity,
        "language": word.language,
        "place": _place(word.place),
        "text": word.text,
        "sentence": word.sentence,
        "reason": _both(word.reason),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "part": place.part,
        "paragraph": place.paragraph,
        "start": place.start,
        "end": place.end,
        "clause": place.clause,
    }


def _given(**values: Any) -> dict[str, Any]:
    """Those of the values that say something."""
    return {name: value for name, value in values.items() if value}


def _both(said: Bilingual) -> dict[str, str]:
    return {"en": said.en, "ja": said.ja}
