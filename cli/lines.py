"""Lines → the terminal, coloured if it is one; JSON → whatever reads it, without losing a character."""

import json
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from clausekit.linter.report_text import Line

STYLES: Final[Mapping[str, str]] = {
    "head": "dim",
    "file": "bold underline",
    "article": "bold",
    "error": "red",
    "warning": "yellow",
    "info": "cyan",
    "suggestion": "green",
    "failing": "red",
    "passing": "green",
}


def print_lines(lines: "Iterable[Line]") -> None:
    """Print the lines, in colours on a terminal."""
    if not sys.stdout.isatty():
        click.echo("\n".join(line.text for line in lines))
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text(line.text, style=STYLES.get(line.kind, "")))


def print_json(text: str) -> None:
    """Print JSON text; what the terminal's encoding cannot show is escaped."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    click.echo(text if encoding == "utf8" else json.dumps(json.loads(text), indent=1))
