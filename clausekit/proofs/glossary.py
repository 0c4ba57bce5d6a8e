"""What does not hold of a glossary: vague entries that fail their own sentences, terms that share a name, unread readings."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from clausekit.errors import Problem, Said
from clausekit.glossary import Glossary
from clausekit.language.languages import Languages
from clausekit.linter.prove import prove_glossary
from clausekit.model.glossary import Term

_READING: Final = re.compile(r"[ぁ-んー、・（）]+")


def check_glossary(glossary: Glossary, languages: Languages | None = None) -> Iterator[Problem]:
    """Every fault, the terms first."""
    yield from _same_names(glossary.terms)
    for term in glossary.terms:
        yield from (Problem("terms", term.id, said) for said in _faults(term))
    yield from prove_glossary(glossary, languages or Languages())


def _same_names(terms: tuple[Term, ...]) -> Iterator[Problem]:
    named: defaultdict[str, list[str]] = defaultdict(list)
    for term in terms:
        named[term.en.lower()].append(term.id)
        named[term.ja].append(term.id)
    for name, ids in named.items():
        if len(ids) > 1:
            others = ", ".join(ids)
            said = Said(
                f"“{name}” names several terms: {others}; make them one", f"「{name}」が複数の用語にあります: {others}"
            )
            yield Problem("terms", ids[-1], said)


def _faults(term: Term) -> Iterator[Said]:
    if not _READING.fullmatch(term.reading):
        yield Said(f"the reading “{term.reading}” is not hiragana", f"読み「{term.reading}」がひらがなではありません")
    for avoid in term.avoid:
        if avoid.word.lower() in (term.en.lower(), term.ja):
            yield Said(f"“{avoid.word}” is its own name, and to be avoided", f"「{avoid.word}」は用語自体の名称です")
