"""A category of vague entries → the rule that shows them; everything else about the rule is its docstring and examples."""

from collections.abc import Iterator

from clausekit.errors import Said
from clausekit.linter.judge import Judged
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.finding import Hit, Place, Severity
from clausekit.model.glossary import Category


def vague_rule(code: str, *, category: Category, name: str, explanation: Said, examples: Examples) -> Rule:
    """The rule that shows the vague words of `category`."""

    def check(evidence: Evidence) -> Iterator[Hit]:
        for judged in evidence.judged:
            if judged.severity and judged.case.candidate.entry.category == category:
                yield _hit(code, judged, judged.severity, evidence)

    return Rule(code, name, explanation, examples, check)


def _hit(code: str, judged: Judged, severity: Severity, evidence: Evidence) -> Hit:
    case = judged.case
    unit = case.analysis.unit
    return Hit(
        rule=code,
        severity=severity,
        language=unit.language,
        place=Place(
            unit.paragraph.part,
            unit.paragraph.index,
            unit.start + case.candidate.start,
            unit.start + case.candidate.end,
            unit.paragraph.clause,
        ),
        text=case.word,
        sentence=unit.text,
        message=_message(judged),
        suggestions=evidence.suggester.suggest(case),
        offset=case.candidate.start,
    )


def _message(judged: Judged) -> Bilingual:
    """The word and why it cannot be measured; the provision whose wording it is; and why it is only customary here."""
    entry = judged.case.candidate.entry
    word, why = judged.case.word, entry.why
    en, ja = (why.en, why.ja) if why else ("", "")
    if entry.article:
        en, ja = f"{en} It is wording of the {entry.article.en}.", f"{ja}{entry.article.ja}の文言です。"
    if judged.reason:
        en, ja = f"{en} ({judged.reason.en})", f"{ja}（{judged.reason.ja}）"
    return Bilingual(en=_named(word, en, f"“{word}”: "), ja=_named(word, ja, f"「{word}」: "))


def _named(word: str, why: str, lead: str) -> str:
    """The explanation, led by the word unless it quotes it already."""
    return why if word.lower() in why.lower() else lead + why
