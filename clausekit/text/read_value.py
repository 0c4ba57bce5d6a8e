"""What a deal file says for a parameter → a typed value, or a ValueFault that says what to write instead."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import singledispatch
from typing import Any, Final

from pydantic import ValidationError

from clausekit.errors import Said
from clausekit.model import parameter as p
from clausekit.model.base import Bilingual
from clausekit.model.value import Choice, Count, Duration, Money, Percent, Quantity, Scalar
from clausekit.text.units import UnknownUnit, convert, same_dimension
from clausekit.text.write_value import plain

_YES: Final = frozenset(("yes", "true", "on", "はい"))
_NO: Final = frozenset(("no", "false", "off", "いいえ"))
_DURATION_WORDS: Final = {
    "hour": "hours", "hours": "hours", "時間": "hours",
    "day": "days", "days": "days", "日": "days",
    "business day": "business_days", "business days": "business_days", "business_days": "business_days", "営業日": "business_days",
    "month": "months", "months": "months", "か月": "months", "ヶ月": "months",
    "year": "years", "years": "years", "年": "years",
}  # fmt: skip


class ValueFault(Exception):
    """What is wrong with a value; `path` leads to the part of it that is wrong."""

    def __init__(self, said: Said, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(said.en)
        self.said = said
        self.path = path


@singledispatch
def read_value(parameter: object, raw: Any) -> Scalar:
    """The value of a scalar `parameter`, from what YAML gave for it."""
    raise TypeError(f"no reader for {type(parameter).__name__}")


@read_value.register
def _(parameter: p.MoneyParameter, raw: Any) -> Money:
    match = re.fullmatch(r"([A-Z]{3})\s*([\d,]+(?:\.\d+)?)", _text(raw))
    if not match or match[1] not in _currencies():
        raise _expected(
            raw, "a currency code and an amount, such as JPY 1,000,000", "通貨コードと金額（例: JPY 1,000,000）"
        )
    amount = _number(match[2], raw)
    _check_bounds(parameter, amount, match[1])
    return Money(amount, match[1])


@read_value.register
def _(parameter: p.PercentParameter, raw: Any) -> Percent:
    match = re.fullmatch(r"(-?[\d.,]+)\s*(?:%|％|percent|パーセント)?", _text(raw))
    if not match:
        raise _expected(raw, "a percentage, such as 30 %", "百分率（例: 30 %）")
    number = _number(match[1], raw)
    _check_bounds(parameter, number, "%")
    return Percent(number)


@read_value.register
def _(parameter: p.DurationParameter, raw: Any) -> Duration:
    match = re.fullmatch(r"([\d,]+)\s*(\D*)", _text(raw))
    unit = _DURATION_WORDS.get(match[2].strip().lower() or parameter.unit) if match else None
    words = parameter.unit.replace("_", " ")
    if not match or unit is None:
        raise _expected(raw, f"a whole number of {words}, such as 30 {words}", f"{words} 単位の整数（例: 30 {words}）")
    if unit != parameter.unit:
        raise _expected(raw, f"{words}, not {unit.replace('_', ' ')}", f"{words}（{unit.replace('_', ' ')} ではなく）")
    _check_bounds(parameter, _number(match[1], raw), words)
    return Duration(int(match[1].replace(",", "")), parameter.unit)


@read_value.register
def _(parameter: p.CountParameter, raw: Any) -> Count:
    if not re.fullmatch(r"[\d,]+", _text(raw)):
        raise _expected(raw, "a whole number", "整数")
    number = _number(_text(raw), raw)
    _check_bounds(parameter, number, "")
    return Count(int(number))


@read_value.register
def _(parameter: p.QuantityParameter, raw: Any) -> Quantity:
    match = re.fullmatch(r"(-?[\d.,]+)\s*(.*)", _text(raw))
    if not match:
        raise _expected(
            raw, f"a number and a unit, such as 5 {parameter.unit}", f"数値と単位（例: 5 {parameter.unit}）"
        )
    number, unit = _number(match[1], raw), match[2] or parameter.unit
    check_unit(unit, parameter.unit)
    _check_bounds(parameter, convert(number, unit, parameter.unit), parameter.unit)
    return Quantity(number, unit)


@read_value.register
def _(parameter: p.DateParameter, raw: Any) -> date:
    try:
        return date.fromisoformat(_text(raw))
    except ValueError:
        raise _expected(raw, "a day written year-month-day, such as 2026-11-20", "年月日（例: 2026-11-20）") from None


@read_value.register
def _(parameter: p.FlagParameter, raw: Any) -> bool:
    word = str(raw).lower()
    if word not in _YES | _NO:
        raise _expected(raw, "yes or no", "yes（はい）又は no（いいえ）")
    return word in _YES


@read_value.register
def _(parameter: p.ChoiceParameter, raw: Any) -> Choice:
    for option in parameter.options:
        if option.value == raw:
            return Choice(option.value, option.label)
    raise _expected(
        raw,
        "one of: " + ", ".join(o.value for o in parameter.options),
        "次のいずれか: " + "、".join(f"{o.value}（{o.label.ja}）" for o in parameter.options),
    )


@read_value.register
def _(parameter: p.TextParameter, raw: Any) -> Bilingual:
    try:
        text = Bilingual.model_validate(raw)
    except ValidationError:
        text = None
    if text is None or not (text.en and text.ja):
        raise _expected(raw, "the text in both languages (en: and ja:)", "英語と日本語の両方の文（en: と ja:）")
    return text


def check_unit(unit: str, wanted: str) -> None:
    """Raise ValueFault unless `unit` is known and of the dimension of `wanted`."""
    try:
        fits = same_dimension(unit, wanted)
    except UnknownUnit as error:
        said = Said(
            f"the unit “{error}” is not known; write it as mm, kg, N, °C, ΔE00, GU …",
            f"単位「{error}」は不明です。mm、kg、N、°C、ΔE00、GU などと書いてください",
        )
        raise ValueFault(said) from error
    if not fits:
        said = Said(
            f"a value in {unit} cannot be a value in {wanted}; use {wanted} or a unit of the same kind",
            f"{unit} は {wanted} の値になりません。{wanted} 又は同種の単位を使ってください",
        )
        raise ValueFault(said)


def _text(raw: Any) -> str:
    return raw.strip() if isinstance(raw, str) else ""


def _number(text: str, raw: Any) -> Decimal:
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise _expected(raw, "a number", "数値") from None


def _expected(raw: Any, en: str, ja: str) -> ValueFault:
    given = f"“{raw}”" if isinstance(raw, str) else ("nothing" if raw is None else "a list or mapping")
    given_ja = f"「{raw}」" if isinstance(raw, str) else ("空欄" if raw is None else "一覧又は対応表")
    return ValueFault(Said(f"expected {en}; found {given}", f"{ja}を指定してください（現在: {given_ja}）"))


def _check_bounds(parameter: Any, number: Decimal, unit: str) -> None:
    low, high = parameter.least, parameter.most
    if low is not None and number < low:
        raise _out_of_bounds(number, unit, Said(f"at least {plain(low)}", f"{plain(low)} {unit} 以上"))
    if high is not None and number > high:
        raise _out_of_bounds(number, unit, Said(f"at most {plain(high)}", f"{plain(high)} {unit} 以下"))


def _out_of_bounds(number: Decimal, unit: str, bound: Said) -> ValueFault:
    en = f"{plain(number)} {unit}".strip()
    return ValueFault(
        Said(
            f"{en} is out of bounds; it must be {f'{bound.en} {unit}'.strip()}",
            f"{en} は範囲外です。{bound.ja}としてください",
        )
    )


def _currencies() -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415  locale data, needed only when money is read

    return Locale("en").currencies
