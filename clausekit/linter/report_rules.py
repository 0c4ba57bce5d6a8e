"""Rules → what people read about them: one rule in full, all of them as a list, as JSON."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from clausekit.errors import Said, UnknownName
from clausekit.linter.excerpt import columns
from clausekit.linter.report_text import Line
from clausekit.linter.report_words import SEVERITY_NAMES, say
from clausekit.linter.rule import Rule
from clausekit.model.base import LANGUAGES, Language

_EXAMPLES: Final[tuple[tuple[str, Said], ...]] = (
    ("failing", Said("Found:", "指摘する例:")),
    ("passing", Said("Better:", "よい例:")),
    ("near_misses", Said("Left alone, though it looks alike:", "似ているが指摘しない例:")),
)


def find_rule(rules: Iterable[Rule], name: str) -> Rule:
    """The rule with that code (V101, v101) or name (vague-deadline). Raises UnknownName."""
    known = tuple(rules)
    found = (rule for rule in known if name.upper() == rule.code or name.lower() == rule.name)
    if (rule := next(found, None)) is None:
        raise UnknownName(Said("rule", "ルール"), name, (f"{rule.code} {rule.name}" for rule in known))
    return rule


def explanation(rule: Rule, language: Language) -> Iterator[Line]:
    """Everything about one rule: what it asks for and why, then its examples in both languages."""
    severity = SEVERITY_NAMES[rule.severity]
    yield Line(f"{rule.code} {rule.name} ({severity.ja if language == 'ja' else severity.en})", "article")
    yield Line("")
    yield from (Line(line) for line in say(rule.explanation, language).strip().splitlines())
    for kind, label in _EXAMPLES:
        yield Line("")
        yield Line(label.ja if language == "ja" else label.en, "article")
        texts: tuple[str, ...] = getattr(rule.examples, kind)
        yield from (Line(f"  {text}", kind) for text in texts)


def rule_lines(rules: Iterable[Rule], language: Language) -> Iterator[Line]:
    """A line for each rule: its code, name, severity and what it asks for."""
    rows = [(rule.code, rule.name, _severity(rule, language), principle(rule, language)) for rule in rules]
    widths = [max((columns(row[i]) for row in rows), default=0) for i in range(3)]
    for row in rows:
        cells = (cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=False))
        yield Line("  ".join((*cells, row[3])))


def rules_json(rules: Iterable[Rule]) -> str:
    """The rules as JSON text, for programs."""
    return json.dumps({"rules": [_told(rule) for rule in rules]}, ensure_ascii=False, indent=1)


def principle(rule: Rule, language: Language) -> str:
    """What the rule asks for: the first line of its explanation."""
    return say(rule.explanation, language).strip().partition("\n")[0]


def _severity(rule: Rule, language: Language) -> str:
    said = SEVERITY_NAMES[rule.severity]
    return said.ja if language == "ja" else said.en


def _told(rule: Rule) -> Mapping[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "finds": {each: principle(rule, each) for each in LANGUAGES},
        "explanation": {each: say(rule.explanation, each).strip() for each in LANGUAGES},
        "examples": {kind: list(getattr(rule.examples, kind)) for kind, _ in _EXAMPLES},
    }
