"""`clausekit build DEAL -o CONTRACT.docx`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    "--layout",
    type=click.Choice(["english", "japanese", "two-column", "interleaved"]),
    default="english",
    show_default=True,
    help="The languages of the articles: one, side by side, or one under the other.",
)
@click.option(
    "--summary",
    type=click.Choice(["box", "annex", "none"]),
    default="box",
    show_default=True,
    help="The Japanese summaries: in a box under each article, together at the end, or none.",
)
@click.option(
    "--xref",
    type=click.Choice(["live", "plain"]),
    default="live",
    show_default=True,
    help="References as fields that Word renumbers, or as typed text.",
)
@click.option(
    "--for",
    "reader",
    type=click.Choice(["people", "review-tool"]),
    default="people",
    show_default=True,
    help="review-tool: interleaved, without summaries, references typed, as Japanese review tools want it.",
)
@library_option
@language_option
def command(deal: Path, output: Path, force: bool, overlay: Path | None, lang: Language, **asked: Any) -> None:
    """Build the contract that DEAL (a .yaml file) describes: numbered articles, references, schedules, signatures.

    取引ファイル（YAML）から、英文・和文の契約書（.docx）を作成します。
    """
    import clausekit  # noqa: PLC0415  heavy

    library, glossary = libraries(overlay, lang)
    contract = clausekit.build(clausekit.load_deal(deal), library=library, glossary=glossary)
    clausekit.save(clausekit.write(contract, **_printing(asked)), output, force=force)
    _report(contract, output, lang)


def _printing(asked: dict[str, Any]) -> dict[str, Any]:
    if asked["reader"] == "review-tool":
        return {"layout": "interleaved", "summary": "none", "live_references": False}
    return {"layout": asked["layout"], "summary": asked["summary"], "live_references": asked["xref"] == "live"}


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
