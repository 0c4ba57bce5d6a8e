"""`clausekit new AGREEMENT -o DEAL.yaml`: asks for the values of a deal and writes its file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .console import Language, language_option
from .interview import ask_all
from .library_options import library_of, library_option

if TYPE_CHECKING:
    from clausekit.asking.questions import Asking


@click.command("new")
@click.argument("agreement", required=False)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The deal file to write (.yaml).")
@click.option("--all", "everything", is_flag=True, help="Ask for every value, not only for what has no default.")
@click.option("--blank", is_flag=True, help="Ask nothing: write a deal file to fill in, with every value explained.")
@click.option(
    "--from", "sheet", type=click.Path(path_type=Path), help="Take the answers from this filled sheet (.docx)."
)
@click.option("--add", multiple=True, help="An article this agreement can have besides; may be given more than once.")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@library_option
@language_option
def command(agreement: str | None, output: Path, force: bool, overlay: Path | None, lang: Language, **how: Any) -> None:
    """Ask for the values of a deal of the kind AGREEMENT (supply, nda_mutual …) and write its file.

    Enter takes what is proposed. Interrupt with Ctrl-C: the same command goes on where you stopped.

    契約の種類を指定すると、必要な事項を順に質問し、取引ファイル（YAML）を作成します。Ctrl-C で中断し、同じコマンドで再開できます。
    """
    from clausekit.errors import OutputExists  # noqa: PLC0415  heavy
    from clausekit.word.save import save  # noqa: PLC0415

    if output.exists() and not force:
        raise OutputExists(output)
    library = library_of(overlay, lang)
    if how["sheet"]:
        text = _from_sheet(library, how["sheet"], agreement)
    else:
        if agreement is None:
            raise click.UsageError("AGREEMENT is missing; or give --from SHEET. 契約の種類を指定してください。")
        from clausekit.asking.questions import asking_for  # noqa: PLC0415

        asking = asking_for(library, agreement, how["add"])
        text = _blank(asking) if how["blank"] else ask_all(asking, output, lang, everything=how["everything"])
    save(text.encode(), output, force=force)
    _forget(output, kept=bool(how["sheet"] or how["blank"]))
    click.echo(
        f"{output}: written. Next: clausekit build {output} -o contract.docx"
        if lang == "en"
        else f"{output}: 作成しました。次に: clausekit build {output} -o contract.docx"
    )


def _blank(asking: "Asking") -> str:
    from clausekit.asking.write_deal import write_blank  # noqa: PLC0415

    return write_blank(asking)


def _from_sheet(library: Any, sheet: Path, agreement: str | None) -> str:
    from clausekit.asking.read_sheet import read_sheet  # noqa: PLC0415
    from clausekit.asking.write_deal import write_deal  # noqa: PLC0415

    filled = read_sheet(sheet, library, agreement)
    return write_deal(filled.asking, filled.answers, filled.remarks)


def _forget(output: Path, *, kept: bool) -> None:
    from clausekit.asking.answers import forget  # noqa: PLC0415

    if not kept:
        forget(output)
