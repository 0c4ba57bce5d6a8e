"""Values read what people type and write themselves the same way everywhere, in both languages."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter

from clausekit.model.parameter import Parameter
from clausekit.text.read_parameter import read_parameter
from clausekit.text.write_value import write_value

LABEL = {"en": "x", "ja": "x"}


def parameter(type: str, **more):
    return TypeAdapter(Parameter).validate_python({"type": type, "label": LABEL, **more})


def read(type: str, raw, **more):
    value, faults = read_parameter(parameter(type, **more), raw)
    assert not faults, faults
    return value


def faults(type: str, raw, **more) -> str:
    return " ".join(str(f) for f in read_parameter(parameter(type, **more), raw)[1])


@pytest.mark.parametrize(
    ("type", "raw", "more", "en", "ja"),
    [
        ("money", "JPY 1,000,000", {}, "JPY 1,000,000 (one million yen)", "金1,000,000円"),
        ("money", "EUR 12500.50", {}, "EUR 12,500.50", "金12,500.50ユーロ"),
        ("money", "USD 1", {}, "USD 1 (one US dollar)", "金1米ドル"),
        ("percent", "30 %", {}, "thirty percent (30%)", "30%"),
        ("percent", "14.6", {}, "14.6%", "14.6%"),
        ("duration", "30 days", {"unit": "days"}, "thirty (30) days", "30日"),
        ("duration", "30", {"unit": "days"}, "thirty (30) days", "30日"),
        ("duration", "1 営業日", {"unit": "business_days"}, "one (1) Business Day", "1営業日"),
        ("duration", "6 months", {"unit": "months"}, "six (6) months", "6か月"),
        ("count", "3", {}, "three (3)", "3"),
        ("date", "2026-11-20", {}, "20 November 2026", "2026年11月20日"),
        ("quantity", "0.05 mm", {"unit": "mm"}, "0.05 mm", "0.05 mm"),
        ("quantity", "500 pieces", {"unit": "pieces"}, "500 pieces", "500個"),
        ("quantity", "1.5 ΔE00", {"unit": "ΔE00"}, "ΔE00 1.5", "ΔE00 1.5"),
        ("text", {"en": "brass rod", "ja": "黄銅棒"}, {}, "brass rod", "黄銅棒"),
    ],
)
def test_a_value_is_written_by_its_type(type, raw, more, en, ja):
    value = read(type, raw, **more)
    assert (write_value(value, "en"), write_value(value, "ja")) == (en, ja)


@pytest.mark.parametrize(
    ("type", "raw", "more", "said"),
    [
        ("money", "1,000,000", {}, "a currency code and an amount"),
        ("money", "YEN 5", {}, "a currency code"),
        ("percent", "lots", {}, "a percentage"),
        ("percent", "60", {"most": "50"}, "at most 50 %"),
        ("duration", "30 weeks", {"unit": "days"}, "a whole number of days"),
        ("duration", "2 months", {"unit": "days"}, "days, not months"),
        ("duration", "90", {"unit": "days", "most": "60"}, "at most 60 days"),
        ("duration", "0", {"unit": "days", "least": "1"}, "at least 1 days"),
        ("count", "2.5", {}, "a whole number"),
        ("date", "20.11.2026", {}, "2026-11-20"),
        ("flag", "maybe", {}, "yes or no"),
        ("quantity", "5 kg", {"unit": "mm"}, "cannot be a value in mm"),
        ("quantity", "5 furlongz", {"unit": "mm"}, "“furlongz” is not known"),
        ("quantity", "2 ΔE*ab", {"unit": "ΔE00"}, "cannot be a value in ΔE00"),
        ("text", "only English", {}, "both languages"),
        ("money", None, {}, "a value is missing"),
    ],
)
def test_a_value_that_does_not_fit_is_explained(type, raw, more, said):
    assert said in faults(type, raw, **more)


def test_bounds_hold_whatever_unit_of_the_same_kind_is_used():
    assert "at most 10 mm" in faults("quantity", "2 cm", unit="mm", most="10")
    assert read("quantity", "0.5 cm", unit="mm", most="10").number == Decimal("0.5")


ROW = {
    "characteristic": {"en": "Outer diameter", "ja": "外径"},
    "unit": "mm",
    "nominal": "12.00",
    "lower": "11.95",
    "upper": "12.05 mm",
    "method": {"en": "two-point measurement", "ja": "2点測定"},
    "instrument": {"en": "micrometer", "ja": "マイクロメータ"},
    "conditions": {"en": "20 °C", "ja": "20°C"},
    "standard": "JIS B 0405:1991",
    "sampling": {"pieces": "5"},
}


def tolerance_faults(**changes) -> str:
    return faults("tolerances", [{**ROW, **changes}])


def test_a_tolerance_is_read_whole():
    (tolerance,) = read("tolerances", [ROW])
    assert tolerance.sampling.pieces == 5


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"upper": "12.05 kg"}, "a value in kg cannot be a value in mm"),
        ({"unit": "smoots?"}, "not known"),
        ({"lower": None, "upper": None}, "give lower, upper or both"),
        ({"lower": "13"}, "not in this order"),
        ({"standard": "JIS B 0405"}, "does not have the form"),
        ({"sampling": {"aql": "1.0"}}, "needs standard (with year), level and aql"),
        ({"sampling": {"pieces": "5", "every_piece": "yes"}}, "give one of"),
    ],
)
def test_a_tolerance_that_cannot_be_measured_is_refused(changes, said):
    assert said in tolerance_faults(**changes)
