"""`clausekit rules`: the rules there are, and how often each speaks in a corpus.

The table is that of the rules as they come; a configuration found beside the corpus is obeyed only if `--config` names it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .console import Language, language_option
from .progress import progress
from .rule_options import config_option, known_rules

if TYPE_CHECKING:
    from clausekit.linter.statistics import Statistics


@click.command("rules")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--stats", is_flag=True, help="Count what each rule finds in PATHS (files and folders).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--jobs", type=click.IntRange(min=0), default=1, show_default=True, help="Processes for --stats; 0: all.")
@config_option
@language_option
@click.pass_context
def command(  # noqa: PLR0913, PLR0917  the options of the command
    ctx: click.Context, paths: tuple[str, ...], stats: bool, form: str, jobs: int, config: Path | None, lang: Language
) -> None:
    """List the rules: code, name, severity and what each asks for. With --stats: how often each speaks in PATHS.

    ルールの一覧、又はPATHSにおける各ルールの指摘頻度を表示します。
    """
    if stats != bool(paths):
        raise click.UsageError("--stats needs PATHS, and PATHS need --stats. --stats には対象のファイルが必要です。")
    from clausekit.linter.report_rules import rule_lines, rules_json  # noqa: PLC0415  heavy
    from clausekit.linter.statistics import statistics_json, statistics_lines  # noqa: PLC0415

    from .lines import print_json, print_lines  # noqa: PLC0415

    if stats:
        told, unread = _statistics(paths, config, jobs)
        print_json(statistics_json(told)) if form == "json" else print_lines(statistics_lines(told, lang))
        ctx.exit(2 if unread else 0)
    rules = known_rules(config)
    print_json(rules_json(rules)) if form == "json" else print_lines(rule_lines(rules, lang))


def _statistics(paths: tuple[str, ...], config: Path | None, jobs: int) -> "tuple[Statistics, bool]":
    from clausekit.linter.batch import lint_batch  # noqa: PLC0415
    from clausekit.linter.chosen import chosen  # noqa: PLC0415
    from clausekit.linter.configuration import Configuration, load_configuration  # noqa: PLC0415
    from clausekit.linter.one_file import Request  # noqa: PLC0415
    from clausekit.linter.sources import sources  # noqa: PLC0415
    from clausekit.linter.statistics import statistics  # noqa: PLC0415

    configuration = load_configuration(config) if config else Configuration()
    found = tuple(sources(paths, configuration))
    with progress(len(found)) as done:
        report = lint_batch(found, Request(), jobs=jobs, done=done)
    for result in report.files:
        if result.error is not None:
            click.echo(f"{result.file}: {result.error.en}", err=True)
    return statistics(report, chosen(configuration).rules), any(result.error for result in report.files)
