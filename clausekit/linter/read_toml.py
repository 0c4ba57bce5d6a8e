"""`clausekit.toml` or a pyproject.toml → what it says to us, and faults with their place in the file."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from clausekit.errors import ConfigurationError, Problem, Said
from clausekit.model.configuration import Written
from clausekit.text.problems import said_of, written_path
from clausekit.text.yaml_source import read_text

PYPROJECT: Final = "pyproject.toml"
_TABLE: Final = ("tool", "clausekit")
_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")
# pydantic's sentences of ours show YAML; these are for TOML
_SAID: Final[Mapping[str, Said]] = {
    "tuple_type": Said('must be a list such as ["V101"]', '["V101"] のような一覧で書いてください'),
    "mapping_type": Said('must be a table of entries such as V104 = "error"', 'V104 = "error" のような表で書いてください'),
    "path_type": Said("must be the path of a file or folder", "ファイル又はフォルダーのパスを書いてください"),
}  # fmt: skip


def read_written(path: Path) -> Written | None:
    """What the file says; None for a pyproject.toml that says nothing about clausekit.

    Raises ConfigurationError with every fault of form, UnreadableFile for what cannot be read at all.
    """
    data = _parsed(path)
    if path.name == PYPROJECT:
        found = data.get("tool", {}).get("clausekit")
        if found is None:
            return None
        data = found
    try:
        return Written.model_validate(data)
    except ValidationError as error:
        raise ConfigurationError(_problems(error, path)) from error


def at(path: Path, *steps: str | int) -> str:
    """Where an entry stands in the file, as a person writes it: `suppressions[0].clause`."""
    table = _TABLE if path.name == PYPROJECT else ()
    return written_path((*table, *steps))


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        what = _LINE.sub("", str(error)).replace("(at end of document)", "at the end").strip()
        said = Said(
            f"not valid TOML ({what}); check quotes, brackets and = near this line",
            f"TOMLの書式が正しくありません（{what}）。この行付近の引用符、括弧、＝をご確認ください",
        )
        raise ConfigurationError([Problem(str(path), "", said, int(found[1]) if found else None)]) from error


def _problems(error: ValidationError, path: Path) -> Iterator[Problem]:
    for each in error.errors():
        steps = tuple(step for step in each["loc"] if step != "[key]")
        yield Problem(str(path), at(path, *steps), _SAID.get(each["type"]) or said_of(each))
