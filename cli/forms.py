"""A report in the form that was asked for: text, JSON, SARIF, HTML or GitHub annotations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .console import Language

if TYPE_CHECKING:
    from clausekit.linter.sources import Found
    from clausekit.model.document import Document, View
    from clausekit.model.finding import Report

FORMS = ("text", "json", "sarif", "html", "github")


def written(report: "Report", form: str, lang: Language, found: "Sequence[Found]", view: "View") -> str:
    """The text of the report in `form`, which is any but `text`."""
    from clausekit.linter.report_github import to_github  # noqa: PLC0415  heavy
    from clausekit.linter.report_html import to_html  # noqa: PLC0415
    from clausekit.linter.report_json import to_json  # noqa: PLC0415
    from clausekit.linter.severity import outstanding  # noqa: PLC0415

    if form == "json":
        return to_json(report)
    if form == "sarif":
        return _sarif(report, found, lang)
    return (
        to_html(report, _documents(found, report, view), lang)
        if form == "html"
        else to_github(outstanding(report), lang)
    )


def _sarif(report: "Report", found: "Sequence[Found]", lang: Language) -> str:
    """Every rule that could speak is described: those of plugins that some file's configuration names, too."""
    from clausekit.linter.all_rules import all_rules  # noqa: PLC0415
    from clausekit.linter.chosen import chosen  # noqa: PLC0415
    from clausekit.linter.report_sarif import to_sarif  # noqa: PLC0415

    known = {rule.code: rule for each in found for rule in chosen(each.source.configuration).known}
    return to_sarif(report, known.values() or all_rules(), language=lang)


def _documents(found: "Sequence[Found]", report: "Report", view: "View") -> "list[Document]":
    from pathlib import Path  # noqa: PLC0415

    from clausekit.linter.sources import STDIN  # noqa: PLC0415
    from clausekit.reading.read_file import read_file  # noqa: PLC0415

    readable = {result.file for result in report.files if result.error is None} - {STDIN}
    return [read_file(Path(each.source.file), view) for each in found if each.source.file in readable]
