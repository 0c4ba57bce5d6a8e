"""The preview shows what the Word file shows, in every layout, with the same numbers; references lead to their places."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from preview_pages import (
    flat,
    has_accessible_tables,
    is_sound,
    links_hold,
    runs_nothing,
    text,
    tree,
    with_class,
)
from rich_contract import ACCEPTANCE, BUYER, CONTRACT, both

from clausekit.builder.layout import NAMES, SUMMARIES
from clausekit.builder.write import write
from clausekit.model.contract import KeyTerm, Number, Signatory
from clausekit.preview.html import to_html
from clausekit.preview.lay_out import lay_out_page
from clausekit.preview.markdown import to_markdown
from clausekit.reading.read import read

TERM = KeyTerm("price.payment", Number(3), both("Payment period", "支払期間"), both("thirty (30) days", "30日"))
# long enough for a cover sheet
LONG = replace(CONTRACT, articles=CONTRACT.articles * 2, key_terms=(TERM,))


def html(contract=CONTRACT, **how):
    return to_html(lay_out_page(contract, **how))


def markdown(contract=CONTRACT, **how):
    return to_markdown(lay_out_page(contract, **how))


def rendered(source):
    return MarkdownIt("commonmark").enable("table").render(source)


def in_word(tmp_path, **how):
    """The paragraphs of the Word file with their numbers, headers and footers apart."""
    path = tmp_path / "contract.docx"
    path.write_bytes(write(CONTRACT, **how))
    return [p for p in read(path).paragraphs if p.part == "document" and p.text.strip()]


EVERY = pytest.mark.parametrize(("layout", "summary"), [(layout, s) for layout in NAMES for s in SUMMARIES])


@EVERY
def test_a_page_is_sound_and_its_links_lead_somewhere(layout, summary):
    page = html(layout=layout, summary=summary)
    is_sound(page)
    links_hold(page)
    runs_nothing(page)
    has_accessible_tables(page)


@EVERY
def test_everything_that_word_shows_stands_on_the_page(layout, summary, tmp_path):
    shown = flat(tree(html(layout=layout, summary=summary)).text_content())
    for paragraph in in_word(tmp_path, layout=layout, summary=summary):
        assert flat(paragraph.text) in shown, paragraph.text


@pytest.mark.parametrize("layout", NAMES)
def test_the_numbers_are_those_that_word_draws(layout, tmp_path):
    sides = with_class(html(layout=layout), "side")
    drawn = {flat(text(side)) for side in sides if side.find_class("label")}
    numbered = [p for p in in_word(tmp_path, layout=layout) if p.number]
    assert len(numbered) >= 20
    for paragraph in numbered:
        assert flat(paragraph.number + paragraph.text) in drawn


def test_references_lead_to_the_paragraph_in_their_own_language():
    page = tree(html(layout="two-column"))
    for link in page.xpath("//main//div[contains(@class, 'side')]//a"):
        language = link.xpath("ancestor::div[@lang][1]/@lang")[0]
        assert link.get("href").startswith(f"#{language}-")
    target = page.xpath("//a[normalize-space()='Article\N{NO-BREAK SPACE}2.2(b)']/@href")[0]
    place = page.get_element_by_id(target[1:])
    assert text(place).startswith("(b) sorting of the whole lot")


def test_nobody_learns_from_the_page_from_which_clause_it_was_made():
    for source in (html(), markdown()):
        assert "quality.acceptance" not in source
        assert "price.payment" not in source
        assert CONTRACT.secret.hex() not in source


def test_headings_languages_and_title_are_named_for_those_who_listen():
    page = tree(html())
    assert page.get("lang") == "en"
    assert page.find(".//title").text == "Supply Agreement"
    assert len(page.findall(".//h1")) == 1
    headings = [text(h) for h in page.xpath("//main//h2")]
    assert len(headings) == len(CONTRACT.articles) + len(CONTRACT.schedules)
    assert all(box.get("lang") == "ja" for box in page.find_class("summary"))
    assert page.xpath("//*[@lang='ja' and normalize-space()='限度見本']")
    assert tree(html(layout="japanese")).get("lang") == "ja"


def test_summaries_stand_in_boxes_or_together_at_the_end_or_nowhere():
    assert len(with_class(html(summary="box"), "summary")) == 8
    together = tree(html(summary="annex")).xpath("//section[@class='schedule'][last()]//aside")
    assert len(together) == 8
    assert not with_class(html(summary="none"), "summary")


def test_a_draft_says_so_until_it_is_final():
    assert "not for signature" in html()
    assert "not for signature" in markdown()
    assert "not for signature" not in html(final=True)
    assert "not for signature" not in markdown(final=True)


def test_a_long_contract_has_its_key_terms_at_the_head():
    short = replace(CONTRACT, key_terms=LONG.key_terms)
    assert "Payment period" not in text(tree(html(short)))
    assert "Payment period 支払期間" in text(tree(html(LONG)))


def test_every_party_signs_in_its_own_way():
    buyer = BUYER.model_copy(update={"signing": "electronic", "representative": None})
    contract = replace(CONTRACT, signatories=(Signatory(both("Buyer", "買主"), buyer), CONTRACT.signatories[1]))
    first, second = with_class(html(contract), "signatory")
    assert "Signed electronically" in text(first)
    assert not first.find_class("place")
    assert "Name" in text(first)
    assert second.find_class("place")
    assert "Printed name and seal" in text(second)


EVIL = "<script>alert(1)</script> [x](http://evil) *a* _b_ `c` | d & \"e\" 'f' # g ~~h~~ <b>\\ 1. - + ![i](j) &amp; a@b.example"


def hostile():
    first = ACCEPTANCE.paragraphs[0]
    article = replace(ACCEPTANCE, title=both(EVIL, EVIL), paragraphs=(replace(first, en=(EVIL,), ja=(EVIL,)),))
    return replace(CONTRACT, title=both(EVIL, EVIL), articles=(article,), schedules=())


@pytest.mark.parametrize("layout", NAMES)
def test_a_value_cannot_become_markup(layout):
    page = html(hostile(), layout=layout)
    assert "<script" not in page
    assert {a.get("href")[:1] for a in tree(page).iter("a")} == {"#"}
    assert not list(tree(page).iter("b")) or all("要約" in text(b) for b in tree(page).iter("b"))
    assert flat(EVIL) in flat(text(with_class(page, "side")[-1]) + text(tree(page)))


@pytest.mark.parametrize("layout", NAMES)
def test_a_value_cannot_become_markup_of_markdown(layout):
    shown = tree(rendered(markdown(hostile(), layout=layout)))
    assert not list(shown.iter("script", "img", "code", "s"))
    assert {a.get("href")[:1] for a in shown.iter("a") if a.get("href")} == {"#"}
    assert flat(shown.text_content()).count(flat(EVIL)) >= 4


@EVERY
def test_markdown_says_the_same_as_the_page(layout, summary):
    source = markdown(layout=layout, summary=summary)
    shown = tree(rendered(source))
    words = flat(shown.text_content())
    for side in with_class(html(layout=layout, summary=summary), "side"):
        assert flat(text(side)) in words, text(side)
    for box in with_class(html(layout=layout, summary=summary), "summary"):
        assert flat(text(box.findall("p")[-1])) in words
    assert len(list(shown.iter("blockquote"))) == (0 if summary == "none" else 8)
    assert not list(shown.iter("pre"))
    assert "**" not in shown.text_content()
    ids = set(shown.xpath("//@id"))
    assert {href[1:] for href in shown.xpath("//a/@href")} <= ids


def test_tables_of_markdown_are_tables():
    shown = tree(rendered(markdown()))
    columns = {len(row.findall("td")) for row in shown.iter("tr") if row.findall("td")}
    assert columns == {2, 3, 4, 5}
    side_by_side = tree(rendered(markdown(layout="two-column")))
    assert any(text(row) == "English – original 日本語（参考訳）" for row in side_by_side.iter("tr"))


def test_the_same_contract_gives_the_same_page():
    assert html() == html()
    assert markdown() == markdown()


def test_items_of_markdown_stand_further_in():
    shown = [p.text_content() for p in tree(rendered(markdown())).iter("p")]
    assert any(p.startswith("\N{EM SPACE}\N{EM SPACE}(a) repair or replacement") for p in shown)
    assert any(p.startswith("\N{EM SPACE}" * 4 + "(i) the reduction") for p in shown)
