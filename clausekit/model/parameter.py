"""The parameters of a clause: what may be filled in, within which bounds, what is proposed and why."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from clausekit.model.base import Bilingual, Model
from clausekit.model.value import DurationUnit


class _Parameter(Model):
    label: Bilingual
    help: Bilingual | None = None
    default: Any = None
    why: Bilingual | None = None
    optional: bool = False

    @model_validator(mode="after")
    def _default_says_why(self) -> "_Parameter":
        if self.default is not None and self.why is None:
            raise ValueError("a parameter with a default says why that default (`why`, both languages)")
        return self


class _Bounded(_Parameter):
    least: Decimal | None = None
    most: Decimal | None = None


class MoneyParameter(_Bounded):
    """An amount with its currency: `JPY 1,000,000`. Bounds hold in whatever currency is given."""

    type: Literal["money"]


class PercentParameter(_Bounded):
    """A share: `30 %` or `30`."""

    type: Literal["percent"]


class DurationParameter(_Bounded):
    """A span of time in `unit`: `30 days` or `30`."""

    type: Literal["duration"]
    unit: DurationUnit


class CountParameter(_Bounded):
    """A whole number: `3`."""

    type: Literal["count"]


class QuantityParameter(_Bounded):
    """A measured amount in `unit` or a unit of the same dimension: `0.05 mm`."""

    type: Literal["quantity"]
    unit: str


class DateParameter(_Parameter):
    """A day: `2026-11-20`."""

    type: Literal["date"]


class FlagParameter(_Parameter):
    """Yes or no."""

    type: Literal["flag"]


class TextParameter(_Parameter):
    """Words of the parties' own, in both languages."""

    type: Literal["text"]


class Option(Model):
    """One value a choice allows."""

    value: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    label: Bilingual


class ChoiceParameter(_Parameter):
    """One of `options`, by its stable `value`."""

    type: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2)


_Scalar = (
    MoneyParameter
    | PercentParameter
    | DurationParameter
    | CountParameter
    | QuantityParameter
    | DateParameter
    | FlagParameter
    | TextParameter
    | ChoiceParameter
)
ScalarParameter = Annotated[_Scalar, Field(discriminator="type")]


class RowsParameter(_Parameter):
    """A list of rows with the same typed `fields`, printed as a table."""

    type: Literal["rows"]
    fields: dict[str, ScalarParameter] = Field(min_length=1)
    least_rows: int = 1


class TolerancesParameter(_Parameter):
    """A list of measurable quality requirements (model.tolerance.Tolerance)."""

    type: Literal["tolerances"]
    least_rows: int = 1


Parameter = Annotated[_Scalar | RowsParameter | TolerancesParameter, Field(discriminator="type")]
