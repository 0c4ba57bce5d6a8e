"""Report → JSON, schema clausekit-report/1: what other programs read, the same bytes for the same input."""

import json
from collections import Counter
from typing import Any

from clausekit.model.base import Bilingual
from clausekit.model.finding import SEVERITIES, FileResult, Finding, Report

SCHEMA = "clausekit-report/1"


def to_json(report: Report, *, ascii_only: bool = False) -> str:
    """The report as JSON text; `ascii_only` escapes everything else, for a terminal that cannot show it."""
    counted = Counter(finding.severity for finding in report.findings)
    whole = {
        "schema": SCHEMA,
        "files": [_file(result) for result in report.files],
        "findings": [_finding(finding) for finding in report.findings],
        "summary": {severity: counted[severity] for severity in SEVERITIES},
    }
    return json.dumps(whole, ensure_ascii=ascii_only, indent=1)


def _file(result: FileResult) -> dict[str, Any]:
    return {
        "file": result.file,
        "view": result.view,
        "error": result.error.en if result.error else None,
        "numbering_resolved": result.numbering_resolved,
        "not_checked": list(result.not_checked),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "file": finding.file,
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "language": finding.language,
        "place": {
            "part": place.part,
            "paragraph": place.paragraph,
            "start": place.start,
            "end": place.end,
            "clause": place.clause,
        },
        "text": finding.text,
        "sentence": finding.sentence,
        "also": list(finding.also),
        "message": _both(finding.message),
        "suggestions": [{"en": s.en, "ja": s.ja, "measure": s.measure} for s in finding.suggestions],
        "fingerprint": finding.fingerprint,
    }


def _both(said: Bilingual) -> dict[str, str]:
    return {"en": said.en, "ja": said.ja}
