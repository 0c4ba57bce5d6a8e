"""The library holds together, and a library that does not says so with file, field and remedy."""

import copy

import pytest
from small_library import AGREEMENT, CLAUSES, clause, paragraph, words, write_library

from clausekit.builder.example import spell_example
from clausekit.errors import LibraryError, UnknownName, UnreadableFile
from clausekit.library import load_library


def problems(tmp_path, *clauses, agreement=None) -> str:
    with pytest.raises(LibraryError) as caught:
        load_library(
            write_library(tmp_path, list(clauses), agreement or {**AGREEMENT, "clauses": [{"clause": "a.one"}]})
        )
    assert all(p.said.ja for p in caught.value.problems)
    return str(caught.value)


def changed(change) -> dict:
    one = copy.deepcopy(clause("a.one", paragraph("p", "Text.", "文。")))
    change(one)
    return one


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: c.update(colour="red"), "a/one.yaml:15: colour: is not known here"),
        (lambda c: c.pop("summary_ja"), "summary_ja: is missing"),
        (lambda c: c["text"][0].update(en="{{ days }}"), "“days” is neither a parameter"),
        (lambda c: c["text"][0].update(when="a-b"), "joined with _"),
        (lambda c: c["text"][0].update(en='See {{ ref("a.nine") }}.', ja='{{ ref("a.nine") }}'), "no clause “a.nine”"),
        (lambda c: c["text"][0].update(en='See {{ ref("#q") }}.', ja='{{ ref("#q") }}'), "no paragraph “q”"),
        (lambda c: c["text"].append(paragraph("p", "x", "x")), "the id “p” stands twice"),
        (lambda c: c.update(requires=["a.one"]), "in a circle: a.one → a.one"),
        (lambda c: c.update(key=["days"]), "no parameter of this clause"),
        (lambda c: c.update(parameters={"d": {"type": "date", "label": words("D"), "default": "2026-01-01"}}), "says why that default"),
        (lambda c: c.update(parameters={"d": {"type": "moon", "label": words("D")}}), "type must be one of"),
        (lambda c: c.update(legal_basis=[{"act": words("A"), "article": "1", "point": words("P"), "url": "x", "checked": "2026"}]), "legal_basis"),
        (lambda c: c["text"][0].update(table={"rows": "r", "columns": [{"field": "a", **words("A")}, {"field": "b", **words("B")}]}), "no parameter of type rows"),
    ],
)  # fmt: skip
def test_a_fault_names_file_field_and_remedy(tmp_path, change, said):
    assert said in problems(tmp_path, changed(change))


def test_both_languages_of_a_paragraph_have_the_same_parameters(tmp_path):
    day = {"type": "duration", "unit": "days", "label": words("Days")}
    one = clause("a.one", paragraph("p", "In {{ d }}.", "いつか。"), parameters={"d": day})
    assert "“d” is missing in the Japanese text" in problems(tmp_path, one)


def test_a_key_item_must_be_in_the_summary(tmp_path):
    day = {"type": "duration", "unit": "days", "label": words("Days")}
    one = clause("a.one", paragraph("p", "In {{ d }}.", "{{ d }}"), parameters={"d": day}, key=["d"])
    assert "the summary does not mention “d”" in problems(tmp_path, one)


def test_clauses_that_require_each_other_in_a_circle_are_named(tmp_path):
    one = clause("a.one", paragraph("p", "x", "x"), requires=["a.two"])
    two = clause("a.two", paragraph("p", "x", "x"), requires=["a.one"])
    assert "a.one → a.two → a.one" in problems(tmp_path, one, two)


def test_an_agreement_lists_only_clauses_that_exist(tmp_path):
    assert "there is no clause “price.pay”" in problems(tmp_path, CLAUSES[0], agreement=AGREEMENT)


def test_an_id_must_be_the_files_place(tmp_path):
    write_library(tmp_path)
    (tmp_path / "price" / "pay.yaml").rename(tmp_path / "price" / "paid.yaml")
    with pytest.raises(
        LibraryError, match=r"price/paid\.yaml:1: id: the id is price\.pay, the file's place says price\.paid"
    ):
        load_library(tmp_path)


def test_a_faulty_clause_file_is_not_also_called_missing(tmp_path):
    assert "there is no clause" not in problems(tmp_path, changed(lambda c: c.update(colour="red")))


def test_yaml_faults_of_several_files_are_told_together(tmp_path):
    write_library(tmp_path)
    (tmp_path / "price" / "pay.yaml").write_text("id: [", encoding="utf-8")
    (tmp_path / "general" / "words.yaml").write_text("id: *x", encoding="utf-8")
    with pytest.raises(LibraryError) as caught:
        load_library(tmp_path)
    assert {"price/pay.yaml", "general/words.yaml"} <= {p.file for p in caught.value.problems}


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(UnreadableFile, match="no such folder"):
        load_library(tmp_path / "nowhere")


def test_an_unknown_clause_lists_those_there_are(library):
    with pytest.raises(UnknownName, match=r"price\.payment"):
        library.clause("price.paymnt")


def test_the_supply_agreement_has_at_least_fourteen_clauses(library):
    assert len(library.agreement("supply").clauses) >= 14


# they arrange what no provision speaks of
WITHOUT_LAW = {
    "delivery.business_continuity", "delivery.final_inspection", "delivery.lead_time",
    "general.language", "general.preamble", "general.precedence", "general.purpose", "general.subcontracting",
    "letter.opening", "relationship.key_contacts", "relationship.living_document", "relationship.publicity",
    "relationship.review_meeting",
}  # fmt: skip


def test_each_clause_is_complete(library):
    for each in library.clauses.values():
        assert each.fallbacks, each.id
        assert each.limits, each.id
        assert each.negotiation, each.id
        assert len(each.examples) >= 2, each.id
        assert each.legal_basis or each.verify or each.id in WITHOUT_LAW, each.id


def test_outdated_words_are_nowhere(library):
    for each in library.clauses.values():
        text = each.model_dump_json()
        for word in ("下請", "瑕疵", "親事業者", "日本工業規格", "時効の中断"):
            assert word not in text, (each.id, word)


def test_every_example_reads_exactly_so(library, glossary):
    terms = {t.en: t for t in glossary.terms}
    for each in library.clauses.values():
        for example in each.examples:
            spelled = spell_example(each, example, terms)
            assert (spelled.en, spelled.ja) == (example.en, example.ja), (each.id, example.paragraph)
