"""Numbered → Contract: values written, terms named, references resolved, in both languages."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from clausekit.builder.check_references import absolute
from clausekit.builder.choice_label import choice_label
from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.builder.fill_key_terms import key_terms
from clausekit.builder.fill_table import print_table
from clausekit.builder.number import Numbered
from clausekit.builder.sort_references import sort_references
from clausekit.errors import LibraryError, Problem, Said
from clausekit.model.agreement import Role
from clausekit.model.base import LANGUAGES, Bilingual, Language
from clausekit.model.contract import (
    Article,
    Contract,
    DefinedTerm,
    Key,
    Number,
    Piece,
    Pieces,
    Printed,
    Reference,
    Schedule,
    Signatory,
    ToConfirm,
)
from clausekit.model.deal import Deal
from clausekit.model.glossary import Term
from clausekit.model.party import Party
from clausekit.model.value import Choice
from clausekit.text.condition import Scope, value_of
from clausekit.text.tree import NameUse, Node, RefUse, TermUse, Tree
from clausekit.text.write_value import write_value

Terms = Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class Names:
    """What the words of a text stand for in this contract; `here` is the paragraph they stand in."""

    roles: Mapping[str, Bilingual]
    terms: Terms
    numbers: Mapping[Key, Number]
    here: Number | None = None


def fill(numbered: Numbered, terms: Terms) -> Contract:
    """The contract, complete. Raises LibraryError for a term the glossary lacks."""
    chosen, deal = numbered.chosen, numbered.chosen.deal
    names = Names(role_labels(chosen.agreement.roles, deal), terms, numbered.numbers)
    articles = [_article(clause, names) for clause in chosen.clauses]
    by_kind = {
        kind: [a for a, c in zip(articles, chosen.clauses, strict=True) if c.clause.kind == kind]
        for kind in ("preamble", "article", "closing")
    }
    return Contract(
        title=deal.title or chosen.agreement.title,
        preamble=next(iter(by_kind["preamble"]), None),
        articles=tuple(by_kind["article"]),
        closing=next(iter(by_kind["closing"]), None),
        schedules=tuple(s for clause in chosen.clauses for s in _schedule(clause, names)),
        signatories=tuple(Signatory(names.roles[role], deal.parties[role]) for role in chosen.agreement.roles),
        to_confirm=tuple(_to_confirm(chosen.clauses, deal)),
        secret=_secret(deal),
        binding=_binding(chosen.clauses),
        stamp=_stamp(chosen.clauses),
        key_terms=tuple(key_terms(chosen.clauses, names.roles, names.numbers)),
    )


def role_labels(roles: Mapping[str, Role], deal: Deal) -> Mapping[str, Bilingual]:
    """What each role is called in the text of this deal."""
    labels = {name: _label(role, deal) for name, role in roles.items()}
    return {**labels, **{role.stands_for: labels[name] for name, role in roles.items() if role.stands_for}}


def _label(role: Role, deal: Deal) -> Bilingual:
    return role.labels[deal.party_labels or next(iter(role.labels))]


def _article(clause: ChosenClause, names: Names) -> Article:
    key = clause.clause.id
    return Article(
        key=key,
        version=clause.clause.version,
        fallback=clause.fallback,
        number=names.numbers.get(key, Number()),
        title=clause.clause.title,
        paragraphs=tuple(_printed(f"{key}#", clause.paragraphs, clause, names)),
        summary_ja=pieces_of(clause.summary_ja, "ja", clause, names),
        notes=clause.clause.negotiation,
    )


def _schedule(clause: ChosenClause, names: Names) -> Iterator[Schedule]:
    if clause.schedule and clause.clause.schedule:
        key = f"{clause.clause.id}#schedule"
        yield Schedule(
            key=key,
            number=names.numbers[key],
            title=clause.clause.schedule.title,
            paragraphs=tuple(_printed(f"{key}.", clause.schedule, clause, names)),
        )


def _printed(prefix: str, paragraphs: tuple[Settled, ...], clause: ChosenClause, names: Names) -> Iterator[Printed]:
    for paragraph in paragraphs:
        key = prefix + paragraph.id
        number = names.numbers.get(key, Number())
        here = replace(names, here=number)
        yield Printed(
            key=key,
            number=number,
            numbered=number.item is not None or (len(paragraphs) > 1 and number != Number()),
            en=pieces_of(paragraph.en, "en", clause, here, paragraph.defines),
            ja=pieces_of(paragraph.ja, "ja", clause, here, paragraph.defines),
            items=tuple(_printed(f"{key}.", paragraph.items, clause, names)),
            table=print_table(paragraph.table, clause.scope, names.roles) if paragraph.table else None,
        )


def pieces_of(tree: Tree, language: Language, clause: ChosenClause, names: Names, defines: str | None = None) -> Pieces:
    """The tree with everything written out; neighbouring words joined to one piece, lists of references in order."""
    pieces: list[Piece] = []
    for node in tree:
        piece = _piece(node, language, clause, names, defines)
        if isinstance(piece, str) and pieces and isinstance(pieces[-1], str):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return sort_references(tuple(pieces))


def _piece(node: Node, language: Language, clause: ChosenClause, names: Names, defines: str | None) -> Piece:
    match node:
        case str():
            return node
        case TermUse(term):
            written = _term(term, names.terms, clause.clause.id).in_language(language)
            return DefinedTerm(written) if term == defines else written
        case RefUse(target):
            key = absolute(target, clause.clause.id)
            return Reference(key, names.numbers[key], names.here)
        case NameUse():
            return _value(node, clause.scope, names.roles, language)
    raise AssertionError(node)  # conditions are settled before


def _value(name: NameUse, scope: Scope, roles: Mapping[str, Bilingual], language: Language) -> str:
    value = value_of(name, scope)
    if isinstance(value, Party):
        return roles[name.name].in_language(language)
    if isinstance(value, Choice):
        return choice_label(value, roles).in_language(language)
    if name.attribute == "country":
        return _country(value, language)
    return "" if value is None else write_value(value, language)


def _country(code: str, language: Language) -> str:
    from babel import Locale  # noqa: PLC0415  locale data, needed only where a country is printed

    return str(Locale(language).territories.get(code, code))


def _term(term: str, terms: Terms, clause_id: str) -> Bilingual:
    if term not in terms:
        said = Said(f"the term “{term}” is not in the glossary", f"用語「{term}」が用語集にありません")
        raise LibraryError([Problem(clause_id, "", said)])
    return Bilingual(en=terms[term].en, ja=terms[term].ja)


def _to_confirm(clauses: tuple[ChosenClause, ...], deal: Deal) -> Iterator[ToConfirm]:
    for clause in clauses:
        for confirm in clause.confirm:
            confirm_id = f"{clause.clause.id}#{confirm.id}"
            if confirm_id not in deal.confirmed:
                yield ToConfirm(confirm_id, confirm.ask, confirm.who)


def _binding(clauses: tuple[ChosenClause, ...]) -> tuple[Language, ...]:
    """The originals that the language article names; English where there is none."""
    original = next((c.scope["original"] for c in clauses if c.clause.id == "general.language"), None)
    chosen = original.value if isinstance(original, Choice) else "english"
    only: dict[str, tuple[Language, ...]] = {"english": ("en",), "japanese": ("ja",)}
    return only.get(chosen, LANGUAGES)


def _stamp(clauses: tuple[ChosenClause, ...]) -> bool:
    """Whether the article on originals has the paper signed last by a party in Japan."""
    scope = next((c.scope for c in clauses if c.clause.id == "signing.originals"), {})
    last = scope.get("last_signer")
    party = scope.get(last.value) if isinstance(last, Choice) else None
    return isinstance(party, Party) and party.country == "JP" and party.signing != "electronic"


def _secret(deal: Deal) -> bytes:
    return hashlib.sha256(deal.model_dump_json().encode()).digest()
