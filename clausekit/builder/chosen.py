"""What `choose` decides: the clauses that will print, settled."""

from dataclasses import dataclass

from clausekit.model.agreement import Agreement
from clausekit.model.clause import Clause, Confirm, Table
from clausekit.model.deal import Deal
from clausekit.text.condition import Scope
from clausekit.text.tree import Tree


@dataclass(frozen=True, slots=True)
class Settled:
    """A paragraph or item whose conditions are decided."""

    id: str
    en: Tree
    ja: Tree
    defines: str | None
    items: tuple["Settled", ...]
    table: Table | None


@dataclass(frozen=True, slots=True)
class ChosenClause:
    """A clause as it will print: `scope` holds its values, the parties and the facts of the deal."""

    clause: Clause
    fallback: str | None
    scope: Scope
    paragraphs: tuple[Settled, ...]
    schedule: tuple[Settled, ...]
    summary_ja: Tree
    confirm: tuple[Confirm, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everything that will print, in order."""

    deal: Deal
    agreement: Agreement
    clauses: tuple[ChosenClause, ...]
