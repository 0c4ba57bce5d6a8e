"""The builder's pipeline, left to right: deal → choose → number → fill."""

from clausekit.builder.check_references import faults_of_references
from clausekit.builder.choose import choose
from clausekit.builder.chosen import Chosen
from clausekit.builder.definitions import undefined_terms
from clausekit.builder.faults import fault
from clausekit.builder.fill import fill
from clausekit.builder.number import number
from clausekit.errors import DealError, Problem, Said
from clausekit.glossary import Glossary, load_glossary
from clausekit.library import Library, load_library
from clausekit.model.contract import Contract
from clausekit.model.deal import Deal
from clausekit.text.contents import terms_defined_in


def build(deal: Deal, *, library: Library | None = None, glossary: Glossary | None = None) -> Contract:
    """The contract that `deal` describes, from the shipped library and glossary unless others are given.

    Raises DealError with every fault of the deal at once.
    """
    library = library or load_library()
    chosen = choose(deal, library)
    if undefined := undefined_terms(chosen.clauses):
        raise DealError([_undefined(term, chosen, library) for term in sorted(undefined)])
    numbered = number(chosen)
    if faults := faults_of_references(numbered):
        raise DealError(faults)
    return fill(numbered, (glossary or load_glossary()).terms_by_name)


def _undefined(term: str, chosen: Chosen, library: Library) -> Problem:
    """A term without its definition: the deal has left out the clause, or the wording, that defines it."""
    there = [s.clause for s in chosen.agreement.clauses if term in terms_defined_in(library.clauses[s.clause])]
    names = ", ".join(there) or "–"
    said = Said(
        f"the term “{term}” is used and defined nowhere; keep a clause that defines it ({names}) in a wording that does",
        f"用語「{term}」の定義がありません。これを定義する条項（{names}）を、定義のある文言で残してください",
    )
    return fault(chosen.deal, ("omit",), said)
