"""The glossary's terms as people look at them: a list, one entry, a search, JSON."""

import json
from collections.abc import Iterable, Iterator
from typing import Final

from clausekit.catalogue.search_words import folded
from clausekit.errors import Said, UnknownName
from clausekit.linter.excerpt import columns
from clausekit.linter.report_text import Line
from clausekit.model.base import Language
from clausekit.model.glossary import Avoid, Term

_SCOPES: Final = {
    "always": Said("never", "用いない"),
    "this_meaning": Said("not in this meaning", "この意味では用いない"),
}


def term_lines(terms: Iterable[Term], language: Language) -> Iterator[Line]:
    """A line for each term: English, Japanese, reading; then how many."""
    found = list(terms)
    wide = max((columns(term.en) for term in found), default=0)
    for term in found:
        yield Line(f"{term.en}{' ' * (wide - columns(term.en))}  {term.ja}（{term.reading}）")
    yield Line("")
    yield Line(f"{len(found)}語" if language == "ja" else f"{len(found)} terms", "head")


def term_page(term: Term, language: Language) -> Iterator[Line]:
    """Everything about one term."""
    yield Line(f"{term.en} / {term.ja}（{term.reading}）", "file")
    if term.note:
        yield Line(f"  {term.note.in_language(language)}")
    for rendering in term.renderings:
        yield Line(f"  {_or(language)} {rendering.word}: {rendering.when.in_language(language)}", "suggestion")
    for avoid in term.avoid:
        yield Line(f"  {_avoided(avoid, language)}", "failing")
    if term.source:
        yield Line(f"  {term.source}", "head")


def find_term(terms: Iterable[Term], name: str) -> Term:
    """The term of that id, English or Japanese name. Raises UnknownName, with those that are like it."""
    known = list(terms)
    wanted = folded(name)
    for term in known:
        if wanted in (folded(term.id), folded(term.en), folded(term.ja)):
            return term
    like = [f"{term.en} {term.ja}" for term in search_terms(known, name)] or [f"{t.en} {t.ja}" for t in known]
    raise UnknownName(Said("term", "用語"), name, like)


def search_terms(terms: Iterable[Term], query: str) -> list[Term]:
    """The terms in whose names, reading, other names or words to avoid every word of `query` stands."""
    words = folded(query).split()
    return [term for term in terms if all(word in folded(_words(term)) for word in words)]


def terms_json(terms: Iterable[Term]) -> str:
    """The terms as JSON text, for programs."""
    told = [term.model_dump(mode="json") for term in terms]
    return json.dumps({"terms": told}, ensure_ascii=False, indent=1)


def _words(term: Term) -> str:
    others = [*(r.word for r in term.renderings), *(a.word for a in term.avoid)]
    return " ".join((term.id, term.en, term.ja, term.reading, *others))


def _avoided(avoid: Avoid, language: Language) -> str:
    scope = _SCOPES[avoid.scope]
    why = f": {avoid.why.in_language(language)}" if avoid.why else ""
    return f"✗ {avoid.word} ({scope.ja if language == 'ja' else scope.en}){why}"


def _or(language: Language) -> str:
    return "別の訳" if language == "ja" else "also"
