"""`clausekit lint FILES`."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .console import language_of_user

if TYPE_CHECKING:
    from clausekit.linter.report_text import Line
    from clausekit.model.finding import Report

_SEVERITIES = click.Choice(["error", "warning", "info"])
_STYLES = {
    "head": "dim",
    "file": "bold underline",
    "article": "bold",
    "error": "red",
    "warning": "yellow",
    "info": "cyan",
    "suggestion": "green",
}


@click.command("lint")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--min-severity", type=_SEVERITIES, default="warning", show_default=True, help="Show nothing less severe."
)
@click.option("--fail-on", type=_SEVERITIES, default="warning", show_default=True, help="Exit 1 from this severity on.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 even if there are findings.")
@click.option(
    "--view",
    type=click.Choice(["accepted", "original"]),
    default="accepted",
    show_default=True,
    help="Tracked changes as if accepted, or as if rejected.",
)
@click.option("--lang", type=click.Choice(["en", "ja"]), default=None, help="Language of the text report.")
@click.pass_context
def command(  # noqa: PLR0913, PLR0917  the options of the command
    ctx: click.Context,
    files: tuple[Path, ...],
    form: str,
    min_severity: str,
    fail_on: str,
    exit_zero: bool,
    view: str,
    lang: str | None,
) -> None:
    """Find words in FILES (.docx) that nobody can measure, and say what to write instead.

    契約書（.docx）の曖昧な語を指摘し、測れる書き方を日英両文で示します。
    """
    from clausekit.linter.lint import lint  # noqa: PLC0415  heavy
    from clausekit.linter.severity import at_least, shown  # noqa: PLC0415

    language = lang or language_of_user()
    report = lint(files, view=view)  # type: ignore[arg-type]  # click has checked the choice
    _write(shown(report, min_severity), form, language)  # type: ignore[arg-type]
    unread = [result for result in report.files if result.error is not None]
    for result in unread:
        reason = result.error.ja if language == "ja" else result.error.en  # type: ignore[union-attr]
        click.echo(f"{result.file}: {reason}", err=True)
    found = any(at_least(finding, fail_on) for finding in report.findings)  # type: ignore[arg-type]
    ctx.exit(2 if unread else int(found and not exit_zero))


def _write(report: "Report", form: str, language: str) -> None:
    from clausekit.linter.report_json import to_json  # noqa: PLC0415
    from clausekit.linter.report_text import lines, to_text  # noqa: PLC0415

    if form == "json":
        # JSON must not lose a character: what the terminal cannot show is escaped
        encoding = (sys.stdout.encoding or "").lower().replace("-", "")
        click.echo(to_json(report, ascii_only=encoding != "utf8"))
    elif sys.stdout.isatty():
        _coloured(lines(report, language))  # type: ignore[arg-type]
    else:
        click.echo(to_text(report, language), nl=False)  # type: ignore[arg-type]


def _coloured(lines: "Iterable[Line]") -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text(line.text, style=_STYLES.get(line.kind, "")))
