"""Annotations for a GitHub workflow: one line each, which nothing in a contract can break out of."""

from dataclasses import replace

import pytest
from small_report import FILE, QUESTION, UNREAD, finding, report, sample_report

from clausekit.errors import Said
from clausekit.linter.report_github import to_github
from clausekit.model.base import Bilingual
from clausekit.model.finding import Place


def commands(made, language="en"):
    return to_github(made, language).splitlines()[1:]


def test_the_first_line_says_that_this_is_not_legal_advice_and_is_no_command():
    assert to_github(report(), "en").startswith("This report says")
    assert "法的助言ではありません" in to_github(report(), "ja")


def test_a_finding_is_one_line_with_its_paragraph_its_columns_and_its_clause():
    assert commands(report(finding(Place("document", 6, 11, 19, "4.2")))) == [
        "::warning file=draft.docx,line=7,col=12,endColumn=20,title=V101 vague-deadline [4.2]"
        "::“promptly” names no day.%0A→ within [days] days"
    ]


def test_the_message_is_in_the_reader_s_language_and_a_question_is_marked_as_one():
    (line,) = commands(report(finding(language="ja", suggestions=(QUESTION,))), "ja")
    assert line.endswith("::「promptly」は期日を示していません。%0A? いつまでですか。")


def test_a_place_without_a_number_has_none_in_the_title():
    assert ",title=V101 vague-deadline::" in commands(report(finding(Place("document", 0, 0, 8, None))))[0]


@pytest.mark.parametrize(("severity", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_severities_become_the_commands_of_github(severity, command):
    assert commands(report(finding(severity=severity)))[0].startswith(f"::{command} ")


def test_a_message_cannot_end_its_line_nor_hide_a_per_cent_sign():
    said = "100% of it\r\n::error::you are hacked"
    (line,) = commands(report(finding(message=Bilingual(en="x", ja="x").model_copy(update={"en": said}))))
    assert "::100%25 of it%0D%0A::error::you are hacked%0A→" in line


def test_a_property_cannot_end_nor_begin_another():
    name = "a,line=1:b%\n::error::.docx"
    (line,) = commands(report(finding(file=name, place=Place("document", 0, 0, 8, "1,2:3"))))
    assert line.startswith("::warning file=a%2Cline=1%3Ab%25%0A%3A%3Aerror%3A%3A.docx,line=1,")
    assert "[1%2C2%3A3]::" in line


def test_an_unreadable_file_is_an_error_and_what_was_not_checked_a_notice():
    made = report(
        files=(replace(FILE, not_checked=(Said("2 pictures", "画像 2件"), Said("1 chart", "グラフ 1件"))), UNREAD)
    )
    assert commands(made) == [
        "::notice file=draft.docx::not checked: 2 pictures, 1 chart",
        "::error file=none.docx::this is no .docx file",
    ]


def test_the_samples_give_one_command_a_line():
    made = sample_report()
    lines = commands(made)
    said = (
        len(made.findings) + sum(f.error is not None for f in made.files) + sum(bool(f.not_checked) for f in made.files)
    )
    assert len(lines) == said
    assert all(line.startswith(("::warning file=", "::notice file=", "::error file=")) for line in lines)
