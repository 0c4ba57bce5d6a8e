"""The builder's pipeline, left to right: deal → choose → number → fill."""

from clausekit.builder.check_references import faults_of_references
from clausekit.builder.choose import choose
from clausekit.builder.definitions import undefined_terms
from clausekit.builder.fill import fill
from clausekit.builder.number import number
from clausekit.errors import DealError, LibraryError, Problem, Said
from clausekit.glossary import Glossary, load_glossary
from clausekit.library import Library, load_library
from clausekit.model.contract import Contract
from clausekit.model.deal import Deal


def build(deal: Deal, *, library: Library | None = None, glossary: Glossary | None = None) -> Contract:
    """The contract that `deal` describes, from the shipped library and glossary unless others are given.

    Raises DealError with every fault of the deal at once.
    """
    chosen = choose(deal, library or load_library())
    if undefined := undefined_terms(chosen.clauses):
        raise LibraryError([_undefined(deal, undefined)])
    numbered = number(chosen)
    if faults := faults_of_references(numbered):
        raise DealError(faults)
    terms = (glossary or load_glossary()).terms
    return fill(numbered, {term.en: term for term in terms})


def _undefined(deal: Deal, terms: set[str]) -> Problem:
    names = ", ".join(sorted(terms))
    said = Said(f"terms used but defined in no clause of this contract: {names}", f"契約中に定義のない用語: {names}")
    return Problem(f"agreements/{deal.agreement}.yaml", "clauses", said)
