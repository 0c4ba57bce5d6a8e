"""A kind of contract: its title, its roles and its ordered clauses; and the deal file that fills it."""

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from clausekit.model.base import Bilingual, Model
from clausekit.model.clause import ClauseId, Name
from clausekit.model.party import Party

PartyLabels = Literal["buyer_seller", "orderer_contractor", "kou_otsu"]
GoverningLaw = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
YesNoUnknown = Literal["yes", "no", "unknown"]


class Role(Model):
    """A party's role and what it is called in the text, by set of labels."""

    title: Bilingual
    labels: dict[PartyLabels, Bilingual]


class Slot(Model):
    """The place of a clause in an agreement; one that is not `included` comes in only when the deal adds it."""

    clause: ClauseId
    included: bool = True


class Agreement(Model):
    """One file of `clause_library/agreements/`."""

    id: Name
    title: Bilingual
    roles: dict[Name, Role] = Field(min_length=2)
    clauses: tuple[Slot, ...] = Field(min_length=1)


class Deal(Model):
    """The user's file: which agreement, between whom, with which values. Facts that are left out are `unknown`.

    `values` holds, by clause id, the values of its parameters; `fallbacks` the fallback chosen, by clause id.
    """

    agreement: Name
    title: Bilingual | None = None
    governing_law: GoverningLaw = "JP"
    party_labels: PartyLabels = "buyer_seller"
    parties: dict[Name, Party]
    specification_by: Literal["buyer", "supplier", "both", "unknown"] = "unknown"
    goods_leave_japan: YesNoUnknown = "unknown"
    values: dict[ClauseId, dict[Name, Any]] = {}
    fallbacks: dict[ClauseId, Name] = {}
    add: tuple[ClauseId, ...] = ()
    omit: tuple[ClauseId, ...] = ()
    confirmed: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _parties_differ(self) -> "Deal":
        names = [p.name.en for p in self.parties.values()]
        if len(set(names)) != len(names):
            raise ValueError("two parties have the same name")
        return self
