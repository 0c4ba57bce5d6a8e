"""`clausekit schema KIND`: JSON Schemas for editors."""

from pathlib import Path

import click

from .console import Language, language_option
from .library_options import library_of, library_option

_KINDS = ("deal", "clause", "agreement", "terms", "vague", "measures", "questions", "configuration")


@click.command("schema")
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write it there instead of to the terminal.")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@library_option
@language_option
def command(kind: str, output: Path | None, force: bool, overlay: Path | None, lang: Language) -> None:
    """Write the JSON Schema of a KIND of file, so that your editor completes and checks it while you type.

    編集ソフトの入力補完に使う JSON Schema を書き出します。
    """
    from clausekit.catalogue.schemas import schema  # noqa: PLC0415  heavy

    from .lines import print_json  # noqa: PLC0415

    text = schema(kind, library_of(overlay, lang))
    if output is None:
        print_json(text.rstrip())
        return
    from clausekit.word.save import save  # noqa: PLC0415

    save(text.encode(), output, force=force)
