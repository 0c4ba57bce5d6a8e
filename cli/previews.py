"""What `clausekit build` writes besides Word: HTML, Markdown and PDF, by the name of the output, and the pair view."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from .console import Language

if TYPE_CHECKING:
    from clausekit import Contract
    from clausekit.preview.page import Page

_TEXT: Final = frozenset((".html", ".htm", ".md", ".markdown"))


def pair_view_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--pair-view FILE.html`."""
    return click.option(
        "--pair-view",
        type=click.Path(path_type=Path),
        help="For checking: English beside Japanese, with every number, date, party and duty linked to its partner (.html).",
    )(command)


def is_text(output: Path) -> bool:
    """Whether `output` is to be a page or Markdown, not a Word file."""
    return output.suffix.lower() in _TEXT


def check_outputs(output: Path | None, pair_view: Path | None, lang: Language) -> None:
    """Stop with one clear line, before anything is built, if there is nothing to write or no LibreOffice for a PDF."""
    if output is None and pair_view is None:
        raise click.UsageError(
            "give the file to write with -o (.docx, .html, .md or .pdf), or --pair-view FILE.html"
            if lang == "en"
            else "書き出すファイルを -o（.docx、.html、.md 又は .pdf）又は --pair-view FILE.html で指定してください"
        )
    if output is not None and output.suffix.lower() == ".pdf":
        from clausekit.preview.pdf import require_libreoffice  # noqa: PLC0415  not for every output

        require_libreoffice()


def save_pair_view(contract: "Contract", path: Path, lang: Language, *, force: bool) -> None:
    """Write the pair view for a reader of `lang`, and say how much there is to check."""
    import clausekit  # noqa: PLC0415  heavy
    from clausekit.preview.pair_marks import marked  # noqa: PLC0415
    from clausekit.preview.pair_view import to_pair_view  # noqa: PLC0415

    chapters = marked(contract)
    clausekit.save(to_pair_view(contract.title, chapters, lang).encode(), path, force=force)
    alone = sum(len(row.alone) for chapter in chapters for row in (chapter.title, *chapter.rows))
    click.echo(f"{path}: {alone} in one language only" if lang == "en" else f"{path}: 一方の言語のみにある語 {alone}件")


def save_preview(contract: "Contract", output: Path, printing: dict[str, Any], *, final: bool, force: bool) -> None:
    """Write the contract as HTML or Markdown, in the layout and with the summaries that were asked for."""
    import clausekit  # noqa: PLC0415  heavy
    from clausekit.preview.html import to_html  # noqa: PLC0415
    from clausekit.preview.markdown import to_markdown  # noqa: PLC0415

    write = to_markdown if output.suffix.lower() in (".md", ".markdown") else to_html
    clausekit.save(write(_page(contract, printing, final=final)).encode(), output, force=force)


def _page(contract: "Contract", printing: dict[str, Any], *, final: bool) -> "Page":
    from clausekit.preview.lay_out import lay_out_page  # noqa: PLC0415

    return lay_out_page(contract, layout=printing["layout"], summary=printing["summary"], final=final)


def as_asked(document: bytes, output: Path) -> bytes:
    """The Word file itself, or the PDF of it if that is what `output` is called."""
    if output.suffix.lower() != ".pdf":
        return document
    from clausekit.preview.pdf import to_pdf  # noqa: PLC0415

    return to_pdf(document)
