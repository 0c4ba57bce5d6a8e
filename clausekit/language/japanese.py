"""Japanese as tokens and, where asked for, as a dependency parse: GiNZA on Sudachi."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain as joined
from typing import Any, Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from sudachipy import SplitMode  # type: ignore[import-untyped]

from clausekit.language.pipeline import BLANKS
from clausekit.language.slot import ANY, NUMBER, Chain, Slot

_BATCH: Final = 16  # the parser's memory grows with the batch
# Surroundings in which a form is tokenised, because Sudachi cuts a word by what stands around it.
_CARRIERS: Final = (("", ""), ("甲は、", "、乙に対し"), ("甲は", "行う。"), ("乙の", "による"), ("その", "の場合"))
_SAMPLES: Final[Mapping[str, str]] = {"#": "30", "*": "物"}


class Japanese:
    """Tokenises and parses Japanese; forms are compared by Sudachi's normalised form, which folds spelling and inflection.

    Forms are plain text, with `#` for a number and `*` for any one token. The model is loaded on first use (two seconds).
    """

    @cached_property
    def _nlp(self) -> Language:
        return spacy.load("ja_ginza", exclude=["ner", "compound_splitter", "bunsetu_recognizer"])

    def doc(self, text: str) -> Doc:
        """`text` as tokens; Sudachi refuses texts over about 49,000 bytes, so cut it into sentences before."""
        return self._nlp.make_doc(text)

    def key(self, token: Token) -> str:
        """The token's normalised form."""
        return token.norm_

    def is_number(self, token: Token) -> bool:
        """Figures, 漢数字, and blanks left for them."""
        return token.tag_ == "名詞-数詞" or token.text in BLANKS

    def parse(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The same docs with heads and labels, in order."""
        return iter(self._nlp.pipe(docs, batch_size=_BATCH))

    def chains(self, form: str) -> set[Chain]:
        """The form as Sudachi cuts it in several surroundings, in long words and in short ones."""
        filled, open_at = _fill("".join(form.split()))
        found: set[Chain] = set()
        for before, after in _CARRIERS:
            words = self._inside(before, filled, after)
            marks = [open_at.get((word.begin() - len(before), word.end() - len(before))) for word in words]
            if words and len(open_at) == sum(map(bool, marks)):
                long = [mark or (word.normalized_form(),) for word, mark in zip(words, marks, strict=True)]
                # できる限り is one word, できるかぎり two; in short words both are the same
                short = [mark or _parts(word) for word, mark in zip(words, marks, strict=True)]
                found |= {_chain(long), _chain(short)}
        return found

    def _inside(self, before: str, text: str, after: str) -> list[Any]:
        """Sudachi's words for `text` in its surroundings; empty if one crosses its edge.

        Asked directly, because spaCy's Doc around each would take ten times as long; its NORM is the same normalised form.
        """
        sudachi: Any = self._nlp.tokenizer
        first, last = len(before), len(before) + len(text)
        words = [w for w in sudachi.tokenizer.tokenize(before + text + after) if first <= w.begin() and w.end() <= last]
        return words if sum(w.end() - w.begin() for w in words) == len(text) else []


def _fill(form: str) -> tuple[str, dict[tuple[int, int], tuple[str, ...]]]:
    """The form with samples for `#` and `*`, and what stands where."""
    filled = ""
    open_at: dict[tuple[int, int], tuple[str, ...]] = {}
    for piece in re.split(r"([#*])", form):
        if piece in _SAMPLES:
            open_at[len(filled), len(filled) + len(_SAMPLES[piece])] = NUMBER if piece == "#" else ANY
        filled += _SAMPLES.get(piece, piece)
    return filled, open_at


def _parts(word: Any) -> tuple[str, ...]:
    return tuple(part.normalized_form() for part in word.split(SplitMode.A, add_single=True))


def _chain(words: Iterable[tuple[str, ...]]) -> Chain:
    return tuple(Slot(frozenset({(key,)})) for key in joined.from_iterable(words))
