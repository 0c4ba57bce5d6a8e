"""`clausekit strip-comments FILE -o OUT`."""

from pathlib import Path

import click

from .console import language_of_user


@click.command("strip-comments")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The Word file to write (.docx).")
@click.option("--force", is_flag=True, help="Replace the output if it is there already.")
@click.option("--lang", type=click.Choice(["en", "ja"]), default=None, help="Language of what is printed here.")
def command(file: Path, output: Path, force: bool, lang: str | None) -> None:
    """Take clausekit's comments out of FILE (.docx); people's comments, and threads they replied in, stay.

    lint --comments で付けたコメントを取り除きます。人が付けたコメント、人が返信したスレッドは残します。
    """
    from clausekit.word.save import save  # noqa: PLC0415  heavy
    from clausekit.word.strip_comments import stripped  # noqa: PLC0415

    result = stripped(file)
    save(result.data, output, force=force)
    ja = (lang or language_of_user()) == "ja"
    removed, kept = result.removed, result.kept
    click.echo(
        f"{output}: コメント{removed}件を削除しました"
        if ja
        else f"{output}: {removed} comment{'' if removed == 1 else 's'} taken out"
    )
    if kept:
        click.echo(f"返信のあるコメント{kept}件を残しました" if ja else f"{kept} kept: a person replied in the thread")
