"""Chosen clauses → the terms that a president reads first: what each clause calls its key items, with their values."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from clausekit.builder.choice_label import choice_label
from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.model.base import Bilingual
from clausekit.model.contract import Key, KeyTerm, Number
from clausekit.model.party import Party
from clausekit.model.value import Choice, Duration, Money, Percent, Quantity, Value
from clausekit.text.tree import NameUse
from clausekit.text.write_value import write_value

_MEASURED: Final = (Money, Percent, Duration, Quantity, date, Choice)


def key_terms(
    clauses: tuple[ChosenClause, ...], roles: Mapping[str, Bilingual], numbers: Mapping[Key, Number]
) -> Iterator[KeyTerm]:
    """The first key item of each clause that is an amount, a share, a time, a day or a choice; else its first one in words.

    One line an article: the sheet is to be read at a glance, and the rest stands in the summaries.
    """
    for clause in clauses:
        printed = {use for paragraph in clause.paragraphs for use in _printed(paragraph)}
        named = [(name, clause.scope.get(name)) for name in clause.clause.key if name in printed]
        measured = [pair for pair in named if isinstance(pair[1], _MEASURED)]
        for name, value in (measured or named)[:1]:
            if (written := _written(value, roles)) is not None:
                label = clause.clause.parameters[name].label
                yield KeyTerm(clause.clause.id, numbers.get(clause.clause.id, Number()), label, written)


def _printed(paragraph: Settled) -> Iterator[str]:
    yield from (node.name for node in paragraph.en if isinstance(node, NameUse))
    for item in paragraph.items:
        yield from _printed(item)


def _written(value: Value | None, roles: Mapping[str, Bilingual]) -> Bilingual | None:
    match value:
        case None | tuple() | Party():
            return None
        case bool():
            return Bilingual(en="yes" if value else "no", ja="する" if value else "しない")
        case Choice():
            return choice_label(value, roles)
    return Bilingual(en=write_value(value, "en"), ja=write_value(value, "ja"))
