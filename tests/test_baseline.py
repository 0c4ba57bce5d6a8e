"""A baseline marks what was there before; nothing is dropped, and only what is new counts."""

import json
from dataclasses import replace

import pytest
from command import clausekit
from small_glossary import glossary
from test_report_schema import PUBLISHED, closed, faults

from clausekit.errors import UnreadableFile
from clausekit.language.languages import Languages
from clausekit.linter.baseline import compare, read_baseline, write_baseline
from clausekit.linter.configuration import load_configuration
from clausekit.linter.lint import lint
from clausekit.linter.report_json import to_json
from clausekit.linter.severity import fails, outstanding
from clausekit.model.base import Bilingual
from clausekit.model.finding import PassedOver, Plugin

FIRST = "1. Notice\nThe Seller shall promptly notify the Buyer.\n"
SECOND = "1. Price\nThe price is fixed.\n2. Notice\nThe Seller shall promptly notify the Buyer.\nIt shall use best efforts.\n"


@pytest.fixture(scope="module")
def languages():
    return Languages()


@pytest.fixture
def run(tmp_path, languages):
    """The report on files with these texts, by name."""

    def run(**texts):
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        return lint([tmp_path / f"{name}.txt" for name in texts], glossary=glossary(), languages=languages)

    return run


def against(tmp_path, old, new):
    write_baseline(old, tmp_path / "base.json")
    return compare(new, read_baseline(tmp_path / "base.json"))


def states(report):
    return [(f.file.rpartition("/")[2], f.text, f.baseline) for f in report.findings]


def test_findings_are_marked_new_or_unchanged_although_articles_were_renumbered(tmp_path, run):
    report = against(tmp_path, run(draft=FIRST), run(draft=SECOND))
    assert states(report) == [("draft.txt", "promptly", "unchanged"), ("draft.txt", "best efforts", "new")]


def test_only_new_findings_are_outstanding_and_fail(tmp_path, run):
    same = against(tmp_path, run(draft=FIRST), run(draft=FIRST))
    assert not fails(same)
    assert outstanding(same).findings == ()
    more = against(tmp_path, run(draft=FIRST), run(draft=SECOND))
    assert fails(more)
    assert [f.text for f in outstanding(more).findings] == ["best efforts"]


def test_the_same_words_twice_are_one_more(tmp_path, run):
    twice = FIRST + "The Seller shall promptly notify the Buyer.\n"
    assert [state for *_, state in states(against(tmp_path, run(draft=FIRST), run(draft=twice)))] == [
        "unchanged",
        "new",
    ]


def test_the_next_draft_under_another_name_is_compared_with_the_one_before(tmp_path, run):
    assert states(against(tmp_path, run(draft1=FIRST), run(draft2=FIRST))) == [("draft2.txt", "promptly", "unchanged")]


def test_a_file_is_not_compared_with_another_one_that_is_still_there(tmp_path, run):
    report = against(tmp_path, run(one=FIRST, two="It is fixed.\n"), run(one=FIRST, two=FIRST))
    assert [state for *_, state in states(report)] == ["unchanged", "new"]


def test_the_json_report_has_the_marks_only_where_there_are_any(tmp_path, run):
    (plain,) = json.loads(to_json(run(draft=FIRST)))["findings"]
    assert not {"baseline", "suppressed"} & set(plain)
    (marked,) = json.loads(to_json(against(tmp_path, run(draft=FIRST), run(draft=FIRST))))["findings"]
    assert marked["baseline"] == "unchanged"


def test_a_suppressed_finding_stays_in_the_report_with_its_reason_and_does_not_fail(tmp_path, languages):
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    toml = '[[suppressions]]\nrule = "V101"\nclause = "Notice"\nreason = "agreed"\n'
    (tmp_path / "clausekit.toml").write_text(toml, encoding="utf-8")
    configuration = load_configuration(tmp_path / "clausekit.toml")
    report = lint(tmp_path / "a.txt", glossary=glossary(), languages=languages, configuration=configuration)
    told = json.loads(to_json(report))
    assert told["findings"][0]["suppressed"] == "agreed"
    assert told["files"][0]["configuration"] == str(tmp_path / "clausekit.toml")
    assert not fails(report)


def test_a_report_with_every_mark_is_valid_against_the_published_schema(tmp_path, run):
    report = against(tmp_path, run(draft=FIRST), run(draft=SECOND))
    (first, _) = report.findings
    why = Bilingual(en="bounded", ja="測れます")
    word = PassedOver(first.file, "V101", "en", first.place, first.text, first.sentence, why)
    marked = replace(
        report,
        files=(replace(report.files[0], configuration="clausekit.toml"),),
        findings=tuple(replace(finding, suppressed="agreed") for finding in report.findings),
        plugins=(Plugin("acme", "1.2", ("ACME1",)),),
        passed_over=(word, replace(word, severity="info")),
    )
    told = json.loads(to_json(marked))
    assert [set(each) & {"suppressed", "baseline"} for each in told["findings"]] == [{"suppressed", "baseline"}] * 2
    assert faults(told, closed(PUBLISHED)) == []


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", "no json", '{"schema": "other/1"}', '{"schema": "clausekit-report/1"}']
)
def test_a_file_that_is_no_report_is_refused_and_never_written_over(tmp_path, run, text):
    (tmp_path / "base.json").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFile, match="not a JSON report of clausekit"):
        read_baseline(tmp_path / "base.json")
    with pytest.raises(UnreadableFile):
        write_baseline(run(draft=FIRST), tmp_path / "base.json")
    assert (tmp_path / "base.json").read_text(encoding="utf-8") == text


def test_the_command_writes_a_baseline_and_lists_only_what_is_new(tmp_path):
    (tmp_path / "draft.txt").write_text(FIRST, encoding="utf-8")
    assert clausekit("lint", "draft.txt", "--write-baseline", "base.json", folder=tmp_path).returncode == 1
    run = clausekit("lint", "draft.txt", "--baseline", "base.json", folder=tmp_path)
    assert run.returncode == 0
    assert "V101" not in run.stdout
    assert "1 unchanged since the baseline" in run.stdout
    (tmp_path / "draft.txt").write_text(SECOND, encoding="utf-8")
    run = clausekit("lint", "draft.txt", "--baseline", "base.json", "--write-baseline", "base.json", folder=tmp_path)
    assert run.returncode == 1
    assert "V102" in run.stdout
    assert "V101" not in run.stdout
    assert clausekit("lint", "draft.txt", "--baseline", "base.json", folder=tmp_path).returncode == 0


def test_the_command_refuses_a_baseline_that_is_none(tmp_path):
    (tmp_path / "draft.txt").write_text(FIRST, encoding="utf-8")
    run = clausekit("lint", "draft.txt", "--write-baseline", "draft.txt", folder=tmp_path, lang="ja")
    assert run.returncode == 2
    assert "JSONレポート" in run.stderr
    assert (tmp_path / "draft.txt").read_text(encoding="utf-8") == FIRST
