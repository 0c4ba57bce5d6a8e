"""All clauses, family by family, with their numbers; and what a search finds."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from clausekit.catalogue.search_words import folded
from clausekit.library import Library
from clausekit.linter.excerpt import columns
from clausekit.linter.report_text import Line
from clausekit.model.base import Language
from clausekit.model.clause import Clause


def family_of(clause: Clause) -> str:
    """The folder it stands in."""
    return clause.id.partition(".")[0]


def list_lines(clauses: Iterable[Clause], library: Library, language: Language) -> Iterator[Line]:
    """A line for each clause: id, title, how many fallbacks, the agreements that have it; then the counts."""
    found = sorted(clauses, key=lambda clause: clause.id)
    wide = max((len(clause.id) for clause in found), default=0)
    titles = max((columns(clause.title.in_language(language)) for clause in found), default=0)
    family = ""
    for clause in found:
        if family_of(clause) != family:
            family = family_of(clause)
            yield Line("")
            yield Line(family, "article")
        title = clause.title.in_language(language)
        mark = "*" if clause.verify else " "
        yield Line(
            f"  {clause.id:<{wide}}{mark} {title}{' ' * (titles - columns(title))}  {' '.join(agreements_of(clause, library))}"
        )
    yield Line("")
    yield from _counts(found, language)


def agreements_of(clause: Clause, library: Library) -> list[str]:
    """The agreements that have the clause, those that only add it on request in brackets."""
    slots = ((a.id, slot) for a in library.agreements.values() for slot in a.clauses if slot.clause == clause.id)
    return [agreement if slot.included else f"({agreement})" for agreement, slot in slots]


def search(library: Library, query: str) -> list[Clause]:
    """The clauses in whose words every word of `query` stands, those with it in the title or id first."""
    words = folded(query).split()
    hits = [clause for clause in library.clauses.values() if all(word in folded(_words(clause)) for word in words)]
    return sorted(hits, key=lambda clause: (not all(word in folded(_head(clause)) for word in words), clause.id))


def clauses_json(clauses: Iterable[Clause], library: Library) -> str:
    """The clauses as JSON text, for programs."""
    told = [_told(clause, library) for clause in sorted(clauses, key=lambda clause: clause.id)]
    return json.dumps({"clauses": told}, ensure_ascii=False, indent=1)


def _told(clause: Clause, library: Library) -> dict[str, Any]:
    return {
        "id": clause.id,
        "family": family_of(clause),
        "version": clause.version,
        "title": {"en": clause.title.en, "ja": clause.title.ja},
        "fallbacks": [fallback.id for fallback in clause.fallbacks],
        "verify": len(clause.verify),
        "agreements": agreements_of(clause, library),
    }


def _counts(clauses: list[Clause], language: Language) -> Iterator[Line]:
    counted = Counter(family_of(clause) for clause in clauses)
    families = ", ".join(f"{family} {n}" for family, n in sorted(counted.items()))
    verify = sum(len(clause.verify) for clause in clauses)
    ja = language == "ja"
    yield Line(f"{len(clauses)}条項: {families}" if ja else f"{len(clauses)} clauses: {families}", "head")
    if verify:
        yield Line(
            f"* 未確認の事項（verify）: {verify}件" if ja else f"* facts nobody has verified yet (verify): {verify}",
            "head",
        )


def _head(clause: Clause) -> str:
    return f"{clause.id} {clause.title.en} {clause.title.ja}"


def _words(clause: Clause) -> str:
    texts = [f"{p.en} {p.ja}" for p in clause.text] + [f"{i.en} {i.ja}" for p in clause.text for i in p.items]
    labels = [f"{p.label.en} {p.label.ja}" for p in clause.parameters.values()]
    return " ".join((_head(clause), clause.summary_ja, *labels, *texts))
