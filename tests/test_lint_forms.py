"""`clausekit lint` writes its report in every form, and its comments into a copy; what is there already is not replaced."""

import json
import zipfile
from pathlib import Path

import pytest
from command import clausekit

DRAFT = Path(__file__).parent.parent / "samples" / "supply" / "draft.docx"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "draft.docx").write_bytes(DRAFT.read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("form", "start"),
    [("text", "This report"), ("json", "{"), ("sarif", "{"), ("html", "<!doctype html>"), ("github", "This report")],
)
def test_each_form_is_written_to_a_file(folder, form, start):
    run = clausekit("lint", "--exit-zero", "--format", form, "-o", "report", "draft.docx", folder=folder)
    assert run.returncode == 0, run.stderr
    text = (folder / "report").read_text(encoding="utf-8")
    assert text.lower().startswith(start.lower())
    assert "若干の" in text


def test_sarif_on_a_japanese_console_loses_no_character(folder):
    run = clausekit("lint", "--exit-zero", "--format", "sarif", "draft.docx", folder=folder, encoding="cp932")
    results = json.loads(run.stdout)["runs"][0]["results"]
    assert any("若干の" in result["message"]["text"] for result in results)


def test_comments_go_into_a_copy_and_can_be_taken_out_again(folder):
    assert clausekit("lint", "--exit-zero", "--comments", "out.docx", "draft.docx", folder=folder).returncode == 0
    assert (folder / "draft.docx").read_bytes() == DRAFT.read_bytes()
    comments = zipfile.ZipFile(folder / "out.docx").read("word/comments.xml").decode()
    assert "V104" in comments
    assert clausekit("strip-comments", "out.docx", "-o", "clean.docx", folder=folder).returncode == 0
    assert "V104" not in "".join(map(str, zipfile.ZipFile(folder / "clean.docx").namelist()))


def test_what_is_there_already_is_replaced_only_with_force(folder):
    (folder / "report.json").write_text("mine")
    words = ("lint", "--exit-zero", "--format", "json", "-o", "report.json", "draft.docx")
    run = clausekit(*words, folder=folder)
    assert run.returncode == 2
    assert "--force" in run.stderr
    assert (folder / "report.json").read_text() == "mine"
    assert clausekit(*words, "--force", folder=folder).returncode == 0


def test_comments_take_one_word_file(folder):
    (folder / "more.txt").write_text("The Seller shall act promptly.", encoding="utf-8")
    run = clausekit("lint", "--comments", "out.docx", "draft.docx", "more.txt", folder=folder)
    assert run.returncode == 2
    assert "exactly one Word file" in run.stderr
