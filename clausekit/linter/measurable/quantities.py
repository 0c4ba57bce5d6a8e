"""A sentence → the physical quantities in it, with unit, dimension and whether the unit is metric."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from clausekit.linter.measurable.figures import FIGURES, NOT_WITHIN, half_width, value
from clausekit.text.units import UnknownUnit, convert, same_dimension


class Unit(NamedTuple):
    """A unit: `name` as pint reads it, and how contracts spell it."""

    name: str
    metric: bool
    spelled: str


UNITS: Final = (
    Unit("mm**2", True, r"mm2|mm²|㎟|平方ミリメートル"),
    Unit("cm**2", True, r"cm2|cm²|㎠|平方センチメートル"),
    Unit("m**2", True, r"m2|m²|㎡|平方メートル|平米|square\s+met(?:er|re)s?"),
    Unit("m**3", True, r"m3|m³|㎥|立方メートル|cubic\s+met(?:er|re)s?"),
    Unit("mm", True, r"mm|㎜|ミリメートル|millimet(?:er|re)s?"),
    Unit("cm", True, r"cm|㎝|センチメートル|センチ|centimet(?:er|re)s?"),
    Unit("km", True, r"km|㎞|キロメートル|kilomet(?:er|re)s?"),
    Unit("µm", True, r"[µμu]m|㎛|マイクロメートル|micromet(?:er|re)s?|microns?|ミクロン"),
    Unit("nm", True, r"nm|ナノメートル|nanomet(?:er|re)s?"),
    Unit("m", True, r"m|ｍ|メートル|met(?:er|re)s?"),
    Unit("mg", True, r"mg|㎎|ミリグラム|milligrams?"),
    Unit("kg", True, r"kg|㎏|キログラム|kilograms?"),
    Unit("g", True, r"g|ｇ|グラム|grams?"),
    Unit("tonne", True, r"t|トン|tonnes?|metric\s+tons?"),
    Unit("mL", True, r"m[lL]|㎖|ミリリットル|millilit(?:er|re)s?"),
    Unit("L", True, r"[lL]|ℓ|㍑|リットル|lit(?:er|re)s?"),
    Unit("N/mm**2", True, r"N/mm2|N/mm²"),
    Unit("MPa", True, r"MPa|メガパスカル"),
    Unit("kPa", True, r"kPa|キロパスカル"),
    Unit("N*m", True, r"N[·・]?m"),
    Unit("kN", True, r"kN|キロニュートン"),
    Unit("N", True, r"N|ニュートン|newtons?"),
    Unit("degC", True, r"[°˚]\s?C|℃|degrees?\s+(?:Celsius|centigrade)"),
    Unit("inch**2", False, r"square\s+inch(?:es)?|sq\.?\s?in|平方インチ"),
    Unit("foot**2", False, r"square\s+f(?:ee|oo)t|sq\.?\s?ft|平方フィート"),
    Unit("inch", False, r"inch(?:es)?|インチ"),
    Unit("foot", False, r"ft|feet|foot|フィート"),
    Unit("yard", False, r"yards?|yds?|ヤード"),
    Unit("mile", False, r"miles?|マイル"),
    Unit("pound", False, r"lbs?|pounds?(?!\s+sterling)|ポンド"),
    Unit("ounce", False, r"oz|ounces?|オンス"),
    Unit("gallon", False, r"gal|gallons?|ガロン"),
    Unit("psi", False, r"psi"),
    Unit("degF", False, r"[°˚]\s?F|℉|degrees?\s+Fahrenheit"),
    Unit("kgf", False, r"kgf|キログラム重"),
    Unit("tsubo", False, r"坪"),
    Unit("shaku", False, r"尺"),
    Unit("sun", False, r"寸(?!法)"),
)
_ENDS: Final = r"(?![A-Za-zａ-ｚＡ-Ｚ0-9²³/·])"
# one alternative a unit, each in a group of its own that says which it was
UNIT: Final = rf"(?:{'|'.join(unit.spelled for unit in UNITS)}){_ENDS}"
_QUANTITY: Final = re.compile(
    rf"{NOT_WITHIN}(?P<number>{FIGURES})[\s\u3000]?-?(?:{'|'.join(f'(?P<u{i}>{unit.spelled})' for i, unit in enumerate(UNITS))}){_ENDS}"
)


class Quantity(NamedTuple):
    """A number with its unit as it stands in a sentence; `step` is the worth of its last digit."""

    start: int
    end: int
    number: Decimal
    step: Decimal
    unit: Unit


def quantities(text: str) -> Iterator[Quantity]:
    """The physical quantities of a sentence, in order; blanks and counted things are none."""
    for found in _QUANTITY.finditer(half_width(text)):
        number = value(found["number"])
        if number is not None and found.lastgroup:
            places = len(re.split(r"[.．]", found["number"])[1]) if re.search(r"[.．]", found["number"]) else 0
            yield Quantity(
                *found.span(), number, Decimal(1).scaleb(-places), UNITS[int(found.lastgroup.removeprefix("u"))]
            )


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether both measure the same kind of thing, as far as is known."""
    try:
        return same_dimension(one.unit.name, other.unit.name)
    except UnknownUnit:
        return False


def apart(one: Quantity, other: Quantity) -> Decimal:
    """How far the values of two alike quantities lie apart, as a share of the larger, once rounding is allowed for."""
    name = one.unit.name
    own, theirs = one.number, convert(other.number, other.unit.name, name)
    rounding = (one.step + abs(convert(other.number + other.step, other.unit.name, name) - theirs)) / 2
    larger = max(abs(own), abs(theirs))
    return max(abs(own - theirs) - rounding, Decimal(0)) / larger if larger else Decimal(0)
