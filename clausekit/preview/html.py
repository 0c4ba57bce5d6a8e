"""Page → HTML: one file that needs nothing else, for the screen and for paper."""

from collections.abc import Iterator
from itertools import chain

from clausekit.preview.page import Grid, Page
from clausekit.preview.render import render
from clausekit.preview.words import WORDS


def to_html(page: Page) -> str:
    """The contract as a page to read in a browser: headings, tables and languages named for those who listen to it."""
    grids = list(_grids(page))
    shares = {share for grid in grids for share in shares_of(grid)}
    return render(
        "contract",
        [f".share-{share} {{ width: {share}%; }}" for share in sorted(shares)],
        page=page,
        words=WORDS,
        shares=shares_of,
        kind=lambda block: type(block).__name__,
    )


def shares_of(grid: Grid) -> list[int]:
    """The width of each column in percent."""
    return [round(100 * width / sum(grid.widths)) for width in grid.widths]


def _grids(page: Page) -> Iterator[Grid]:
    yield page.parties
    if page.key_terms:
        yield page.key_terms
    yield from (b for b in chain.from_iterable(s.blocks for s in page.sections) if isinstance(b, Grid))
