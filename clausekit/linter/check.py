"""Index → Hits: every rule asked once."""

from clausekit.linter.judge import judge
from clausekit.linter.rule import Evidence, Rule
from clausekit.linter.suggest import Suggester
from clausekit.model.analysis import Index
from clausekit.model.finding import Hit


def check(index: Index, rules: tuple[Rule, ...], suggester: Suggester) -> tuple[Hit, ...]:
    """What the rules see in one document, rule by rule."""
    evidence = Evidence(index, tuple(judge(index)), suggester)
    return tuple(hit for rule in rules for hit in rule.check(evidence))
