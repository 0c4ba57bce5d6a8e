"""Small contracts said in both languages, and what the pair view links and marks in them."""

from dataclasses import replace

from preview_pages import text, tree
from rich_contract import CONTRACT, article, both

from clausekit.model.contract import Contract, Number, Printed
from clausekit.preview.pair_marks import marked
from clausekit.preview.pair_view import to_pair_view


def contract(*pairs, **more) -> Contract:
    """An article of paragraphs, each said in English and in Japanese."""
    said = [[(side,) if isinstance(side, str) else side for side in pair] for pair in pairs]
    paragraphs = tuple(
        Printed(f"a.b#p{n}", Number(1, n), len(said) > 1, en, ja, **more) for n, (en, ja) in enumerate(said, 1)
    )
    return replace(
        CONTRACT,
        preamble=None,
        closing=None,
        schedules=(),
        articles=(article("a.b", 1, both("Payment", "支払"), paragraphs),),
    )


def page(*pairs, language="en", **more):
    built = contract(*pairs, **more)
    return to_pair_view(built.title, marked(built), language)


def seen(*pairs):
    """What is linked, as (English, Japanese), and what stands alone, of the paragraphs of an article."""
    html = tree(page(*pairs))
    linked = {(text(a), text(html.get_element_by_id(a.get("href")[1:]))) for a in html.xpath("//main//a")}
    alone = [text(mark) for mark in html.iter("mark")]
    return {pair for pair in linked if pair[0].isascii()} or linked, alone
