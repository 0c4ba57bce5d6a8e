"""A clause → the clause as it prints, once for each way a condition in it can turn out."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import Any, Final, get_args

from clausekit.builder.choose import settle_clause
from clausekit.builder.chosen import ChosenClause
from clausekit.builder.example import facts_of_example
from clausekit.builder.values import read_values
from clausekit.model.clause import Clause, Fallback
from clausekit.model.deal import Deal
from clausekit.model.parameter import ChoiceParameter, FlagParameter
from clausekit.model.party import Signing
from clausekit.proofs.specimen import specimen
from clausekit.text.contents import conditions_in
from clausekit.text.tree import Compare, Condition, Junction, NameUse, Not, clauses_in, names_in

_ANSWERS: Final[Mapping[str, tuple[str, ...]]] = {
    "specification_by": get_args(Deal.model_fields["specification_by"].annotation),
    "goods_leave_japan": get_args(Deal.model_fields["goods_leave_japan"].annotation),
    "governing_law": ("JP", "DE"),
}
_OF_PARTY: Final[Mapping[str, tuple[Any, ...]]] = {
    "individual": ("true", "false"),
    "signing": get_args(Signing),
    "contact": ({"en": "Purchasing", "ja": "購買部"},),
    "invoice_number": ("T1234567890123",),
    "country": ("JP", "DE"),
}
# capital and employees by which the law of payments to small makers applies, and does not
_SMALL: Final = {"supplier.capital": "JPY 10,000,000", "buyer.country": "JP", "specification_by": "buyer"}
_LAW: Final = ({"buyer.capital": "JPY 400,000,000", **_SMALL}, {"buyer.capital": "JPY 5,000,000", **_SMALL})


Change = tuple[str, str, Any]  # ("value" | "fact" | "law" | "clause", of what, the answer; None: left open, not there)


def variants(clause: Clause) -> Iterator[ChosenClause]:
    """Its own wording and that of each fallback, for every combination of answers that one of its conditions asks for."""
    settings = list(_settings(clause))
    for fallback in (None, *clause.fallbacks):
        for setting in settings:
            yield _settled(clause, fallback, setting)


def _settings(clause: Clause) -> Iterator[tuple[Change, ...]]:
    """Alone, in company of every clause it asks for, and each condition's questions answered in every way beside either."""
    conditions = list(dict.fromkeys(conditions_in(clause)))
    others = sorted({other for condition in conditions for other in clauses_in(condition)})
    company = tuple(("clause", other, True) for other in others)
    seen: set[str] = set()
    for around in ((), company):
        for answers in ((), *(a for condition in conditions for a in product(*_questions(clause, condition)))):
            setting = (*around, *answers)
            if repr(setting) not in seen:
                seen.add(repr(setting))
                yield setting


def _questions(clause: Clause, condition: Condition) -> list[list[Change]]:
    """For each thing that a condition asks, the ways it can be answered."""
    compared = {c.left.name: c.right for c in _comparisons(condition) if isinstance(c.right, Decimal)}
    asked = [[("clause", other, answer) for answer in (True, None)] for other in sorted(set(clauses_in(condition)))]
    for name in sorted(set(names_in(condition)), key=str):
        if answers := _answers(clause, name, compared.get(name.name)):
            asked.append(answers)
    return asked


def _answers(clause: Clause, name: NameUse, compared: Decimal | None) -> list[Change]:
    parameter = clause.parameters.get(name.name)
    if parameter is None:
        return _of_deal(name)
    match parameter:
        case FlagParameter():
            return [("value", name.name, answer) for answer in ("yes", "no")]
        case ChoiceParameter(options=options):
            return [("value", name.name, option.value) for option in options]
    if compared is not None:
        return [("value", name.name, str(compared + more)) for more in (-1, 0, 1) if compared + more >= 0]
    left_open: list[Change] = [("value", name.name, None)] if parameter.optional else []
    return [("value", name.name, specimen(parameter)), *left_open]


def _of_deal(name: NameUse) -> list[Change]:
    if name.name == "transaction_law":
        return [("law", name.name, facts) for facts in _LAW]
    if name.attribute:
        open_: list[Change] = [("fact", f"{name}", None)]
        return [*open_, *(("fact", f"{name}", answer) for answer in _OF_PARTY.get(name.attribute, ()))]
    return [("fact", name.name, answer) for answer in _ANSWERS.get(name.name, ())]


def _comparisons(condition: Condition) -> Iterator[Compare]:
    match condition:
        case Compare():
            yield condition
        case Not(inner):
            yield from _comparisons(inner)
        case Junction(_, conditions):
            for each in conditions:
                yield from _comparisons(each)


def _settled(clause: Clause, fallback: Fallback | None, setting: tuple[Change, ...]) -> ChosenClause:
    said = {(kind, name): answer for kind, name, answer in setting}
    given = {name: specimen(p) for name, p in clause.parameters.items()}
    given |= {name: answer for (kind, name), answer in said.items() if kind == "value"}
    facts = {name: answer for (kind, name), answer in said.items() if kind == "fact" and answer is not None}
    facts |= {fact: answer for kind, _, law in setting if kind == "law" for fact, answer in law.items()}
    present = tuple(name for (kind, name), answer in said.items() if kind == "clause" and answer)
    values, _ = read_values(clause, fallback, given)
    return settle_clause(clause, fallback, {**facts_of_example(facts, present), **values})
