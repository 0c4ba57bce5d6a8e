"""The files and folders a person names → the files to look at, each once, in a stable order, with what holds for each."""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from clausekit.errors import Said
from clausekit.linter.configuration import Configuration, find_configuration, load_configuration
from clausekit.linter.one_file import Source

STDIN: Final = "-"
_SEARCHED: Final = (".docx", ".txt", ".md")
NOTHING: Final = Said(
    "no .docx, .txt or .md file in this folder; name another, or a file",
    "このフォルダーには .docx、.txt、.md のファイルがありません。別のフォルダー又はファイルを指定してください",
)


class Found(NamedTuple):
    """A source, or a folder without any: then `fault` says so."""

    source: Source
    fault: Said | None = None


def sources(paths: Iterable[str | Path], configuration: Configuration | None = None) -> Iterator[Found]:
    """Every file named, those in folders by name; hidden ones and Word's lock files (~$) in folders are left out.

    `-` is standard input, read as plain text. Without a `configuration` each file has the one found nearest above it.
    """
    seen: set[str] = set()
    holds_for = _Finder(configuration).of
    for path in dict.fromkeys(map(str, paths)):
        if path == STDIN:
            yield Found(Source(STDIN, holds_for(Path(STDIN)), sys.stdin.buffer.read()))
            continue
        files = _files(Path(path))
        if not files:
            yield Found(Source(path, configuration or Configuration()), NOTHING)
        for file in files:
            if (real := os.path.realpath(file)) not in seen:
                seen.add(real)
                yield Found(Source(str(file), holds_for(file)))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = []
    for folder, inside, names in os.walk(path):
        inside[:] = sorted(name for name in inside if not name.startswith("."))
        wanted = (name for name in names if not name.startswith((".", "~$")) and name.lower().endswith(_SEARCHED))
        found += [Path(folder, name) for name in wanted]
    return sorted(found)


class _Finder:
    """Finds the configuration of a file, each folder's and each configuration once."""

    def __init__(self, given: Configuration | None) -> None:
        self._given = given
        self._nearest = cache(find_configuration)
        self._load = cache(load_configuration)

    def of(self, file: Path) -> Configuration:
        if self._given is not None:
            return self._given
        found = self._nearest(file.parent)
        return self._load(found) if found else Configuration()
