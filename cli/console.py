"""The terminal as it is: which language its user reads, and characters it cannot show."""

import locale
import os
from collections.abc import Callable
from typing import Any, Literal, TextIO, cast

import click

Language = Literal["en", "ja"]


def forgiving(stream: TextIO) -> None:
    """Make `stream` replace what its encoding cannot show (cp932 has no “ü”), instead of failing half-way."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")


def language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--lang en|ja`; the command gets the user's language as `lang`, and errors are told in it too."""
    return click.option(
        "--lang",
        type=click.Choice(["en", "ja"]),
        callback=_remember,
        help="Language of messages; default: that of your system.",
    )(command)


def language_of(ctx: click.Context) -> Language:
    """The language that was asked for, else that of the system."""
    return cast(Language, ctx.find_root().obj or language_of_user())


def language_of_user() -> Language:
    """`ja` on a Japanese system, else `en`; CLAUSEKIT_LANG decides if it is set."""
    names = ("CLAUSEKIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    wanted = next(filter(None, map(os.environ.get, names)), None) or locale.getlocale()[0] or ""
    return "ja" if wanted.lower().startswith(("ja", "japanese")) else "en"


def _remember(ctx: click.Context, _: click.Parameter, value: str | None) -> Language:
    ctx.find_root().obj = value
    return language_of(ctx)
