"""`clausekit lint` as a person runs it, on real .docx files."""

import json

import pytest
from command import clausekit
from docx import Document

import clausekit as package

ENGLISH = ("The Supplier shall promptly notify the Buyer.",)
VAGUE = ("The Supplier shall promptly notify the Buyer.", "乙は、若干の色調の差異を速やかに通知する。")
CLEAR = ("The Supplier shall store the drawings in Osaka.", "乙は、図面を大阪で保管する。")


def save(folder, name, paragraphs):
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(folder / name)
    return folder / name


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("drafts")
    save(folder, "vague.docx", VAGUE)
    save(folder, "english.docx", ENGLISH)
    save(folder, "clear.docx", CLEAR)
    (folder / "none.docx").write_bytes(b"not a zip")
    return folder


def test_vague_words_are_shown_with_place_word_and_both_suggestions(folder):
    run = clausekit("lint", "vague.docx", folder=folder)
    assert run.returncode == 1
    assert run.stderr == ""
    assert "not legal advice" in run.stdout.splitlines()[0]
    assert "V101 vague-deadline warning" in run.stdout
    assert "若干の" in run.stdout
    assert "EN: " in run.stdout
    assert "JA: " in run.stdout


def test_a_clear_draft_has_no_findings_and_exit_status_0(folder):
    run = clausekit("lint", "clear.docx", folder=folder)
    assert run.returncode == 0
    assert run.stdout.endswith("no findings\n")


def test_exit_zero_turns_findings_into_0_but_not_an_unreadable_file(folder):
    assert clausekit("lint", "--exit-zero", "english.docx", folder=folder).returncode == 0
    assert clausekit("lint", "--exit-zero", "none.docx", folder=folder).returncode == 2


def test_fail_on_decides_from_which_severity_findings_count(folder):
    assert clausekit("lint", "--fail-on", "error", "english.docx", folder=folder).returncode == 0


def test_findings_that_are_not_shown_still_count(folder):
    run = clausekit("lint", "--min-severity", "error", "english.docx", folder=folder)
    assert run.returncode == 1
    assert "V101" not in run.stdout


def test_the_json_report_is_read_back_by_place(folder):
    run = clausekit("lint", "vague.docx", "--format", "json", "--min-severity", "info", folder=folder)
    told = json.loads(run.stdout)
    assert told["schema"] == "clausekit-report/1"
    assert [f["view"] for f in told["files"]] == ["accepted"]
    for finding in told["findings"]:
        place = finding["place"]
        assert VAGUE[place["paragraph"]][place["start"] : place["end"]] == finding["text"]
    assert {f["language"] for f in told["findings"]} == {"en", "ja"}


def test_the_same_input_gives_the_same_bytes(folder):
    first, second = (clausekit("lint", "vague.docx", "--format", "json", folder=folder) for _ in range(2))
    assert first.stdout == second.stdout


def test_a_file_that_cannot_be_read_is_named_on_one_line_and_the_others_go_on(folder):
    run = clausekit("lint", "none.docx", "english.docx", "missing.docx", folder=folder)
    assert run.returncode == 2
    assert "V101" in run.stdout
    lines = run.stderr.splitlines()
    assert [line.split(":")[0] for line in lines] == ["none.docx", "missing.docx"]


def test_the_report_and_the_errors_are_japanese_for_a_japanese_user(folder):
    run = clausekit("lint", "english.docx", "missing.docx", folder=folder, lang="ja")
    assert "法的助言ではありません" in run.stdout
    assert "ファイル" in run.stderr


def test_lang_wins_over_the_users_system(folder):
    run = clausekit("lint", "--lang", "ja", "english.docx", folder=folder, lang="en")
    assert "警告" in run.stdout


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_japanese_windows_console_loses_nothing_it_can_show(folder, form):
    run = clausekit("lint", "vague.docx", "--format", form, folder=folder, encoding="cp932", lang="ja")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    if form == "json":
        assert "若干の" in {f["text"] for f in json.loads(run.stdout)["findings"]}
    else:
        assert "若干の" in run.stdout


def test_lint_without_files_says_what_is_missing(folder):
    run = clausekit("lint", folder=folder)
    assert run.returncode == 2
    assert "FILES" in run.stderr


def test_the_library_gives_the_same_findings_for_one_path_or_several(folder):
    one = package.lint(folder / "vague.docx")
    several = package.lint([folder / "vague.docx", str(folder / "clear.docx")])
    assert one.findings == several.findings
    assert [result.error for result in several.files] == [None, None]
    assert {f.rule for f in one.findings} >= {"V101", "V104"}
