"""An example of a clause → how its paragraph reads in both languages, without a contract around it."""

from collections.abc import Mapping
from typing import Any, Final

from clausekit.builder.choose import scope_of_facts, settle_clause
from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.builder.fill import Names, Terms, pieces_of
from clausekit.builder.values import read_values
from clausekit.errors import LibraryError, Problem, Said
from clausekit.model.agreement import Agreement, Role, Slot
from clausekit.model.base import Bilingual, Language
from clausekit.model.clause import Clause, Example
from clausekit.model.contract import DefinedTerm, Number, Piece, Reference
from clausekit.model.deal import Deal
from clausekit.model.party import Party
from clausekit.text.condition import Scope
from clausekit.text.tree import Tree

_NOWHERE: Final = Bilingual(en="–", ja="－")
_LABELS: Final = {"buyer": Bilingual(en="Buyer", ja="買主"), "supplier": Bilingual(en="Supplier", ja="売主")}
_COUNTRIES: Final = {"buyer": "DE", "supplier": "JP"}
_AGREEMENT: Final = Agreement(
    id="example",
    title=_NOWHERE,
    roles={role: Role(title=label, labels={"buyer_seller": label}) for role, label in _LABELS.items()},
    clauses=(Slot(clause="an.example"),),
)


def spell_example(clause: Clause, example: Example, terms: Terms) -> Bilingual:
    """The text of the paragraph that `example` names. A reference prints as its key in brackets.

    `facts` may set facts of the deal and, as `buyer.signing`, of its parties; the rest is a German buyer and a Japanese
    supplier of whom nothing else is known. Raises LibraryError if the given values do not fit.
    """
    chosen = settled_example(clause, example)
    paragraph = _find(chosen, example.paragraph)
    if paragraph is None:
        said = Said(
            f"no paragraph “{example.paragraph}” prints for these values",
            f"この値では項「{example.paragraph}」は印字されません",
        )
        raise LibraryError([Problem(clause.id, "examples", said)])
    return spelled(paragraph, chosen, terms)


def spelled(paragraph: Settled, chosen: ChosenClause, terms: Terms) -> Bilingual:
    """The paragraph alone, without its items, as it would print; a reference is its key in brackets."""
    return Bilingual(en=_spell(paragraph.en, "en", chosen, terms), ja=_spell(paragraph.ja, "ja", chosen, terms))


def settled_example(clause: Clause, example: Example) -> ChosenClause:
    """The whole clause for the values and facts of `example`."""
    fallback = clause.fallback(example.fallback)
    values, faults = read_values(clause, fallback, example.given)
    needed = [(path, said) for path, said in faults if path[0] in example.given]
    if needed:
        raise LibraryError([Problem(clause.id, f"examples.given.{path[0]}", said) for path, said in needed])
    return settle_clause(clause, fallback, {**facts_of_example(example.facts, example.present), **values})


def facts_of_example(facts: Mapping[str, Any], present: tuple[str, ...]) -> Scope:
    """What a clause may ask about where no contract is around it: the two parties, `facts`, and the clauses `present`."""
    return {**scope_of_facts(_deal(facts), _AGREEMENT), **dict.fromkeys(present, True)}


def _deal(facts: Mapping[str, Any]) -> Deal:
    parties = {role: _party(role, facts) for role in _LABELS}
    return Deal.model_validate(
        {"agreement": "example", "parties": parties, **{k: v for k, v in facts.items() if "." not in k}}
    )


def _party(role: str, facts: Mapping[str, Any]) -> Party:
    own = {name.split(".")[1]: value for name, value in facts.items() if name.startswith(f"{role}.")}
    label = _LABELS[role]
    return Party.model_validate({"name": label, "address": _NOWHERE, "country": _COUNTRIES[role], **own})


def _find(chosen: ChosenClause, place: str) -> Settled | None:
    first, *rest = place.removeprefix("schedule.").split(".")
    paragraphs = chosen.schedule if place.startswith("schedule.") else chosen.paragraphs
    found = next((p for p in paragraphs if p.id == first), None)
    for step in rest:
        found = next((p for p in found.items if p.id == step), None) if found else None
    return found


class _AnyNumber(dict[str, Number]):
    def __missing__(self, key: str) -> Number:
        return Number()


def _spell(tree: Tree, language: Language, chosen: ChosenClause, terms: Terms) -> str:
    names = Names(_LABELS, terms, _AnyNumber())
    return "".join(_plain(piece) for piece in pieces_of(tree, language, chosen, names))


def _plain(piece: Piece) -> str:
    match piece:
        case Reference(key):
            return f"[{key}]"
        case DefinedTerm(text):
            return text
    return piece
