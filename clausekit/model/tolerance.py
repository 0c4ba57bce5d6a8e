"""A measurable quality requirement: what is measured, between which limits, how, on which pieces, and who decides how."""

import re
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from clausekit.model.base import Bilingual, Model

# A standard without its year is a moving target: ISO 2859-1:2026, JIS Z 8730:2009, ISO/CIE 11664-6:2022.
DatedStandard = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9/ .\-]*\d:(19|20)\d\d(/.*)?$")]
Limit = Annotated[str, StringConstraints(pattern=r"^[+\-−]?\d+(\.\d+)?(\s*\S.*)?$")]
InspectionLevel = Literal["I", "II", "III", "S-1", "S-2", "S-3", "S-4"]
# accept: a reading at or inside the limit passes. guard: limits are narrowed by the expanded uncertainty first.
Decision = Literal["accept_at_limit", "guard_band"]


class Sampling(Model):
    """How many pieces are measured: every piece, a fixed number of each lot, or an AQL plan with standard and year."""

    every_piece: bool = False
    pieces: Annotated[int, Field(ge=1)] | None = None
    standard: DatedStandard | None = None
    level: InspectionLevel | None = None
    aql: Annotated[Decimal, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _one_plan(self) -> "Sampling":
        plan = (self.standard, self.level, self.aql)
        if sum((self.every_piece, self.pieces is not None, any(plan))) != 1:
            raise ValueError("give one of: every_piece, pieces, or standard with level and aql")
        if any(plan) and not all(plan):
            raise ValueError("an AQL plan needs standard (with year), level and aql together")
        return self


class Tolerance(Model):
    """One row of the tolerance schedule. Limits are absolute values in `unit` or a unit of the same dimension, and belong
    to the permitted range; at least one is given. A limit may name its own unit (`11.95 mm`).
    """

    characteristic: Bilingual
    unit: str
    nominal: Limit | None = None
    lower: Limit | None = None
    upper: Limit | None = None
    method: Bilingual
    instrument: Bilingual
    conditions: Bilingual
    standard: DatedStandard
    sampling: Sampling
    decision: Decision = "accept_at_limit"
    limit_sample: Bilingual | None = None

    @model_validator(mode="after")
    def _has_a_limit(self) -> "Tolerance":
        if self.lower is None and self.upper is None:
            raise ValueError("give lower, upper or both: a requirement without a limit cannot be measured")
        return self


def split_limit(text: str) -> tuple[Decimal, str]:
    """A limit as written (`-0.05 mm`) → its number and its unit (empty if none is named)."""
    number, unit = re.fullmatch(r"([+\-−]?\d+(?:\.\d+)?)\s*(.*)", text).groups()  # type: ignore[union-attr]
    return Decimal(number.replace("−", "-")), unit
