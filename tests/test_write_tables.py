"""Schedules, tables and the signature block: what a contract has beside its articles."""

from dataclasses import replace

import pytest
from rich_contract import BUYER, CONTRACT, SUPPLIER, both
from word_parts import W, lines, part, w

from clausekit.builder.write import write
from clausekit.model.contract import Signatory


@pytest.fixture(scope="module")
def written() -> bytes:
    return write(CONTRACT)


def test_schedules_have_a_list_of_their_own_and_start_a_page(written):
    assert lines(written, "ScheduleHeading") == ["Quality Tolerances", "Drawings"]
    assert lines(written, "ScheduleHeadingJapanese") == ["品質許容差", "図面一覧"]
    sections = list(part(written).iter(w("sectPr")))
    assert [s.find("w:pgSz", W).get(w("orient"), "portrait") for s in sections] == ["portrait", "landscape", "portrait"]
    assert [s.find("w:type", W) for s in sections] == [None] * 3  # which means: on a new page


def test_tables_open_as_they_were_meant(written):
    for table in part(written).iter(w("tbl")):
        grid = [int(column.get(w("w"))) for column in table.iterfind("w:tblGrid/w:gridCol", W)]
        assert sum(grid) in (9070, 9070 - 680, 14002)
        assert table.find("w:tblPr/w:tblLayout", W).get(w("type")) == "fixed"
        for row in table.iterfind("w:tr", W):
            assert sum(int(c.get(w("w"))) for c in row.iterfind("w:tc/w:tcPr/w:tcW", W)) == sum(grid)
        assert all(cell[-1].tag == w("p") for cell in table.iter(w("tc")))


def test_headings_of_tables_repeat_and_only_long_rows_may_break(written):
    matrix = next(part(written).iter(w("tbl")))
    assert matrix.find("w:tr[1]/w:trPr/w:tblHeader", W) is not None
    assert matrix.find("w:tr[2]/w:trPr/w:cantSplit", W) is not None
    rows = ((both("Brand " * 200, "ブランド"), *[both("–", "－")] * 3),)
    table = replace(CONTRACT.articles[3].paragraphs[0].table, rows=rows)
    long = replace(CONTRACT.articles[3], paragraphs=(replace(CONTRACT.articles[3].paragraphs[0], table=table),))
    assert next(part(write(replace(CONTRACT, articles=(long,)))).iter(w("tbl"))).find("w:tr[2]/w:trPr", W) is None


def test_schedule_tables_speak_to_the_shop_floor_too_and_article_tables_do_not(written):
    assert lines(written, "TableJapanese")[:2] == ["特性", "要求値"]
    assert "ブランド" not in lines(written, "TableJapanese")
    assert lines(written, "TableJapanese").count("NL-1041") == 0  # nothing to say twice


@pytest.mark.parametrize(
    ("signing", "seals", "label"),
    [
        ("signature", 0, "Signature 署名"),
        ("individual", 0, "Signature in own hand 署名（自署）"),
        ("seal", 1, "Printed name and seal 記名押印（代表者印）"),
        ("electronic", 0, None),
    ],
)
def test_each_party_signs_in_its_own_way(signing, seals, label):
    party = SUPPLIER.model_copy(update={"signing": signing})
    data = write(replace(CONTRACT, signatories=(Signatory(both("Supplier", "売主"), party),)))
    assert lines(data, "SealPlace") == ["印"] * seals
    assert lines(data, "SignatureLabel") == ([label] if label else [])
    assert ("Signed electronically" in lines(data, "SignatureText")) == (signing == "electronic")
    assert "代表取締役　星野 太郎" in lines(data, "SignatureJapanese") or signing == "individual"


def test_what_the_deal_does_not_say_of_a_signatory_is_left_to_fill():
    party = BUYER.model_copy(update={"representative": None, "title": None})
    data = write(replace(CONTRACT, signatories=(Signatory(both("Buyer", "買主"), party),)))
    assert [line for line in lines(data, "SignatureText") if line][1:] == [
        "Name 氏名",
        "Title 役職",
        "Place 場所",
        "Date 日付",
    ]


def test_the_signature_block_stays_on_one_page(written):
    block = part(written).xpath("//w:tbl[w:tblPr/w:tblStyle/@w:val='SignatureTable']", namespaces=W)[0]
    assert all(row.find("w:trPr/w:cantSplit", W) is not None for row in block.iterfind("w:tr", W))
    styles = {p.find("w:pPr/w:pStyle", W).get(w("val")) for p in block.iter(w("p"))}
    sheet = part(written, "word/styles.xml")
    based = {s: sheet.find(f"w:style[@w:styleId='{s}']/w:basedOn", W).get(w("val")) for s in styles}
    for style, base in based.items():
        kept = [sheet.find(f"w:style[@w:styleId='{s}']/w:pPr/w:keepNext", W) for s in (style, base)]
        assert any(k is not None for k in kept), style
