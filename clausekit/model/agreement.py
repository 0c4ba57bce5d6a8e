"""A kind of contract: its title, its roles and its ordered clauses."""

from collections.abc import Collection
from typing import Literal

from pydantic import Field

from clausekit.model.base import Bilingual, Model
from clausekit.model.clause import ClauseId, Name

PartyLabels = Literal["buyer_seller", "orderer_contractor", "kou_otsu"]


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

    def wanted(self, add: Collection[str], omit: Collection[str]) -> list[str]:
        """The ids of the clauses a deal gets that adds and omits these, in order."""
        return [s.clause for s in self.clauses if s.clause not in omit and (s.included or s.clause in add)]
