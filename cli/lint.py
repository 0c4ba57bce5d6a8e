"""`clausekit lint FILES`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .console import Language, language_option
from .forms import FORMS, written
from .lines import print_json, print_lines
from .progress import progress
from .rule_options import config_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clausekit.linter.report_text import Line
    from clausekit.linter.sources import Found
    from clausekit.model.finding import Report

_SEVERITIES = click.Choice(["error", "warning", "info"])


@click.command("lint")
@click.argument("files", nargs=-1, required=True, type=click.Path())
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the report to a file instead of here.")
@click.option(
    "--comments",
    type=click.Path(path_type=Path),
    help="Write a copy of the draft with each finding as a Word comment on the very words.",
)
@click.option("--force", is_flag=True, help="Replace what is written if it is there already.")
@click.option("--min-severity", type=_SEVERITIES, help="Show nothing less severe (default: warning).")
@click.option("--fail-on", type=_SEVERITIES, help="Exit 1 from this severity on (default: warning).")
@click.option("--exit-zero", is_flag=True, help="Exit 0 even if there are findings.")
@click.option(
    "--view",
    type=click.Choice(["accepted", "original"]),
    default="accepted",
    show_default=True,
    help="Tracked changes as if accepted, or as if rejected.",
)
@config_option
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    help="An earlier JSON report: what is in it is marked, and only new findings count for the exit status.",
)
@click.option("--write-baseline", type=click.Path(path_type=Path), help="Write this report as a baseline (JSON).")
@click.option("--explain", is_flag=True, help="Say which words were passed over, and why.")
@click.option("--exhaustive", is_flag=True, help="Parse every Japanese sentence: slower, the same findings.")
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="How many processes; 0: one for each processor.",
)
@language_option
@click.pass_context
def command(ctx: click.Context, /, files: tuple[str, ...], form: str, lang: Language, **asked: Any) -> None:
    """Find words in FILES that nobody can measure, and say what to write instead.

    FILES are .docx, .txt or .md, folders of them, or - for text from standard input. A clausekit.toml in the folder of a
    file or above it is obeyed.

    契約書の曖昧な語を指摘し、測れる書き方を日英両文で示します。
    """
    from clausekit.linter.severity import fails, shown  # noqa: PLC0415  heavy

    found = _sources(files, asked["config"])
    report = _compared(_report(found, asked), asked["baseline"], asked["write_baseline"])
    visible = shown(report, asked["min_severity"])
    _comment(visible, found, lang, asked)
    _show(form, _text(visible, report, found, lang, asked["explain"]), visible, found, lang, asked)
    unread = [(result.file, result.error) for result in report.files if result.error is not None]
    for file, error in unread:
        click.echo(f"{file}: {error.ja if lang == 'ja' else error.en}", err=True)
    ctx.exit(2 if unread else int(fails(report, asked["fail_on"]) and not asked["exit_zero"]))


def _sources(files: tuple[str, ...], config: Path | None) -> "Sequence[Found]":
    from clausekit.linter.configuration import load_configuration  # noqa: PLC0415
    from clausekit.linter.sources import sources  # noqa: PLC0415

    return tuple(sources(files, load_configuration(config) if config else None))


def _report(found: "Sequence[Found]", asked: dict[str, Any]) -> "Report":
    from clausekit.linter.batch import lint_batch  # noqa: PLC0415
    from clausekit.linter.one_file import Request  # noqa: PLC0415

    with progress(len(found)) as done:
        request = Request(asked["view"], asked["explain"], asked["exhaustive"])
        return lint_batch(found, request, jobs=asked["jobs"], done=done)


def _compared(report: "Report", baseline: Path | None, write: Path | None) -> "Report":
    """The report marked against the baseline; the new baseline is written without such marks."""
    from clausekit.linter.baseline import compare, read_baseline, write_baseline  # noqa: PLC0415

    known = read_baseline(baseline) if baseline else None
    if write:
        write_baseline(report, write)
    return compare(report, known) if known else report


def _show(
    form: str,
    text: "Iterator[Line]",
    visible: "Report",
    found: "Sequence[Found]",
    lang: Language,
    asked: dict[str, Any],
) -> None:
    if form == "text" and not asked["output"]:
        print_lines(text)
        return
    whole = (
        "\n".join(line.text for line in text) if form == "text" else written(visible, form, lang, found, asked["view"])
    )
    if asked["output"]:
        from clausekit.word.save import save  # noqa: PLC0415

        save(whole.rstrip("\n").encode() + b"\n", asked["output"], force=asked["force"])
    elif form in ("json", "sarif"):
        print_json(whole)
    else:
        click.echo(whole, nl=not whole.endswith("\n"))


def _comment(visible: "Report", found: "Sequence[Found]", lang: Language, asked: dict[str, Any]) -> None:
    if not asked["comments"]:
        return
    from clausekit.linter.report_comments import with_comments  # noqa: PLC0415
    from clausekit.linter.severity import outstanding  # noqa: PLC0415
    from clausekit.word.save import save  # noqa: PLC0415

    if len(found) != 1 or not found[0].source.file.lower().endswith((".docx", ".docm", ".dotx", ".dotm")):
        raise click.UsageError("--comments takes exactly one Word file. --comments は1つのWordファイルに使えます。")
    save(with_comments(found[0].source.file, outstanding(visible), lang=lang), asked["comments"], force=asked["force"])


def _text(
    visible: "Report", whole: "Report", found: "Sequence[Found]", lang: Language, explain: bool
) -> "Iterator[Line]":
    from clausekit.linter.report_marks import marks_lines, passed_over_lines, unused_lines  # noqa: PLC0415
    from clausekit.linter.report_text import lines  # noqa: PLC0415
    from clausekit.linter.settle import unused  # noqa: PLC0415
    from clausekit.linter.severity import outstanding  # noqa: PLC0415

    yield from lines(outstanding(visible), lang)
    yield from marks_lines(visible, lang)
    if explain:
        yield from passed_over_lines(whole.passed_over, lang)
        configurations = {each.source.configuration.file: each.source.configuration for each in found}
        idle = ((str(file), each) for file, c in configurations.items() for each in unused(c, whole.findings))
        yield from unused_lines(idle, lang)
