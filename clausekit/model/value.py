"""What a deal says about a parameter, typed: frozen values that know nothing of how they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from clausekit.model.base import Bilingual
from clausekit.model.party import Party
from clausekit.model.tolerance import Tolerance

DurationUnit = Literal["hours", "days", "business_days", "months", "years"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency named by its ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in hundredths: `Percent(Decimal(30))` is thirty percent."""

    number: Decimal


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time, counted in `unit`."""

    number: int
    unit: DurationUnit


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something the text names itself."""

    number: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured amount; `unit` as it is to be printed (`mm`, `kg`, `pieces`)."""

    number: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a parameter allows: `value` is stable, `label` is what is printed."""

    value: str
    label: Bilingual


Scalar = Money | Percent | Duration | Count | Quantity | Choice | Bilingual | Party | date | bool | str
Row = Mapping[str, Scalar]
Value = Scalar | tuple[Row, ...] | tuple[Tolerance, ...]
