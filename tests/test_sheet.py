"""The sheet both sides fill in: every value in both languages, and what was written comes back as the deal it says."""

import io
import shutil
import subprocess

import docx
import pytest
import yaml
from asking_library import GLOSSARY, VALUES, asking
from command import clausekit
from filled_sheet import at, code, fill, write
from openxml_audit import OpenXmlValidator
from test_samples import STORY

from clausekit.asking.answers import deal_data
from clausekit.asking.question import code_of
from clausekit.asking.questions import asking_for, questions
from clausekit.asking.read_sheet import read_sheet
from clausekit.asking.sheet import write_sheet
from clausekit.asking.write_deal import write_deal
from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.errors import DealError, UnreadableFile
from clausekit.word.structure import structural_faults

PARTY = {"address": {"en": "1 Street", "ja": "1丁目"}, "signing": "seal"}
DEAL = {
    "agreement": "small",
    "parties": {
        "buyer": {"name": {"en": "Nordlicht", "ja": "ノルトリヒト"}, "country": "DE", **PARTY},
        "supplier": {"name": {"en": "Hoshizora", "ja": "星空"}, "country": "JP", "capital": "JPY 10,000,000", **PARTY},
    },
    "goods_leave_japan": "yes",
    "values": VALUES,
}


@pytest.fixture
def asked(tmp_path):
    return asking(tmp_path / "library")


def read_back(asked, path) -> dict:
    filled = read_sheet(path, asked.library)
    return deal_data(filled.asking, filled.answers)


def faults(asked, path) -> list[str]:
    with pytest.raises(DealError) as caught:
        read_sheet(path, asked.library)
    return [f"{problem.path}: {problem.said.en}" for problem in caught.value.problems]


def changed(path, *writes):
    """Types more into a sheet: path of the question, language, text."""
    document = docx.Document(path)
    for place, language, text, *column in writes:
        write(document, code_of(place, language), text, *column)
    document.save(path)
    return path


def test_a_filled_sheet_gives_the_deal_that_was_written_into_it(asked, tmp_path):
    assert read_back(asked, fill(asked, DEAL, tmp_path / "s.docx")) == DEAL


def test_the_deal_file_of_a_sheet_builds(asked, tmp_path):
    filled = read_sheet(fill(asked, DEAL, tmp_path / "s.docx"), asked.library)
    (tmp_path / "deal.yaml").write_text(write_deal(filled.asking, filled.answers), encoding="utf-8")
    assert build(load_deal(tmp_path / "deal.yaml"), library=asked.library, glossary=GLOSSARY).articles


def test_a_copied_table_is_one_more_row_and_an_empty_one_is_none(asked, tmp_path):
    parts = [{"name": {"en": f"P{i}", "ja": f"部{i}"}, "price": "JPY 5"} for i in range(5)]
    deal = {**DEAL, "values": {**VALUES, "quality.dealt": {**VALUES["quality.dealt"], "parts": parts}}}
    assert read_back(asked, fill(asked, deal, tmp_path / "s.docx")) == deal


def test_what_a_person_writes_by_hand_is_understood(asked, tmp_path):
    path = changed(
        fill(asked, DEAL, tmp_path / "s.docx"),
        (("values", "quality.dealt", "day"), None, "２０２７年２月１日"),
        (("values", "quality.dealt", "price"), None, "6,000円"),
        (("values", "quality.dealt", "mode"), None, "航空便"),
        (("values", "quality.dealt", "fast"), None, "いいえ"),
    )
    found = read_back(asked, path)["values"]["quality.dealt"]
    assert [found[name] for name in ("day", "price", "mode", "fast")] == ["2027-02-01", "JPY 6,000", "air", "no"]


def test_faults_are_named_by_the_row_a_person_sees(asked, tmp_path):
    path = changed(
        fill(asked, DEAL, tmp_path / "s.docx"),
        (("parties", "supplier", "country"), None, "Atlantis"),
        (("values", "price.deposit", "share"), None, "some"),
        (("values", "quality.dealt", "goods"), "ja", ""),
        (("values", "quality.dealt", "day"), None, ""),
    )
    told = faults(asked, path)
    seen = [number(path, place) for place in (("parties", "supplier", "country"), ("values", "price.deposit", "share"))]
    assert told[0].startswith(f"{seen[0]} Country 国: expected the two letters of a country")
    assert any(t.startswith(f"{seen[1]} Share: expected a percentage") for t in told)
    assert any("Goods 製品: expected the text in both languages" in t for t in told)
    assert any("Day 納期: a value is missing" in t for t in told)
    assert len(told) == 4


def number(path, place) -> str:
    rows = [row for table in docx.Document(path).tables for row in table.rows]
    return next(row.cells[0].text.split("\n")[0] for row in rows if code(row) == code_of(place))


def test_a_fault_in_a_row_of_a_list_names_that_row(asked, tmp_path):
    parts = [{"name": {"en": "P", "ja": "部"}, "price": price} for price in ("JPY 5", "cheap")]
    deal = {**DEAL, "values": {**VALUES, "quality.dealt": {**VALUES["quality.dealt"], "parts": parts}}}
    (told,) = faults(asked, fill(asked, deal, tmp_path / "s.docx"))
    assert "-2.2 Price 単価: expected a currency code" in told


def test_values_that_do_not_go_together_are_named(asked, tmp_path):
    path = changed(fill(asked, DEAL, tmp_path / "s.docx"), (("values", "price.deposit", "share"), None, "55"))
    (told,) = faults(asked, path)
    assert "Share: the advance is above its cap" in told


def test_a_further_article_that_needs_values_asks_for_a_sheet_with_them(asked, tmp_path):
    path = changed(fill(asked, DEAL, tmp_path / "s.docx"), (("add", "quality.further"), None, "はい"))
    (told,) = faults(asked, path)
    assert "--add quality.further" in told
    more = asking(tmp_path / "library", "quality.further")
    extra = {**DEAL, "values": {**VALUES, "quality.further": {"extra": {"en": "Box", "ja": "箱"}}}}
    assert read_back(more, fill(more, extra, tmp_path / "t.docx")) == {**extra, "add": ["quality.further"]}


def test_remarks_stand_beside_their_value_in_the_deal_file(asked, tmp_path):
    goods = ("values", "quality.dealt", "goods")
    path = changed(fill(asked, DEAL, tmp_path / "s.docx"), (goods, "en", "not the blue ones", 4))
    filled = read_sheet(path, asked.library)
    text = write_deal(filled.asking, filled.answers, filled.remarks)
    assert "## Remark 備考: not the blue ones\n    goods:\n" in text


def test_a_tracked_deletion_is_gone_and_an_insertion_is_there(asked, tmp_path):
    path = fill(asked, DEAL, tmp_path / "s.docx")
    document = docx.Document(path)
    wanted = code_of(("values", "price.deposit", "share"))
    (row,) = [row for table in document.tables for row in table.rows if code(row) == wanted]
    old = row.cells[3].paragraphs[0].runs[0]._r
    gone, new = docx.oxml.OxmlElement("w:del"), docx.oxml.OxmlElement("w:ins")
    old.addprevious(gone)
    gone.addnext(new)
    gone.append(old)
    new.append(docx.oxml.OxmlElement("w:r"))
    new[0].text = "25"
    document.save(path)
    assert read_back(asked, path)["values"]["price.deposit"]["share"] == "25"


def test_any_other_word_file_is_refused(asked, tmp_path):
    docx.Document().save(tmp_path / "x.docx")
    with pytest.raises(UnreadableFile, match="no sheet"):
        read_sheet(tmp_path / "x.docx", asked.library)


def test_a_sheet_of_another_agreement_is_refused(asked, tmp_path):
    with pytest.raises(UnreadableFile, match="for the agreement small"):
        read_sheet(fill(asked, DEAL, tmp_path / "s.docx"), asked.library, "large")


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_the_sheet_survives_libreoffice(asked, tmp_path):
    path = fill(asked, DEAL, tmp_path / "s.docx")
    (tmp_path / "out").mkdir()
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    target = ["--convert-to", "docx", "--outdir", str(tmp_path / "out")]
    subprocess.run(["soffice", profile, "--headless", *target, str(path)], check=True, capture_output=True)
    assert read_back(asked, tmp_path / "out" / "s.docx") == DEAL


def test_the_sheet_is_a_sound_word_file_and_the_same_each_time(asked, tmp_path):
    data = write_sheet(asked)
    assert data == write_sheet(asked)
    assert structural_faults(data) == []
    (tmp_path / "s.docx").write_bytes(data)
    assert OpenXmlValidator().validate(str(tmp_path / "s.docx")).errors == []


def test_every_value_has_its_row_in_both_languages(asked):
    words = "\n".join(
        cell.text for t in docx.Document(io.BytesIO(write_sheet(asked))).tables for row in t.rows for cell in row.cells
    )
    for question in questions(asked, {}):
        assert question.kind.label.en in words
        assert question.kind.label.ja in words


SAMPLES = sorted(path.name for path in STORY.parent.iterdir() if (path / "deal.yaml").exists())


@pytest.mark.parametrize("name", SAMPLES)
def test_the_sample_of_every_agreement_comes_back_from_its_sheet(library, tmp_path, name):
    deal = yaml.load((STORY.parent / name / "deal.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    asked = asking_for(library, deal["agreement"], deal.get("add", []))
    path = fill(asked, deal, tmp_path / "s.docx")
    assert structural_faults(path.read_bytes()) == []
    found = read_back(asked, path)
    for question in questions(asked, {}):
        if question.path[0] != "add":
            assert same(at(found, question.path), at(deal, question.path)), question.path


def same(found, written) -> bool:
    """Equal but for how YAML and a table wrap lines and space."""
    if isinstance(found, dict) and isinstance(written, dict):
        return found.keys() == written.keys() and all(same(found[key], written[key]) for key in found)
    if isinstance(found, list) and isinstance(written, list):
        return len(found) == len(written) and all(map(same, found, written))
    return "".join(str(found).split()) == "".join(str(written).split())


def test_the_command_writes_the_sheet_and_reads_it_back(tmp_path):
    run = clausekit("sheet", "nda_mutual", "-o", "s.docx", folder=tmp_path)
    assert run.returncode == 0, run.stderr
    empty = clausekit("new", "--from", "s.docx", "-o", "deal.yaml", folder=tmp_path, lang="ja")
    assert empty.returncode == 2
    assert "1.3 Country 国: 必須の項目です" in empty.stderr
    assert not (tmp_path / "deal.yaml").exists()
