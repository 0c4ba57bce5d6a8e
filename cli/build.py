"""`clausekit build DEAL -o CONTRACT.docx`."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from .console import Language, language_option
from .library_options import libraries, library_option

if TYPE_CHECKING:
    from clausekit import Contract


@click.command("build")
@click.argument("deal", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The Word file to write (.docx).")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@click.option(
    "--summary",
    type=click.Choice(["box", "none"]),
    default="box",
    show_default=True,
    help="The Japanese summary under each article: in a box, or none.",
)
@library_option
@language_option
def command(
    deal: Path, output: Path, force: bool, summary: Literal["box", "none"], overlay: Path | None, lang: Language
) -> None:
    """Build the contract that DEAL (a .yaml file) describes: numbered articles, references, schedules, signatures.

    取引ファイル（YAML）から、英文本文と日本語要約の付いた契約書（.docx）を作成します。
    """
    import clausekit  # noqa: PLC0415  heavy

    library, glossary = libraries(overlay, lang)
    contract = clausekit.build(clausekit.load_deal(deal), library=library, glossary=glossary)
    clausekit.save(clausekit.write(contract, summary=summary), output, force=force)
    _report(contract, output, lang)


def _report(contract: "Contract", output: Path, language: str) -> None:
    ja = language == "ja"
    articles, schedules = len(contract.articles), len(contract.schedules)
    click.echo(
        f"{output}: {articles}条、別紙{schedules}" if ja else f"{output}: {articles} articles, {schedules} schedules"
    )
    if contract.to_confirm:
        click.echo("署名前の確認事項:" if ja else "To confirm before signing:")
    for each in contract.to_confirm:
        ask, who = (each.ask.ja, each.who.ja) if ja else (each.ask.en, each.who.en)
        click.echo(f"  [{each.id}] {ask} ({who})")
