"""Whether the Act on payments to entrusted SMEs applies: answered from facts, never guessed."""

import pytest

from clausekit.model.deal import Deal
from clausekit.model.transaction import transaction_law

WORDS = {"en": "–", "ja": "－"}


def deal(buyer: dict, supplier: dict, specification_by: str = "buyer") -> Deal:
    parties = {
        "buyer": {"name": {"en": "B", "ja": "B"}, "address": WORDS, "country": "JP", **buyer},
        "supplier": {"name": {"en": "S", "ja": "S"}, "address": WORDS, "country": "JP", **supplier},
    }
    return Deal.model_validate({"agreement": "supply", "parties": parties, "specification_by": specification_by})


LARGE, MIDDLE, SMALL = {"capital": "JPY 400,000,000"}, {"capital": "JPY 50,000,000"}, {"capital": "JPY 10,000,000"}


@pytest.mark.parametrize(
    ("buyer", "supplier", "answer"),
    [
        (LARGE, {"capital": "JPY 300,000,000"}, "applies"),
        (LARGE, MIDDLE, "applies"),
        (MIDDLE, SMALL, "applies"),
        (MIDDLE, MIDDLE, "unknown"),
        ({**MIDDLE, "regular_employees": "300"}, MIDDLE, "does_not"),
        ({**MIDDLE, "regular_employees": "301"}, {**MIDDLE, "regular_employees": "300"}, "applies"),
        ({**SMALL, "regular_employees": "20"}, SMALL, "does_not"),
        (LARGE, {"individual": "yes"}, "applies"),
        (LARGE, {}, "unknown"),
        ({}, {}, "unknown"),
        ({"capital": "EUR 9,000,000", "regular_employees": "500"}, {"regular_employees": "30"}, "applies"),
    ],
)
def test_the_size_of_both_parties_decides(buyer, supplier, answer):
    assert transaction_law(deal(buyer, supplier)).answer == answer


def test_a_foreign_buyer_leaves_it_open_and_says_why():
    law = transaction_law(deal({**LARGE, "country": "DE"}, SMALL))
    assert law.answer == "unknown"
    assert any("foreign" in reason.en for reason in law.reasons)


def test_goods_of_the_suppliers_own_design_leave_it_open():
    assert transaction_law(deal(LARGE, SMALL, "supplier")).answer == "unknown"


def test_a_foreign_supplier_leaves_it_open():
    assert transaction_law(deal(LARGE, {**SMALL, "country": "VN"})).answer == "unknown"


def test_every_answer_has_a_reason_in_both_languages():
    for reason in transaction_law(deal({}, {})).reasons:
        assert reason.en
        assert reason.ja
