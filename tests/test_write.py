"""What is written is a Word file that a law firm would send: numbered and referenced by Word, nothing hidden, nothing left over."""

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from rich_contract import (
    ACCEPTANCE,
    BUYER,
    CONTRACT,
    LANGUAGE,
    PAYMENT,
    TO_DEFINITIONS,
    TO_DRAWINGS,
    TO_FAULTY,
    TO_LOT,
    TO_PAYMENT,
    TO_PRODUCTS,
    TO_SAMPLING,
    TO_WINDOW,
    both,
)
from word_parts import W, lines, part, w, words

from clausekit.builder.reference import letter, text_of_label
from clausekit.builder.write import write
from clausekit.model.contract import Number, Reference, Signatory
from clausekit.word.bookmarks import bookmark_name


@pytest.fixture(scope="module")
def written() -> bytes:
    return write(CONTRACT)


def test_equal_contracts_give_equal_bytes(written):
    assert write(replace(CONTRACT)) == written


def test_the_package_has_no_dates_owners_or_order_of_its_own(written):
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        entries = package.infolist()
    assert [e.filename for e in entries[:2]] == ["[Content_Types].xml", "_rels/.rels"]
    assert [e.filename for e in entries[2:]] == sorted(e.filename for e in entries[2:])
    assert {(e.date_time, e.create_system, e.external_attr) for e in entries} == {((1980, 1, 1, 0, 0, 0), 0, 0x20)}


def test_nothing_of_the_tools_is_left_over(written):
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        names, everything = package.namelist(), b"".join(package.read(n) for n in package.namelist())
    assert not [n for n in names if re.search(r"thumbnail|customXml|stylesWithEffects", n)]
    assert b"python-docx" not in everything
    assert b"Theme=" not in everything  # a font by theme would override the East Asian one
    assert {"word/theme/theme1.xml", "word/settings.xml", "word/webSettings.xml", "word/fontTable.xml"} <= set(names)


def test_the_file_knows_its_title_language_and_no_date(written):
    properties = docx.Document(io.BytesIO(written)).core_properties
    assert (properties.title, properties.language, properties.author) == ("Supply Agreement", "en-US", "")
    assert (properties.created.year, properties.modified.year) == (1980, 1980)


def test_a_build_system_may_set_the_date(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795132800")
    assert docx.Document(io.BytesIO(write(CONTRACT))).core_properties.created.year == 2026


def test_the_validator_finds_nothing(written, tmp_path):
    for summary in ("box", "none"):
        path = tmp_path / f"{summary}.docx"
        path.write_bytes(write(CONTRACT, summary=summary))
        assert OpenXmlValidator().validate(str(path)).errors == []


def test_every_font_is_named_for_japanese_too(written):
    fonts = part(written, "word/styles.xml").iter(w("rFonts"))
    named = [{etree.QName(a).localname for a in f.attrib} for f in fonts]
    assert named
    assert all(n == {"ascii", "hAnsi", "eastAsia", "cs"} for n in named)


def test_japanese_words_are_hinted_and_marked_as_japanese(written):
    for run in part(written).iter(w("r")):
        if re.search("[ぁ-んァ-ン一-龠]", words(run)):
            assert run.find("w:rPr/w:rFonts", W).get(w("hint")) == "eastAsia"
            assert run.find("w:rPr/w:lang", W).get(w("eastAsia")) == "ja-JP"


def test_word_itself_numbers_articles_paragraphs_and_items(written):
    levels = part(written, "word/numbering.xml").iterfind("w:abstractNum[1]/w:lvl", W)
    linked = {lvl.find("w:pStyle", W).get(w("val")): lvl.find("w:lvlText", W).get(w("val")) for lvl in levels}
    assert linked == {"Heading1": "%1.", "ClauseParagraph": "%1.%2", "ClauseItem": "(%3)", "ClauseSubitem": "(%4)"}
    assert lines(written, "Heading1")[1:3] == ["Acceptance Inspection and Non-Conformity", "Payment"]
    assert len(lines(written, "ClauseParagraph")) == 7
    assert len(lines(written, "ClauseItem")) == 6
    assert len(lines(written, "ClauseSubitem")) == 2


def test_a_lone_paragraph_has_no_number(written):
    assert [line[:12] for line in lines(written, "ClauseBody")] == ["In this Agre", "The Buyer sh", "This Agreeme"]


@pytest.mark.parametrize(
    ("reference", "en", "ja"),
    [
        (TO_DEFINITIONS, "Article 1", "第1条"),
        (TO_PAYMENT, "Article 3", "第3条"),
        (TO_WINDOW, "Article 2.1", "第2条第1項"),
        (TO_LOT, "Article 2.2(b)", "第2条第2項第2号"),
        (TO_PRODUCTS, "Article 1(a)", "第1条第1号"),
        (TO_DRAWINGS, "Schedule 2", "別紙2"),
        (TO_SAMPLING, "Schedule 1, paragraph 2", "別紙1第2項"),
        (TO_FAULTY, "Schedule 1, paragraph 2(a)", "別紙1第2項第1号"),
        (Reference("a.b#schedule.only.x", Number(item=3, schedule=4)), "Schedule 4(c)", "別紙4第3号"),
    ],
)
def test_a_reference_is_said_as_lawyers_say_it(reference, en, ja):
    assert text_of_label(reference, "en").replace("\N{NO-BREAK SPACE}", " ") == en
    assert text_of_label(reference, "ja") == ja


def test_letters_go_on_after_z_as_word_counts():
    assert [letter(n) for n in (1, 26, 27, 28)] == ["a", "z", "aa", "bb"]


def test_every_reference_is_live_and_leads_to_a_bookmark_that_exists(written):
    document = part(written)
    names = {b.get(w("name")) for b in document.iter(w("bookmarkStart"))}
    instructions = [i.text for i in document.iter(w("instrText"))]
    targets = [re.fullmatch(r" REF (\S+) \\n \\h ", i)[1] for i in instructions]
    assert len(targets) > 30
    assert set(targets) <= names


def test_every_field_has_its_result(written):
    for name in ("word/document.xml", "word/footer1.xml"):
        for p in part(written, name).iter(w("p")):
            kinds = [r[-1].get(w("fldCharType")) or etree.QName(r[-1]).localname for r in p.iter(w("r"))]
            assert kinds.count("begin") == kinds.count("end")
            for i, kind in enumerate(kinds):
                if kind == "begin":
                    assert kinds[i : i + 5] == ["begin", "instrText", "separate", "t", "end"]


def test_every_operative_paragraph_is_bookmarked_for_whoever_has_the_secret(written):
    names = [b.get(w("name")) for b in part(written).iter(w("bookmarkStart"))]
    keys = [p.key for p in (*ACCEPTANCE.paragraphs, *PAYMENT.paragraphs, *ACCEPTANCE.paragraphs[1].items)]
    assert {bookmark_name(CONTRACT.secret, key, "en") for key in (*keys, ACCEPTANCE.key)} <= set(names)
    assert all(re.fullmatch("_ck_[A-Z2-7]{12}", name) for name in names)
    other = write(replace(CONTRACT, secret=b"another"))
    assert not {b.get(w("name")) for b in part(other).iter(w("bookmarkStart"))} & set(names)


def test_bookmarks_are_unique_and_stay_in_their_paragraph(written):
    document = part(written)
    starts, ends = (list(document.iter(w(f"bookmark{end}"))) for end in ("Start", "End"))
    ids = [s.get(w("id")) for s in starts]
    assert len(set(ids)) == len(ids) == len({s.get(w("name")) for s in starts})
    assert [(e.get(w("id")), e.getparent()) for e in ends] == [(s.get(w("id")), s.getparent()) for s in starts]


def test_a_summary_is_boxed_labelled_and_follows_its_article(written):
    assert (
        lines(written, "SummaryLabel")[2]
        == "第2条（受入検査及び契約不適合）　要約（参考）Summary for reference – not part of the contract"
    )
    paragraphs = list(part(written).iterfind("w:body/w:p", W))
    styles = [p.find("w:pPr/w:pStyle", W).get(w("val")) for p in paragraphs]
    at = styles.index("SummaryLabel", styles.index("Heading1"))
    assert styles[at - 1 : at + 2] == ["ClauseItem", "SummaryLabel", "Summary"]
    assert paragraphs[at - 1].find("w:pPr/w:keepNext", W) is not None
    box = part(written, "word/styles.xml").find("w:style[@w:styleId='Summary']/w:pPr", W)
    assert box.find("w:pBdr/w:left", W) is not None
    assert box.find("w:shd", W) is not None


def test_a_summary_refers_to_articles_in_japanese(written):
    assert "期間は第2条第1項のとおりです。" in lines(written, "Summary")[2]
    assert "別紙1第2項及び別紙1第2項第1号によります" in lines(written, "Summary")[2]


def test_without_summaries_only_titles_and_parties_are_in_japanese():
    bare = write(CONTRACT, summary="none")
    assert lines(bare, "SummaryLabel") == lines(bare, "TableJapanese") == lines(bare, "ScheduleHeadingJapanese") == []
    assert lines(bare, "TitleJapanese") == ["取引基本契約書"]
    assert lines(bare, "ClauseParagraph") == lines(write(CONTRACT), "ClauseParagraph")


def test_characters_that_break_or_disguise_a_file_do_not_get_in():
    name = both("Nord\x00licht\x0b \u202eGmbH\u2066\ufffe", "ノルト\x07リヒト")
    party = BUYER.model_copy(update={"name": name})
    title = both("Supply\x01 Agreement\n\nfor parts", "契約\x02書")
    data = write(replace(CONTRACT, title=title, signatories=(Signatory(both("Buyer", "買主"), party),)))
    assert lines(data, "SignatureName") == ["Nordlicht GmbH"]
    assert docx.Document(io.BytesIO(data)).core_properties.title == "Supply Agreement for parts"
    assert part(data).find(".//w:p[1]//w:br", W) is not None


def test_a_contract_may_be_as_bare_as_one_article():
    bare = replace(CONTRACT, preamble=None, closing=None, articles=(LANGUAGE,), schedules=(), signatories=())
    assert lines(write(bare), "Heading1") == ["Language"]


def test_header_and_footer_say_what_where_and_that_it_is_a_draft(written):
    assert words(part(written, "word/header1.xml")) == "Supply Agreement"
    foot = words(part(written, "word/footer1.xml"))
    assert foot == "Page 1 of 1　1／1頁    DRAFT – not for signature　草案（署名不可）"
    assert words(part(write(CONTRACT, final=True), "word/footer1.xml")) == "Page 1 of 1　1／1頁"
