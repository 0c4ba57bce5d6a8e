"""An agreement → its contract with blanks that a person fills in with Word, in any layout; needs no deal."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, Unpack

from clausekit.asking.blanks import Blanks, marked_scope
from clausekit.asking.party_questions import party_questions
from clausekit.asking.questions import Asking, clauses_in
from clausekit.builder.choose import scope_of_facts, settle_clause
from clausekit.builder.chosen import Chosen, ChosenClause
from clausekit.builder.definitions import only_used_definitions
from clausekit.builder.fill import Terms, fill
from clausekit.builder.number import Numbered, number
from clausekit.builder.values import read_values
from clausekit.builder.write import Options, write
from clausekit.model.base import Bilingual
from clausekit.model.clause import Clause, Fallback
from clausekit.model.contract import Contract
from clausekit.model.deal import Deal
from clausekit.model.parameter import TextParameter
from clausekit.proofs.specimen import specimen
from clausekit.word.base_document import reopen
from clausekit.word.canonical import canonical_bytes
from clausekit.word.controls import put_controls
from clausekit.word.elements import paragraph
from clausekit.word.protect import let_only_controls_be_filled
from clausekit.word.runs import runs

_NOTE: Final = Bilingual(
    en="Template: fill in what is yellow; what is green is proposed and may stay. Tab goes to the next blank. To change "
    "other words: Review – Restrict Editing – Stop Protection (there is no password).",
    ja="ひな形: 黄色の箇所に記入してください。緑色の箇所は提案値で、そのままでも差し支えありません。Tabキーで次の空欄に移ります。"
    "その他の文言の変更は［校閲］－［編集の制限］－［保護の中止］から（パスワードなし）。",
)
_PRINTED: Final = {
    "name": Bilingual(en="name", ja="名称"),
    "address": Bilingual(en="address", ja="所在地"),
    "representative": Bilingual(en="name of signatory", ja="署名者氏名"),
    "title": Bilingual(en="title of signatory", ja="署名者役職"),
}
_BUYER, _SUPPLIER = "DE", "JP"  # no words of the library depend on more than that the two differ
_SIGNS: Final = {_BUYER: "signature", _SUPPLIER: "seal"}


def write_template(asking: Asking, terms: Terms, *, protected: bool = True, **options: Unpack[Options]) -> bytes:
    """The .docx of the contract of this agreement with a control for every value that is open or proposed.

    `protected` lets only the controls be filled, which is what makes Word tab through them.
    """
    blanks = Blanks(asking.roles)
    document = reopen(write(_contract(asking, terms, blanks), **options))
    put_controls(document, blanks.made)
    note = paragraph("ReferenceNote", [*runs(_NOTE.en, "en"), *runs(f"　{_NOTE.ja}", "ja")])
    document.element.body.insert(0, note)
    if protected:
        let_only_controls_be_filled(document)
    return canonical_bytes(document)


def _contract(asking: Asking, terms: Terms, blanks: Blanks) -> Contract:
    """The contract for the values that are proposed, decided by them, with marks where they would be printed."""
    chosen = _chosen(asking)
    numbered = number(chosen)
    parties = _parties(asking, blanks, chosen.deal)
    clauses = tuple(_marked(each, parties, blanks, asking) for each in chosen.clauses)
    deal = chosen.deal.model_copy(update={"parties": {name: parties[name] for name in chosen.deal.parties}})
    marked = fill(Numbered(Chosen(deal, chosen.agreement, clauses), numbered.numbers), terms)
    return replace(marked, key_terms=_key_terms(fill(numbered, terms), clauses))


def _chosen(asking: Asking) -> Chosen:
    deal = _deal(asking)
    clauses = clauses_in(asking, {})
    facts = {**scope_of_facts(deal, asking.agreement), **{clause.id: True for clause, _ in clauses}}
    settled = [settle_clause(c, f, {**facts, **_proposed(c, f)}) for c, f in clauses]
    kept = tuple(clause for clause in settled if clause.paragraphs or clause.schedule)
    return Chosen(deal, asking.agreement, only_used_definitions(kept))


def _deal(asking: Asking) -> Deal:
    """A deal of nobody with nobody: the party that orders abroad, the other in Japan."""
    parties: dict[str, Any] = {}
    for name, role in asking.agreement.roles.items():
        country = _SUPPLIER if (role.stands_for or name) != "buyer" and parties else _BUYER
        said = {"en": name, "ja": name}
        parties[name] = {"name": said, "address": said, "country": country, "signing": _SIGNS[country]}
    return Deal.model_validate({"agreement": asking.agreement.id, "parties": parties})


def _proposed(clause: Clause, fallback: Fallback | None) -> Mapping[str, Any]:
    needed = {n: specimen(p) for n, p in clause.parameters.items() if p.default is None and not p.optional}
    return read_values(clause, fallback, needed)[0]


def _parties(asking: Asking, blanks: Blanks, deal: Deal) -> dict[str, Any]:
    """The parties with marks for what is printed of them, under every name that texts know them by."""
    marked: dict[str, Any] = {}
    for question in party_questions(asking.agreement, frozenset()):
        _, name, field = question.path
        if short := _PRINTED.get(str(field)):
            label = asking.roles[str(name)]
            said = Bilingual(en=f"{label.en}: {short.en}", ja=f"{label.ja}の{short.ja}")
            kind = TextParameter(type="text", label=said)
            marked.setdefault(str(name), {})[field] = blanks.value(question.path, kind)
    parties = {name: deal.parties[name].model_copy(update=fields) for name, fields in marked.items()}
    roles = asking.agreement.roles
    return {**parties, **{r.stands_for: parties[n] for n, r in roles.items() if r.stands_for}}


def _marked(chosen: ChosenClause, parties: Mapping[str, Any], blanks: Blanks, asking: Asking) -> ChosenClause:
    scope = marked_scope(chosen.clause, chosen.scope, blanks)
    return replace(chosen, scope={**scope, **{name: p for name, p in parties.items() if name in scope}})


def _key_terms(true: Contract, clauses: tuple[ChosenClause, ...]) -> tuple[Any, ...]:
    """The same lines as in a contract with these values, each with the mark of its value."""
    by_id = {each.clause.id: each for each in clauses}
    return tuple(replace(term, value=_mark_of(term, by_id[term.clause])) for term in true.key_terms)


def _mark_of(term: Any, chosen: ChosenClause) -> Bilingual:
    for name, parameter in chosen.clause.parameters.items():
        value = chosen.scope.get(name)
        if parameter.label == term.label and isinstance(value, Bilingual):
            return value
    known: Bilingual = term.value
    return known
