"""`clausekit explain`, `clausekit rules` and its table of how often each rule speaks."""

import json
import os

import pytest
from command import clausekit
from own_rules import install

from clausekit.linter.all_rules import all_rules
from clausekit.linter.lint import lint
from clausekit.linter.statistics import statistics, statistics_lines

RULES = all_rules()


@pytest.mark.parametrize("name", ["V101", "v101", "vague-deadline"])
def test_a_rule_is_explained_by_code_or_name_with_all_its_examples(tmp_path, name):
    run = clausekit("explain", name, folder=tmp_path)
    assert run.returncode == 0
    (rule,) = (rule for rule in RULES if rule.code == "V101")
    assert rule.explanation.en.strip() in run.stdout
    examples = rule.examples
    for text in (*examples.failing, *examples.passing, *examples.near_misses):
        assert text in run.stdout


def test_explain_refuses_an_unknown_code_and_lists_the_known_ones(tmp_path):
    run = clausekit("explain", "V999", folder=tmp_path, lang="ja")
    assert run.returncode == 2
    assert "V101 vague-deadline" in run.stderr
    assert "ルール" in run.stderr


def test_rules_are_listed_a_line_each(tmp_path):
    lines = clausekit("rules", folder=tmp_path).stdout.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in RULES]
    assert "A deadline names a number, a unit and the event from which it runs." in "\n".join(lines)
    assert "期限には、数値、単位及び起算点を書きます。" in clausekit("rules", folder=tmp_path, lang="ja").stdout


def test_rules_are_listed_as_json(tmp_path):
    told = json.loads(clausekit("rules", "--format", "json", folder=tmp_path).stdout)["rules"]
    assert [each["code"] for each in told] == [rule.code for rule in RULES]
    assert all(each["finds"] and each["severity"] and each["examples"]["failing"] for each in told)


def test_rules_of_a_plugin_are_listed_and_explained_where_a_configuration_names_it(tmp_path, monkeypatch):
    install(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH")))))
    assert "ACME1" not in clausekit("rules", folder=tmp_path).stdout
    (tmp_path / "clausekit.toml").write_text('plugins = ["acme"]\nignore = ["ACME1"]', encoding="utf-8")
    assert "ACME1" in clausekit("rules", folder=tmp_path).stdout
    assert "Never say foo." in clausekit("explain", "never-foo", folder=tmp_path).stdout


def test_statistics_count_hits_by_rule_and_severity_and_by_so_much_text(tmp_path):
    english = "The Seller shall promptly notify the Buyer of it. " * 2  # 18 words
    japanese = "売主は、速やかに通知する。" * 4  # 52 characters
    (tmp_path / "a.txt").write_text(f"{english}\n{japanese}\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("And so on.\n", encoding="utf-8")  # 3 words
    told = statistics(lint([tmp_path / "a.txt", tmp_path / "b.txt"]), RULES)
    assert (told.files, told.japanese, told.english) == (2, 52, 21)
    (row,) = (row for row in told.rows if row.rule == "V101")
    assert (row.error, row.warning, row.info) == (0, 6, 0)
    assert row.per_ja == round(4 * 10_000 / 52, 2)
    assert row.per_en == round(2 * 5_000 / 21, 2)
    assert told.total.warning >= 6
    assert [row.rule for row in told.rows] == [rule.code for rule in RULES]
    assert any("合計" in line.text for line in statistics_lines(told, "ja"))


def test_where_no_text_of_a_language_was_read_there_is_no_rate(tmp_path):
    (tmp_path / "a.txt").write_text("The Seller shall promptly notify the Buyer.\n", encoding="utf-8")
    told = statistics(lint(tmp_path / "a.txt"), RULES)
    assert {row.per_ja for row in told.rows} == {None}


def test_the_command_prints_the_table_over_a_folder_and_names_what_it_could_not_read(tmp_path):
    (tmp_path / "a.txt").write_text("The Seller shall promptly notify the Buyer.\n", encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(b"no")
    run = clausekit("rules", "--stats", ".", folder=tmp_path)
    assert run.returncode == 2
    assert run.stdout.startswith("1 files, 0 characters of Japanese, 7 words of English")
    assert "V101 vague-deadline" in run.stdout
    assert run.stderr.startswith("b.docx: ")
    told = json.loads(clausekit("rules", "--stats", "a.txt", "--format", "json", folder=tmp_path).stdout)
    assert told["english"] == 7


@pytest.mark.parametrize("words", [("--stats",), ("a.txt",)])
def test_statistics_and_files_go_together(tmp_path, words):
    run = clausekit("rules", *words, folder=tmp_path)
    assert run.returncode == 2
    assert "--stats" in run.stderr
