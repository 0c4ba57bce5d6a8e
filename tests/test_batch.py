"""Many files and folders at once: the same findings in the same order, whatever happens to one of them."""

import json
import os
import re
from pathlib import Path

import pytest
import yaml
from command import clausekit
from own_rules import install
from small_docx import docx, p

from clausekit.language.languages import Languages
from clausekit.linter.batch import lint_batch
from clausekit.linter.configuration import Configuration
from clausekit.linter.one_file import Linters, Request, Source
from clausekit.linter.report_json import to_json
from clausekit.linter.sources import sources

ROOT = Path(__file__).parent.parent
SAMPLES = sorted((ROOT / "samples").rglob("*.docx"))
VAGUE = "The Seller shall promptly notify the Buyer."


@pytest.fixture
def folder(tmp_path):
    """Texts in folders, beside what must be left alone."""
    for name in ("b.txt", "a.md", "inner/c.TXT", "inner/deep/d.txt", ".hidden/e.txt", ".f.txt", "~$g.txt", "h.pdf"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(VAGUE, encoding="utf-8")
    docx(tmp_path / "inner" / "i.docx", p(VAGUE))
    return tmp_path


def names(folder, *paths):
    return [Path(each.source.file).relative_to(folder).as_posix() for each in sources(paths)]


def report(*paths, jobs=1, request=None):
    return lint_batch(tuple(sources(paths, Configuration())), request or Request(), jobs=jobs)


def test_folders_are_searched_for_documents_without_hidden_files_and_lock_files(folder):
    assert names(folder, folder) == ["a.md", "b.txt", "inner/c.TXT", "inner/deep/d.txt", "inner/i.docx"]


def test_files_come_in_the_order_given_and_each_once(folder):
    paths = (folder / "inner", folder / "b.txt", folder / "inner" / "i.docx", folder)
    assert names(folder, *paths) == ["inner/c.TXT", "inner/deep/d.txt", "inner/i.docx", "b.txt", "a.md"]


def test_a_folder_with_nothing_to_read_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (result,) = report(tmp_path / "empty").files
    assert result.error
    assert "no .docx, .txt or .md" in result.error.en


def test_each_file_has_the_configuration_nearest_above_it(folder):
    (folder / "clausekit.toml").write_text('fail_on = "error"', encoding="utf-8")
    (folder / "inner" / "clausekit.toml").write_text('fail_on = "info"', encoding="utf-8")
    held = [each.source.configuration.written.fail_on for each in sources([folder])]
    assert held == ["error", "error", "info", "info", "info"]


def test_several_processes_give_the_bytes_of_one(folder):
    (folder / "z.docx").write_bytes(b"no")
    docx(folder / "j.docx", p("第1条（通知）"), p("乙は、速やかに通知し、適切な処置を行う。"))
    one, two = (report(folder, jobs=jobs, request=Request(explain=True)) for jobs in (1, 2))
    assert to_json(one) == to_json(two)
    assert len(one.files) == 7
    assert len({finding.file for finding in one.findings}) == 6


def test_what_is_done_is_told_file_by_file(folder):
    done = []
    lint_batch(tuple(sources([folder], Configuration())), Request(), jobs=2, done=done.append)
    assert sorted(map(os.path.basename, done)) == ["a.md", "b.txt", "c.TXT", "d.txt", "i.docx"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_bad_file_does_not_stop_the_rest(tmp_path, monkeypatch, jobs):
    install(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "clausekit.toml").write_text('plugins = ["acme"]', encoding="utf-8")
    texts = {"a": VAGUE, "b": "BOOM", "c": VAGUE, "d": "DIE" if jobs > 1 else "BOOM", "e": VAGUE}
    (tmp_path / "drafts").mkdir()
    for name, text in texts.items():
        (tmp_path / "drafts" / f"{name}.txt").write_text(text, encoding="utf-8")
    found = lint_batch(tuple(sources([tmp_path / "drafts"])), Request(), jobs=jobs)
    assert [result.error is None for result in found.files] == [True, False, True, False, True]
    assert [os.path.basename(f.file) for f in found.findings] == ["a.txt", "c.txt", "e.txt"]
    failed = [result.error.en for result in found.files if result.error]
    assert "ValueError, acme_rules.py:" in failed[0]
    assert ("ended by the system" if jobs > 1 else "ValueError") in failed[1]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_fault_that_concerns_every_file_is_told_once(folder, jobs):
    (folder / "own.yaml").write_text("language: en\nentries: 3\n", encoding="utf-8")
    (folder / "clausekit.toml").write_text('vague = ["own.yaml"]', encoding="utf-8")
    run = clausekit("lint", ".", "--jobs", jobs, folder=folder)
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.splitlines() == ["own.yaml:2: entries: must be a list (one `- …` a line)"]


def test_the_command_reads_folders_shows_no_bar_in_a_pipe_and_names_what_it_could_not_read(folder):
    (folder / "bad.docx").write_bytes(b"no")
    run = clausekit("lint", ".", "--format", "json", "--jobs", 2, folder=folder)
    assert run.returncode == 2
    assert [line.split(":")[0] for line in run.stderr.splitlines()] == ["bad.docx"]
    told = json.loads(run.stdout)
    assert [each["file"] for each in told["files"]][:3] == ["a.md", "b.txt", "bad.docx"]
    assert len(told["findings"]) == 5


def test_explain_lists_the_words_passed_over_with_the_reason(tmp_path):
    (tmp_path / "a.txt").write_text(
        "1. Care\nThe Seller shall promptly, and in any event within 5 days, notify the Buyer.\n", encoding="utf-8"
    )
    (tmp_path / "clausekit.toml").write_text(
        '[[suppressions]]\nrule = "V101"\nclause = "9"\nreason = "agreed"\n', encoding="utf-8"
    )
    run = clausekit("lint", "a.txt", "--explain", folder=tmp_path)
    assert "V101 [1] “promptly”: bounded by “" in run.stdout
    assert "the suppression “V101 9” covers nothing" in run.stdout
    assert "promptly" not in clausekit("lint", "a.txt", folder=tmp_path).stdout
    told = json.loads(clausekit("lint", "a.txt", "--explain", "--format", "json", folder=tmp_path).stdout)
    (word,) = (each for each in told["passed_over"] if each["text"] == "promptly")
    assert word["severity"] is None
    assert set(word["reason"]) == {"en", "ja"}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_parsing_every_sentence_changes_no_finding(sample):
    linters, source = Linters(Languages()), Source(str(sample), Configuration())
    first, second = (linters.lint(source, Request(explain=True, exhaustive=each)) for each in (False, True))
    assert first.findings
    assert first == second


def test_the_hooks_for_pre_commit_run_commands_that_exist_on_word_files_without_lock_files(tmp_path):
    docx(tmp_path / "draft.docx", p("Section 1 (Price)"))
    (tmp_path / "clausekit-baseline.json").write_text(to_json(report(tmp_path / "draft.docx")), encoding="utf-8")
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        program, *words = hook["entry"].split()
        assert program == "clausekit"
        assert clausekit(*words, "draft.docx", folder=tmp_path).returncode == 0
        assert re.search(hook["files"], "a/Draft.DOCX")
        assert re.search(hook["exclude"], "a/~$Draft.docx")
