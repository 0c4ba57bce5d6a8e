"""Which paragraphs have something said about them by another one: in their article, their table or, without headings, nearby."""

from collections.abc import Callable, Mapping
from itertools import accumulate

from clausekit.model.analysis import Index
from clausekit.model.document import Paragraph

Where = tuple[str, int]
# without headings, how many paragraphs before and after still belong together
_NEAR = 4


def tables(index: Index) -> Mapping[Where, int]:
    """For each paragraph in a table a number that it shares with the others of that table, in document order."""
    paragraphs = index.document.paragraphs
    # paragraphs of one table have the same number of paragraphs outside tables before them
    numbers = accumulate(not p.in_table for p in paragraphs)
    return {(p.part, p.index): number for p, number in zip(paragraphs, numbers, strict=True) if p.in_table}


def said_of(index: Index, says: Callable[[Paragraph], bool]) -> frozenset[Where]:
    """The paragraphs, by part and index, in whose surroundings some paragraph `says` it.

    An article is all that stands under one heading, in one language. Notes on the contract say nothing.
    """
    paragraphs = [p for p in index.document.paragraphs if (p.part, p.index) not in index.notes]
    articles = [(p.part, index.heading(p)) for p in paragraphs]
    numbers = tables(index)
    own_table = [numbers.get((p.part, p.index)) for p in paragraphs]
    spoken = [bool(p.text.strip()) and says(p) for p in paragraphs]
    in_articles = {articles[at] for at, said in enumerate(spoken) if said}
    in_tables = {own_table[at] for at, said in enumerate(spoken) if said} - {None}

    def reached(at: int) -> bool:
        if own_table[at] in in_tables:
            return True
        if articles[at][1]:
            return articles[at] in in_articles
        return any(spoken[max(at - _NEAR, 0) : at + _NEAR + 1])

    return frozenset((p.part, p.index) for at, p in enumerate(paragraphs) if reached(at))
