"""Files → Report: read, understand, check, resolve and settle each file in a row."""

from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from clausekit.glossary import Glossary
from clausekit.language.languages import Languages
from clausekit.linter.chosen import chosen
from clausekit.linter.configuration import Configuration
from clausekit.linter.one_file import Linters, Request, Source
from clausekit.model.document import View
from clausekit.model.finding import Report

OnePath = str | PathLike[str]


def lint(
    paths: OnePath | Iterable[OnePath],
    *,
    glossary: Glossary | None = None,
    view: View = "accepted",
    languages: Languages | None = None,
    configuration: Configuration | None = None,
) -> Report:
    """Everything the rules find in one or several files (.docx, .txt, .md), of every severity, in the order of the files.

    `view` is `accepted` or `original`: tracked changes as if accepted or rejected. A file that cannot be read is named in
    the report and the others go on. Pass `languages` to keep the Japanese model loaded from one call to the next. Nothing
    is looked for beside the files: a `configuration` holds only if it is given (`load_configuration`).
    """
    configuration = configuration or Configuration()
    linters, request = Linters(languages or Languages(), glossary), Request(view)
    outcomes = [linters.lint(Source(str(path), configuration), request) for path in _paths(paths)]
    return Report(
        files=tuple(outcome.result for outcome in outcomes),
        findings=tuple(finding for outcome in outcomes for finding in outcome.findings),
        plugins=chosen(configuration).plugins,
    )


def _paths(paths: OnePath | Iterable[OnePath]) -> list[Path]:
    return [Path(paths)] if isinstance(paths, str | PathLike) else [Path(path) for path in paths]
