"""The pair view links what says the same in both languages, and marks and counts what stands in one language only."""

import re
from dataclasses import replace

import pytest
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

from clausekit.model.contract import Contract, DefinedTerm, Number, Printed, PrintedTable, Reference
from clausekit.preview.pair_marks import marked
from clausekit.preview.pair_view import to_pair_view

PARAGRAPH = "price.payment#due"


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


@pytest.mark.parametrize(
    ("en", "ja"),
    [
        ("thirty (30) days", "30日"),
        ("thirty (30) days", "３０日"),
        ("thirty days", "30日間"),
        ("five (5) Business Days", "5営業日"),
        ("six (6) months", "6か月間"),
        ("twelve months", "12ヶ月"),
        ("two (2) years", "2年"),
        ("24 hours", "24時間"),
        ("two (2) weeks", "2週間"),
        ("JPY 1,000,000 (one million yen)", "金1,000,000円"),
        ("JPY 1,000,000", "100万円"),
        ("JPY 120,000,000", "金1億2000万円"),
        ("EUR 12.50", "金12.50ユーロ"),
        ("USD 3,000 (three thousand US dollars)", "金3,000米ドル"),
        ("20 November 2026", "2026年11月20日"),
        ("November 20, 2026", "令和8年11月20日"),
        ("29 December", "12月29日"),
        ("March 2027", "2027年3月"),
        ("forty-five percent (45%)", "45%"),
        ("0.5%", "0.5％"),
        ("14.6 percent", "14.6パーセント"),
        ("17:00", "17時"),
        ("5:30 p.m.", "午後5時30分"),
        ("11.95 mm", "11.95mm"),
        ("23 °C", "23℃"),
        ("BM-2041", "BM-2041"),
        ("ISO 2859-1:2026", "ISO 2859-1:2026"),
        ("two (2)", "2通"),
        ("one half", "2分の1"),
        ("three", "三つ"),
        ("the second year", "2年目"),
        ("Article 7-2", "第7条の2"),
        ("3D-printed", "3D造形"),
        ("shall", "なければならない"),
        ("shall not", "てはならない"),
        ("may not", "てはならない"),
        ("may", "ことができる"),
    ],
)
def test_what_says_the_same_is_linked(en, ja):
    linked, alone = seen((f"this is {en}.", f"これ{ja}。"))
    assert not alone
    assert linked
    assert any(one in en and other.replace("通", "") in ja for one, other in linked)


@pytest.mark.parametrize(
    ("en", "ja", "missing"),
    [
        ("within thirty (30) days", "20日以内", ["thirty (30) days", "20日"]),
        ("within thirty (30) days", "30営業日以内", ["thirty (30) days", "30営業日"]),
        ("JPY 1,000,000 (one million yen)", "金10,000,000円", ["JPY 1,000,000 (one million yen)", "金10,000,000円"]),
        ("EUR 500", "金500円", ["EUR 500", "金500円"]),
        ("on 20 November 2026", "2026年11月30日に", ["20 November 2026", "2026年11月30日"]),
        ("forty-five percent (45%)", "54%", ["forty-five percent (45%)", "54%"]),
        ("0.5 mm", "0.5cm", ["0.5 mm", "0.5cm"]),
        ("The Buyer may return it.", "買主は、これを返品してはならない。", ["may", "てはならない"]),
        ("The Buyer shall not return it.", "買主は、これを返品することができる。", ["shall not", "ことができる"]),
        ("thirty (20) days", "20日", ["thirty (20) days", "20日"]),
        ("JPY 1,000,000 (ten million yen)", "金1,000,000円", ["JPY 1,000,000 (ten million yen)", "金1,000,000円"]),
        ("forty percent (45%)", "45%", ["forty percent (45%)", "45%"]),
        ("The Buyer pays.", "売主が支払う。", ["Buyer", "売主"]),
        ("ten (10) days and ten (10) days", "10日以内", ["ten (10) days"]),
    ],
)
def test_what_differs_is_marked_on_the_side_where_it_stands(en, ja, missing):
    _, alone = seen((en, ja))
    assert alone == missing


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


def test_a_party_may_be_named_once_where_the_other_language_repeats_it():
    _, alone = seen(("The Buyer shall pay what the Buyer owes.", "買主は、債務を支払わなければならない。"))
    assert not alone


def test_one_japanese_ending_may_close_a_row_of_duties():
    _, alone = seen(("It shall keep the record and shall send a copy.", "記録を保存し、写しを送付しなければならない。"))
    assert not alone


def test_a_duty_here_and_a_right_there_are_not_explained_away_by_other_words():
    en = "The Buyer shall return it, unless the Supplier does not need it. It is not to be sold."
    _, alone = seen((en, "買主は、売主が必要としない場合を除き、これを返還することができる。これは、販売しない。"))
    assert alone == ["shall", "ことができる"]


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


def test_marks_stand_on_the_very_words_in_full_width_text_too():
    linked, _ = seen(("thirty (30) days", "期間は３０日とする。"))
    assert ("thirty (30) days", "３０日") in linked
