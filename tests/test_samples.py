"""The story in samples/supply: what was built, and what the linter says of the draft that came back."""

import json
import zipfile
from pathlib import Path

import pytest

from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.builder.manifest import manifest, seal_of
from clausekit.builder.write import write
from clausekit.linter.lint import lint
from clausekit.linter.report_json import to_json
from clausekit.model.finding import Report

STORY = Path(__file__).parent.parent / "samples" / "supply"


@pytest.fixture(scope="module")
def report(glossary) -> Report:
    return lint(STORY / "draft.docx", glossary=glossary)


def test_the_contract_is_what_the_deal_builds(library, glossary, tmp_path):
    deal = load_deal(STORY / "deal.yaml")
    contract = build(deal, library=library, glossary=glossary)
    (tmp_path / "fresh.docx").write_bytes(write(contract, seal=seal_of(manifest(contract, deal))))
    fresh, kept = zipfile.ZipFile(tmp_path / "fresh.docx"), zipfile.ZipFile(STORY / "contract.docx")
    assert fresh.namelist() == kept.namelist()
    for name in fresh.namelist():
        assert fresh.read(name) == kept.read(name), name


def test_the_draft_has_the_findings_that_are_written_down(report):
    kept = json.loads((STORY / "draft.findings.json").read_text(encoding="utf-8"))
    assert [brief(f) for f in json.loads(to_json(report))["findings"]] == [brief(f) for f in kept["findings"]]


def brief(finding: dict) -> tuple:
    place = finding["place"]
    return finding["rule"], finding["severity"], finding["text"], place["clause"], place["paragraph"], place["start"]


def test_all_ten_rules_find_something_in_both_languages(report):
    found = {(f.rule, f.language) for f in report.findings if f.rule.startswith("V")}
    codes = [f"V1{n:02}" for n in range(1, 11)]
    assert found == {(code, language) for code in codes for language in ("en", "ja")}
    assert sum(f.severity == "warning" for f in report.findings) >= 40


def test_the_two_phrases_that_started_it_all_get_a_colour_measure(report):
    for text in ("Slight", "若干の"):
        (finding,) = [f for f in report.findings if f.text == text]
        assert finding.suggestions[0].measure == "colour-difference"
        assert "ΔE00" in finding.suggestions[0].en
        assert "ΔE00" in finding.suggestions[0].ja


# Sentences of the draft that say what they mean, or only look vague, by a few of their words.
SILENT = [
    "fifth day", "5日目に個別契約が成立する", "±0.05 mm", "公差は", "30 GU or more", "30 GU以上", "and in any event within two",
    "2営業日以内に、速やかに", "lead time is forty-five", "納入期間は", "within fifteen (15) days after the notice", "15日以内に不適合品を",
    "AQL 0.65", "AQL 0.65による", "counted from and including the day of receipt", "受領した日から起算して30日以内", "15 kg or less", "15 kg以下",
    "non-exclusive licence", "通常実施権", "prior written consent", "事前の書面による承諾", "does not cure a breach within thirty", "30日以内に是正",
    "反社会的勢力に該当する", "second Tuesday", "第2火曜日", "Commercial Arbitration Rules", "商事仲裁規則", "answer enquiries", "照会に2営業日以内に",
]  # fmt: skip


@pytest.mark.parametrize("words", SILENT)
def test_a_sentence_that_can_be_measured_stays_silent(report, words):
    vague = [f for f in report.findings if f.rule.startswith("V") and f.severity != "info"]
    assert [f.text for f in vague if words in f.sentence] == []


def test_what_a_tracked_deletion_takes_out_is_not_read(report):
    assert not [f for f in report.findings if "endeavour" in f.sentence or "practicable" in f.sentence]
