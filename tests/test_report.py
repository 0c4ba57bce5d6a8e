"""From hits to findings, fingerprints, suggestions and the two reports."""

import json
from dataclasses import replace

import pytest
from small_glossary import Reader, document

from clausekit.errors import Said
from clausekit.linter.all_rules import all_rules
from clausekit.linter.check import check
from clausekit.linter.excerpt import columns, excerpt
from clausekit.linter.report_json import to_json
from clausekit.linter.report_text import to_text
from clausekit.linter.resolve import resolve
from clausekit.linter.severity import shown
from clausekit.linter.suggest import Suggester
from clausekit.model.base import Bilingual
from clausekit.model.finding import FileResult, Hit, Place, Report
from clausekit.reading.index import understand

RULES = all_rules()
NAMES = {rule.code: rule.name for rule in RULES} | {"S101": "broken-reference", "B101": "numbers-differ"}


@pytest.fixture(scope="module")
def lint():
    reader = Reader()

    def findings(*paragraphs):
        index = understand(document(*paragraphs), reader.vague)
        return resolve(check(index, RULES, Suggester(reader.glossary)), NAMES, index)

    return findings


def report(*findings, **of_file):
    result = FileResult("draft.docx", "accepted", None, True, ())
    return Report((replace(result, **of_file),), findings)


def article(text, clause):
    return text, {"clause": clause}


def hit(code, start, end):
    place = Place("document", 0, start, end, None)
    return Hit(code, "warning", "en", place, "x" * (end - start), "x" * 20, Bilingual(en="a", ja="b"))


def test_of_several_rules_that_see_one_passage_one_speaks_and_names_the_others():
    index = Reader().index("x" * 20)
    hits = [hit("V101", 0, 5), hit("B101", 3, 8), hit("S101", 4, 9), hit("V104", 12, 14)]
    found = resolve(hits, NAMES, index)
    assert [(f.rule, f.also) for f in found] == [("S101", ("B101", "V101")), ("V104", ())]


def test_findings_come_in_the_order_of_the_text(lint):
    found = lint("A slight change is notified promptly.", "乙は、速やかに通知する。")
    assert [(f.rule, f.place.paragraph, f.text) for f in found] == [
        ("V104", 0, "slight"),
        ("V101", 0, "promptly"),
        ("V101", 1, "速やかに"),
    ]


def test_places_count_in_the_paragraph(lint):
    text = "Fine. \tThe Seller shall promptly pay."
    (finding,) = lint(text)
    assert text[finding.place.start : finding.place.end] == "promptly"
    assert finding.sentence == "The Seller shall promptly pay."


def test_a_fingerprint_survives_renumbering_but_tells_repetitions_apart(lint):
    one = lint("第3条（通知）", "第3条　乙は、第5条により速やかに通知する。")
    other = lint("第1条（目的）", "第4条（通知）", "第4条　乙は、第6条により速やかに通知する。")
    assert one[0].fingerprint == other[0].fingerprint
    same = "The Seller shall promptly pay."
    twice = lint(same, same)
    assert len({f.fingerprint for f in twice}) == 2
    assert twice[0].fingerprint == lint("4.1 " + same)[0].fingerprint


def test_the_measure_named_nearest_is_suggested_in_both_languages(lint):
    def measures(*paragraphs):
        return [s.measure for f in lint(*paragraphs) for s in f.suggestions]

    assert measures("若干の色調の差異又は寸法の差異を認める。") == ["colour"]
    assert measures("色調又は若干の寸法の差異を認める。") == ["size"]
    assert measures("A slight colour variation is no defect.") == ["colour"]
    assert measures("Delivery", "It shall be done promptly.") == ["delivery"]
    (finding,) = lint("若干の色調の差異を認める。")
    assert finding.suggestions[0].en == "[n] of colour"
    assert finding.suggestions[0].ja == "colourの［数］"


def test_a_measure_s_word_counts_only_as_a_whole_word(lint):
    assert lint("若干の色々な変動を認める。")[0].suggestions[0].measure == "size"
    assert lint("若干の範囲において変動を認める。")[0].suggestions[0].measure == "size"


def test_a_measure_of_another_category_is_never_suggested(lint):
    (finding,) = lint("適切な色調とする。")
    assert [(s.en, s.measure) for s in finding.suggestions] == [("By which standard?", None)]


def test_without_a_word_nearby_the_entry_s_own_measure_or_the_question_is_given(lint):
    assert lint("若干の変動を認める。")[0].suggestions[0].measure == "size"
    assert lint("It shall be done promptly.")[0].suggestions[0].en == "By when?"


def test_the_json_report_has_exactly_the_fields_of_its_schema(lint):
    found = lint(article("製品に若干の色調の差異がある。", "第3条第2項"))
    told = json.loads(to_json(report(*found, not_checked=(Said("2 pictures", "画像 2件"),))))
    assert list(told) == ["schema", "files", "findings", "summary"]
    assert told["files"] == [
        {
            "file": "draft.docx",
            "view": "accepted",
            "error": None,
            "numbering_resolved": True,
            "not_checked": ["2 pictures"],
        }
    ]
    (finding,) = told["findings"]
    fingerprint = finding.pop("fingerprint")
    assert len(fingerprint) == 16
    assert finding == {
        "file": "draft.docx",
        "rule": "V104",
        "name": "vague-degree",
        "severity": "warning",
        "language": "ja",
        "place": {"part": "document", "paragraph": 0, "start": 3, "end": 6, "clause": "第3条第2項"},
        "text": "若干の",
        "sentence": "製品に若干の色調の差異がある。",
        "also": [],
        "message": {"en": "“若干の”: no number says so", "ja": "「若干の」: 数がありません"},
        "suggestions": [{"en": "[n] of colour", "ja": "colourの［数］", "measure": "colour"}],
    }
    assert told["summary"] == {"error": 0, "warning": 1, "info": 0}


def test_the_json_report_can_be_plain_ascii_and_loses_nothing(lint):
    whole = report(*lint("若干の色調の差異がある。"))
    assert json.loads(to_json(whole, ascii_only=True)) == json.loads(to_json(whole))
    assert to_json(whole, ascii_only=True).isascii()


def test_only_what_is_severe_enough_is_shown(lint):
    whole = report(*lint("その他の物を速やかに引き渡す。"))
    assert [f.severity for f in shown(whole, "info").findings] == ["info", "warning"]
    assert [f.severity for f in shown(whole, "warning").findings] == ["warning"]
    assert shown(whole, "error").findings == ()


def test_carets_stand_under_the_word_in_a_terminal(lint):
    (finding,) = lint("製品に若干の色調の差異がある。")
    line, carets = excerpt(finding)
    assert line == "製品に若干の色調の差異がある。"
    assert carets == " " * 6 + "^" * 6


def test_carets_stand_under_the_second_of_two_equal_words(lint):
    _, second = lint("A slight scratch and a slight dent are no defects.")
    line, carets = excerpt(second)
    assert line[carets.index("^") :].startswith("slight dent")


def test_a_long_sentence_is_shown_around_the_word(lint):
    (finding,) = lint("甲は、乙に、" * 60 + "速やかに通知し" + "、甲は、乙に" * 60 + "する。")
    line, carets = excerpt(finding)
    assert line.startswith("… ")
    assert line.endswith(" …")
    assert columns(line) < 110
    before = line[: line.index("速やかに")]
    assert carets == " " * columns(before) + "^" * 8


def test_the_text_report_is_grouped_by_article_and_says_that_it_is_no_advice(lint):
    found = lint(
        article("乙は、速やかに通知する。", "第3条第1項"),
        article("乙は、納期の短縮に努める。", "第3条第2項"),
        article("乙は、適切な方法で行う。", "第4条"),
    )
    lines = to_text(report(*found), "ja").splitlines()
    assert "法的助言ではありません" in lines[0]
    assert [line.strip() for line in lines if line.startswith("  第")] == ["第3条", "第4条"]
    assert lines[-1] == "警告 3"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_suggestions_are_shown_in_both_languages_whichever_is_read(lint, language):
    text = to_text(report(*lint("A slight colour variation is no defect.")), language)
    assert "EN: [n] of colour" in text
    assert "JA: colourの［数］" in text


def test_open_lists_take_one_line_an_article(lint):
    found = lint(
        article("文書その他の物", "第2条第1項"), article("図面その他の物", "第2条第2項"), article("その他の物", "第3条")
    )
    text = to_text(report(*found), "en")
    assert text.count("V107") == 2
    assert "(2 places)" in text


def test_what_was_not_checked_is_named(lint):
    assert "(not checked: 2 pictures)" in to_text(report(not_checked=(Said("2 pictures", "画像 2件"),)), "en")


def test_a_report_without_findings_says_so():
    assert to_text(report(), "ja").endswith("指摘はありません\n")


def test_a_file_that_could_not_be_read_is_in_the_json_with_its_reason():
    told = json.loads(to_json(report(error=Said("not a Word file", "Wordファイルではありません"))))
    assert told["files"][0]["error"] == "not a Word file"
