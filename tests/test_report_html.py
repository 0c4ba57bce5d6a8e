"""The HTML report: one file that needs nothing else, with the very words marked and every text escaped."""

import re
from collections import Counter
from dataclasses import replace

import lxml.html
import pytest
from small_docx import docx, level, lists, p, r, table
from small_report import DRAFT, FILE, MEASURED, QUESTION, UNREAD, finding, report, sample_report

from clausekit.errors import Said
from clausekit.linter.report_html import to_html
from clausekit.model.base import Bilingual
from clausekit.model.document import Document, Paragraph
from clausekit.model.finding import Place, Report
from clausekit.reading.read import read

SENTENCE = "They shall promptly pay."


def made(*texts):
    return Document("draft.docx", "accepted", tuple(Paragraph("document", i, text) for i, text in enumerate(texts)))


def page(*findings, document=None, files=(FILE,), language="en"):
    return to_html(report(*findings, files=files), [document or made(SENTENCE)], language)


def tree(html):
    return lxml.html.document_fromstring(html)


def text(element):
    return element.text_content().strip()


def marks(html):
    return [(mark.text_content(), mark.get("class")) for mark in tree(html).iter("mark")]


def links_hold(html):
    ids = Counter(tree(html).xpath("//@id"))
    assert max(ids.values()) == 1
    assert {href[1:] for href in tree(html).xpath("//a/@href")} <= set(ids)


@pytest.fixture(scope="module")
def sample():
    whole = sample_report()
    name = str(DRAFT)
    only = Report(
        tuple(result for result in whole.files if result.file == name),
        tuple(found for found in whole.findings if found.file == name),
    )
    return only, read(DRAFT)


def test_in_the_sample_every_finding_is_marked_on_its_very_words(sample):
    found, document = sample
    html = tree(to_html(found, [document], "en"))
    marked = [(mark.text_content(), mark.get("class")) for mark in html.iter("mark")]
    assert len(marked) > 20
    assert marked == [(each.text, each.severity) for each in found.findings]


def test_all_text_of_the_sample_is_there_paragraph_by_paragraph(sample):
    found, document = sample
    html = tree(to_html(found, [document], "ja"))
    for number in html.xpath("//a[contains(@class, 'number')]"):
        number.drop_tree()
    shown = [element.text_content() for element in html.find_class("text")]
    assert shown == [paragraph.text for paragraph in document.paragraphs if paragraph.text.strip()]


def test_the_page_needs_nothing_else_and_runs_no_script(sample):
    html = to_html(*[(sample[0]), [sample[1]]], "en")
    names = {element.tag for element in tree(html).iter() if isinstance(element.tag, str)}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    style = tree(html).find(".//style").text
    assert not re.search(r"url\(|@import|https?:", style)
    assert all(link.get("href").startswith("#") for link in tree(html).iter("a"))
    assert (
        tree(html).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0].startswith("default-src 'none'")
    )


def test_every_link_has_its_target_and_no_name_is_given_twice(sample):
    links_hold(to_html(sample[0], [sample[1]], "en"))


def test_a_contract_cannot_put_markup_into_the_page(tmp_path):
    evil = "<script>alert(1)</script> & \"quoted\" 'so'"
    path = docx(tmp_path / "<b>evil.docx", p(f"They shall promptly {evil} pay."))
    name = str(path)
    words = finding(
        Place("document", 0, 20, 20 + len(evil), f"<i>{evil}"),
        file=name,
        text=evil,
        name="<u>name",
        message=Bilingual(en=evil, ja=evil),
        suggestions=(replace(MEASURED, en=f"[{evil}]", ja=evil),),
    )
    result = replace(FILE, file=name, not_checked=(Said(evil, evil),))
    html = to_html(report(words, files=(result,)), [read(path)], "en")
    assert "<script" not in html
    assert not {"b", "i", "u"} & {e.tag for e in tree(html).iter("i", "u")}
    assert marks(html) == [(evil, "warning")]
    assert text(tree(html).find_class("message")[0]) == evil
    assert "alert(1)" in text(tree(html).find_class("unchecked")[0])


def test_an_unreadable_file_says_why_in_both_languages():
    failed = text(tree(page(files=(FILE, UNREAD))).find_class("failed")[0])
    assert "this is no .docx file" in failed
    assert ".docxファイルではありません" in failed


def test_message_and_suggestions_stand_there_in_both_languages_the_reader_s_first():
    for language, other in (("en", "ja"), ("ja", "en")):
        html = tree(page(finding(), language=language))
        assert html.get("lang") == language
        columns = html.find_class("both")[0]
        assert [column.get("lang") for column in columns] == [language, other]
        said = {column.get("lang"): text(column) for column in columns}
        assert "“promptly” names no day." in said["en"]
        assert "within [days] days" in said["en"]
        assert "「promptly」は期日を示していません。" in said["ja"]
        assert "［日数］日以内に" in said["ja"]


def test_blanks_to_fill_in_can_be_seen_and_a_question_is_labelled_as_one():
    html = tree(page(finding(suggestions=(MEASURED, QUESTION))))
    assert [text(blank) for blank in html.find_class("blank")] == ["[days]", "［日数］"]
    assert [text(label) for label in html.find_class("label")] == ["Instead", "To ask", "書き換えの例", "確認事項"]


def test_a_suggestion_is_printed_once_and_then_referred_to_but_never_across_severities():
    two = made(SENTENCE, SENTENCE, SENTENCE)
    findings = [
        finding(Place("document", i, 11, 19, None), severity=s) for i, s in enumerate(("info", "warning", "warning"))
    ]
    offers = [text(offer) for offer in tree(page(*findings, document=two)).find_class("offer")][::2]
    assert offers == ["Instead within [days] days", "Instead within [days] days", "Instead as under no. 2"]


def test_each_text_says_its_language():
    html = tree(page(document=made("They shall pay the price.", "乙は、代金を支払う。")))
    assert [element.get("lang") for element in html.find_class("text")] == ["en", "ja"]


def test_a_paragraph_in_both_languages_says_where_the_other_begins():
    both = "The Supplier shall pay the price to the Buyer. 売主は、買主に代金を支払わなければならない。"
    element = tree(page(document=made(both))).find_class("text")[0]
    inner = element.find("span")
    assert {element.get("lang"), inner.get("lang")} == {"en", "ja"}
    assert element.text_content() == both


def test_the_summary_counts_and_names_every_finding_under_its_heading():
    document = Document(
        "draft.docx",
        "accepted",
        (
            Paragraph("document", 0, "4. Delivery", clause="4", heading="Delivery"),
            Paragraph("document", 1, SENTENCE, clause="4.2", heading="Delivery"),
            Paragraph("document", 2, SENTENCE),
        ),
    )
    findings = [
        finding(Place("document", i, 11, 19, c), severity=s) for i, c, s in ((1, "4.2", "error"), (2, None, "info"))
    ]
    html = tree(page(*findings, document=document))
    assert [text(tile.find("b")) for tile in html.find_class("tile")] == ["1", "0", "1"]
    rows = [[" ".join(cell.text_content().split()) for cell in row] for row in html.xpath("//tbody/tr")]
    assert rows == [["Delivery", "1 promptly 4.2"], ["without a heading", "2 promptly"]]


def test_the_head_says_that_this_is_not_legal_advice_and_what_was_not_checked():
    html = tree(page(files=(replace(FILE, not_checked=(Said("2 pictures", "画像 2件"),), numbering_resolved=False),)))
    assert "not legal advice" in text(html.find_class("advice")[0])
    assert "法的助言ではありません" in text(html.find_class("advice")[0])
    assert "2 pictures" in text(html.find_class("unchecked")[0])
    assert "could not be worked out" in text(html.find_class("facts")[0])
    assert text(html.find_class("fine")[0]) == "No findings."


def test_numbers_that_word_draws_headings_and_cells_are_told_apart(tmp_path):
    numbering = lists((level(0, "第%1条"), level(1, "(%2)", "lowerLetter")))
    body = (
        p("取引基本契約書"),
        p("（目的）", num=(1, 0)),
        p("乙は、速やかに支払う。", num=(1, 1)),
        p(r("They pay.")),
        table((p("Item"),)),
    )
    path = docx(tmp_path / "draft.docx", *body, numbering=numbering)
    html = tree(to_html(Report((replace(FILE, file=str(path)),), ()), [read(path)], "ja"))
    lines = [(e.get("class").split()[1], [text(d) for d in e.find_class("drawn")]) for e in html.find_class("line")]
    assert lines == [("title", []), ("heading", ["第1条"]), ("body", ["(a)"]), ("body", []), ("cell", [])]


def test_the_symbols_of_a_symbol_font_are_shown_as_a_bullet_every_font_has():
    assert "▪\tGoods" in page(document=made("\uf06e\tGoods"))


def test_findings_that_share_words_are_both_shown_and_every_word_is_marked_once():
    one = finding(Place("document", 0, 5, 19, None), text="shall promptly")
    two = finding(Place("document", 0, 11, 23, None), text="promptly pay")
    html = page(one, two)
    assert "".join(mark for mark, _ in marks(html)) == "shall promptly pay"
    assert len(tree(html).find_class("note")) == 2
    links_hold(html)


def test_a_finding_whose_text_was_not_given_is_shown_at_the_end():
    lost = finding(Place("header9", 4, 0, 8, None))
    links_hold(page(lost))
    html = tree(page(lost))
    assert "promptly" in text(html.find_class("note")[0])
    assert text(html.find_class("place")[0]) == "Header"
    assert text(html.find_class("part")[0]) == "Findings elsewhere in the file"
    assert tree(to_html(report(finding()), [], "ja")).find_class("note")


def test_only_severities_that_were_found_can_be_hidden():
    html = tree(page(finding()))
    assert html.xpath("//input/@id") == ["show-warning", "show-only"]


def test_a_file_that_was_named_twice_is_shown_once():
    html = page(finding(), finding(), files=(FILE, FILE))
    links_hold(html)
    assert len(tree(html).find_class("text")) == 1


def test_two_pages_are_equal_and_the_other_files_of_a_run_are_kept_apart():
    other = replace(FILE, file="other.docx")
    run = {"files": (FILE, other)}
    assert page(finding(), **run) == page(finding(), **run)
    html = tree(page(finding(), finding(file="other.docx"), **run))
    assert [text(h) for h in html.xpath("//section[@class='file']/h2")] == ["draft.docx", "other.docx"]
    assert [text(badge) for badge in html.find_class("badge")] == ["1", "2"]
