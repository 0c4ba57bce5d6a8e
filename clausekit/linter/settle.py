"""Findings of one document → the same findings, weighed and marked as a configuration says; none is dropped."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clausekit.linter.configuration import Configuration
from clausekit.linter.suppress import covers, reason_for
from clausekit.linter.weigh import weigh
from clausekit.model.configuration import Suppression
from clausekit.model.finding import Finding


def settle(
    findings: Iterable[Finding], configuration: Configuration, numbering_resolved: bool = True
) -> Iterator[Finding]:
    """Each finding with the severity it is shown with, and with the reason if a person lets it stand."""
    for finding in findings:
        yield replace(
            finding,
            severity=weigh(finding, configuration, numbering_resolved),
            suppressed=reason_for(finding, configuration.written.suppressions),
        )


def unused(configuration: Configuration, findings: Iterable[Finding]) -> tuple[Suppression, ...]:
    """The suppressions that cover none of the findings: the text was mended, or the place has another number now."""
    known = tuple(findings)
    return tuple(s for s in configuration.written.suppressions if not any(covers(s, finding) for finding in known))
