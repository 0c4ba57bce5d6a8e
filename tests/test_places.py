"""The place a person would name: articles, paragraphs and items by their numbers, typed or drawn by Word, in both languages."""

import pytest
from small_docx import docx, level, lists, p, r, style, table

from clausekit.reading.read import read


def places(tmp_path, *paragraphs, **parts) -> list[str | None]:
    return [x.clause for x in read(docx(tmp_path / "a.docx", *paragraphs, **parts)).paragraphs]


def typed(tmp_path, *lines: tuple[str, str | None]):
    """Each line with the place it must have."""
    found = places(tmp_path, *(p(text) for text, _ in lines))
    assert list(zip((text for text, _ in lines), found, strict=True)) == list(lines)


def headings(tmp_path, *paragraphs, **parts) -> list[str]:
    return [x.heading for x in read(docx(tmp_path / "a.docx", *paragraphs, **parts)).paragraphs]


JAPANESE = {
    "articles, paragraphs and items": (
        ("売買契約書", None), ("甲と乙は、次のとおり契約する。", None),
        ("第１条（目的）", "第1条"), ("甲は乙に売り渡す。", "第1条"),
        ("第2条（代金）", "第2条"), ("代金は次のとおりとする。", "第2条第1項"),
        ("（１）本体", "第2条第1項第1号"), ("（２）部品", "第2条第1項第2号"), ("ア　金型", "第2条第1項第2号ア"),
        ("イ　治具", "第2条第1項第2号イ"), ("（３）その他", "第2条第1項第3号"), ("以上の額は税別とする。", "第2条第1項"),
        ("２　支払は月末とする。", "第2条第2項"), ("３．手数料は甲が負担する。", "第2条第3項"), ("①　振込手数料", "第2条第3項第1号"),
        ("第3条　乙は検査する。", "第3条"), ("第3条の2（保証）", "第3条の2"), ("1　保証は1年とする。", "第3条の2第1項"),
        ("2　前項は、消耗品に適用しない。", "第3条の2第2項"),
    ),
    "items under an article with one paragraph": (
        ("第5条　甲は、次の場合に解除できる。", "第5条"), ("1　支払の停止", "第5条第1号"), ("2　破産", "第5条第2号"),
    ),
    "kanji numbers": (
        ("第三条　甲は売る。", "第三条第1項"), ("一　本体", "第三条第1項第一号"), ("二　部品", "第三条第1項第二号"), ("２　乙は買う。", "第三条第2項"),
    ),
    "sentences that begin with a reference": (
        ("第2条　甲は売る。", "第2条"), ("第3条に定める場合は、この限りでない。", "第2条"), ("第1条第2項の規定を準用する。", "第2条"),
        ("①及び②は、適用しない。", "第2条"), ("30日以内に支払う。", "第2条"),
    ),
    "schedules": (
        ("第9条（協議）", "第9条"), ("別紙1のとおりとする。", "第9条"), ("別紙１　検査基準", "別紙1"), ("1　外観", "別紙1 1"),
        ("（1）色", "別紙1 1(1)"), ("別表第2（単価）", "別表第2"), ("単価は次のとおり。", "別表第2"), ("第10条（管轄）", "第10条"),
    ),
    "after the articles": (
        ("第9条（協議）", "第9条"), ("甲乙協議する。", "第9条"),
        ("本契約締結の証として、本書2通を作成し、各自1通を保有する。", None), ("2026年　月　日", None),
    ),
    "a table of contents": (
        ("第1条（目的）\t1", None), ("第2条（代金）………… 2", None), ("第1条（目的）", "第1条"), ("甲は売る。", "第1条"),
    ),
    "remarks between articles": (
        ("第4条　甲は売る。", "第4条第1項"), ("＜解説＞", "第4条"), ("①売買の規定である。", "第4条"), ("2　乙は買う。", "第4条第2項"),
        ("【コラム】", "第4条"), ("3行で述べる。", "第4条"),
    ),
    "versions of one article": (
        ("第4条　甲は売る。", "第4条"), ("第4条　甲は貸す。", "第4条第1項"), ("2　乙は返す。", "第4条第2項"),
    ),
    "a blank number": (("第●条（再委託）", "第●条"), ("甲は再委託できる。", "第●条"), ("第〇条　乙は売る。", "第〇条")),
    "text of an item on its own line": (
        ("第1条　用語は次のとおり。", "第1条"), ("①　本製品", "第1条第1号"), ("　　部品をいう。", "第1条第1号"), ("②　本仕様", "第1条第2号"),
    ),
    "no articles at all": (("1　甲は売る。", "1"), ("(1) 本体", "1(1)"), ("2　乙は買う。", "2")),
}  # fmt: skip

ENGLISH = {
    "articles and dotted sections": (
        ("SUPPLY AGREEMENT", None), ("ARTICLE V – PAYMENT", "Article V"), ("5.1 Price. The price is fixed.", "5.1"),
        ("(a) for parts;", "5.1(a)"), ("(i) steel", "5.1(a)(i)"), ("(ii) brass", "5.1(a)(ii)"), ("(b) for tools.", "5.1(b)"),
        ("This applies to both.", "5.1"), ("Section 5.2 Taxes", "5.2"), ("Article 6 (Term)", "Article 6"),
        ("One year.", "Article 6"), ("(a) renewable", "Article 6(a)"),
    ),
    "plain figures": (
        ("1. Price", "1"), ("1.1 The price is fixed.", "1.1"), ("2. Delivery. The Supplier shall:", "2"), ("(a) pack", "2(a)"),
        ("3. Term", "3"), ("3.5 mm is the tolerance.", "3"),
    ),
    "letters that are also Roman numbers": (
        ("Article 1", "Article 1"), ("(g) seven", "Article 1"), ("(a) one", "Article 1(a)"), ("(b) two", "Article 1(b)"),
        ("(i) first", "Article 1(b)(i)"), ("(ii) second", "Article 1(b)(ii)"), ("(c) three", "Article 1(c)"),
    ),
    "sentences that begin with a reference": (
        ("Section 4 Liability", "Section 4"), ("Section 9 of this Agreement survives.", "Section 4"),
        ("Section 9 (Payment) survives.", "Section 4"), ("(a) and (b) do not apply.", "Section 4"),
    ),
    "schedules and signatures": (
        ("13. Term", "13"), ("This Agreement is made in two originals.", None), ("14. Law", "14"), ("IN WITNESS WHEREOF, the parties have signed.", None), ("By: ______", None),
        ("Schedule A – Products", "Schedule A"), ("Lamp parts", "Schedule A"), ("1. Colour", "Schedule A, 1"),
        ("EXHIBIT B", "Exhibit B"), ("Exhibit A shall be read with it.", "Exhibit B"),
    ),
    "sections counted in each article": (
        ("ARTICLE IV PAYMENT", "Article IV"), ("Section 1. Price", "Article IV, Section 1"), ("(a) parts", "Article IV, Section 1(a)"),
        ("Section 2. Taxes", "Article IV, Section 2"), ("ARTICLE V TERM", "Article V"), ("Section 1. Start", "Article V, Section 1"),
    ),
    "sections with two figures": (("ARTICLE I GOODS", "Article I"), ("Section 1.01 Parts. All parts.", "1.01")),
    "numbers in words": (("ARTICLE TWO", "Article Two"), ("2.1 Scope", "2.1")),
}  # fmt: skip


@pytest.mark.parametrize("lines", [*JAPANESE.values(), *ENGLISH.values()], ids=[*JAPANESE, *ENGLISH])
def test_typed_numbers_are_named_as_a_lawyer_would(tmp_path, lines):
    typed(tmp_path, *lines)


def test_both_languages_of_a_draft_keep_their_own_places(tmp_path):
    typed(
        tmp_path,
        ("Article 3 (Quality)", "Article 3"), ("第3条（品質）", "第3条"), ("3.1 Colour shall not vary.", "3.1"),
        ("３．１　色は変えない。", "第3条第1項"), ("3.2 Gloss is 30 GU.", "3.2"), ("３．２　光沢は30 GUとする。", "第3条第2項"),
        ("Article 4 (Term)", "Article 4"), ("要約：1年間です。", "Article 4"), ("第4条（期間）", "第4条"),
        ("Schedule 1 Colours", "Schedule 1"), ("別紙１（色）", "別紙1"), ("Brass only.", "Schedule 1"), ("真鍮に限る。", "別紙1"),
    )  # fmt: skip


def test_numbers_drawn_by_word_give_the_same_places(tmp_path):
    legal = lists((level(0, "第%1条"), level(1, "%2"), level(2, "(%3)")))
    found = places(
        tmp_path, p("（目的）", num=(1, 0)), p("甲は売る。"), p("（代金）", num=(1, 0)), p("甲は払う。", num=(1, 1)),
        p("乙は受ける。", num=(1, 1)), p("本体", num=(1, 2)), p("部品", num=(1, 2)), p("（期間）", num=(1, 0)), numbering=legal,
    )  # fmt: skip
    assert found == [
        "第1条",
        "第1条",
        "第2条",
        "第2条第1項",
        "第2条第2項",
        "第2条第2項第1号",
        "第2条第2項第2号",
        "第3条",
    ]


def test_an_unnumbered_first_paragraph_is_the_first_if_a_drawn_second_follows(tmp_path):
    legal = lists((level(0, "第%1条"), level(1, "%2", start=2)))
    assert places(tmp_path, p("目的", num=(1, 0)), p("甲は売る。"), p("乙は買う。", num=(1, 1)), numbering=legal) == [
        "第1条", "第1条第1項", "第1条第2項",
    ]  # fmt: skip


def test_a_contract_with_a_list_before_it_and_lists_of_its_own(tmp_path):
    contract = (level(0, "%1.", more='<w:pStyle w:val="H"/>'), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter"))
    numbering = lists(contract, (level(0, "%1."),), (level(0, "%1.", "lowerRoman"),))
    heading = style("H", "heading 1", more='<w:numPr><w:numId w:val="1"/></w:numPr>')
    found = places(
        tmp_path, p("How to fill in", num=(2, 0)), p("Supply", "H"), p("Scope.", num=(1, 1)), p("parts", num=(1, 2)),
        p("steel", num=(3, 0)), p("tools", num=(1, 2)), p("Term", "H"), p("One year, namely:", num=(1, 1)),
        p("a list", num=(2, 0)), styles=heading, numbering=numbering,
    )  # fmt: skip
    assert found == ["1", "1", "1.1", "1.1(a)", "1.1(a).i", "1.1(b)", "2", "2.1", "2.1, 2"]


def test_bullets_have_no_number_and_stand_in_their_article(tmp_path):
    bullet = lists((level(0, "•", "bullet"),))
    assert places(tmp_path, p("第2条　甲は売る。"), p("本体", num=(1, 0)), numbering=bullet) == ["第2条", "第2条"]


def test_what_only_stands_beside_the_text_moves_nothing(tmp_path):
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('第9条')}</w:txbxContent></v:textbox></w:pict></w:r>"
    data = table((p("第7条"), p("1.5")), (p("1"), p("(1)")))
    found = places(
        tmp_path, p("第2条　甲は売る。"), p(r("2　乙は買う。") + box), data, p("3　丙は見る。"), header1=p("第1条")
    )
    assert found == ["第2条第1項", *["第2条第2項"] * 6, "第2条第3項", None]


def test_a_table_that_holds_the_articles_is_followed_like_text(tmp_path):
    two = table((p("Article 1 (Goods)"), p("第1条（製品）")), (p("1.1 Parts"), p("甲は売る。") + p("2　乙は買う。")))
    assert places(tmp_path, two) == ["Article 1", "第1条", "1.1", "第1条第1項", "第1条第2項"]


STYLES = style("T1", "toc 1") + style("H1", "heading 1") + style("H2", "heading 2")


def test_headings_are_those_of_the_article(tmp_path):
    found = headings(
        tmp_path, p("第1条（目的）\t1", "T1"), p("前文", "H1"), p("甲と乙は契約する。"), p("第1条　目的", "H1"), p("総則", "H2"),
        p("第1条　甲は売る。"), p("（品質保証）"), p("第2条　乙は保証する。"), p("ARTICLE 5"), p("PAYMENT"),
        p("6. Delivery Terms. The Supplier ships."), p("Annex", "H1"), styles=STYLES,
    )  # fmt: skip
    assert found == [
        "", "前文", "前文", "目的", "目的", "目的", "品質保証", "品質保証", "", "PAYMENT", "PAYMENT", "",
    ]  # fmt: skip


def test_a_heading_without_a_number_ends_the_article(tmp_path):
    found = places(
        tmp_path, p("第1条（目的）", "H1"), p("甲は売る。"), p("その他", "H1"), p("参考です。"), styles=STYLES
    )
    assert found == ["第1条", "第1条", None, None]


def test_a_title_in_brackets_above_its_article_belongs_to_it(tmp_path):
    assert places(tmp_path, p("第1条　甲は売る。"), p("（代金）"), p("第2条　乙は払う。")) == [
        "第1条",
        "第2条",
        "第2条",
    ]
