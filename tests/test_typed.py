"""What people write by hand is understood: full-width letters, yen, Japanese and German dates, numbers of options."""

import pytest
from small_library import words

from clausekit.asking.lists import fields_of
from clausekit.asking.question import code_of
from clausekit.asking.questions import asking_for, questions
from clausekit.asking.sampling import SAMPLING
from clausekit.asking.typed import raw_of
from clausekit.model.base import Bilingual
from clausekit.model.parameter import (
    ChoiceParameter,
    DateParameter,
    DurationParameter,
    FlagParameter,
    MoneyParameter,
    PercentParameter,
    RowsParameter,
    TolerancesParameter,
)
from clausekit.text.read_value import ValueFault, read_value

LABEL = words("A", "あ")
DATE = DateParameter(type="date", label=LABEL)
MONEY = MoneyParameter(type="money", label=LABEL)
MONTHS = DurationParameter(type="duration", unit="months", label=LABEL)
DAYS = DurationParameter(type="duration", unit="days", label=LABEL)
PERCENT = PercentParameter(type="percent", label=LABEL)
FLAG = FlagParameter(type="flag", label=LABEL)
CHOICE = ChoiceParameter.model_validate({
    "type": "choice",
    "label": LABEL,
    "options": [
        {"value": "buyer_pays", "label": words("{{ buyer }} pays", "{{ buyer }}の負担")},
        {"value": "shared", "label": words("shared", "折半")},
    ],
})  # fmt: skip
ROLES = {"buyer": Bilingual(en="Buyer", ja="買主")}


@pytest.mark.parametrize(
    ("kind", "typed", "raw"),
    [
        (DATE, "2027年1月15日", "2027-01-15"),
        (DATE, "２０２７／１／１５", "2027-01-15"),
        (DATE, "15.01.2027", "2027-01-15"),
        (DATE, "15 January 2027", "2027-01-15"),
        (DATE, "令和9年1月15日", "2027-01-15"),
        (DATE, "2027-01-15", "2027-01-15"),
        (MONEY, "1,000,000円", "JPY 1,000,000"),
        (MONEY, "金１０００円", "JPY 1000"),
        (MONEY, "¥ 5,000", "JPY 5,000"),
        (MONEY, "€ 2,500", "EUR 2,500"),
        (MONEY, "2,500 eur", "EUR 2,500"),
        (DAYS, "３０日間", "30日"),
        (MONTHS, "6ヶ月", "6か月"),
        (MONTHS, "６カ月間", "6か月"),
        (PERCENT, "３０％", "30%"),
        (FLAG, "Y", "yes"),
        (FLAG, "いいえ", "no"),
        (CHOICE, "2", "shared"),
        (CHOICE, "２", "shared"),
        (CHOICE, "折半", "shared"),
        (CHOICE, "buyer pays", "buyer_pays"),
        (CHOICE, "買主の負担", "buyer_pays"),
    ],
)
def test_it_becomes_what_a_deal_file_says(kind, typed, raw):
    assert raw_of(kind, typed, ROLES) == raw
    read_value(kind, raw)


@pytest.mark.parametrize("typed", ["1/2/2027", "2027-02-30", "soon"])
def test_a_date_that_could_be_two_days_or_none_is_left_to_be_refused(typed):
    with pytest.raises(ValueFault):
        read_value(DATE, raw_of(DATE, typed, ROLES))


def test_sampling_is_one_line():
    assert raw_of(SAMPLING, "全数", ROLES) == {"every_piece": "yes"}
    assert raw_of(SAMPLING, "5 pieces", ROLES) == {"pieces": "5"}
    plan = {"standard": "ISO 2859-1:2026", "level": "II", "aql": "0.65"}
    assert raw_of(SAMPLING, "ISO 2859-1:2026, II, 0.65", ROLES) == plan
    with pytest.raises(ValueFault):
        raw_of(SAMPLING, "some", ROLES)


def test_the_codes_of_every_agreement_are_unique_and_one_line_each(library):
    for name, agreement in library.agreements.items():
        asked = asking_for(library, name, [s.clause for s in agreement.clauses if not s.included])
        codes = [code for question in questions(asked, {}) for code in codes_of(question)]
        assert len(codes) == len(set(codes)), name


def codes_of(question):
    if isinstance(question.kind, RowsParameter | TolerancesParameter):
        for field, kind in fields_of(question.kind).items():
            texts = ("en", "ja") if getattr(kind, "type", "") == "text" else (None,)
            yield from (code_of((*question.path, field), language) for language in texts)
    else:
        yield from (code_of(question.path, language) for language in question.languages)
