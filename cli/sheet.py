"""`clausekit sheet AGREEMENT -o SHEET.docx`: the sheet that both sides fill in."""

from pathlib import Path

import click

from .console import Language, language_option
from .library_options import library_of, library_option


@click.command("sheet")
@click.argument("agreement")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The Word file to write (.docx).")
@click.option("--add", multiple=True, help="An article this agreement can have besides; may be given more than once.")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@library_option
@language_option
def command(
    agreement: str, output: Path, add: tuple[str, ...], force: bool, overlay: Path | None, lang: Language
) -> None:
    """Write the contract data sheet for AGREEMENT (supply, nda_mutual …): every value in both languages, to be filled in.

    `clausekit new --from SHEET.docx -o deal.yaml` reads it back.

    契約条件確認シート（日英併記）を作成します。記入後は clausekit new --from で取引ファイルに変換します。
    """
    from clausekit.asking.questions import asking_for  # noqa: PLC0415  heavy
    from clausekit.asking.sheet import write_sheet  # noqa: PLC0415
    from clausekit.word.save import save  # noqa: PLC0415

    library = library_of(overlay, lang)
    save(write_sheet(asking_for(library, agreement, add)), output, force=force)
    click.echo(
        f"{output}: written. When filled in: clausekit new --from {output} -o deal.yaml"
        if lang == "en"
        else f"{output}: 作成しました。記入後に: clausekit new --from {output} -o deal.yaml"
    )
