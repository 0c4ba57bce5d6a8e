"""Clause text in Jinja's syntax → a tree. Jinja's own parser reads it; nothing is ever executed.

Allowed: text, `{{ name }}`, `{{ a.b }}`, `{{ term("…") }}`, `{{ ref("…") }}`, `{% if %}…{% elif %}…{% else %}…{% endif %}`,
and in a condition names, `has("clause.id")`, not, and, or and one comparison.
All else is a TemplateFault that quotes the offending text.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, cast

from jinja2 import Environment, TemplateSyntaxError, nodes

from clausekit.errors import Said
from clausekit.text.tree import (
    Compare,
    Condition,
    Has,
    If,
    Junction,
    NameUse,
    Node,
    Not,
    Operator,
    RefUse,
    TermUse,
    Tree,
)

_ENVIRONMENT: Final = Environment(autoescape=False, keep_trailing_newline=True)
_OPERATORS: Final = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_MARKS: Final = re.compile(r"｛[｛％%]|[｝％%]｝|\{\{[^}]*[“”‘’「」][^}]*\}\}|\{%[^%]*[“”‘’][^%]*%\}")
_REFUSED: Final = (
    (re.compile(r"\{[{%][-+]|[-+][%}]\}"), Said("whitespace control", "空白制御")),
    (re.compile(r"\{%\s*raw\b.*?%\}"), Said("raw text", "raw")),
    (re.compile(r"\{#|#\}"), Said("a comment (use YAML's #)", "コメント（YAMLの # を使ってください）")),
)
_KINDS: Final = {
    "Filter": "a filter",
    "Call": "a call",
    "Sub": "a minus (names are joined with _, not -)",
    "Getattr": "a second dot",
    "Getitem": "an index",
    "Const": "a literal (write it as text)",
    "Compare": "a chain of comparisons",
}


class TemplateFault(Exception):
    """Text that is not allowed in a clause; `said` quotes it and says what to write instead."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.en)
        self.said = said


@lru_cache(maxsize=4096)
def parse_text(text: str) -> Tree:
    """The tree of a clause's text."""
    _refuse_lookalikes(text)
    return _tree(_jinja(text).body)


@lru_cache(maxsize=1024)
def parse_condition(expression: str) -> Condition:
    """The tree of a condition such as `payment_days <= 60 and not export`."""
    _refuse_lookalikes("{{" + expression + "}}")
    body = _jinja("{% if " + expression + " %}{% endif %}").body
    if len(body) != 1 or not isinstance(body[0], nodes.If):
        raise _fault(expression, "a condition", "条件式")
    return _condition(body[0].test)


def _jinja(text: str) -> nodes.Template:
    try:
        return _ENVIRONMENT.parse(text)
    except TemplateSyntaxError as error:
        said = Said(
            f"cannot be read near “{_line(text, error.lineno)}”: {error.message}",
            f"「{_line(text, error.lineno)}」付近を読み取れません: {error.message}",
        )
        raise TemplateFault(said) from error
    except RecursionError as error:
        raise TemplateFault(Said("nested too deeply; split it", "入れ子が深すぎます。分けてください")) from error


def _line(text: str, number: int) -> str:
    lines = text.splitlines() or [""]
    return lines[min(number, len(lines)) - 1].strip()[:60]


def _refuse_lookalikes(text: str) -> None:
    if found := _MARKS.search(text):
        said = Said(
            f'“{found[0][:40]}” uses full-width braces or curly quotes; type {{{{ }}}} and " with a half-width keyboard',
            f'「{found[0][:40]}」に全角の括弧又は引用符があります。半角の {{{{ }}}} と " で入力してください',
        )
        raise TemplateFault(said)
    for pattern, what in _REFUSED:
        if found := pattern.search(text):
            raise _fault(found[0], what.en, what.ja)


def _fault(text: str, en: str, ja: str) -> TemplateFault:
    return TemplateFault(
        Said(
            f'{en} is not allowed here: “{text}”; allowed are names, a.b, term("…"), ref("…"), if and, in a condition, has("…")',
            f'{ja}は使えません:「{text}」。使えるのは名前、a.b、term("…")、ref("…")、if、条件式の has("…") だけです',
        )
    )


def _tree(body: list[nodes.Node]) -> Tree:
    return tuple(part for node in body for part in _nodes(node))


def _nodes(node: nodes.Node) -> Tree:
    if isinstance(node, nodes.Output):
        return tuple(_leaf(child) for child in node.nodes)
    if isinstance(node, nodes.If):
        return (_if(node.test, node.body, list(node.elif_), node.else_),)
    raise _fault(type(node).__name__.lower(), "this statement", "この文")


def _if(test: nodes.Node, body: list[nodes.Node], more: list[nodes.If], last: list[nodes.Node]) -> If:
    otherwise = (_if(more[0].test, more[0].body, more[1:], last),) if more else _tree(last)
    return If(_condition(test), _tree(body), otherwise)


def _leaf(node: nodes.Expr) -> Node:
    match node:
        case nodes.TemplateData():
            return node.data
        case nodes.Name() | nodes.Getattr():
            return _name(node)
        case nodes.Call(node=nodes.Name(name="term" | "ref"), args=[nodes.Const(value=str())], kwargs=[]):
            kind = TermUse if cast(nodes.Name, node.node).name == "term" else RefUse
            return kind(cast(nodes.Const, node.args[0]).value)
    raise _fault(_spelled(node), _kind(node), "この書き方")


def _name(node: nodes.Node) -> NameUse:
    match node:
        case nodes.Name():
            return NameUse(node.name)
        case nodes.Getattr(node=nodes.Name()):
            return NameUse(cast(nodes.Name, node.node).name, node.attr)
    raise _fault(_spelled(node), _kind(node), "この書き方")


def _condition(node: nodes.Node) -> Condition:
    match node:
        case nodes.Name() | nodes.Getattr():
            return _name(node)
        case nodes.Call(node=nodes.Name(name="has"), args=[nodes.Const(value=str())], kwargs=[]):
            return Has(cast(nodes.Const, node.args[0]).value)
        case nodes.Not():
            return Not(_condition(node.node))
        case nodes.And():
            return Junction("and", (_condition(node.left), _condition(node.right)))
        case nodes.Or():
            return Junction("or", (_condition(node.left), _condition(node.right)))
        case nodes.Compare() if len(node.ops) == 1 and node.ops[0].op in _OPERATORS:
            operator = cast(Operator, _OPERATORS[node.ops[0].op])
            return Compare(_name(node.expr), operator, _right(node.ops[0].expr))
    raise _fault(_spelled(node), _kind(node), "この条件")


def _right(node: nodes.Expr) -> NameUse | str | Decimal:
    match node:
        case nodes.Const(value=bool()):
            raise _fault(str(node.value), "true or false (use the name alone, or not)", "true・false")
        case nodes.Const(value=str()):
            return str(node.value)
        case nodes.Const(value=int() | float()):
            return Decimal(str(node.value))
    return _name(node)


def _kind(node: nodes.Node) -> str:
    return _KINDS.get(type(node).__name__, "a calculation")


def _spelled(node: nodes.Node) -> str:
    names = [found.name for found in node.find_all(nodes.Name)] or [str(c.value) for c in node.find_all(nodes.Const)]
    return " ".join(names) or str(getattr(node, "value", type(node).__name__))
