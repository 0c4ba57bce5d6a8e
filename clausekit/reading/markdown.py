"""Markdown → the lines a reader sees: headings, numbered lists and tables understood, marks of emphasis and links gone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from clausekit.errors import Said
from clausekit.reading.lines import NumberedLine, together
from clausekit.word.numbering import ListLabel
from clausekit.word.without_xml import TextLine

_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_ATTRIBUTES: Final = re.compile(r"^\s*\{:.*\}\s*$")  # {: #id }, as Jekyll and Kramdown write
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLOCK_TEXT: Final = ("code_block", "fence")
# a line that its author ended (two blanks or a backslash), and <br> inside a line
_ENDED, _BROKEN = "\r", "\v"
_LINE_ENDS: Final = {"softbreak": "\n", "hardbreak": f"{_ENDED}\n"}


@dataclass(slots=True)
class _List:
    """An ordered list: which one in the file, how deep, what its next item is numbered.

    `typed`: it goes on with numbers that were typed before it, so its own are read as typed too.
    """

    name: str
    level: int
    next: int
    typed: bool = False


@dataclass(slots=True)
class _Walk:
    """Where the reader stands among headings, lists and tables."""

    lists: list[_List | None] = field(default_factory=list)
    last: _List | None = None
    count: int = 0
    label: ListLabel | None = None
    typed: str = ""
    outline: int | None = None
    row: list[str] | None = None

    def meet(self, token: Token, line: int) -> Iterator[TextLine]:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            self._open(token)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self.last = self.lists.pop() or self.last
        elif token.type == "list_item_open":
            self._next(token)
        elif token.type == "heading_open":
            self.outline = int(token.tag[1:]) - 1
        elif token.type == "tr_open":
            self.row = []
        elif token.type == "tr_close":
            yield TextLine(line, "\n".join(self.row or ()), in_table=True)
            self.row = None
        elif token.type == "inline" or token.type in _BLOCK_TEXT:
            yield from self._text(token, line)

    def _open(self, token: Token) -> None:
        level = sum(each is not None for each in self.lists)
        start = int(token.attrs.get("start", 1))
        self.lists.append(self._list(start, level) if token.type == "ordered_list_open" else None)

    def _list(self, start: int, level: int) -> _List:
        """A list; text between two items ends one and begins another that goes on counting."""
        last = self.last
        if last and last.level == level and last.next == start > 1:
            return last
        self.count += 1
        return _List(f"list {self.count}", level, start, typed=level == 0 and start > 1)

    def _next(self, token: Token) -> None:
        self.label, self.typed = None, ""
        current = self.lists[-1]
        if current is None:
            return
        text, value = f"{current.next}{token.markup}", current.next
        current.next += 1
        if current.typed:
            self.typed = f"{text} "
        else:
            self.label = ListLabel(text, current.name, current.level, value)

    def _text(self, token: Token, line: int) -> Iterator[TextLine]:
        text = "".join(map(_shown, token.children)) if token.children is not None else token.content
        if self.row is not None:
            self.row.append(" ".join(text.split()))
            return
        for each in together(_lines(text, line)):
            shown = each.text.replace(_BROKEN, "\n")
            yield TextLine(each.number, self.typed + shown, self.outline, self.label)
            self.label, self.typed = None, ""
        self.outline = None


def markdown_lines(text: str) -> tuple[Sequence[TextLine], tuple[Said, ...]]:
    """The lines of a Markdown text, a table's row as one of them, and what was not read (`2 pictures`)."""
    matter = _FRONT_MATTER.match(text)
    skipped = text[: matter.end()].count("\n") if matter else 0
    tokens = MarkdownIt("commonmark").enable("table").parse(text[matter.end() :] if matter else text)
    walk, line, found = _Walk(), 0, list[TextLine]()
    for token in tokens:
        line = token.map[0] if token.map else line
        found += walk.meet(token, skipped + line + (token.type == "fence"))
    return found, _not_read(tokens)


def _lines(text: str, first: int) -> Iterator[NumberedLine]:
    for number, line in enumerate(text.split("\n"), first):
        if not _ATTRIBUTES.match(line):
            yield NumberedLine(number, line.rstrip(_ENDED))
        if line.endswith(_ENDED):
            yield NumberedLine(number, "")


def _shown(token: Token) -> str:
    """What a reader sees of a piece of a line."""
    if token.type == "html_inline":
        return _BROKEN if _BREAK.match(token.content) else ""
    if token.type in _LINE_ENDS:
        return _LINE_ENDS[token.type]
    return token.content if token.type in ("text", "code_inline", "text_special") else ""


def _not_read(tokens: Sequence[Token]) -> tuple[Said, ...]:
    pictures = sum(child.type == "image" for token in tokens for child in token.children or ())
    blocks = sum(token.type == "html_block" and not token.content.startswith("<!--") for token in tokens)
    counted = ((pictures, "picture", "画像"), (blocks, "HTML block", "HTMLブロック"))
    return tuple(Said(f"{n} {name}{'s' if n > 1 else ''}", f"{ja} {n}件") for n, name, ja in counted if n)
