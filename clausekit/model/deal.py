"""The user's file: which agreement, between whom, with which values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import PrivateAttr, StringConstraints, model_validator

from clausekit.model.base import Bilingual, Model
from clausekit.model.clause import ClauseId, Name
from clausekit.model.party import Party

GoverningLaw = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
YesNoUnknown = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a deal was read from, and the line of each path in it: so that a fault found later can name both."""

    file: str
    lines: Mapping[tuple[str | int, ...], int]


class Reading(Model):
    """How a party that does not read the language of the contract knows what it signs, and who has confirmed that."""

    how: Literal["own_translation", "full_translation", "summary_only"]
    confirmed_by: str


class Deal(Model):
    """A deal as the user wrote it. Facts that are left out are `unknown`.

    `values` holds, by clause id, the values of its parameters, untyped until they meet their clause; `fallbacks` the
    fallback chosen, by clause id; `add` and `omit` clauses. The number of an omitted article closes up (`omitted`:
    `renumber`) or stays with “[Intentionally omitted]” (`keep_number`, for a draft that people know by its numbers).
    `confirmed` are the questions a person has answered.
    """

    agreement: Name
    title: Bilingual | None = None
    governing_law: GoverningLaw = "JP"
    party_labels: Name | None = None
    parties: dict[Name, Party]
    specification_by: Literal["buyer", "supplier", "both", "unknown"] = "unknown"
    goods_leave_japan: YesNoUnknown = "unknown"
    values: dict[ClauseId, dict[Name, Any]] = {}
    fallbacks: dict[ClauseId, Name] = {}
    add: tuple[ClauseId, ...] = ()
    omit: tuple[ClauseId, ...] = ()
    omitted: Literal["renumber", "keep_number"] = "renumber"
    confirmed: tuple[str, ...] = ()
    reading: Reading | None = None
    _origin: Origin = PrivateAttr(Origin("deal", {}))

    @property
    def origin(self) -> Origin:
        """Where the deal was read; a deal made in Python has none and calls itself `deal`."""
        return self._origin

    def read_from(self, origin: Origin) -> "Deal":
        """The same deal, knowing where it was read."""
        self._origin = origin
        return self

    @model_validator(mode="after")
    def _parties_differ(self) -> "Deal":
        names = [p.name.en for p in self.parties.values()]
        if len(set(names)) != len(names):
            raise ValueError("two parties have the same name")
        return self
