"""The clauses use the glossary's words: each defined term is in it, and no word that it tells to avoid is used."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from clausekit.errors import Problem, Said
from clausekit.model.base import Language
from clausekit.model.clause import Clause
from clausekit.model.glossary import Avoid, Term
from clausekit.proofs.parity import words
from clausekit.text.contents import paragraphs_of
from clausekit.text.parse import parse_text
from clausekit.text.tree import TermUse, leaves_of


def faults_of_terms(clause: Clause, terms: Iterable[Term]) -> Iterator[Problem]:
    """Terms that the glossary lacks, and words it tells to avoid, in every text of the clause that is printed."""
    file = clause.file
    known = {term.en: term for term in terms}
    for path, paragraph in paragraphs_of(clause):
        place = ".".join(str(step) for step in path)
        used = {leaf.term for leaf in leaves_of(parse_text(paragraph.en)) if isinstance(leaf, TermUse)}
        for term in sorted((used | {paragraph.defines or ""}) - set(known) - {""}):
            yield Problem(file, place, Said(f"the glossary has no term “{term}”", f"用語集に「{term}」がありません"))
        yield from (Problem(file, f"{place}.en", said) for said in _avoided(words(paragraph.en), "en", known.values()))
        yield from (Problem(file, f"{place}.ja", said) for said in _avoided(words(paragraph.ja), "ja", known.values()))
    for name, text in (("title", clause.title.ja), ("summary_ja", words(clause.summary_ja))):
        yield from (Problem(file, name, said) for said in _avoided(text, "ja", known.values()))


def _avoided(text: str, language: Language, terms: Iterable[Term]) -> Iterator[Said]:
    for term in terms:
        for avoid in term.avoid:
            if avoid.scope == "always" and avoid.language == language and _pattern(avoid).search(text):
                better = term.in_language(language)
                yield Said(
                    f"“{avoid.word}” is to be avoided; write “{better}”",
                    f"「{avoid.word}」は用いません。「{better}」としてください",
                )


@lru_cache(maxsize=1024)
def _pattern(avoid: Avoid) -> re.Pattern[str]:
    word = re.escape(avoid.word)
    return re.compile(rf"\b{word}\b" if avoid.language == "en" else word, re.IGNORECASE)
