"""A clause → the clause as it prints, once for each way a condition in it can turn out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
from clausekit.text.check_clause import conditions_in
from clausekit.text.tree import NameUse, clauses_in, names_in

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
_LAW: Final = ({"buyer.capital": "JPY 400,000,000", "supplier.capital": "JPY 10,000,000", "buyer.country": "JP", "specification_by": "buyer"}, {"buyer.capital": "JPY 5,000,000", "supplier.capital": "JPY 10,000,000", "buyer.country": "JP"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is given to a clause: values of parameters, facts of the deal, other clauses of the contract."""

    values: Mapping[str, Any]
    facts: Mapping[str, Any]
    present: frozenset[str]


def variants(clause: Clause) -> Iterator[ChosenClause]:
    """Its own wording and that of each fallback, with every flag, choice, fact and neighbour its conditions ask about."""
    for fallback in (None, *clause.fallbacks):
        for setting in _settings(clause):
            yield _settled(clause, fallback, setting)


def _settled(clause: Clause, fallback: Fallback | None, setting: _Setting) -> ChosenClause:
    values, _ = read_values(clause, fallback, setting.values)
    return settle_clause(clause, fallback, {**facts_of_example(setting.facts, tuple(setting.present)), **values})


def _settings(clause: Clause) -> Iterator[_Setting]:
    """With nothing beside it, with everything beside it, and from there one answer after another."""
    asked = [name for condition in conditions_in(clause) for name in names_in(condition)]
    others = frozenset(c for condition in conditions_in(clause) for c in clauses_in(condition))
    values = {name: specimen(parameter) for name, parameter in clause.parameters.items()}
    yield _Setting(values, {}, frozenset())
    yield _Setting(values, {}, others)
    for other in sorted(others):
        yield _Setting(values, {}, others - {other})
    for change in _changes(clause, asked):
        yield _Setting({**values, **change}, {}, others)
    for facts in _facts(asked):
        yield _Setting(values, facts, others)


def _changes(clause: Clause, asked: list[NameUse]) -> Iterator[Mapping[str, Any]]:
    for name in sorted({use.name for use in asked} & set(clause.parameters)):
        parameter = clause.parameters[name]
        if isinstance(parameter, FlagParameter):
            yield from ({name: answer} for answer in ("yes", "no"))
        if isinstance(parameter, ChoiceParameter):
            yield from ({name: option.value} for option in parameter.options)


def _facts(asked: list[NameUse]) -> Iterator[Mapping[str, Any]]:
    names = {(use.name, use.attribute) for use in asked}
    for name, attribute in sorted(names, key=str):
        if name == "transaction_law":
            yield from _LAW
        yield from ({name: answer} for answer in _ANSWERS.get(name, ()))
        yield from ({f"{name}.{attribute}": answer} for answer in _OF_PARTY.get(attribute or "", ()))
