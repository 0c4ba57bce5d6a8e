"""Report → what of it is shown, and whether it fails: by the severity asked for, else by what holds for each file."""

from dataclasses import replace

from clausekit.model.finding import SEVERITIES, Finding, Report, Severity


def at_least(finding: Finding, lowest: Severity) -> bool:
    """Whether the finding is as severe as `lowest` or more."""
    return SEVERITIES.index(finding.severity) <= SEVERITIES.index(lowest)


def shown(report: Report, lowest: Severity | None = None) -> Report:
    """The same files with the findings that are at least `lowest`; without it, what each file's configuration says."""
    least = {result.file: lowest or result.min_severity for result in report.files}
    return replace(report, findings=tuple(f for f in report.findings if at_least(f, least[f.file])))


def outstanding(report: Report) -> Report:
    """The same files with the findings that still ask for something: neither suppressed nor known from the baseline."""
    return replace(report, findings=tuple(finding for finding in report.findings if finding.outstanding))


def fails(report: Report, fail_on: Severity | None = None) -> bool:
    """Whether an outstanding finding is at least `fail_on`; without it, what each file's configuration says."""
    least = {result.file: fail_on or result.fail_on for result in report.files}
    return any(finding.outstanding and at_least(finding, least[finding.file]) for finding in report.findings)
