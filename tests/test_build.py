"""A deal becomes a contract: numbered, filled, in both languages; a deal that does not fit is explained whole."""

import pytest
from small_library import (
    AGREEMENT,
    SHARE,
    TERMS,
    clause,
    deal,
    deal_data,
    paragraph,
    party,
    words,
    write,
    write_library,
)

from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.errors import DealError, UnknownName
from clausekit.glossary import Glossary
from clausekit.library import load_library
from clausekit.model.contract import Contract, DefinedTerm, Number, Reference

GLOSSARY = Glossary(terms=tuple(TERMS.values()))


@pytest.fixture
def small(tmp_path):
    return load_library(write_library(tmp_path))


def built(small, **more) -> Contract:
    return build(deal(**more), library=small, glossary=GLOSSARY)


def text(pieces) -> str:
    return "".join(
        p.text if isinstance(p, DefinedTerm) else f"<{p.key}>" if isinstance(p, Reference) else p for p in pieces
    )


def faults(small, **more) -> dict[str, str]:
    with pytest.raises(DealError) as caught:
        built(small, **more)
    return {p.path: p.said.en for p in caught.value.problems}


def test_articles_are_numbered_and_values_written_in_both_languages(small):
    contract = built(small)
    due = contract.articles[1].paragraphs[0]
    assert due.number == Number(article=2, paragraph=1)
    assert text(due.en) == "The Buyer shall pay for Products within thirty (30) days."
    assert text(due.ja) == "買主は、30日以内に本製品の代金を支払う。"


def test_references_know_where_they_lead(small):
    late = built(small).articles[1].paragraphs[1]
    assert [p.number for p in late.en if isinstance(p, Reference)] == [Number(2, 1), Number(3)]


def test_a_lone_paragraph_has_no_number(small):
    (only,) = built(small).articles[2].paragraphs
    assert not only.numbered
    assert only.number == Number(article=3)


def test_a_schedule_is_numbered_and_can_be_referred_to(small):
    (schedule,) = built(small).schedules
    assert schedule.number == Number(schedule=1)
    assert schedule.paragraphs[0].en[1] == Reference("price.deposit#schedule", Number(schedule=1), Number(schedule=1))


def test_only_terms_that_are_used_are_defined(small):
    items = built(small).articles[0].paragraphs[0].items
    assert [text(i.en) for i in items] == ["“Products” means goods."]
    assert items[0].en[1] == DefinedTerm("Products")


def test_party_labels_are_the_deals_choice(small):
    due = built(small, party_labels="kou_otsu").articles[1].paragraphs[0]
    assert text(due.ja).startswith("甲は、")


def test_a_fallback_brings_its_own_words_or_bounds(small):
    assert (
        text(built(small, fallbacks={"price.pay": "prose"}).articles[1].paragraphs[0].en) == "Pay in thirty (30) days."
    )
    assert text(built(small, fallbacks={"price.pay": "short"}).articles[1].summary_ja).startswith("7日以内")
    too_long = {"price.pay": {"days": "20"}, "price.deposit": {"share": "30"}}
    assert (
        "at most 10 days" in faults(small, fallbacks={"price.pay": "short"}, values=too_long)["values.price.pay.days"]
    )


def test_what_only_a_person_knows_is_asked_until_it_is_confirmed(small):
    assert [c.id for c in built(small).to_confirm] == ["price.deposit#bank"]
    assert not built(small, confirmed=["price.deposit#bank"]).to_confirm


def test_an_advance_above_its_cap_is_a_fault_of_the_deal(small):
    assert faults(small, values={"price.deposit": {"share": "50"}}) == {
        "values.price.deposit": "the advance is above its cap"
    }


def test_all_faults_of_a_deal_are_told_at_once_each_with_its_path(small):
    values = {"price.pay": {"days": "90", "colour": "red"}, "price.nope": {"a": "1"}}
    found = faults(small, values=values, fallbacks={"price.pay": "none"}, omit=["price.gone"])
    assert "out of bounds" in found["values.price.pay.days"]
    assert "no such parameter" in found["values.price.pay.colour"]
    assert "a value is missing" in found["values.price.deposit.share"]
    assert "no clause “price.nope”" in found["values.price.nope"]
    assert "no such fallback" in found["fallbacks.price.pay"]
    assert "no clause “price.gone”" in found["omit[0]"]


def test_omitting_a_clause_that_another_refers_to_is_a_fault(small):
    assert "price.pay refers to price.deposit" in faults(small, omit=["price.deposit"], values={})["omit"]


def test_parties_must_be_those_of_the_agreement(small):
    parties = {"buyer": party("Nordlicht", "DE"), "agent": party("Mittler", "FR")}
    found = faults(small, parties=parties)
    assert "is missing" in found["parties.supplier"]
    assert "no party of this agreement" in found["parties.agent"]


def test_an_unknown_agreement_names_those_there_are(small):
    with pytest.raises(UnknownName, match=r"no agreement 'large'; choose one of: small"):
        built(small, agreement="large")


def test_a_fault_names_file_and_line(small, tmp_path):
    path = tmp_path / "deal.yaml"
    write(path, deal_data(values={"price.deposit": {"share": "soon"}}))
    with pytest.raises(DealError, match=r"deal\.yaml:\d+: values\.price\.deposit\.share: expected a percentage"):
        build(load_deal(path), library=small, glossary=GLOSSARY)


def test_the_shape_of_a_deal_file_is_checked_whole(tmp_path):
    path = tmp_path / "deal.yaml"
    write(path, {"agreement": "small", "partys": {}, "parties": {"buyer": {"name": "X", "country": "Germany"}}})
    with pytest.raises(DealError) as caught:
        load_deal(path)
    paths = {p.path for p in caught.value.problems}
    assert {"partys", "parties.buyer.name", "parties.buyer.country", "parties.buyer.address"} <= paths
    assert all(p.said.ja for p in caught.value.problems)


def test_the_same_deal_gives_the_same_secret_and_another_deal_another(small):
    assert built(small).secret == built(small).secret
    assert built(small).secret != built(small, party_labels="kou_otsu").secret


def test_rows_that_do_not_add_up_are_told_with_both_figures(tmp_path):
    rows = {"type": "rows", "label": words("Steps"), "fields": {"share": SHARE}}
    table = {"rows": "steps", "columns": [{"field": "share", **words("Share")}, {"field": "share", **words("Again")}]}
    steps = clause("a.one", paragraph("p", "Steps:", "次のとおり。", table=table), parameters={"steps": rows},
                   sums=[{"rows": "steps", "field": "share", "equals": "100", "message": words("they do not add up", "合計が合いません")}])  # fmt: skip
    library = load_library(write_library(tmp_path, [steps], {**AGREEMENT, "clauses": [{"clause": "a.one"}]}))
    paid = {"a.one": {"steps": [{"share": "30"}, {"share": "70 %"}]}}
    assert build(deal(values=paid), library=library, glossary=Glossary()).articles
    short = {"a.one": {"steps": [{"share": "30"}, {"share": "60"}]}}
    with pytest.raises(DealError, match=r"values\.a\.one\.steps: they do not add up \(90 ≠ 100\)"):
        build(deal(values=short), library=library, glossary=Glossary())
