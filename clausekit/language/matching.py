"""All forms of a glossary → everywhere they stand in a text, found in one pass."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc

from clausekit.language.forms import Sequence, sequences
from clausekit.language.pipeline import Pipeline
from clausekit.language.tokenised import Tokenised


@dataclass(frozen=True, slots=True)
class Match:
    """A form found: the number it was asked for under, and where it stands in the text."""

    key: int
    start: int
    end: int


class FormMatcher:
    """Finds forms; each is asked for under a number of the caller's choice.

    `dead` are the forms that can never stand in a sentence as they are written, because the tokenizer never cuts it there.
    """

    def __init__(self, pipeline: Pipeline, forms: Iterable[tuple[int, str]]) -> None:
        phrases: defaultdict[int, set[Sequence]] = defaultdict(set)
        dead: list[tuple[int, str]] = []
        for key, form in forms:
            found = sequences(form, pipeline)
            phrases[key] |= found
            if not found:
                dead.append((key, form))
        self.dead = tuple(dead)
        self._literal = PhraseMatcher(pipeline.vocab, attr=pipeline.attribute)
        self._open = Matcher(pipeline.vocab)
        for key, found in phrases.items():
            self._add(str(key), found, pipeline)

    def find(self, text: Tokenised) -> list[Match]:
        """Every place of every form, by place; the same place under several numbers is found for each."""
        doc, strings = text.doc, text.doc.vocab.strings
        found = (match for matcher in (self._literal, self._open) if len(matcher) for match in matcher(doc))
        seen = {(start, -end, int(strings[key])) for key, start, end in found}
        return [Match(key, *text.stretch(first, -last)) for first, last, key in sorted(seen)]

    def _add(self, key: str, found: set[Sequence], pipeline: Pipeline) -> None:
        literal = [_phrase(s, pipeline) for s in found if s.literal]
        patterns = [p for s in found if not s.literal for p in _patterns(s, pipeline)]
        if literal:
            self._literal.add(key, literal)
        if patterns:
            self._open.add(key, patterns)


def _phrase(sequence: Sequence, pipeline: Pipeline) -> Doc:
    doc = Doc(pipeline.vocab, words=list(sequence.keys))
    for token in doc:
        token.norm_ = token.text
    return doc


def _patterns(sequence: Sequence, pipeline: Pipeline) -> Iterator[list[dict[str, Any]]]:
    meanings: dict[str, tuple[dict[str, Any], ...]] = {"#": pipeline.number, "*": ({},)}
    slots = [
        meanings.get(mark, ({pipeline.attribute: key},)) for key, mark in zip(sequence.keys, sequence.open, strict=True)
    ]
    return (list(chosen) for chosen in product(*slots))
