"""One clause file → what in it does not hold together: texts that cannot be read, names nobody gives a value, and the like."""

from collections.abc import Iterable, Iterator, Set

from clausekit.errors import Said
from clausekit.model.clause import Clause, ClauseParagraph
from clausekit.model.parameter import RowsParameter, TolerancesParameter
from clausekit.text.check_labels import faults_of_labels
from clausekit.text.contents import paragraphs_of, tree_of
from clausekit.text.parse import TemplateFault, parse_condition, parse_text
from clausekit.text.tolerance import TOLERANCE_COLUMNS
from clausekit.text.tree import Condition, NameUse, RefUse, Tree, conditions_of, leaves_of, names_in
from clausekit.text.yaml_source import Path_

Fault = tuple[Path_, Said]
FACTS = frozenset(("transaction_law", "specification_by", "goods_leave_japan", "governing_law"))


def faults_of_clause(clause: Clause, roles: Set[str]) -> list[Fault]:
    """Everything wrong in `clause` itself; `roles` are the party names that agreements give it."""
    known = roles | FACTS | set(clause.parameters)
    return [
        *_faults_of_conditions(clause, known),
        *(f for path, paragraph in paragraphs_of(clause) for f in _faults_of_paragraph(path, paragraph, clause, known)),
        *_faults_of_text(("summary_ja",), clause.summary_ja, known),
        *_faults_of_key(clause),
        *_faults_of_sums(clause),
        *faults_of_labels(clause, roles),
        *_faults_of_names(clause),
    ]


def _faults_of_paragraph(path: Path_, paragraph: ClauseParagraph, clause: Clause, known: Set[str]) -> Iterator[Fault]:
    yield from _faults_of_text((*path, "en"), paragraph.en, known)
    yield from _faults_of_text((*path, "ja"), paragraph.ja, known)
    if paragraph.when:
        yield from _faults_of_condition((*path, "when"), paragraph.when, known)
    yield from _faults_of_parity(path, paragraph, set(clause.parameters))
    yield from _faults_of_table(path, paragraph, clause)


def _faults_of_text(path: Path_, text: str, known: Set[str]) -> Iterator[Fault]:
    try:
        tree = parse_text(text)
    except TemplateFault as fault:
        yield path, fault.said
        return
    names = [leaf for leaf in leaves_of(tree) if isinstance(leaf, NameUse)]
    yield from _unknown(path, [*names, *(n for c in conditions_of(tree) for n in names_in(c))], known)


def _faults_of_condition(path: Path_, expression: str, known: Set[str]) -> Iterator[Fault]:
    try:
        condition: Condition = parse_condition(expression)
    except TemplateFault as fault:
        yield path, fault.said
        return
    yield from _unknown(path, names_in(condition), known)


def _unknown(path: Path_, names: Iterable[NameUse], known: Set[str]) -> Iterator[Fault]:
    for name in sorted({n.name for n in names} - known):
        yield (
            path,
            Said(
                f"“{name}” is neither a parameter of this clause nor a party nor a fact of the deal; declare it under parameters",
                f"「{name}」は、この条項のパラメータ、当事者、取引の事実のいずれでもありません。parameters で宣言してください",
            ),
        )


def _faults_of_parity(path: Path_, paragraph: ClauseParagraph, parameters: Set[str]) -> Iterator[Fault]:
    en, ja = _used(tree_of(paragraph.en), parameters), _used(tree_of(paragraph.ja), parameters)
    for name in sorted(en ^ ja):
        lacking = Said("Japanese", "日本語") if name in en else Said("English", "英語")
        yield path, Said(f"“{name}” is missing in the {lacking.en} text", f"「{name}」が{lacking.ja}の文にありません")


def _used(tree: Tree, parameters: Set[str]) -> set[str]:
    leaves = list(leaves_of(tree))
    names = {n.name for n in leaves if isinstance(n, NameUse)} & parameters
    return names | {r.target for r in leaves if isinstance(r, RefUse)}


def _faults_of_table(path: Path_, paragraph: ClauseParagraph, clause: Clause) -> Iterator[Fault]:
    if paragraph.table is None:
        return
    parameter = clause.parameters.get(paragraph.table.rows)
    if not isinstance(parameter, RowsParameter | TolerancesParameter):
        yield (
            (*path, "table", "rows"),
            Said(
                "names no parameter of type rows or tolerances", "rows 型又は tolerances 型のパラメータではありません"
            ),
        )
        return
    fields = parameter.fields if isinstance(parameter, RowsParameter) else TOLERANCE_COLUMNS
    for i, column in enumerate(paragraph.table.columns):
        if column.field not in fields:
            known = ", ".join(fields)
            yield (
                (*path, "table", "columns", i, "field"),
                Said(
                    f"the rows have no “{column.field}”; they have: {known}",
                    f"行に「{column.field}」がありません。使えるのは: {known}",
                ),
            )


def _faults_of_conditions(clause: Clause, known: Set[str]) -> Iterator[Fault]:
    for i, rule in enumerate(clause.consistent):
        rows = clause.parameters.get(rule.each) if rule.each else None
        fields = set(rows.fields) if isinstance(rows, RowsParameter) else set()
        yield from _faults_of_condition(("consistent", i, "condition"), rule.condition, known | fields)
        if rule.each and not isinstance(rows, RowsParameter):
            yield (
                ("consistent", i, "each"),
                Said("names no parameter of type rows", "rows 型のパラメータではありません"),
            )
    for i, limit in enumerate(clause.limits):
        yield from _faults_of_condition(("limits", i, "condition"), limit.condition, known)
    for i, confirm in enumerate(clause.confirm):
        if confirm.when:
            yield from _faults_of_condition(("confirm", i, "when"), confirm.when, known)


def _faults_of_sums(clause: Clause) -> Iterator[Fault]:
    for i, rule in enumerate(clause.sums):
        rows = clause.parameters.get(rule.rows)
        if not isinstance(rows, RowsParameter) or rule.field not in rows.fields:
            yield (
                ("sums", i, "field"),
                Said("names no field of a parameter of type rows", "rows 型のパラメータの項目ではありません"),
            )
        if rule.equals not in clause.parameters and not rule.equals.replace(".", "").isdecimal():
            yield ("sums", i, "equals"), Said("is neither a parameter nor a number", "パラメータでも数値でもありません")


def _faults_of_key(clause: Clause) -> Iterator[Fault]:
    told = {n.name for n in leaves_of(tree_of(clause.summary_ja)) if isinstance(n, NameUse)}
    told |= {n.name for c in conditions_of(tree_of(clause.summary_ja)) for n in names_in(c)}
    for i, name in enumerate(clause.key):
        if name not in clause.parameters:
            yield (
                ("key", i),
                Said(f"“{name}” is no parameter of this clause", f"「{name}」はこの条項のパラメータではありません"),
            )
        elif name not in told:
            yield ("key", i), Said(f"the summary does not mention “{name}”", f"要約が「{name}」に触れていません")


def _faults_of_names(clause: Clause) -> Iterator[Fault]:
    for i, fallback in enumerate(clause.fallbacks):
        for name in sorted(set(fallback.values) - set(clause.parameters)):
            yield (
                ("fallbacks", i, "values", name),
                Said("no parameter of this clause", "この条項のパラメータではありません"),
            )
        for field, ids in (("replaces", [p.id for p in fallback.replaces]), ("leaves_out", fallback.leaves_out)):
            for j in sorted(j for j, name in enumerate(ids) if name not in {p.id for p in clause.text}):
                yield ("fallbacks", i, field, j), Said("no paragraph of this clause", "この条項の項ではありません")
    seen: set[Path_] = set()
    for path, paragraph in paragraphs_of(clause):
        named = (*path[:-1], paragraph.id)
        if named in seen:
            yield (*path, "id"), Said(f"the id “{paragraph.id}” stands twice", f"id「{paragraph.id}」が重複しています")
        seen.add(named)
