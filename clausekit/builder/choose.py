"""Deal + Library → the clauses that will print, each with its values and its wording, and nothing conditional left."""

from collections.abc import Iterator, Mapping
from typing import Final

from clausekit.builder.check_deal import faults_of_deal
from clausekit.builder.chosen import Chosen, ChosenClause, Settled
from clausekit.builder.definitions import only_used_definitions
from clausekit.builder.faults import fault
from clausekit.builder.values import values_of
from clausekit.errors import DealError, Problem
from clausekit.library import Library
from clausekit.model.agreement import Agreement
from clausekit.model.base import Bilingual
from clausekit.model.clause import Clause, ClauseParagraph, Fallback
from clausekit.model.deal import Deal
from clausekit.model.transaction import transaction_law
from clausekit.text.condition import Scope, holds, settle
from clausekit.text.parse import parse_condition, parse_text

OMITTED: Final = Bilingual(en="[Intentionally omitted]", ja="削除")


def choose(deal: Deal, library: Library) -> Chosen:
    """What `deal` asks of `library`. Raises DealError with all its faults, UnknownName for an unknown agreement."""
    agreement = library.agreement(deal.agreement)
    problems = faults_of_deal(deal, agreement, library)
    keeps_numbers = deal.omitted == "keep_number"
    printed = agreement.wanted(deal.add, () if keeps_numbers else deal.omit)
    wanted = [library.clauses[clause_id] for clause_id in printed if clause_id in library.clauses]
    there = {clause.id: True for clause in wanted if clause.id not in deal.omit}
    facts = {**scope_of_facts(deal, agreement), **there}
    chosen = [
        _chosen(deal, agreement, clause, facts, problems) if clause.id in there else _only_its_number(clause, facts)
        for clause in wanted
    ]
    if problems:
        raise DealError(sorted(problems, key=lambda p: (p.line or 0, p.path)))
    return Chosen(deal, agreement, only_used_definitions(tuple(c for c in chosen if c and _prints(c))))


def scope_of_facts(deal: Deal, agreement: Agreement) -> Scope:
    """What every text may ask about: the parties by role, and the facts that law depends on."""
    roles = {name: agreement.roles[name].stands_for for name in deal.parties if name in agreement.roles}
    return {
        **deal.parties,
        **{known: deal.parties[name] for name, known in roles.items() if known},
        "transaction_law": transaction_law(_as_clauses_know(deal, roles)).answer,
        "specification_by": deal.specification_by,
        "goods_leave_japan": deal.goods_leave_japan,
        "governing_law": deal.governing_law,
    }


def _as_clauses_know(deal: Deal, roles: Mapping[str, str | None]) -> Deal:
    """The deal with its parties under the names that clauses and the law's tests know them by."""
    return deal.model_copy(update={"parties": {roles.get(n) or n: party for n, party in deal.parties.items()}})


def _chosen(
    deal: Deal, agreement: Agreement, clause: Clause, facts: Scope, problems: list[Problem]
) -> ChosenClause | None:
    fallback = _fallback(deal, agreement, clause)
    values, wrong = values_of(clause, fallback, deal, facts)
    problems += [fault(deal, path, said) for path, said in wrong]
    if wrong:
        return None
    return settle_clause(clause, fallback, {**facts, **values})


def _prints(chosen: ChosenClause) -> bool:
    """Whether anything is left of it; an article without a word has no heading either, unless only its number is kept."""
    return bool(chosen.paragraphs or chosen.schedule) or chosen.clause.title == OMITTED


def _only_its_number(clause: Clause, facts: Scope) -> ChosenClause | None:
    """What stands for an omitted article whose number is kept; nothing for what has none."""
    if clause.kind != "article":
        return None
    return ChosenClause(clause.model_copy(update={"title": OMITTED}), None, facts, (), (), (), ())


def settle_clause(clause: Clause, fallback: Fallback | None, scope: Scope) -> ChosenClause:
    """`clause` in the wording of `fallback` (None: its own), with every condition decided by `scope`."""
    text, summary = clause.wording(fallback), clause.summary(fallback)
    return ChosenClause(
        clause=clause,
        fallback=fallback.id if fallback else None,
        scope=scope,
        paragraphs=tuple(_settled(text, scope)),
        schedule=tuple(_settled(clause.schedule.text, scope)) if clause.schedule else (),
        summary_ja=settle(parse_text(summary), scope),
        confirm=tuple(c for c in clause.confirm if c.when is None or holds(parse_condition(c.when), scope)),
    )


def _fallback(deal: Deal, agreement: Agreement, clause: Clause) -> Fallback | None:
    return clause.fallback(deal.fallbacks.get(clause.id, agreement.fallback(clause.id)))


def _settled(paragraphs: tuple[ClauseParagraph, ...], scope: Scope) -> Iterator[Settled]:
    for paragraph in paragraphs:
        if paragraph.when is None or holds(parse_condition(paragraph.when), scope):
            yield Settled(
                id=paragraph.id,
                en=settle(parse_text(paragraph.en), scope),
                ja=settle(parse_text(paragraph.ja), scope),
                defines=paragraph.defines,
                items=tuple(_settled(paragraph.items, scope)),
                table=paragraph.table,
            )
