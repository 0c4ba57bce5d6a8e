"""Japanese as tokens and, where asked for, as a dependency parse: GiNZA on Sudachi."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

import spacy
from spacy.language import Language as SpacyLanguage
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab
from sudachipy import SplitMode  # type: ignore[import-untyped]

from clausekit.language.pipeline import BLANKS
from clausekit.model.base import Language

_BATCH = 16  # the parser's memory grows with the batch


class Japanese:
    """Tokenises and parses Japanese; forms are compared by Sudachi's normalised form, which folds spelling and inflection.

    The model is loaded on first use (about two seconds).
    """

    language: Language = "ja"
    attribute = "NORM"
    carriers: Final = (("", ""), ("甲は、", "、乙に対し"), ("甲は", "行う。"), ("乙の", "による"), ("その", "の場合"))
    samples: Final = MappingProxyType({"#": "30", "*": "物"})
    number: Final = ({"TAG": "名詞-数詞"}, {"ORTH": {"IN": list(BLANKS)}})

    @cached_property
    def _nlp(self) -> SpacyLanguage:
        return spacy.load("ja_ginza", exclude=["ner", "compound_splitter", "bunsetu_recognizer"])

    @property
    def vocab(self) -> Vocab:
        """The vocabulary matchers are built on."""
        return self._nlp.vocab

    def doc(self, text: str) -> Doc:
        """`text` as tokens; Sudachi refuses texts over about 49,000 bytes, so cut it into sentences before."""
        return self._nlp.make_doc(text)

    def key(self, token: Token) -> str:
        """The token's normalised form."""
        return str(token.norm_)

    def shorter(self, token: Token) -> tuple[str, ...]:
        """The normalised forms of the token's shortest parts: できる限り is one word, できるかぎり two."""
        sudachi: Any = self._nlp.tokenizer
        parts = sudachi.tokenizer.tokenize(token.text, SplitMode.A)
        return tuple(part.normalized_form() for part in parts)

    def parse(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The same docs with heads and labels, in order."""
        return iter(self._nlp.pipe(docs, batch_size=_BATCH))
