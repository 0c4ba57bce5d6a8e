"""Sources → one Report, however many processes work on it: the same findings in the same order."""

import os
from collections.abc import Callable, Iterable, Sequence

from clausekit.language.languages import Languages
from clausekit.linter.attempt import attempt
from clausekit.linter.chosen import chosen
from clausekit.linter.one_file import Linters, Outcome, Request, Source, failed
from clausekit.linter.sources import Found
from clausekit.linter.workers import work
from clausekit.model.finding import Plugin, Report


def lint_batch(
    found: Sequence[Found], request: Request, *, jobs: int = 1, done: Callable[[str], None] = lambda _: None
) -> Report:
    """Everything found in what `sources` found, in its order.

    `jobs` 0 is one for each processor; `done` is told the name of each file that is finished. Faults of a configuration or
    glossary are raised; a file that cannot be read is named in the report.
    """
    there = [each.source for each in found if each.fault is None]
    plugins = _plugins(there)
    outcomes = iter(_outcomes(there, request, jobs or os.cpu_count() or 1, done))
    return _report([_outcome(each, request) or next(outcomes) for each in found], plugins)


def _outcomes(there: Sequence[Source], request: Request, jobs: int, done: Callable[[str], None]) -> list[Outcome]:
    if jobs > 1 and len(there) > 1:
        return work(there, request, jobs, done)
    linters, outcomes = Linters(Languages()), list[Outcome]()
    for source in there:
        outcomes.append(attempt(linters, source, request))
        done(source.file)
    return outcomes


def _outcome(found: Found, request: Request) -> Outcome | None:
    return failed(found.source, request.view, found.fault) if found.fault else None


def _plugins(there: Iterable[Source]) -> tuple[Plugin, ...]:
    """Every plugin that will speak; so a code that does not exist is told before any file is read."""
    configurations = {each.configuration.file: each.configuration for each in there}
    named = (plugin for configuration in configurations.values() for plugin in chosen(configuration).plugins)
    return tuple(dict.fromkeys(named))


def _report(outcomes: Iterable[Outcome], plugins: tuple[Plugin, ...]) -> Report:
    every = tuple(outcomes)
    return Report(
        files=tuple(outcome.result for outcome in every),
        findings=tuple(finding for outcome in every for finding in outcome.findings),
        plugins=plugins,
        passed_over=tuple(word for outcome in every for word in outcome.passed_over),
    )
