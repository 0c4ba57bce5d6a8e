"""A path → the configuration that holds for it: `clausekit.toml` or `[tool.clausekit]` of a pyproject.toml, and its profile."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from clausekit.errors import ConfigurationError, Problem, Said
from clausekit.linter.profiles import load_profile, profile_names
from clausekit.linter.read_toml import PYPROJECT, at, read_written
from clausekit.model.configuration import Profile, Written

NAMES: Final = ("clausekit.toml", PYPROJECT)


@dataclass(frozen=True)
class Configuration:
    """What a person wrote, over the profile it names, over the default profile; `file` is None if nobody wrote one."""

    written: Written = field(default_factory=Written)
    file: Path | None = None

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        """The profile that is named, and the default one under it."""
        names = dict.fromkeys((self.written.profile, "default"))
        return tuple(load_profile(name) for name in names)

    @cached_property
    def headings(self) -> Mapping[str, tuple[str, ...]]:
        """The heading words of every family, by name; what the person wrote wins."""
        found: dict[str, tuple[str, ...]] = {}
        for families in (*(profile.families for profile in reversed(self.profiles)), self.written.families):
            found |= {name: family.headings for name, family in families.items() if family.headings}
        return found

    def problem(self, said: Said, *steps: str | int) -> Problem:
        """A fault at this path of the file."""
        return Problem(str(self.file), at(self.file or Path(), *steps), said)


def load_configuration(path: str | Path) -> Configuration:
    """The configuration in that file, whose relative paths are taken from its folder.

    Raises ConfigurationError with every fault, each with the file, the path in it and what to do. Whether the codes it
    names exist is checked by `chosen`, which has to load its plugins for that.
    """
    path = Path(path)
    written = read_written(path) or Written()
    configuration = Configuration(_placed(written, path.parent), path)
    problems = list(_faults(configuration))
    if problems:
        raise ConfigurationError(problems)
    return configuration


def find_configuration(path: str | Path) -> Path | None:
    """The nearest configuration file in the folder of `path` or above it; None if there is none.

    `clausekit.toml` goes before a pyproject.toml beside it, which counts only if it has a table [tool.clausekit].
    """
    start = Path(os.path.abspath(path))
    for folder in (start, *start.parents):
        for name in NAMES:
            found = folder / name
            if found.is_file() and (name != PYPROJECT or read_written(found) is not None):
                return _short(found)
    return None


def _short(path: Path) -> Path:
    """As a person in the current folder would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _placed(written: Written, folder: Path) -> Written:
    glossary = folder / written.glossary if written.glossary else None
    return written.model_copy(update={"vague": tuple(folder / path for path in written.vague), "glossary": glossary})


def _faults(configuration: Configuration) -> Iterator[Problem]:
    written = configuration.written
    if written.profile not in profile_names():
        there = ", ".join(profile_names())
        said = Said(
            f"there is no profile “{written.profile}”; choose one of: {there}",
            f"プロファイル「{written.profile}」はありません。次のいずれかを指定してください: {there}",
        )
        yield configuration.problem(said, "profile")
        return
    for name in written.families:
        if name not in configuration.headings:
            there = ", ".join(configuration.headings)
            said = Said(
                f"a family of your own needs `headings`, the words of its articles' headings; known families: {there}",
                f"独自の条項群には見出しの語 headings が必要です。既存の条項群: {there}",
            )
            yield configuration.problem(said, "families", name)
    yield from _missing(configuration)


def _missing(configuration: Configuration) -> Iterator[Problem]:
    written = configuration.written
    for i, path in enumerate(written.vague):
        if not path.is_file():
            said = Said(f"there is no file {path}", f"ファイル {path} がありません")
            yield configuration.problem(said, "vague", i)
    if written.glossary and not written.glossary.is_dir():
        said = Said(f"there is no folder {written.glossary}", f"フォルダー {written.glossary} がありません")
        yield configuration.problem(said, "glossary")
