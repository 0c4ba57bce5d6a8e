"""Rules → the rules of a SARIF run, so that a viewer can explain a code without this program."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from clausekit.linter.report_words import say
from clausekit.linter.rule import Rule
from clausekit.model.base import Language
from clausekit.model.finding import Severity

SARIF_LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
# of a description in GitHub's code scanning
_LONGEST: Final = 1024
_LINES: Final = (
    "A Word file has no lines, so the line of a finding is its paragraph, counted from 1 in its part of the file "
    "(document, header1, footnotes), tables included; the column is the character in that paragraph. "
    "The logical location names the part, the paragraph and the number that Word shows."
)


def sarif_rules(rules: Iterable[Rule], language: Language) -> list[dict[str, Any]]:
    """The `tool.driver.rules` of a run, in the order given, explained in `language`."""
    return [_rule(rule, language) for rule in rules]


def literal(text: str) -> str:
    """Text as a SARIF message holds it: braces mean placeholders there, so they are doubled."""
    return text.replace("{", "{{").replace("}", "}}")


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    paragraphs = _paragraphs(rule, language) or [rule.name]
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": literal(paragraphs[0])},
        "fullDescription": {"text": literal(_fitting(paragraphs))},
        "help": {
            "text": literal("\n\n".join((*paragraphs, *_examples(rule, "- “{}”"), _LINES))),
            "markdown": literal("\n\n".join((*paragraphs, *_examples(rule, "> {}\n"), _LINES))),
        },
        "defaultConfiguration": {"level": SARIF_LEVELS[rule.severity]},
        "properties": {"tags": ["contract", rule.name]},
    }


def _paragraphs(rule: Rule, language: Language) -> list[str]:
    """Paragraphs without the line breaks that only suit a source file."""
    blank = " " if language == "en" else ""
    told = re.split(r"\n[ \t]*\n", say(rule.explanation, language).strip())
    return [blank.join(line.strip() for line in each.splitlines()) for each in told if each.strip()]


def _fitting(paragraphs: list[str]) -> str:
    """As many whole paragraphs as a description may hold."""
    text = paragraphs[0]
    for paragraph in paragraphs[1:]:
        if len(text) + len(paragraph) + 2 > _LONGEST:
            break
        text = f"{text}\n\n{paragraph}"
    return text


def _examples(rule: Rule, form: str) -> list[str]:
    shown = (("Found:", rule.examples.failing), ("Left alone:", rule.examples.passing))
    return [
        f"{label}\n\n" + "\n".join(form.format(each) for each in sentences) for label, sentences in shown if sentences
    ]
