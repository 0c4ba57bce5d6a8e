"""A contract on its way to be signed → what still stands in the way, each fault said; and what no lawyer has read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, get_args

from clausekit.builder.layout import LAYOUTS, LayoutName
from clausekit.errors import Problem, Said
from clausekit.library import Library
from clausekit.model.contract import Article, Contract
from clausekit.model.deal import Deal, Reading
from clausekit.proofs.freshness import stale_reviews
from clausekit.text.contents import names_used

# what people leave where words are still to come; numbers in brackets are references
_BLANK: Final = re.compile(
    r"\[(?:[^\[\]]*[^\d\[\]][^\[\]]*)?\]|［[^［］]*］|【[^【】]*】|[●○◯〇]{1,}|_{2,}|＿{2,}|\bTB[CDA]\b|未定"
)
_READING: Final = get_args(Reading.model_fields["how"].annotation)


def faults_of_final(contract: Contract, deal: Deal, library: Library, layout: LayoutName) -> list[Problem]:
    """Blanks, unanswered questions, stale text, values that print nowhere, and a party that cannot read what it signs."""
    articles = contract.parts
    file = deal.origin.file
    return [
        *_blanks(deal.values, ("values",), deal),
        *(Problem(file, "confirmed", _unanswered(each.id, each.ask.en, each.ask.ja)) for each in contract.to_confirm),
        *(fault for article in articles for fault in stale_reviews(library.clauses[article.key])),
        *_unused(articles, deal, library),
        *_unread(deal, layout),
    ]


def unreviewed(contract: Contract, library: Library) -> list[Article]:
    """The articles that no lawyer (bengoshi) has read as they stand, in either language."""
    return [a for a in contract.parts if not any(r.role == "bengoshi" for r in library.clauses[a.key].reviewed)]


def _blanks(value: Any, path: tuple[str | int, ...], deal: Deal) -> Iterator[Problem]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _blanks(each, (*path, str(name)), deal)
    elif isinstance(value, list):
        for i, each in enumerate(value):
            yield from _blanks(each, (*path, i), deal)
    elif isinstance(value, str) and (found := _BLANK.search(value)):
        said = Said(f"“{found[0]}” is still to be filled in", f"「{found[0]}」が未記入です")
        yield Problem(deal.origin.file, ".".join(map(str, path)), said, deal.origin.lines.get(path))


def _unanswered(confirm: str, en: str, ja: str) -> Said:
    return Said(
        f"not answered: {en} When a person has, add “{confirm}” to confirmed",
        f"未確認: {ja} 確認後に confirmed へ「{confirm}」を加えてください",
    )


def _unused(articles: Iterable[Article], deal: Deal, library: Library) -> Iterator[Problem]:
    for article in articles:
        clause = library.clauses[article.key]
        used = names_used(clause, clause.fallback(article.fallback))
        for name in sorted(set(deal.values.get(clause.id, {})) - used):
            path = ("values", clause.id, name)
            said = Said(
                "is given, and printed nowhere; remove it", "値がありますが、どこにも印字されません。削除してください"
            )
            yield Problem(deal.origin.file, ".".join(path), said, deal.origin.lines.get(path))


def _unread(deal: Deal, layout: LayoutName) -> Iterator[Problem]:
    """With one language on paper, somebody must say by name how the party that does not read it knows what it signs."""
    if len(LAYOUTS[layout].languages) > 1 or deal.reading is not None:
        return
    yield Problem(
        deal.origin.file,
        "reading",
        Said(
            f"the contract is printed in one language; say how the other party reads it: reading: {{how: {' | '.join(_READING)}, confirmed_by: name}}",
            f"契約書は一言語で印字されます。相手方の読み方を指定してください: reading: {{how: {' | '.join(_READING)}, confirmed_by: 氏名}}",
        ),
    )
