"""The library and the glossary looked at from a terminal, and the schemas for editors."""

import json

import pytest
from command import clausekit
from jsonschema import Draft202012Validator
from small_library import CLAUSES, deal_data, write_library

from clausekit.catalogue.schemas import KINDS, schema
from clausekit.library import load_library
from clausekit.text.yaml_source import read_yaml


def test_clauses_are_listed_by_family_and_counted(tmp_path):
    lines = clausekit("clauses", "list", folder=tmp_path).stdout.splitlines()
    (payment,) = [line for line in lines if line.startswith("  price.payment")]
    assert "Price and Payment" in payment
    assert "supply" in payment
    assert any(" clauses: " in line and "price " in line for line in lines)


def test_the_clauses_of_one_agreement_are_listed_in_json_too(tmp_path):
    run = clausekit("clauses", "list", "--agreement", "supply", "--format", "json", folder=tmp_path)
    told = json.loads(run.stdout)["clauses"]
    assert {"id", "family", "version", "title", "fallbacks", "verify", "agreements"} == set(told[0])
    assert all({"supply", "(supply)"} & set(each["agreements"]) for each in told)


def test_a_clause_is_shown_with_both_texts_values_fallbacks_and_sources(tmp_path):
    shown = clausekit("clauses", "show", "price.payment", folder=tmp_path).stdout
    for part in ("[payment_days]", "起算して", "Thirty days is short enough", "longer_period", "Civil Code"):
        assert part in shown, part
    assert "支払期間" in clausekit("clauses", "show", "price.payment", folder=tmp_path, lang="ja").stdout


def test_an_unknown_clause_is_one_clear_line(tmp_path):
    run = clausekit("clauses", "show", "price.paymnt", folder=tmp_path)
    assert run.returncode == 2
    assert "price.payment" in run.stderr
    assert "Traceback" not in run.stderr


def test_clauses_are_found_by_words_of_either_language_however_they_are_written(tmp_path):
    for words in (("振込手数料",), ("TRANSFER", "fees"), ("ﾌﾘｺﾐ手数料".replace("ﾌﾘｺﾐ", "振込"),)):
        run = clausekit("clauses", "search", *words, folder=tmp_path)
        assert run.returncode == 0
        assert "price.payment" in run.stdout
    assert clausekit("clauses", "search", "submarine", folder=tmp_path).returncode == 1


def test_a_term_is_found_shown_and_told_what_not_to_write(tmp_path):
    assert "限度見本" in clausekit("glossary", "search", "limit sample", folder=tmp_path).stdout
    shown = clausekit("glossary", "show", "限度見本", folder=tmp_path).stdout
    assert "Limit Sample / 限度見本（げんどみほん）" in shown
    assert "✗ 標準見本 (not in this meaning)" in shown
    unknown = clausekit("glossary", "show", "nonsense", folder=tmp_path)
    assert (unknown.returncode, "nonsense" in unknown.stderr) == (2, True)


def test_a_folder_of_ones_own_shadows_the_shipped_clause_and_says_so(tmp_path):
    one = {**CLAUSES[2], "id": "price.advance_payment", "title": {"en": "Our Deposit", "ja": "当社の前払金"}}
    one["requires"] = []
    write_library(tmp_path / "ours", [one])
    (tmp_path / "ours" / "agreements" / "small.yaml").unlink()
    run = clausekit("clauses", "list", "--library", "ours", folder=tmp_path)
    assert run.returncode == 2  # the shipped clauses refer to paragraphs that ours has not
    assert "price.advance_payment has no paragraph" in run.stderr
    own = {**one, "id": "price.our_deposit"}
    (tmp_path / "ours" / "price" / "advance_payment.yaml").unlink()
    write_library(tmp_path / "ours", [own])
    (tmp_path / "ours" / "agreements" / "small.yaml").unlink()
    listed = clausekit("clauses", "list", "--library", "ours", folder=tmp_path)
    assert "price.our_deposit" in listed.stdout
    assert listed.stderr == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_a_schema(library, kind):
    Draft202012Validator.check_schema(json.loads(schema(kind, library)))


def test_the_shipped_files_fit_their_schemas(library):
    from clausekit.glossary import glossary_folder  # noqa: PLC0415
    from clausekit.library import library_folder  # noqa: PLC0415

    validators = {kind: Draft202012Validator(json.loads(schema(kind, library))) for kind in KINDS}
    for path in library_folder().rglob("*.yaml"):
        kind = "agreement" if path.parent.name == "agreements" else "clause"
        faults = [f"{path.name}: {e.message}" for e in validators[kind].iter_errors(read_yaml(path, ValueError).data)]
        assert faults == []
    for kind in ("terms", "vague", "measures"):
        for path in (glossary_folder() / kind).rglob("*.yaml"):
            assert [e.message for e in validators[kind].iter_errors(read_yaml(path, ValueError).data)] == []


def test_the_schema_of_a_deal_knows_the_values_of_every_clause(tmp_path):
    library = load_library(write_library(tmp_path))
    validator = Draft202012Validator(json.loads(schema("deal", library)))
    assert [e.message for e in validator.iter_errors(deal_data())] == []
    wrong = deal_data(values={"price.deposit": {"shear": "30 %"}, "price.pay": {"days": "soon"}})
    assert len(list(validator.iter_errors(wrong))) == 2
    told = json.loads(schema("deal", library))["properties"]["values"]["properties"]["price.pay"]["properties"]["days"]
    assert told["description"].startswith("Days / Days")


def test_a_schema_is_written_to_a_file_that_is_not_replaced_unasked(tmp_path):
    assert clausekit("schema", "deal", "-o", "deal.schema.json", folder=tmp_path).returncode == 0
    assert json.loads((tmp_path / "deal.schema.json").read_text(encoding="utf-8"))["title"] == "Deal"
    again = clausekit("schema", "deal", "-o", "deal.schema.json", folder=tmp_path)
    assert (again.returncode, "--force" in again.stderr) == (2, True)
