"""An earlier JSON report → which findings of this one are new; every finding is kept and says which it is."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from clausekit.errors import Said, UnreadableFile
from clausekit.linter.report_json import SCHEMA, to_json
from clausekit.model.finding import BaselineState, Report
from clausekit.reading.ordinary_file import read_ordinary
from clausekit.word.save import save

_LARGEST: Final = 256 * 2**20
_NOT_A_REPORT: Final = Said(
    f"not a JSON report of clausekit ({SCHEMA}); write one with --write-baseline, or give another file",
    f"clausekitのJSONレポート（{SCHEMA}）ではありません。--write-baseline で作成するか、別のファイルを指定してください",
)


@dataclass(frozen=True, slots=True)
class Baseline:
    """The fingerprints of an earlier report by file."""

    files: Mapping[str, frozenset[str]]


def read_baseline(path: str | Path) -> Baseline:
    """The report in that file. Raises UnreadableFile for what is none."""
    path = Path(path)
    try:
        told = json.loads(read_ordinary(path, _LARGEST))
        if told["schema"] != SCHEMA:
            raise UnreadableFile(path, _NOT_A_REPORT)
        return Baseline(_by_file(told))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableFile(path, _NOT_A_REPORT) from error


def write_baseline(report: Report, path: str | Path) -> None:
    """Write the whole report, of every severity, to `path`; what is there is replaced only if it is a report too."""
    path = Path(path)
    if path.exists():
        read_baseline(path)
    save(to_json(report).encode(), path, force=True)


def compare(report: Report, baseline: Baseline) -> Report:
    """The report with each finding marked `new` or `unchanged` by its fingerprint.

    A file is compared with the one of its name; a file the baseline does not know, because it was renamed or is the next
    draft, with all those that this run does not have.
    """
    names = {result.file for result in report.files}
    rest = frozenset().union(*(known for file, known in baseline.files.items() if file not in names))
    findings = (
        replace(finding, baseline=_state(finding.fingerprint, baseline.files.get(finding.file, rest)))
        for finding in report.findings
    )
    return replace(report, findings=tuple(findings))


def _state(fingerprint: str, known: Iterable[str]) -> BaselineState:
    return "unchanged" if fingerprint in known else "new"


def _by_file(told: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {str(each["file"]): set() for each in told["files"]}
    for each in told["findings"]:
        found.setdefault(str(each["file"]), set()).add(str(each["fingerprint"]))
    return {file: frozenset(known) for file, known in found.items()}
