"""`clausekit template AGREEMENT -o CONTRACT.docx`: the contract with blanks to fill in Word."""

from pathlib import Path
from typing import Any

import click

from .console import Language, language_option
from .library_options import glossary_of, library_of, library_option


@click.command("template")
@click.argument("agreement")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The Word file to write (.docx).")
@click.option("--add", multiple=True, help="An article this agreement can have besides; may be given more than once.")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@click.option(
    "--layout",
    type=click.Choice(["english", "japanese", "two-column", "interleaved"]),
    default="english",
    show_default=True,
    help="The languages of the articles: one, side by side, or one under the other.",
)
@click.option("--summary", type=click.Choice(["box", "annex", "none"]), default="box", show_default=True)
@click.option(
    "--unprotected", is_flag=True, help="Let every word be changed at once; then Tab does not go to the next blank."
)
@library_option
@language_option
def command(agreement: str, output: Path, overlay: Path | None, lang: Language, **how: Any) -> None:
    """Write the contract of AGREEMENT (supply, nda_mutual …) with blanks to fill in Word; Tab goes to the next one.

    契約書を、Wordで記入できる空欄付きのひな形として作成します。
    """
    from clausekit.asking.questions import asking_for  # noqa: PLC0415  heavy
    from clausekit.asking.template import write_template  # noqa: PLC0415
    from clausekit.word.save import save  # noqa: PLC0415

    library, glossary = library_of(overlay, lang), glossary_of(overlay)
    asking = asking_for(library, agreement, how["add"])
    terms = glossary.terms_by_name
    options = {"layout": how["layout"], "summary": how["summary"]}
    save(write_template(asking, terms, protected=not how["unprotected"], **options), output, force=how["force"])
    click.echo(
        f"{output}: written. Yellow is to be filled in, green is proposed."
        if lang == "en"
        else f"{output}: 作成しました。黄色は要記入、緑色は提案値です。"
    )
