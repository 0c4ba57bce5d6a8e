"""What a rule is: a code, a name, an explanation, examples, and a pure function from evidence to hits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clausekit.errors import Said
from clausekit.linter.judge import Judged
from clausekit.linter.suggest import Suggester
from clausekit.model.analysis import Index
from clausekit.model.finding import Hit, Severity


@dataclass(frozen=True, slots=True)
class Evidence:
    """What every rule may look at: the index of one document, its vague words as judged, and the measures."""

    index: Index
    judged: tuple[Judged, ...]
    suggester: Suggester


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences in either language that a rule must warn of, must leave alone, and must leave alone though they look alike."""

    failing: tuple[str, ...]
    passing: tuple[str, ...]
    near_misses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `explanation` is written for a lawyer, the English being its module's docstring.

    `severity` is the most severe it is by itself.
    """

    code: str
    name: str
    explanation: Said
    examples: Examples
    check: Callable[[Evidence], Iterable[Hit]]
    severity: Severity = "warning"
