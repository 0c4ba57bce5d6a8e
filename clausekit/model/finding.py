"""What rules see (hits) and what people are shown (findings)."""

from dataclasses import dataclass
from typing import Literal

from clausekit.errors import Said
from clausekit.model.base import Bilingual, Language

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
# against an earlier report: not in it, or there already
BaselineState = Literal["new", "unchanged"]


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
    """A sentence that can be pasted, or a question to put; `measure` names the entry of the glossary it comes from."""

    en: str
    ja: str
    measure: str | None = None
    question: bool = False


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
    """A hit that is shown: `also` are the codes of other rules that saw the same stretch.

    `heading` is that of its article. Marks, never reasons to drop it: `suppressed` is the reason a person gave for leaving
    the text as it is, `baseline` how it stands to an earlier report; both None if nothing was said.
    """

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
    heading: str = ""
    suppressed: str | None = None
    baseline: BaselineState | None = None

    @property
    def outstanding(self) -> bool:
        """Whether it still asks for something: neither suppressed nor known from the baseline."""
        return self.suppressed is None and self.baseline != "unchanged"


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A word that a rule looked at and left alone, or showed only on request, and why."""

    file: str
    rule: str
    language: Language
    place: Place
    text: str
    sentence: str
    reason: Bilingual
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Plugin:
    """Rules of somebody else that a configuration named: the entry point, the version of its package, its codes."""

    name: str
    version: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file of a report; `error` says why it could not be read, else None.

    `japanese` counts the characters and `english` the words that were read; `configuration` is the file that was obeyed,
    `min_severity` and `fail_on` what it says, each a default for this file's findings.
    """

    file: str
    view: str
    error: Said | None
    numbering_resolved: bool
    not_checked: tuple[Said, ...]
    japanese: int = 0
    english: int = 0
    configuration: str | None = None
    min_severity: Severity = "warning"
    fail_on: Severity = "warning"


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run of the linter found, files and findings in the order given; `passed_over` only if asked for."""

    files: tuple[FileResult, ...]
    findings: tuple[Finding, ...]
    plugins: tuple[Plugin, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()
