"""Clause text as a lawyer reads it before any deal: values by name in brackets, conditions said in words."""

from collections.abc import Mapping

from clausekit.model.base import Language
from clausekit.model.clause import ClauseParagraph
from clausekit.model.glossary import Term
from clausekit.text.parse import parse_condition, parse_text
from clausekit.text.tree import Compare, Condition, Has, If, Junction, NameUse, Node, Not, RefUse, TermUse, Tree

Terms = Mapping[str, Term]


def written(text: str, language: Language, terms: Terms) -> str:
    """`text` with `[payment_days]` for a value, `→price.payment` for a reference, `⟨…: …⟩` for what depends."""
    return _tree(parse_text(text), language, terms)


def asked(condition: str, language: Language) -> str:
    """A condition in words."""
    return _condition(parse_condition(condition), language)


def paragraphs(text: tuple[ClauseParagraph, ...], language: Language, terms: Terms, indent: str = "  ") -> list[str]:
    """One line for each paragraph and item, led by its id."""
    lines = []
    for paragraph in text:
        when = f" ⟨{asked(paragraph.when, language)}⟩" if paragraph.when else ""
        said = written(paragraph.en if language == "en" else paragraph.ja, language, terms)
        lines.append(f"{indent}{paragraph.id}{when}: {said}")
        lines += paragraphs(paragraph.items, language, terms, f"{indent}    ")
    return lines


def _tree(tree: Tree, language: Language, terms: Terms) -> str:
    return "".join(_node(node, language, terms) for node in tree)


def _node(node: Node, language: Language, terms: Terms) -> str:
    match node:
        case NameUse():
            return f"[{node}]"
        case TermUse(term):
            return terms[term].in_language(language) if term in terms else term
        case RefUse(target):
            return f"→{target}"
        case If(condition, then, otherwise):
            rest = f" | {_tree(otherwise, language, terms)}" if otherwise else ""
            return f"⟨{_condition(condition, language)}: {_tree(then, language, terms)}{rest}⟩"
    return str(node)


def _condition(condition: Condition, language: Language) -> str:
    match condition:
        case Has(clause):
            return f"with {clause}" if language == "en" else f"{clause} があるとき"
        case Not(inner):
            return f"not {_condition(inner, language)}" if language == "en" else f"{_condition(inner, language)} でない"
        case Junction(kind, conditions):
            word = {"en": f" {kind} ", "ja": "、かつ、" if kind == "and" else " 又は "}[language]
            return word.join(_condition(each, language) for each in conditions)
        case Compare(left, operator, right):
            return f"{left} {operator} {right}"
    return str(condition)
