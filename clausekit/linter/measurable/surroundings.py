"""Which paragraphs have something said about them by another one: in their article, their table or, without headings, nearby."""

from collections.abc import Callable
from itertools import accumulate

from clausekit.model.analysis import Index
from clausekit.model.document import Paragraph

Where = tuple[str, int]
# without headings, how many paragraphs before and after still belong together
_NEAR = 4


def said_of(index: Index, says: Callable[[Paragraph], bool]) -> frozenset[Where]:
    """The paragraphs, by part and index, in whose surroundings some paragraph `says` it.

    An article is all that stands under one heading, in one language. Notes on the contract say nothing.
    """
    paragraphs = [p for p in index.document.paragraphs if (p.part, p.index) not in index.notes]
    articles = [(p.part, index.heading(p)) for p in paragraphs]
    # paragraphs of one table share the number of paragraphs outside tables before them
    tables = [*accumulate(not p.in_table for p in paragraphs)]
    spoken = [bool(p.text.strip()) and says(p) for p in paragraphs]
    in_articles = {articles[at] for at, said in enumerate(spoken) if said}
    in_tables = {tables[at] for at, said in enumerate(spoken) if said and paragraphs[at].in_table}

    def reached(at: int) -> bool:
        if paragraphs[at].in_table and tables[at] in in_tables:
            return True
        if articles[at][1]:
            return articles[at] in in_articles
        return any(spoken[max(at - _NEAR, 0) : at + _NEAR + 1])

    return frozenset((p.part, p.index) for at, p in enumerate(paragraphs) if reached(at))
