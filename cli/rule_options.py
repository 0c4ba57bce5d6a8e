"""What commands about rules share: the option `--config`, and the rules there are with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from clausekit.linter.rule import Rule


def config_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--config FILE`."""
    return click.option(
        "--config",
        type=click.Path(path_type=Path),
        help="A clausekit.toml, instead of the one found in the folder of each file or above it.",
    )(command)


def known_rules(config: Path | None) -> "tuple[Rule, ...]":
    """The rules there are: ours, and those of the plugins that the configuration given or found here names."""
    from clausekit.linter.chosen import chosen  # noqa: PLC0415  heavy
    from clausekit.linter.configuration import Configuration, find_configuration, load_configuration  # noqa: PLC0415

    there = config or find_configuration(Path())
    return chosen(load_configuration(there) if there else Configuration()).known
