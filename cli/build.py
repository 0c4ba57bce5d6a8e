"""`clausekit build DEAL -o CONTRACT.docx`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .console import Language, language_option
from .library_options import glossary_of, library_of, library_option
from .previews import as_asked, check_outputs, is_text, pair_view_option, save_pair_view, save_preview

if TYPE_CHECKING:
    from clausekit import Contract, Deal, Library
    from clausekit.builder.layout import LayoutName


@click.command("build")
@click.argument("deal", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write: Word (.docx), .html, .md, or .pdf by LibreOffice.",
)
@pair_view_option
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
@click.option(
    "--style", type=click.Path(path_type=Path), help="A .docx of your firm whose fonts and look are taken over."
)
@click.option(
    "--with-notes", is_flag=True, help="Negotiation notes as comments: for your own side only, never to be sent."
)
@click.option(
    "--final", is_flag=True, help="For signature: refuse blanks, open questions and stale text; no draft mark."
)
@library_option
@language_option
def command(deal: Path, output: Path | None, force: bool, overlay: Path | None, lang: Language, **asked: Any) -> None:
    """Build the contract that DEAL (a .yaml file) describes: numbered articles, references, schedules, signatures.

    Beside OUTPUT.docx stands OUTPUT.INTERNAL.json, which knows every clause and must not be sent to the other party.

    取引ファイル（YAML）から、英文・和文の契約書（.docx）を作成します。
    """
    import clausekit  # noqa: PLC0415  heavy
    from clausekit.builder.manifest import manifest, seal_of  # noqa: PLC0415

    check_outputs(output, asked["pair_view"], lang)
    library, glossary = library_of(overlay, lang), glossary_of(overlay)
    given = clausekit.load_deal(deal)
    contract = clausekit.build(given, library=library, glossary=glossary)
    printing = _printing(asked)
    if asked["final"]:
        _refuse_unfinished(contract, given, library, printing["layout"])
    if asked["pair_view"]:
        save_pair_view(contract, asked["pair_view"], lang, force=force)
    if output is None:
        return
    if is_text(output):
        save_preview(contract, output, printing, final=asked["final"], force=force)
    else:
        kept = manifest(contract, given, layout=printing["layout"])
        data = clausekit.write(
            contract, **printing, final=asked["final"], notes=asked["with_notes"], seal=seal_of(kept)
        )
        clausekit.save(as_asked(data, output), output, force=force)
        clausekit.save(kept.encode(), output.with_suffix(".INTERNAL.json"), force=True)
    _report(contract, output, lang)
    if asked["final"]:
        _unreviewed(contract, library, lang)


def _printing(asked: dict[str, Any]) -> dict[str, Any]:
    look = {"style": asked["style"]} if asked["style"] else {}
    if asked["reader"] == "review-tool":
        return {**look, "layout": "interleaved", "summary": "none", "live_references": False}
    return {**look, "layout": asked["layout"], "summary": asked["summary"], "live_references": asked["xref"] == "live"}


def _refuse_unfinished(contract: "Contract", deal: "Deal", library: "Library", layout: "LayoutName") -> None:
    from clausekit.errors import DealError  # noqa: PLC0415
    from clausekit.proofs.final import faults_of_final  # noqa: PLC0415

    if faults := faults_of_final(contract, deal, library, layout):
        raise DealError(faults)


def _unreviewed(contract: "Contract", library: "Library", lang: Language) -> None:
    from clausekit.proofs.final import unreviewed  # noqa: PLC0415

    found = unreviewed(contract, library)
    if found:
        click.echo("No lawyer has reviewed:" if lang == "en" else "弁護士による確認を経ていない条:")
    for article in found:
        click.echo(f"  {article.key} {article.title.en} / {article.title.ja}")


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
