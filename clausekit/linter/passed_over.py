"""Index → the vague words that were looked at and not warned of, each with the reason: what `--explain` shows."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clausekit.linter.judge import Judged, judge
from clausekit.model.analysis import Index
from clausekit.model.finding import PassedOver, Place
from clausekit.model.glossary import Category

# the rule that would have shown a word of the category
RULES: Final[Mapping[Category, str]] = {
    "T": "V101",
    "E": "V102",
    "S": "V103",
    "D": "V104",
    "Q": "V105",
    "F": "V106",
    "O": "V107",
    "L": "V108",
    "X": "V109",
    "R": "V110",
}


def passed_over(index: Index, codes: Iterable[str]) -> Iterator[PassedOver]:
    """Every candidate with a reason, in order, of the rules with these codes."""
    asked = set(codes)
    for judged in judge(index):
        rule = RULES[judged.case.candidate.entry.category]
        if judged.reason is not None and rule in asked:
            yield _told(judged, rule, index)


def _told(judged: Judged, rule: str, index: Index) -> PassedOver:
    case, unit = judged.case, judged.case.analysis.unit
    start, end = unit.start + case.candidate.start, unit.start + case.candidate.end
    assert judged.reason is not None
    return PassedOver(
        file=index.document.file,
        rule=rule,
        language=unit.language,
        place=Place(unit.paragraph.part, unit.paragraph.index, start, end, unit.paragraph.clause),
        text=case.word,
        sentence=unit.text,
        reason=judged.reason,
        severity=judged.severity,
    )
