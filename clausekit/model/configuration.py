"""What people write in `clausekit.toml`, and what a profile of the glossary says before them."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field

from clausekit.model.base import Bilingual, Model
from clausekit.model.finding import Severity

# codes (V104) or the letters they begin with (V) → how severe; the longest that fits decides
Severities = Mapping[str, Severity]


class Family(Model):
    """A family of clauses, known by words of their article's heading (quality, 品質), and what is more or less severe there."""

    headings: tuple[str, ...] = ()
    severity: Severities = {}


class Profile(Model):
    """One file of `glossary/profiles/`: what a kind of contract takes more or less seriously."""

    about: Bilingual
    severity: Severities = {}
    families: Mapping[str, Family] = {}


class Suppression(Model):
    """A finding that a person has looked at and lets stand, with the reason.

    `clause` is the place as the report shows it, or the heading of an article; it covers all that is in it. `text` narrows
    it to findings of these very words, `file` to a file's name.
    """

    rule: str = Field(min_length=1)
    clause: str = Field(min_length=1)
    reason: str = Field(min_length=1)
    text: str = ""
    file: str = ""


class Written(Model):
    """The content of a `clausekit.toml`; paths in it are relative to its folder."""

    profile: str = "default"
    select: tuple[str, ...] | None = Field(default=None, min_length=1)
    ignore: tuple[str, ...] = ()
    severity: Severities = {}
    families: Mapping[str, Family] = {}
    vague: tuple[Path, ...] = ()
    glossary: Path | None = None
    suppressions: tuple[Suppression, ...] = ()
    plugins: tuple[str, ...] = ()
    min_severity: Severity = "warning"
    fail_on: Severity = "warning"
