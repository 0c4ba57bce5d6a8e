"""Four layouts of one contract: what stands where, what is numbered by what, and that every one is a sound file."""

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from rich_contract import CONTRACT, TO_LOT, TO_PRODUCTS, TO_SAMPLING, TO_WINDOW, both
from word_parts import part, w, words

from clausekit.builder.layout import NAMES, SUMMARIES
from clausekit.builder.reference import text_of_label
from clausekit.builder.write import write
from clausekit.model.contract import Contract, KeyTerm, Number
from clausekit.word.structure import structural_faults


@pytest.mark.parametrize("summary", SUMMARIES)
@pytest.mark.parametrize("layout", NAMES)
def test_every_layout_is_a_sound_file(tmp_path, layout, summary):
    data = write(CONTRACT, layout=layout, summary=summary)
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    assert [str(e) for e in OpenXmlValidator().validate(path).errors] == []
    assert structural_faults(data) == []


def all_lines(data: bytes) -> list[str]:
    return [words(p) for p in part(data, "word/document.xml").iter(w("p"))]


def styles(data: bytes) -> list[str]:
    return [p.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) for p in part(data, "word/document.xml").iter(w("p"))]


def test_english_prints_english_articles_only():
    assert not [s for s in styles(write(CONTRACT)) if s.startswith(("HeadingJapanese", "Clause")) and "Japanese" in s]


def test_japanese_numbers_its_own_articles_paragraphs_and_items():
    used = styles(write(CONTRACT, layout="japanese", summary="none"))
    assert "Heading1" not in used
    assert {"HeadingJapanese", "ClauseParagraphJapanese", "ClauseItemJapanese"} <= set(used)


def test_each_language_counts_for_itself():
    numbering = part(write(CONTRACT, layout="interleaved"), "word/numbering.xml")
    lists = {level.find(w("pStyle")).get(w("val")): level.getparent().get(w("abstractNumId")) for level in numbering.iter(w("lvl"))}  # fmt: skip
    assert lists["Heading1"] != lists["HeadingJapanese"]
    texts = {level.find(w("pStyle")).get(w("val")): level.find(w("lvlText")).get(w("val")) for level in numbering.iter(w("lvl"))}  # fmt: skip
    assert (texts["HeadingJapanese"], texts["ClauseItemJapanese"]) == ("第%1条", "(%3)")


def test_two_columns_stand_side_by_side_row_by_row_under_a_head_that_repeats():
    document = part(write(CONTRACT, layout="two-column", summary="none"), "word/document.xml")
    tables = [t for t in document.iter(w("tbl")) if t.find(f"{w('tblPr')}/{w('tblStyle')}").get(w("val")) == "ColumnTable"]  # fmt: skip
    for table in tables:
        head, *rows = table.iterchildren(w("tr"))
        assert head.find(f"{w('trPr')}/{w('tblHeader')}") is not None
        assert [words(cell) for cell in head.iter(w("tc"))] == ["English – original", "日本語（参考訳）"]
        assert all(len(list(row.iterchildren(w("tc")))) == 2 for row in rows)
        assert not [row for row in rows if row.find(f"{w('trPr')}/{w('cantSplit')}") is not None]


def test_a_summary_stands_across_both_columns():
    document = part(write(CONTRACT, layout="two-column"), "word/document.xml")
    whole = [c for c in document.iter(w("tc")) if any("要約（参考）" in words(p) for p in c.iterchildren(w("p")))]
    assert whole
    assert all(c.find(f"{w('tcPr')}/{w('gridSpan')}").get(w("val")) == "2" for c in whole)


def test_the_annex_holds_every_summary_on_its_own_sheet_and_says_that_none_binds():
    shown = all_lines(write(CONTRACT, summary="annex"))
    start = next(i for i, line in enumerate(shown) if line.startswith("取引基本契約書　要約（参考）") or "要約（参考） Summary" in line)  # fmt: skip
    assert "契約の一部ではなく" in shown[start + 1]
    assert not [line for line in shown[:start] if "要約（参考）" in line]
    summaries = [a for a in (CONTRACT.preamble, *CONTRACT.articles, CONTRACT.closing) if a and a.summary_ja]
    assert len([line for line in shown[start:] if "Summary for reference – not part" in line]) == len(summaries)


@pytest.mark.parametrize(
    ("reference", "ja"),
    [(TO_WINDOW, "第2条第1項"), (TO_LOT, "第2条第2項第2号"), (TO_PRODUCTS, "第1条第1号"), (TO_SAMPLING, "別紙1第2項")],
)
def test_a_japanese_reference_reads_the_same_whether_its_numbers_are_its_own_or_english_ones(reference, ja):
    assert text_of_label(reference, "ja", ("en", "ja")) == text_of_label(reference, "ja", ("en",)) == ja


def test_typed_references_are_no_fields():
    data = write(CONTRACT, layout="interleaved", summary="none", live_references=False)
    instructions = [t.text for t in part(data, "word/document.xml").iter(w("instrText"))]
    assert instructions == []
    assert any("Article\N{NO-BREAK SPACE}2.1" in line for line in all_lines(data))


def test_what_validators_miss_is_found():
    data = write(CONTRACT)
    spoilt = {
        "does not end with a paragraph": lambda root: [c.remove(c[-1]) for c in root.iter(w("tc"))],
        "has no result": lambda root: [t.getparent().remove(t) for t in list(root.iter(w("t")))],
        "closed and not opened": lambda root: next(root.iter(w("bookmarkStart"))).set(w("id"), "999"),
        "which is not there": lambda root: next(root.iter(w("instrText"))).__setattr__("text", " REF _ck_NOWHERE \\n "),
        "the style Nonsense does not exist": lambda root: next(root.iter(w("pStyle"))).set(w("val"), "Nonsense"),
    }
    for fault, spoil in spoilt.items():
        assert [f for f in structural_faults(changed(data, spoil)) if fault in f], fault


def changed(data: bytes, spoil) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                spoil(root)
                content = etree.tostring(root)
            new.writestr(name, content)
    return packed.getvalue()


def long() -> Contract:
    """The same with eleven articles, which is more than a reader keeps in mind."""
    first = CONTRACT.articles[0]
    many = tuple(replace(first, key=f"x.{n}", number=Number(article=n), paragraphs=()) for n in range(1, 12))
    term = KeyTerm("x.3", Number(article=3), both("Payment period", "支払期間"), both("thirty (30) days", "30日"))
    return replace(CONTRACT, articles=many, schedules=(), preamble=None, closing=None, key_terms=(term,))


@pytest.mark.parametrize(("layout", "first"), [("english", "1.Definitions"), ("japanese", "第1条定義")])
def test_a_long_contract_has_a_cover_with_key_terms_and_contents_in_one_language(layout, first):
    data = write(long(), layout=layout, summary="none")
    shown = all_lines(data)
    assert shown.index("Payment period") < shown.index("thirty (30) days")
    contents = [words(p) for p in part(data, "word/document.xml").iter(w("p")) if p.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) == "TOC1"]  # fmt: skip
    assert len(contents) == 11
    assert contents[0].replace("\t", "").startswith(first)
    (instruction,) = [t.text for t in part(data, "word/document.xml").iter(w("instrText")) if "TOC" in t.text]
    assert ("heading 1" in instruction, "Japanese" in instruction) == (layout == "english", layout == "japanese")
    assert b"updateFields" not in part_bytes(data, "word/settings.xml")


def test_a_short_contract_has_neither():
    assert "TOC1" not in styles(write(CONTRACT))


def part_bytes(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name)


@pytest.mark.parametrize(
    ("here", "ja"),
    [
        (Number(2, 3), "前項第2号"),
        (Number(2, 2), "本項第2号"),
        (Number(2, 1), "第2項第2号"),
        (Number(3, 1), "第2条第2項第2号"),
    ],
)
def test_in_its_own_article_japanese_does_not_repeat_the_article(here, ja):
    nearby = replace(TO_LOT, here=here)
    assert text_of_label(nearby, "ja", ("en",)) == text_of_label(nearby, "ja", ("en", "ja")) == ja
    assert text_of_label(nearby, "en").endswith("2.2(b)")


def test_the_place_of_a_revenue_stamp_is_only_on_paper_signed_last_in_japan():
    assert "収入\n印紙" not in all_lines(write(CONTRACT))
    assert all_lines(write(replace(CONTRACT, stamp=True)))[0].replace("\n", "") == "収入印紙"
