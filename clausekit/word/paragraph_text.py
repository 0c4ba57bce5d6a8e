"""A part's XML → its paragraphs with their text as one view shows it.

Fields are resolved over the whole part, because a field may open in one paragraph and close in another.
"""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from clausekit.model.document import View
from clausekit.word.text_pieces import Piece, TextParagraph
from clausekit.word.text_walk import At, Token, Walk

Element = etree._Element


def text_paragraphs(root: Element, view: View) -> tuple[TextParagraph, ...]:
    """Every w:p of a part in document order, what the other branch of mc:AlternateContent holds left out."""
    walk = Walk(view)
    walk.children(root, At())
    return tuple(_joined(walk))


def _joined(walk: Walk) -> Iterator[TextParagraph]:
    pieces: list[list[Piece]] = [[] for _ in walk.paragraphs]
    shown = _outside_instructions(walk.tokens)
    for token in walk.tokens:
        if token.piece and next(shown):
            pieces[token.paragraph].append(token.piece)
    for index, paragraph in enumerate(walk.paragraphs):
        cited = tuple(walk.references.get(index, ()))
        yield replace(paragraph, pieces=tuple(pieces[index]), references=cited)


def _outside_instructions(tokens: list[Token]) -> Iterator[bool]:
    """For each token that holds text: whether it is shown, that is not between a field's begin and its separator.

    A field that never ends hides nothing: rather its instruction is read than the rest of the document lost.
    """
    steps = [0] * (len(tokens) + 1)
    fields: list[list[int]] = []
    for index, token in enumerate(tokens):
        if token.mark == "begin":
            fields.append([index])
        elif token.mark == "separate" and fields:
            fields[-1].append(index)
        elif token.mark == "end" and fields:
            begin, until, *_ = [*fields.pop(), index]
            steps[begin] += 1
            steps[until] -= 1
    depth = 0
    for token, step in zip(tokens, steps, strict=False):
        depth += step
        if token.piece:
            yield depth == 0
