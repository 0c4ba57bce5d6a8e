"""A value → English or Japanese, written by its type, the same way everywhere.

JPY 1,000,000 (one million yen) / 金1,000,000円 · thirty (30) days / 30日 · 20 November 2026 / 2026年11月20日
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache, singledispatch
from typing import Any, Final

from clausekit.model.base import Bilingual, Language
from clausekit.model.party import Party
from clausekit.model.value import Choice, Count, Duration, Money, Percent, Quantity
from clausekit.text.units import printed

_DURATIONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "hours": ("hour", "hours", "時間"),
    "days": ("day", "days", "日"),
    "business_days": ("Business Day", "Business Days", "営業日"),
    "months": ("month", "months", "か月"),
    "years": ("year", "years", "年"),
}


@singledispatch
def write_value(value: object, language: Language) -> str:
    """What is printed for `value` in `language`."""
    raise TypeError(f"a {type(value).__name__} cannot stand in running text")


@write_value.register
def _(value: str, language: Language) -> str:
    return value


@write_value.register
def _(value: Bilingual, language: Language) -> str:
    return value.in_language(language)


@write_value.register
def _(value: Choice, language: Language) -> str:
    return value.label.in_language(language)


@write_value.register
def _(value: Party, language: Language) -> str:
    return value.name.in_language(language)


@write_value.register
def _(value: Count, language: Language) -> str:
    return _counted(Decimal(value.number)) if language == "en" else f"{value.number:,}"


@write_value.register
def _(value: Percent, language: Language) -> str:
    number = plain(value.number)
    return (
        f"{_in_words(value.number)} percent ({number}%)" if language == "en" and _whole(value.number) else f"{number}%"
    )


@write_value.register
def _(value: Duration, language: Language) -> str:
    one, many, ja = _DURATIONS[value.unit]
    if language == "ja":
        return f"{value.number:,}{ja}"
    return f"{_counted(Decimal(value.number))} {one if value.number == 1 else many}"


@write_value.register
def _(value: Quantity, language: Language) -> str:
    return printed(plain(value.number), value.unit, language)


@write_value.register
def _(value: Money, language: Language) -> str:
    number = plain(value.amount)
    if language == "ja":
        return f"金{number}{_currency(value.currency, value.amount, 'ja')}"
    if not _whole(value.amount):
        return f"{value.currency} {value.amount:,.2f}"
    words = f"{_in_words(value.amount)} {_currency(value.currency, value.amount, 'en')}"
    return f"{value.currency} {number} ({words})"


@write_value.register
def _(value: date, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415  locale data, needed only when a date is printed

    return format_date(value, "d MMMM y" if language == "en" else "y年M月d日", locale=language)


def plain(number: Decimal) -> str:
    """A number in figures with thousands separated and nothing lost: 1,234.50."""
    return f"{number:,f}"


def _whole(number: Decimal) -> bool:
    return number == number.to_integral_value()


def _counted(number: Decimal) -> str:
    return f"{_in_words(number)} ({plain(number)})"


@lru_cache(maxsize=1)
def _speller() -> Any:
    import inflect  # noqa: PLC0415  compiles hundreds of patterns, needed only when English is written

    return inflect.engine()


@lru_cache(maxsize=512)
def _in_words(number: Decimal) -> str:
    return str(_speller().number_to_words(int(number), andword=""))


def _currency(code: str, amount: Decimal, language: Language) -> str:
    from babel.numbers import get_currency_name  # noqa: PLC0415  locale data, needed only when money is printed

    if code == "JPY":  # the locale data say “Japanese yen” and 日本円; contracts do not
        return "yen" if language == "en" else "円"
    count = None if language == "ja" else float(amount)
    return get_currency_name(code, count=count, locale=language)
