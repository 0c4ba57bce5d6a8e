"""Report → GitHub workflow commands: each finding becomes an annotation of the run that checked the draft."""

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final

from clausekit.linter.report_words import NOT_ADVICE, NOT_CHECKED, plain_message, say
from clausekit.model.base import Language
from clausekit.model.finding import FileResult, Finding, Report, Severity

_COMMAND: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}


def to_github(report: Report, language: Language) -> str:
    """One line a finding, with its message in `language`; the line of the annotation is the paragraph."""
    return "\n".join(_lines(report, language)) + "\n"


def _lines(report: Report, language: Language) -> Iterator[str]:
    yield say(NOT_ADVICE, language)
    for result in report.files:
        yield from _file(result, language)
    for finding in report.findings:
        yield _finding(finding, language)


def _file(result: FileResult, language: Language) -> Iterator[str]:
    where = {"file": _path(result.file)}
    if result.error is not None:
        yield _command("error", where, say(result.error, language))
    if result.not_checked:
        yield _command(
            "notice",
            where,
            f"{say(NOT_CHECKED, language)}: {', '.join(say(each, language) for each in result.not_checked)}",
        )


def _finding(finding: Finding, language: Language) -> str:
    place = finding.place
    clause = f" [{place.clause}]" if place.clause else ""
    where = {
        "file": _path(finding.file),
        "line": str(place.paragraph + 1),
        "col": str(place.start + 1),
        "endColumn": str(place.end + 1),
        "title": f"{finding.rule} {finding.name}{clause}",
    }
    return _command(_COMMAND[finding.severity], where, plain_message(finding, language))


def _path(file: str) -> str:
    return PurePath(file).as_posix()


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """A text that cannot end its line, and so cannot begin another command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
