"""What commands about the library share: the option `--library`, and the library and glossary with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from clausekit.glossary import Glossary
    from clausekit.library import Library

from .console import Language


def library_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--library DIR`."""
    return click.option(
        "--library",
        "overlay",
        type=click.Path(path_type=Path),
        help="A folder of your own clauses, agreements and glossary/ over the shipped ones; the same id takes its place.",
    )(command)


def library_of(overlay: Path | None, lang: Language) -> "Library":
    """The shipped library with the overlay over it; what it shadows is said on stderr."""
    from clausekit.library import load_library  # noqa: PLC0415  heavy

    library = load_library(overlay=overlay)
    if library.shadowed:
        names = ", ".join(sorted(library.shadowed))
        told = f"{overlay}: takes the place of the shipped {names}"
        click.echo(told if lang == "en" else f"{overlay}: 標準の {names} に代えて使用します", err=True)
    return library


def glossary_of(overlay: Path | None) -> "Glossary":
    """The shipped glossary with the overlay's over it."""
    from clausekit.glossary import load_glossary  # noqa: PLC0415  heavy

    return load_glossary(overlay=overlay)
