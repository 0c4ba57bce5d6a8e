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
            tokens = self._inside(before, filled, after)
            spans = [(t.idx - len(before), t.idx - len(before) + len(t)) for t in tokens]
            if tokens and open_at.keys() <= set(spans):
                marks = [open_at.get(span) for span in spans]
                found.add(_chain((mark or (self.key(t),) for t, mark in zip(tokens, marks, strict=True))))
                found.add(_chain((mark or self._short(t) for t, mark in zip(tokens, marks, strict=True))))
        return found

    def _inside(self, before: str, text: str, after: str) -> list[Token]:
        """The tokens of `text` in its surroundings; empty if a token crosses its edge."""
        first, last = len(before), len(before) + len(text)
        tokens = [t for t in self.doc(before + text + after) if first <= t.idx and t.idx + len(t) <= last]
        return tokens if sum(map(len, tokens)) == len(text) else []

    def _short(self, token: Token) -> tuple[str, ...]:
        # できる限り is one word, できるかぎり two; in short words both are the same
        sudachi: Any = self._nlp.tokenizer
        return tuple(part.normalized_form() for part in sudachi.tokenizer.tokenize(token.text, SplitMode.A))


def _fill(form: str) -> tuple[str, dict[tuple[int, int], tuple[str, ...]]]:
    """The form with samples for `#` and `*`, and what stands where."""
    filled = ""
    open_at: dict[tuple[int, int], tuple[str, ...]] = {}
    for piece in re.split(r"([#*])", form):
        if piece in _SAMPLES:
            open_at[len(filled), len(filled) + len(_SAMPLES[piece])] = NUMBER if piece == "#" else ANY
        filled += _SAMPLES.get(piece, piece)
    return filled, open_at


def _chain(words: Iterable[tuple[str, ...]]) -> Chain:
    return tuple(Slot(frozenset({(key,)})) for key in joined.from_iterable(words))
