"""Report → SARIF 2.1.0, the form in which code hosts and editors take findings; the same bytes for the same input."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from clausekit.linter.report_words import NOT_ADVICE, NOT_CHECKED, plain_message, say
from clausekit.linter.rule import Rule
from clausekit.linter.sarif_rules import SARIF_LEVELS, literal, sarif_rules
from clausekit.model.base import LANGUAGES, Language
from clausekit.model.finding import FileResult, Finding, Report

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_NOTIFICATIONS: Final = {
    "unreadable-file": "The file could not be read, so nothing is known of it.",
    "not-checked": "A part of the file that was not read: pictures, embedded objects and the like.",
}


def to_sarif(
    report: Report,
    rules: Iterable[Rule],
    *,
    language: Language = "en",
    ascii_only: bool = False,
) -> str:
    """The report as a SARIF log with `rules` explained; messages are in `language`, both are in the properties.

    Suppressed findings, and those known from a baseline, stay in the log, marked.
    """
    described = sarif_rules(rules, language)
    index = {rule["id"]: place for place, rule in enumerate(described)}
    some_suppressed = any(finding.suppressed for finding in report.findings)
    results = [_result(each, index, language) | _marks(each, some_suppressed) for each in report.findings]
    run = {
        "tool": {"driver": _driver(described)},
        "invocations": [_invocation(report, language)],
        # each once, though a file may have been named twice
        "artifacts": list({result.file: _artifact(result) for result in report.files}.values()),
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=ascii_only, indent=1)


def _driver(rules: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "name": "clausekit",
        "version": version("clausekit"),
        "shortDescription": {"text": "Finds words in contracts that nobody can measure."},
        "fullDescription": {"text": f"Finds words in contracts that nobody can measure. {NOT_ADVICE.en}"},
        "rules": rules,
        "notifications": [{"id": id_, "shortDescription": {"text": text}} for id_, text in _NOTIFICATIONS.items()],
    }


def _invocation(report: Report, language: Language) -> dict[str, Any]:
    return {
        "executionSuccessful": all(result.error is None for result in report.files),
        "toolExecutionNotifications": [each for result in report.files for each in _notifications(result, language)],
    }


def _notifications(result: FileResult, language: Language) -> Iterator[dict[str, Any]]:
    if result.error is not None:
        yield _notification(result, "unreadable-file", "error", say(result.error, language))
    for what in result.not_checked:
        yield _notification(result, "not-checked", "note", f"{say(NOT_CHECKED, language)}: {say(what, language)}")


def _notification(result: FileResult, kind: str, level: str, text: str) -> dict[str, Any]:
    return {
        "descriptor": {"id": kind, "index": list(_NOTIFICATIONS).index(kind)},
        "level": level,
        "message": {"text": literal(text)},
        "locations": [{"physicalLocation": {"artifactLocation": _file(result.file)}}],
    }


def _artifact(result: FileResult) -> dict[str, Any]:
    return {
        "location": _file(result.file),
        "roles": ["analysisTarget"],
        "properties": {"view": result.view, "numberingResolved": result.numbering_resolved},
    }


def _file(name: str) -> dict[str, str]:
    """A URI: a relative path stays relative, so that the log means the same on another machine."""
    path = PurePath(name)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(os.fsencode(path.as_posix())), "uriBaseId": "%SRCROOT%"}


def _result(finding: Finding, index: Mapping[str, int], language: Language) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        **({"ruleIndex": index[finding.rule]} if finding.rule in index else {}),
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": literal(plain_message(finding, language))},
        "locations": [_location(finding)],
        # GitHub follows an alert by the second one, and would else compute it from the “lines” of a zip file
        "partialFingerprints": {"clausekit/v1": finding.fingerprint, "primaryLocationLineHash": finding.fingerprint},
        "properties": {
            "language": finding.language,
            "also": list(finding.also),
            "message": {each: finding.message.in_language(each) for each in LANGUAGES},
            "suggestions": [{"en": s.en, "ja": s.ja, "measure": s.measure} for s in finding.suggestions],
        },
    }


def _location(finding: Finding) -> dict[str, Any]:
    place = finding.place
    line = f"paragraph {place.paragraph + 1}"
    steps = (place.part, line, *([place.clause] if place.clause else []))
    logical = {
        "name": steps[-1],
        "fullyQualifiedName": "/".join(steps),
        "kind": "clause" if place.clause else "paragraph",
        "properties": {"part": place.part, "paragraph": place.paragraph, "clause": place.clause},
    }
    return {
        "physicalLocation": {"artifactLocation": _file(finding.file), **_regions(finding)},
        "logicalLocations": [logical],
    }


def _regions(finding: Finding) -> dict[str, Any]:
    place, sentence = finding.place, finding.sentence
    regions = {"region": _region(place.paragraph, place.start, place.end, finding.text)}
    start = place.start - finding.offset
    end = start + len(sentence)
    # the context must be larger than the region, and hold it
    if start <= place.start and place.end <= end and sentence != finding.text:
        regions["contextRegion"] = _region(place.paragraph, start, end, sentence)
    return regions


def _region(paragraph: int, start: int, end: int, text: str) -> dict[str, Any]:
    """Counted from 1; `endColumn` is the column after the last character."""
    return {
        "startLine": paragraph + 1,
        "startColumn": start + 1,
        "endColumn": end + 1,
        "snippet": {"text": text},
    }


def _marks(finding: Finding, some_suppressed: bool) -> dict[str, Any]:
    """What is known of the finding from outside; SARIF wants it of every result or of none."""
    marks: dict[str, Any] = {}
    if some_suppressed:
        accepted = {"kind": "external", "status": "accepted", "justification": finding.suppressed}
        marks["suppressions"] = [accepted] if finding.suppressed else []
    if finding.baseline is not None:
        marks["baselineState"] = finding.baseline
    return marks
