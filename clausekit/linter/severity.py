"""Report + a lowest severity → the report of what is at least as severe."""

from dataclasses import replace

from clausekit.model.finding import SEVERITIES, Finding, Report, Severity


def at_least(finding: Finding, lowest: Severity) -> bool:
    """Whether the finding is as severe as `lowest` or more."""
    return SEVERITIES.index(finding.severity) <= SEVERITIES.index(lowest)


def shown(report: Report, lowest: Severity) -> Report:
    """The same files with the findings that are at least `lowest`."""
    return replace(report, findings=tuple(f for f in report.findings if at_least(f, lowest)))
