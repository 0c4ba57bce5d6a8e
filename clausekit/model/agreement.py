"""A kind of contract: its title, its roles and its ordered clauses."""

from collections.abc import Collection

from pydantic import Field

from clausekit.model.base import Bilingual, Model
from clausekit.model.clause import ClauseId, Name


class Role(Model):
    """A party's role and what it is called in the text, by set of labels; the first set is used unless the deal names one.

    Clauses know two roles, `buyer` (orders, pays, receives) and `supplier` (makes, provides, discloses). An agreement
    that calls its parties otherwise says which of the two each one `stands_for`.
    """

    title: Bilingual
    labels: dict[Name, Bilingual] = Field(min_length=1)
    stands_for: Name | None = None


class Slot(Model):
    """The place of a clause in an agreement; one that is not `included` comes in only when the deal adds it.

    `fallback` is the wording this agreement starts from, where that is not the clause's own.
    """

    clause: ClauseId
    included: bool = True
    fallback: Name | None = None


class Agreement(Model):
    """One file of `clause_library/agreements/`."""

    id: Name
    title: Bilingual
    roles: dict[Name, Role] = Field(min_length=2)
    clauses: tuple[Slot, ...] = Field(min_length=1)

    def fallback(self, clause_id: str) -> str | None:
        """The fallback this agreement starts `clause_id` from; None for the clause's own wording."""
        return next((slot.fallback for slot in self.clauses if slot.clause == clause_id), None)

    def wanted(self, add: Collection[str], omit: Collection[str]) -> list[str]:
        """The ids of the clauses a deal gets that adds and omits these, in order."""
        return [s.clause for s in self.clauses if s.clause not in omit and (s.included or s.clause in add)]
