"""Every exception of clausekit, each a sentence in English and Japanese: what is wrong, where, and how to mend it.

ClausekitError
├── UnreadableFile      a file that cannot be opened or is not what it should be
├── UnknownName         an agreement, clause, term or rule that the library does not have
├── OutputExists        the output is there already and may not be replaced
└── Problems            faults of a file, all at once
    ├── LibraryError        clause_library/ or glossary/ does not hold together
    ├── DealError           the deal file does not fit its agreement
    └── ConfigurationError  clausekit.toml asks for something that is not there
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Said(NamedTuple):
    """One message in both languages."""

    en: str
    ja: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the file, the path inside it (`values.payment.due_date.payment_days`), and what to do about it."""

    file: str
    path: str
    said: Said
    line: int | None = None

    def in_language(self, language: str) -> str:
        """The fault as one line in `language` (`en` or `ja`)."""
        place = self.file + (f":{self.line}" if self.line else "")
        return ": ".join(filter(None, (place, self.path, self.said.ja if language == "ja" else self.said.en)))


class ClausekitError(Exception):
    """The root of all errors that clausekit raises on purpose; `str()` is English, `in_language` gives either."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.en)
        self.said = said

    def in_language(self, language: str) -> str:
        """The whole message in `language` (`en` or `ja`)."""
        return self.said.ja if language == "ja" else self.said.en


class UnreadableFile(ClausekitError):
    """A file that cannot be read; the message names it, says why and what to do."""

    def __init__(self, file: str | Path, said: Said) -> None:
        super().__init__(Said(f"{file}: {said.en}", f"{file}: {said.ja}"))
        self.file = str(file)
        self.reason = said


class UnknownName(ClausekitError):
    """A name that the library does not have; the message lists the ones it has."""

    def __init__(self, kind: Said, name: str, known: Iterable[str]) -> None:
        there = ", ".join(sorted(known))
        super().__init__(
            Said(
                f"there is no {kind.en} {name!r}; choose one of: {there}",
                f"{kind.ja}「{name}」はありません。次のいずれかを指定してください: {there}",
            )
        )


class OutputExists(ClausekitError):
    """The output file is there already; `--force` replaces it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            Said(
                f"{path}: the file exists already; use --force to replace it, or give another name with -o",
                f"{path}: 同名のファイルが既にあります。上書きするには --force、別名にするには -o を指定してください",
            )
        )


class Problems(ClausekitError):
    """Faults found in files, all at once, in `problems`."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(Said(*("\n".join(p.in_language(lang) for p in self.problems) for lang in ("en", "ja"))))


class LibraryError(Problems):
    """Faults of clause or glossary files."""


class DealError(Problems):
    """Faults of a deal file."""


class ConfigurationError(Problems):
    """Faults of `clausekit.toml`, or of `[tool.clausekit]` in a pyproject.toml."""
