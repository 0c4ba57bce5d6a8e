"""What stands between a draft and a signature is said, each thing at once; and what is kept beside the paper."""

import hashlib
import json
from datetime import date
from pathlib import Path

import docx
import pytest
from command import clausekit
from openxml_audit import OpenXmlValidator
from rich_contract import CONTRACT
from small_library import AGREEMENT, CLAUSES, TERMS, deal, deal_data, words, write, write_library
from word_parts import part, w

from clausekit.builder.build import build
from clausekit.builder.manifest import manifest, seal_of
from clausekit.builder.write import write as write_word
from clausekit.glossary import Glossary
from clausekit.library import Library, load_library
from clausekit.proofs.accept import accept
from clausekit.proofs.final import faults_of_final, unreviewed
from clausekit.word.structure import structural_faults

NOTES = {
    "rationale": words("why it is fair", "公平な理由"),
    "talking_points": [words("a point", "要点")],
    "politely_ja": "恐れ入りますが",
}
GLOSSARY = Glossary(terms=tuple(TERMS.values()))


@pytest.fixture
def read(tmp_path) -> Library:
    """The small library, every clause read by its author."""
    folder = write_library(tmp_path, [{**clause, "negotiation": NOTES} for clause in CLAUSES])
    for clause in load_library(folder).clauses.values():
        accept(clause, folder, "Hanako Rei", "author", date(2026, 11, 20))
    return load_library(folder)


def faults(library: Library, layout="two-column", **more: object) -> list[str]:
    made = deal(confirmed=("price.deposit#bank",), **more)
    return [
        f.in_language("en")
        for f in faults_of_final(build(made, library=library, glossary=GLOSSARY), made, library, layout)
    ]


def test_a_finished_deal_in_both_languages_passes(read):
    assert faults(read) == []


def test_an_unanswered_question_is_named_with_what_to_add(read):
    made = deal()
    contract = build(made, library=read, glossary=GLOSSARY)
    (fault,) = faults_of_final(contract, made, read, "two-column")
    assert "not answered: Which bank?" in fault.said.en
    assert "price.deposit#bank" in fault.said.ja


def test_text_that_changed_after_it_was_read_is_stale(tmp_path):
    library = load_library(write_library(tmp_path))
    assert [f for f in faults(library) if "nobody has read the English text" in f]


def test_a_blank_that_was_left_is_named(read, tmp_path):
    text = {"type": "text", "label": words("Bank")}
    paragraph = {"id": "only", "en": "At {{ bank }}.", "ja": "{{ bank }}で。"}
    own = {**CLAUSES[2], "id": "price.deposit", "parameters": {**CLAUSES[2]["parameters"], "bank": text}}
    own["text"] = [*own["text"], paragraph]
    library = load_library(write_library(tmp_path / "own", [CLAUSES[0], CLAUSES[1], own], AGREEMENT))
    values = {"price.deposit": {"share": "30 %", "bank": {"en": "[bank]", "ja": "●●銀行"}}}
    said = [f for f in faults(library, values=values) if "still to be filled in" in f]
    assert [("values.price.deposit.bank.en" in f, "values.price.deposit.bank.ja" in f) for f in said] == [(True, False), (False, True)]  # fmt: skip


def test_one_language_asks_how_the_other_party_reads_it(read):
    (fault,) = faults(read, layout="english")
    assert "own_translation | full_translation | summary_only" in fault
    assert faults(read, layout="english", reading={"how": "summary_only", "confirmed_by": "Taro Mihon"}) == []


def test_articles_that_no_lawyer_has_read_are_listed(read):
    contract = build(deal(), library=read, glossary=GLOSSARY)
    assert [a.key for a in unreviewed(contract, read)] == ["general.words", "price.pay", "price.deposit"]


def test_the_manifest_knows_every_paragraph_by_its_bookmark_and_the_file_only_its_hash(read):
    made = deal()
    contract = build(made, library=read, glossary=GLOSSARY)
    kept = manifest(contract, made, layout="two-column")
    told = json.loads(kept)
    data = write_word(contract, layout="two-column", seal=seal_of(kept))
    names = {b.get(w("name")) for b in part(data, "word/document.xml").iter(w("bookmarkStart"))}
    assert names <= set(told["paragraphs"])
    assert {"key": "price.pay#due", "language": "ja"} in told["paragraphs"].values()
    assert bytes.fromhex(told["key"]) == contract.secret
    properties = "".join(part(data, "docProps/custom.xml").itertext())
    assert hashlib.sha256(kept.encode()).hexdigest() in properties
    assert told["key"] not in properties
    assert "Nordlicht" not in properties


def test_a_sealed_file_is_sound(tmp_path, read):
    data = write_word(build(deal(), library=read, glossary=GLOSSARY), seal="0" * 64, notes=True)
    (tmp_path / "x.docx").write_bytes(data)
    assert [str(e) for e in OpenXmlValidator().validate(tmp_path / "x.docx").errors] == []
    assert structural_faults(data) == []


def test_notes_are_comments_on_request_and_else_the_bytes_know_nothing_of_them(read, tmp_path):
    contract = build(deal(), library=read, glossary=GLOSSARY)
    path = tmp_path / "x.docx"
    path.write_bytes(write_word(contract, notes=True))
    comments = [c.text for c in docx.Document(str(path)).comments]
    assert len(comments) == 3
    assert comments[0] == "why it is fair\n公平な理由\n· a point\n・要点\n恐れ入りますが"
    bare = write_library(tmp_path / "bare", CLAUSES)
    assert write_word(contract) == write_word(build(deal(), library=load_library(bare), glossary=GLOSSARY))
    assert write_word(contract, notes=True) == path.read_bytes()


def test_a_firms_look_is_taken_over_and_its_numbering_is_not(tmp_path):
    firm = docx.Document()
    firm.styles["Heading 1"].font.name = "Georgia"
    firm.styles["Normal"].font.size = docx.shared.Pt(12)
    firm.save(str(tmp_path / "firm.docx"))
    data = write_word(CONTRACT, style=tmp_path / "firm.docx")
    (tmp_path / "x.docx").write_bytes(data)
    made = docx.Document(str(tmp_path / "x.docx"))
    assert made.styles["Heading 1"].font.name == "Georgia"
    assert made.styles["Normal"].font.size.pt == 12
    heading = part(data, "word/styles.xml").find(f"{w('style')}[@{w('styleId')}='Heading1']")
    assert heading.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}").get(w("val")) == "1"
    assert [str(e) for e in OpenXmlValidator().validate(tmp_path / "x.docx").errors] == []
    assert structural_faults(data) == []


def test_the_command_refuses_a_final_that_is_none_and_writes_the_manifest_beside_a_draft(tmp_path: Path):
    write(tmp_path / "deal.yaml", deal_data())
    write_library(tmp_path / "ours")
    refused = clausekit("build", "deal.yaml", "-o", "x.docx", "--final", "--library", "ours", folder=tmp_path)
    assert refused.returncode == 2
    assert "not answered: Which bank?" in refused.stderr
    assert not (tmp_path / "x.docx").exists()
    made = clausekit("build", "deal.yaml", "-o", "x.docx", "--library", "ours", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    told = json.loads((tmp_path / "x.INTERNAL.json").read_text(encoding="utf-8"))
    assert [c["id"] for c in told["clauses"]] == ["general.words", "price.pay", "price.deposit"]


def test_a_value_that_prints_nowhere_is_named(tmp_path):
    spare = {"type": "text", "label": words("Spare"), "optional": "yes"}
    own = {**CLAUSES[2], "parameters": {**CLAUSES[2]["parameters"], "spare": spare}}
    library = load_library(write_library(tmp_path, [CLAUSES[0], CLAUSES[1], own], AGREEMENT))
    values = {"price.deposit": {"share": "30 %", "spare": words("left over")}}
    assert [
        f for f in faults(library, values=values) if "values.price.deposit.spare: is given, and printed nowhere" in f
    ]
