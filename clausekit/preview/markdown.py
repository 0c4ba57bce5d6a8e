"""Page → Markdown that any reader of CommonMark with tables shows as it is meant: nothing in a contract becomes markup."""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.preview.page import Box, Cell, Entry, Grid, Line, Page, Section, Side, Signature, Spans
from clausekit.preview.words import WORDS

# every sign that begins markup somewhere; with a backslash before it, it stands for itself
_SIGNS: Final = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$^=:@.-])")
_EDGES: Final = re.compile(r"\A(?:\\\n|[ \t])+|(?:\\\n|[ \t])+\Z")
_INDENT: Final = "&emsp;"  # the sign itself would be cut off like any blank


def to_markdown(page: Page) -> str:
    """The contract as text with marks for headings, lists, tables and links; summaries are quotations."""
    parts = [*_front(page)]
    schedules = [section for section in page.sections if section.kind == "schedule"]
    for section in (each for each in page.sections if each.kind != "schedule"):
        parts += _section(section, page)
    parts += [each for signature in page.signatures for each in _signature(signature)]
    for section in schedules:
        parts += _section(section, page)
    return "\n\n".join([*parts, *_annex(page)]) + "\n"


def escape(text: str) -> str:
    """`text` as Markdown shows it; a line end stays one."""
    return _SIGNS.sub(r"\\\1", text).replace("\n", "\\\n")


def _front(page: Page) -> Iterator[str]:
    first, *others = (_spans(side.spans) for side in page.title)
    yield f"# {_in_one_line(first)}"
    yield from others
    if not page.final:
        yield f"**{_both('draft')}**"
    yield _grid(page.parties)
    if page.key_terms:
        yield _grid(page.key_terms)
        yield f"*{_both('articles_prevail')}*"
    yield f"## {WORDS['contents'].in_language(page.main)}"
    yield "\n".join(map(_entry, page.contents))


def _entry(entry: Entry) -> str:
    return f"- [{escape(entry.label)} {_in_one_line(escape(entry.title))}](#{entry.anchor})"


def _section(section: Section, page: Page) -> Iterator[str]:
    if section.heading:
        yield from _heading(section.heading, page)
    if section.note:
        yield f"*{_both('grey')}*"
    if page.columns:
        yield from _in_columns(section, page)
        return
    for block in section.blocks:
        yield from _block(block)


def _heading(heading: Line, page: Page) -> Iterator[str]:
    first, *others = heading.sides
    yield f"## {_named(first)}{_heading_text(first)}"
    for side in others:
        name = _named(side) if side.language in page.languages else ""
        yield f"{name}**{_heading_text(side)}**"


def _heading_text(side: Side) -> str:
    return f"{escape(side.label)} {_in_one_line(_spans(side.spans))}"


def _block(block: Line | Grid | Box) -> Iterator[str]:
    if isinstance(block, Grid):
        yield _grid(block)
    elif isinstance(block, Box):
        yield _box(block)
    else:
        yield from (_side(side, block.depth) for side in block.sides)


def _side(side: Side, depth: int) -> str:
    # no list of Markdown's own: it would number anew
    label = f"**{escape(side.label)}** " if side.label else ""
    return f"{_INDENT * 2 * depth}{_named(side)}{label}{_spans(side.spans)}"


def _in_columns(section: Section, page: Page) -> Iterator[str]:
    """Runs of text as tables with a column for each language; tables and summaries between them."""
    rows: list[str] = []
    for block in section.blocks:
        if isinstance(block, Line):
            rows.append(_row([_in_one_line(_side(side, block.depth)) for side in block.sides]))
            continue
        if rows:
            yield _table(_head(page.columns), rows)
        rows = []
        yield from _block(block)
    if rows:
        yield _table(_head(page.columns), rows)


def _head(columns: Cell) -> list[str]:
    return [_spans(side.spans) for side in columns]


def _grid(grid: Grid) -> str:
    return _table([_cell(head) for head in grid.heads], [_row([_cell(each) for each in row]) for row in grid.rows])


def _table(heads: list[str], rows: list[str]) -> str:
    return "\n".join([_row(heads), _row(["---"] * len(heads)), *rows])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    return " / ".join(_in_one_line(_spans(side.spans)) for side in cell)


def _box(box: Box) -> str:
    name = f"**{_spans(box.name)}　{WORDS['summary'].ja}** — *{escape(WORDS['summary'].en)}*"
    return "\n".join(f"> {line}" for line in [name, "", *_spans(box.spans).split("\n")]).replace("> \n", ">\n")


def _annex(page: Page) -> Iterator[str]:
    if page.annex:
        yield f"## {_in_one_line(escape(page.title_ja))}　{WORDS['annex'].ja} {WORDS['annex'].en}"
        yield f"*{_both('annex_note')}*"
        yield from map(_box, page.annex)


def _signature(signature: Signature) -> Iterator[str]:
    yield f"### {_cell(signature.role)}"
    seal = " ㊞" if signature.seal else ""
    act = (
        _cell(signature.act)
        if signature.electronic
        else f"{_cell(signature.act)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_{seal}"
    )
    to_fill = (f"{_cell(each)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_" for each in signature.blanks)
    yield "\n".join(
        f"- {each}" for each in (*map(_cell, signature.party), act, *map(_cell, signature.signer), *to_fill)
    )


def _spans(spans: Spans) -> str:
    # blanks at the beginning would make it code, a line end at the end would print its backslash
    return _EDGES.sub("", "".join(_span(span.text, span.target, span.bold) for span in spans))


def _span(text: str, target: str, bold: bool) -> str:
    if target:
        return f"[{escape(text)}](#{target})"
    return f"**{escape(text)}**" if bold else escape(text)


def _named(side: Side) -> str:
    """The place that links lead to; Markdown has no word of its own for it."""
    return f'<a id="{side.anchor}"></a>' if side.anchor else ""


def _in_one_line(text: str) -> str:
    return text.replace("\\\n", " ")


def _both(name: str) -> str:
    return f"{escape(WORDS[name].en)}　{escape(WORDS[name].ja)}"
