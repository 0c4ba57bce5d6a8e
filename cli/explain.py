"""`clausekit explain CODE`."""

from pathlib import Path

import click

from .console import Language, language_option
from .rule_options import config_option, known_rules


@click.command("explain")
@click.argument("code")
@config_option
@language_option
def command(code: str, config: Path | None, lang: Language) -> None:
    """Explain the rule CODE (V101, or its name vague-deadline): what it asks for, why, and with examples.

    ルールの趣旨、理由、例文を表示します。
    """
    from clausekit.linter.report_rules import explanation, find_rule  # noqa: PLC0415  heavy

    from .lines import print_lines  # noqa: PLC0415

    print_lines(explanation(find_rule(known_rules(config), code), lang))
