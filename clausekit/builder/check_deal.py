"""A deal against its agreement: parties, clauses and fallbacks that the library does not have, or that do not go together."""

from collections.abc import Iterator

from clausekit.builder.faults import Path_, fault
from clausekit.errors import Problem, Said
from clausekit.library import Library
from clausekit.model.agreement import Agreement
from clausekit.model.deal import Deal


def faults_of_deal(deal: Deal, agreement: Agreement, library: Library) -> list[Problem]:
    """Everything wrong with the deal but its values."""
    return [
        *_parties(deal, agreement),
        *_labels(deal, agreement),
        *_clauses(deal, agreement, library),
        *_fallbacks(deal, library),
        *_relations(deal, agreement, library),
    ]


def _parties(deal: Deal, agreement: Agreement) -> Iterator[Problem]:
    for role in agreement.roles:
        if role not in deal.parties:
            yield fault(
                deal,
                ("parties", role),
                Said("is missing; this agreement needs this party", "がありません。この契約に必要な当事者です"),
            )
    for role in deal.parties:
        if role not in agreement.roles:
            roles = ", ".join(agreement.roles)
            yield fault(
                deal,
                ("parties", role),
                Said(
                    f"is no party of this agreement; its parties are: {roles}",
                    f"この契約の当事者ではありません。当事者は: {roles}",
                ),
            )


def _labels(deal: Deal, agreement: Agreement) -> Iterator[Problem]:
    known = list(next(iter(agreement.roles.values())).labels)
    if deal.party_labels is not None and deal.party_labels not in known:
        there = ", ".join(known)
        yield fault(
            deal,
            ("party_labels",),
            Said(f"this agreement has no such labels; it has: {there}", f"この呼称はありません。使えるのは: {there}"),
        )


def _clauses(deal: Deal, agreement: Agreement, library: Library) -> Iterator[Problem]:
    listed = {slot.clause for slot in agreement.clauses}
    named: list[tuple[Path_, str]] = [(("values", c), c) for c in deal.values]
    named += [((key, i), c) for key in ("add", "omit") for i, c in enumerate(getattr(deal, key))]
    for path, clause_id in named:
        if clause_id not in library.clauses:
            yield fault(
                deal,
                path,
                Said(
                    f"there is no clause “{clause_id}” in the library",
                    f"「{clause_id}」という条項はライブラリにありません",
                ),
            )
        elif clause_id not in listed:
            yield fault(
                deal,
                path,
                Said(
                    f"“{clause_id}” is not part of the agreement “{agreement.id}”",
                    f"「{clause_id}」は「{agreement.id}」の条項ではありません",
                ),
            )
        elif path[0] == "values" and clause_id in deal.omit:
            yield fault(
                deal,
                path,
                Said(
                    "values for a clause that is omitted; remove one of the two",
                    "省いた条項に値があります。どちらかを削除してください",
                ),
            )


def _fallbacks(deal: Deal, library: Library) -> Iterator[Problem]:
    for clause_id, fallback_id in deal.fallbacks.items():
        clause = library.clauses.get(clause_id)
        known = [f.id for f in clause.fallbacks] if clause else []
        if fallback_id not in known:
            there = ", ".join(known) or "–"
            yield fault(
                deal,
                ("fallbacks", clause_id),
                Said(f"no such fallback; there are: {there}", f"この代替案はありません。使えるのは: {there}"),
            )


def _relations(deal: Deal, agreement: Agreement, library: Library) -> Iterator[Problem]:
    present = set(agreement.wanted(deal.add, deal.omit))
    for clause_id in sorted(present & set(library.clauses)):
        clause = library.clauses[clause_id]
        for needed in sorted(set(clause.requires) - present):
            yield fault(
                deal,
                ("omit",),
                Said(
                    f"{clause_id} needs {needed}; keep it, or omit both",
                    f"{clause_id} には {needed} が必要です。残すか、両方を省いてください",
                ),
            )
        for other in sorted(set(clause.conflicts) & present):
            yield fault(
                deal,
                ("add",),
                Said(
                    f"{clause_id} and {other} exclude each other; omit one",
                    f"{clause_id} と {other} は両立しません。一方を省いてください",
                ),
            )
