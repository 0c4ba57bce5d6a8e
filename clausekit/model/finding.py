"""What rules see (hits) and what people are shown (findings)."""

from dataclasses import dataclass
from typing import Literal

from clausekit.errors import Said
from clausekit.model.base import Bilingual, Language

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file: `paragraph` counts w:p of `part` from 0, `start`/`end` count code points in its text."""

    part: str
    paragraph: int
    start: int
    end: int
    clause: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence that can be pasted, or a question to put; `measure` names the entry it comes from, None for a question."""

    en: str
    ja: str
    measure: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """What one rule saw at one place, before overlaps and profiles decide what is shown.

    `offset` is where `text` stands in `sentence`.
    """

    rule: str
    severity: Severity
    language: Language
    place: Place
    text: str
    sentence: str
    message: Bilingual
    suggestions: tuple[Suggestion, ...] = ()
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit that is shown: `also` are the codes of other rules that saw the same stretch."""

    file: str
    rule: str
    name: str
    severity: Severity
    language: Language
    place: Place
    text: str
    sentence: str
    also: tuple[str, ...]
    message: Bilingual
    suggestions: tuple[Suggestion, ...]
    fingerprint: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file of a report; `error` says why it could not be read, else None."""

    file: str
    view: str
    error: Said | None
    numbering_resolved: bool
    not_checked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run of the linter found, files and findings in the order given."""

    files: tuple[FileResult, ...]
    findings: tuple[Finding, ...]
