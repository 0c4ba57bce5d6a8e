"""The pair view links what says the same in both languages, and marks and counts what stands in one language only."""

import re
from dataclasses import replace

import pytest
from pair_pages import contract, page
from preview_pages import (
    flat,
    has_accessible_tables,
    is_sound,
    links_hold,
    runs_nothing,
    text,
    tree,
)
from rich_contract import CONTRACT, article, both

from clausekit.model.contract import DefinedTerm, Number, Printed, PrintedTable, Reference
from clausekit.preview.pair_marks import marked
from clausekit.preview.pair_view import to_pair_view


def test_what_has_no_partner_is_counted_and_listed_at_the_head():
    html = page(
        ("within thirty (30) days", "20日以内"), ("for JPY 500", "金500円"), ("until 1 May 2027", "2027年5月1日まで")
    )
    head = tree(html).find(".//header")
    assert head.get_element_by_id("alone-total").text == "2"
    rows = {
        text(row.find("th")): [text(cell) for cell in row.findall("td")]
        for row in head.xpath(".//table[@class='tally']/tbody/tr")
    }
    assert rows["Numbers and periods"] == ["0", "2"]
    listed = head.find_class("to-check")[0]
    assert "Article 1.1" in text(listed)
    assert "thirty (30) days" in text(listed)
    assert "20日" in text(listed)
    assert "only in Japanese" in text(listed)
    numbers = [mark.get("data-no") for mark in tree(html).iter("mark")]
    assert numbers == ["1", "2"]


def test_where_everything_agrees_the_head_says_so():
    html = page(("within ten (10) days", "10日以内"))
    assert tree(html).get_element_by_id("alone-total").text == "0"
    assert "Everything that was recognised has a partner." in text(tree(html))


def test_terms_and_references_are_known_from_the_contract():
    term = Printed(
        "a.b#p1",
        Number(1, 1),
        True,
        ("“", DefinedTerm("Limit Sample"), "” means a sample."),
        ("「", DefinedTerm("限度見本"), "」とは、見本をいう。"),
    )
    use = Printed(
        "a.b#p2",
        Number(1, 2),
        True,
        ("Limit Samples under ", Reference("a.b#p1", Number(1, 1)), "."),
        ("限度見本は、", Reference("a.b#p1", Number(1, 1)), "による。"),
    )
    built = replace(contract(("x", "x")), articles=(article("a.b", 1, both("A", "あ"), (term, use)),))
    html = tree(to_pair_view(built.title, marked(built)))
    kinds = [(text(a), a.get("class").split()[1]) for a in html.xpath("//main//a")]
    assert kinds == [
        ("Limit Sample", "term"),
        ("限度見本", "term"),
        ("Limit Samples", "term"),
        ("Article\N{NO-BREAK SPACE}1.1".replace("\N{NO-BREAK SPACE}", " "), "reference"),
        ("限度見本", "term"),
        ("第1条第1項", "reference"),
    ]


def test_each_party_has_its_own_colour():
    html = tree(page(("The Buyer pays the Supplier.", "買主は、売主に支払う。")))
    tones = {
        text(a): next(c for c in a.get("class").split() if c.startswith("party-")) for a in html.xpath("//main//a")
    }
    assert tones == {"Buyer": "party-1", "買主": "party-1", "Supplier": "party-2", "売主": "party-2"}


def test_links_are_symmetric():
    built = replace(CONTRACT)
    html = tree(to_pair_view(built.title, marked(built)))
    linked = html.xpath("//main//a")
    for link in linked:
        partner = html.get_element_by_id(link.get("href")[1:])
        row = link.xpath("ancestor::div[contains(@class, 'row')]")[0]
        assert partner.xpath("ancestor::div[contains(@class, 'row')]")[0] is row
        assert partner.get("class") == link.get("class")
        assert link.xpath("ancestor::div[@lang][1]/@lang") != partner.xpath("ancestor::div[@lang][1]/@lang")
        back = html.get_element_by_id(partner.get("href")[1:])
        assert back.get("class") == link.get("class")
    assert len(linked) >= 10


def test_pointing_at_a_group_lights_it_up_and_each_group_has_its_rule():
    html = page(("within ten (10) days and JPY 5", "10日以内に金5円"))
    groups = {name for a in tree(html).xpath("//main//a") for name in a.get("class").split() if name[0] == "g"}
    assert groups == {"g1", "g2"}
    for group in groups:
        assert f".row:has(.{group}:is(:hover, :focus, :target)) .{group} {{" in html


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_page_is_sound_needs_nothing_else_and_keeps_all_of_the_text(language):
    html = to_pair_view(CONTRACT.title, marked(CONTRACT), language)
    is_sound(html)
    links_hold(html)
    runs_nothing(html)
    has_accessible_tables(html)
    assert tree(html).get("lang") == language
    shown = flat(text(tree(html).find(".//main")))
    for part in (*CONTRACT.articles, *CONTRACT.schedules):
        for paragraph in part.paragraphs:
            for piece in (*paragraph.en, *paragraph.ja):
                if isinstance(piece, str):
                    assert flat(piece) in shown


def test_cells_of_a_table_are_compared_row_by_row():
    table = PrintedTable((both("Step", "段階"),), (1,), ((both("two (2) days", "2日"),), (both("9 mm", "8mm"),)))
    html = page(("The steps are:", "段階は、次のとおり。"), table=table)
    assert [text(mark) for mark in tree(html).iter("mark")] == ["9 mm", "8mm"]


def test_a_value_cannot_become_markup():
    evil = "<script>alert(30)</script> \"quoted\" 'so' & <b>"
    built = replace(contract((evil, "x")), title=both(evil, evil))
    html = to_pair_view(built.title, marked(built))
    assert "<script" not in html
    assert not list(tree(html).iter("b", "script"))
    assert flat(evil) in flat(text(tree(html).find(".//main")))
    assert re.search(r"<mark[^>]*>30</mark>", html)


def test_nobody_learns_from_the_page_from_which_clause_it_was_made():
    assert "quality.acceptance" not in to_pair_view(CONTRACT.title, marked(CONTRACT))
