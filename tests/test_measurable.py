"""Numbers, quantities, limits and standards as contracts write them."""

from decimal import Decimal

import pytest

from clausekit.linter.measurable.figures import half_width, value
from clausekit.linter.measurable.limits import limits
from clausekit.linter.measurable.quantities import alike, apart, quantities
from clausekit.linter.measurable.standards import standards
from clausekit.linter.measurable.steps import meet, steps


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1,000", "1000"), ("１，０００．５", "1000.5"), ("thirty (30)", "30"), ("forty-five", "45"), ("三十", "30"),
        ("千五百", "1500"), ("1億2,000万", "120000000"), ("5千", "5000"), ("[●]", None), ("●", None), ("the", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_contracts_write_them(written, number):
    assert value(written) == (None if number is None else Decimal(number))


def test_full_width_letters_become_half_width_in_their_place():
    assert half_width("±０．０５ｍｍ（１）") == "±0.05mm(1)"


def test_two_values_of_one_quantity_are_compared_with_their_rounding():
    one, other = quantities("25 kg (55 lb)")
    assert alike(one, other)
    assert apart(one, other) == 0
    assert apart(*quantities("50 mm (2.5 inches)")) > Decimal("0.15")
    assert not alike(*quantities("5 kg and 60 cm"))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("at least 30 GU", "en", ("lower", True, 30)),
        ("not less than thirty (30) pieces", "en", ("lower", True, 30)),
        ("more than EUR 1,000", "en", ("lower", False, 1000)),
        ("does not exceed 5%", "en", ("upper", True, 5)),
        ("less than 3 years", "en", ("upper", False, 3)),
        ("30 GU or less", "en", ("upper", True, 30)),
        ("３０個以上", "ja", ("lower", True, 30)),
        ("100万円を超える", "ja", ("lower", False, 1_000_000)),
        ("14.6％を超えない", "ja", ("upper", True, Decimal("14.6"))),
        ("三年未満", "ja", ("upper", False, 3)),
        ("1.0以下", "ja", ("upper", True, 1)),
    ],
)
def test_a_limit_knows_its_side_and_whether_its_number_is_within(text, language, expected):
    (limit,) = limits(text, language)
    assert (limit.side, limit.closed, limit.number) == expected


def test_times_before_and_after_an_event_are_no_limits():
    assert limits("at least 30 days before delivery and up to 5 days’ prior notice", "en") == []
    assert limits("30日以上前に通知し、5日以内に回答する。", "ja") == []


def test_a_lower_and_an_upper_limit_that_belong_together_are_one_step():
    assert [bool(s.lower and s.upper) for s in steps("30 GU以上40 GU以下", "ja")] == [True]
    assert [bool(s.lower and s.upper) for s in steps("at least 5 % of A and not more than 8 pieces of B", "en")] == [
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10個以下、10個以上", "overlap"),
        ("10個未満、10個を超える", "gap"),
        ("10個未満、10個以上", None),
        ("10個以下、20個以上", None),
    ],
)
def test_steps_meet_well_overlap_or_leave_a_gap(text, expected):
    assert meet(*steps(text, "ja")) == expected


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("ISO 2813:2014", True), ("JIS B 0405-1991", True), ("ASTM D4169-22", True), ("ISO 2813:[year]", True),
        ("JIS Z 8730（2009年版）", True), ("ISO 2768-mK", False), ("ISO/CIE 11664-6", False), ("JIS B 0405", False),
    ],
)  # fmt: skip
def test_a_standard_is_dated_or_not(text, dated):
    assert [standard.dated for standard in standards(f"according to {text}.")] == [dated]


def test_standards_of_management_and_codes_are_no_standards_of_measurement():
    assert list(standards("ISO 9001, ISO/IEC 17025, ISO 14001, ISO 8601, ISO 4217")) == []
