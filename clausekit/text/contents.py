"""What a clause holds: its paragraphs, and the places, terms, references, conditions and names in them."""

from collections.abc import Iterable, Iterator

from clausekit.model.clause import Clause, ClauseParagraph, Fallback
from clausekit.text.parse import TemplateFault, parse_condition, parse_text
from clausekit.text.tree import Condition, NameUse, RefUse, Tree, clauses_in, conditions_of, leaves_of, names_in
from clausekit.text.yaml_source import Path_


def paragraphs_of(clause: Clause) -> Iterator[tuple[Path_, ClauseParagraph]]:
    """Every paragraph and item of the clause, its schedule and its fallbacks, with the path to it."""
    yield from _walk(("text",), clause.text)
    if clause.schedule:
        yield from _walk(("schedule", "text"), clause.schedule.text)
    for i, fallback in enumerate(clause.fallbacks):
        yield from _walk(("fallbacks", i, "text"), fallback.text)
        yield from _walk(("fallbacks", i, "replaces"), fallback.replaces)


def terms_defined_in(clause: Clause) -> set[str]:
    """The terms that the clause defines in one of its wordings."""
    return {paragraph.defines for _, paragraph in paragraphs_of(clause) if paragraph.defines}


def places_of(clause: Clause) -> set[str]:
    """What a reference may name in the clause: paragraphs, items (`window.a`), `schedule` and its paragraphs."""
    places = {place for paragraph in clause.text for place in _places("", paragraph)}
    if clause.schedule:
        places |= {"schedule"} | {place for p in clause.schedule.text for place in _places("schedule.", p)}
    return places


def refs_of(clause: Clause) -> Iterator[tuple[Path_, str]]:
    """Every reference in the clause, with the path of the text it stands in and its absolute target."""
    texts = [((*path, lang), getattr(p, lang)) for path, p in paragraphs_of(clause) for lang in ("en", "ja")]
    texts.append((("summary_ja",), clause.summary_ja))
    for path, text in texts:
        for leaf in leaves_of(tree_of(text)):
            if isinstance(leaf, RefUse):
                yield path, clause.id + leaf.target if leaf.target.startswith("#") else leaf.target


def conditions_in(clause: Clause) -> Iterator[Condition]:
    """Every condition on which something of the clause prints."""
    for _, paragraph in paragraphs_of(clause):
        if paragraph.when:
            yield parse_condition(paragraph.when)
        yield from conditions_of(parse_text(paragraph.en))
        yield from conditions_of(parse_text(paragraph.ja))
    for text in (clause.summary_ja, *(f.summary_ja or "" for f in clause.fallbacks)):
        yield from conditions_of(parse_text(text))


def names_used(clause: Clause, fallback: Fallback | None) -> set[str]:
    """The names that the clause asks about or prints in this wording, in its summary, schedule and rules."""
    text, summary = clause.wording(fallback), clause.summary(fallback)
    schedule = clause.schedule.text if clause.schedule else ()
    trees, conditions = [tree_of(summary)], [rule.condition for rule in clause.consistent]
    tables = {rule.rows for rule in clause.sums} | {rule.equals for rule in clause.sums}
    for _, paragraph in (*_walk((), text), *_walk((), schedule)):
        trees += [tree_of(paragraph.en), tree_of(paragraph.ja)]
        conditions += [paragraph.when] if paragraph.when else []
        tables |= {paragraph.table.rows} if paragraph.table else set()
    asked = [*map(parse_condition, conditions), *(c for tree in trees for c in conditions_of(tree))]
    printed = {leaf.name for tree in trees for leaf in leaves_of(tree) if isinstance(leaf, NameUse)}
    return printed | tables | {name.name for condition in asked for name in names_in(condition)}


def clauses_asked_for(clause: Clause) -> Iterator[tuple[Path_, str]]:
    """Every clause that a condition in the clause asks for with has(), with the path of that condition."""
    for path, paragraph in paragraphs_of(clause):
        when = f"{{% if {paragraph.when or 'x'} %}}{{% endif %}}"
        conditions = [((*path, "when"), c) for c in conditions_of(tree_of(when))]
        conditions += [((*path, "en"), c) for c in conditions_of(tree_of(paragraph.en))]
        for where, condition in conditions:
            for other in clauses_in(condition):
                yield where, other


def _walk(path: Path_, paragraphs: Iterable[ClauseParagraph]) -> Iterator[tuple[Path_, ClauseParagraph]]:
    for i, paragraph in enumerate(paragraphs):
        yield (*path, i), paragraph
        yield from _walk((*path, i, "items"), paragraph.items)


def _places(prefix: str, paragraph: ClauseParagraph) -> Iterator[str]:
    yield prefix + paragraph.id
    for item in paragraph.items:
        yield from _places(f"{prefix}{paragraph.id}.", item)


def tree_of(text: str) -> Tree:
    """The tree of a text; empty if it cannot be read, which is reported where the text itself is checked."""
    try:
        return parse_text(text)
    except TemplateFault:
        return ()  # reported where the text itself is checked
