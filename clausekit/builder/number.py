"""Chosen → the number of every article, paragraph, item and schedule that will print."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clausekit.builder.chosen import Chosen, ChosenClause, Settled
from clausekit.model.contract import Key, Number


@dataclass(frozen=True, slots=True)
class Numbered:
    """What will print and, by key, where each part of it stands."""

    chosen: Chosen
    numbers: Mapping[Key, Number]


def number(chosen: Chosen) -> Numbered:
    """Articles and schedules are counted through the contract; a lone paragraph of an article has no number of its own."""
    return Numbered(chosen, dict(_numbers(chosen)))


def _numbers(chosen: Chosen) -> Iterator[tuple[Key, Number]]:
    articles = schedules = 0
    for clause in chosen.clauses:
        if clause.clause.kind == "article":
            articles += 1
            yield from _article(clause, articles)
        if clause.schedule:
            schedules += 1
            yield from _schedule(clause, schedules)


def _article(clause: ChosenClause, article: int) -> Iterator[tuple[Key, Number]]:
    yield clause.clause.id, Number(article=article)
    yield from _paragraphs(f"{clause.clause.id}#", clause.paragraphs, Number(article=article))


def _schedule(clause: ChosenClause, schedule: int) -> Iterator[tuple[Key, Number]]:
    key = f"{clause.clause.id}#schedule"
    yield key, Number(schedule=schedule)
    yield from _paragraphs(f"{key}.", clause.schedule, Number(schedule=schedule))


def _paragraphs(prefix: str, paragraphs: tuple[Settled, ...], at: Number) -> Iterator[tuple[Key, Number]]:
    alone = len(paragraphs) == 1
    for i, paragraph in enumerate(paragraphs, 1):
        here = Number(at.article, None if alone else i, None, at.schedule)
        yield prefix + paragraph.id, here
        for j, item in enumerate(paragraph.items, 1):
            yield f"{prefix}{paragraph.id}.{item.id}", Number(at.article, here.paragraph, j, at.schedule)
