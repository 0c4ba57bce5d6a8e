"""What a comment says and in which order, and when a file is refused."""

import zipfile

import pytest
from commented import copy, finding, report
from lxml import etree
from small_docx import docx, p, style
from word_parts import w

from clausekit.errors import ClausekitError, UnreadableFile
from clausekit.linter.lint import lint
from clausekit.linter.report_comments import with_comments


def test_the_comment_says_rule_reason_and_both_suggestions_the_readers_language_first(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"))
    one = finding(path, "slight")
    said = {lang: copy(path, one, lang=lang).comments()["0"] for lang in ("en", "ja")}
    assert said["en"][0] == said["ja"][0] == "V104 vague-degree"
    assert said["en"][1:4] == said["ja"][4:7] == ["says no amount", "→ ±2 %", "? How much?"]
    assert said["ja"][1:4] == said["en"][4:7] == ["量が分かりません", "→ ±2％", "? どの程度ですか。"]
    assert said["en"][7:] == said["ja"][7:] == [f"[V104 · {one.fingerprint}]"]


def test_the_first_paragraph_begins_with_words_own_mark(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"), styles=style("a", "Normal"))
    first, *others = copy(path, finding(path, "slight")).root("word/comments.xml")[0]
    assert [etree.QName(each).localname for each in first] == ["pPr", "r", "r"]
    assert first[1].find(w("annotationRef")) is not None
    assert all(each.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) == "CommentText" for each in (first, *others))


def test_without_findings_the_members_stay_as_they_are(tmp_path):
    path = docx(tmp_path / "a.docx", p("a clear one"))
    with zipfile.ZipFile(path) as archive:
        assert copy(path).members == {name: archive.read(name) for name in archive.namelist()}


def test_a_finding_that_stands_there_as_a_comment_is_not_said_twice(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one, quite slight"))
    (tmp_path / "b.docx").write_bytes(copy(path, finding(path, "slight")).data)
    again = tmp_path / "b.docx"
    made = copy(again, finding(again, "slight"), finding(again, "slight", at=8))
    assert made.stretches() == {"0": "slight", "1": "slight"}


def test_a_file_that_changed_since_it_was_linted_is_refused_in_both_languages(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"))
    one = finding(path, "slight")
    for changed in (p("not a slight one"), ""):
        docx(path, changed)
        with pytest.raises(ClausekitError, match=r"changed since it was linted .*slight.*lint it again") as raised:
            copy(path, one)
        assert "検査の後に変更されています" in raised.value.in_language("ja")


def test_a_report_about_another_file_is_refused(tmp_path):
    path, other = (docx(tmp_path / name, p("a slight one")) for name in ("a.docx", "b.docx"))
    with pytest.raises(ClausekitError, match="not about this file"):
        with_comments(other, report(path, finding(path, "slight")), lang="en")


def test_a_file_may_be_named_in_another_way_than_in_the_report(tmp_path, monkeypatch):
    path = docx(tmp_path / "a.docx", p("a slight one"))
    monkeypatch.chdir(tmp_path)
    assert with_comments("a.docx", report(path, finding(path, "slight")), lang="en")


def test_an_unreadable_file_is_refused_with_its_reason(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(UnreadableFile, match="PDF"):
        with_comments(path, lint(path), lang="en")
