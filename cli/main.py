"""`clausekit`: finds the subcommand's file, runs it, and turns errors into one clear message and exit status 2."""

import sys
from importlib import import_module
from typing import Any, Final

import click

from clausekit.errors import ClausekitError

from .console import forgiving, language_of

_COMMANDS: Final = {
    "build": "Build a contract (.docx) from a deal file. 取引ファイルから契約書を作成します。",
    "new": "Write a deal file: by questions, blank, or from a filled sheet. 質問に答えて取引ファイルを作成します。",
    "sheet": "Write the sheet that both sides fill in. 双方が記入する契約条件確認シートを作成します。",
    "template": "Write the contract with blanks to fill in Word. 空欄付きの契約書を作成します。",
    "lint": "Find words in a contract that nobody can measure. 契約書の曖昧な語を指摘します。",
    "strip-comments": "Remove the comments that lint wrote. lint が付けたコメントを取り除きます。",
    "explain": "Explain a rule of lint, with examples. ルールの趣旨と例を表示します。",
    "clauses": "List, show, search and check the clauses of the library. 条項の一覧、表示、検索及び検査を行います。",
    "glossary": "List, show, search and check the glossary. 用語集の一覧、表示、検索及び検査を行います。",
    "schema": "Write the JSON Schema of a kind of file, for editors. 入力補完用のスキーマを書き出します。",
    "rules": "List the rules of lint, or count how often each speaks. ルールの一覧と指摘頻度を表示します。",
}


class _Lazy(click.Group):
    """A group that knows its commands by name and imports one only when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f".{cmd_name.replace('-', '_')}", __package__).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ClausekitError as error:
            click.echo(error.in_language(language_of(ctx)), err=True)
            ctx.exit(2)


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="clausekit", prog_name="clausekit")
def group() -> None:
    """Bilingual English/Japanese contracts: build them from clauses, and find words that nobody can measure.

    Works offline: no contract text leaves this machine. It gives no legal advice.
    """


def main() -> None:
    """Run the command line; a fault that a person can mend is one message on stderr and exit status 2."""
    forgiving(sys.stdout)
    forgiving(sys.stderr)
    group()
