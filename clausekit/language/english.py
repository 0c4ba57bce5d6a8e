"""English as tokens: a blank spaCy pipeline, because no trained model can be assumed on the user's machine."""

from functools import cached_property
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from clausekit.language.pipeline import BLANKS
from clausekit.language.slot import ANY, NUMBER, Chain, Slot

# Surroundings in which a word that is not just letters is tokenised, because its cut depends on its neighbours.
_CARRIERS: Final = (("", ""), ("the ", " shall be"), ("is ", "."))


class English:
    """Tokenises English; forms are compared in lower case.

    Forms are tokens separated by blanks: `a|b` alternatives, `?` after a token optional, `#` a number, `*` any one token.
    """

    def __init__(self) -> None:
        self._known: dict[str, set[tuple[str, ...]]] = {}  # forms share most of their words

    @cached_property
    def _nlp(self) -> Language:
        return spacy.blank("en")

    def doc(self, text: str) -> Doc:
        """`text` as tokens."""
        return self._nlp.make_doc(text)

    def key(self, token: Token) -> str:
        """The token in lower case."""
        return token.lower_

    def is_number(self, token: Token) -> bool:
        """Figures, number words and blanks left for them."""
        return token.like_num or token.text in BLANKS

    def chains(self, form: str) -> set[Chain]:
        """The form as one chain; none if it would match without any word."""
        chain = tuple(self._slot(slot) for slot in form.lower().split())
        return {chain} if not all(slot.optional for slot in chain) else set()

    def _slot(self, text: str) -> Slot:
        optional = len(text) > 1 and text.endswith("?")
        words = (text[:-1] if optional else text).split("|") if text != "|" else [text]
        return Slot(frozenset(cut for word in words for cut in self._cuts(word)), optional)

    def _cuts(self, word: str) -> set[tuple[str, ...]]:
        if word not in self._known:
            self._known[word] = self._cut(word)
        return self._known[word]

    def _cut(self, word: str) -> set[tuple[str, ...]]:
        if word in ("#", "*"):
            return {NUMBER if word == "#" else ANY}
        if word.isalpha():
            return {tuple(token.lower_ for token in self.doc(word))}
        inside = (self._inside(before, word, after) for before, after in _CARRIERS)
        return {cut for cut in inside if cut}

    def _inside(self, before: str, word: str, after: str) -> tuple[str, ...]:
        first, last = len(before), len(before) + len(word)
        tokens = [t for t in self.doc(before + word + after) if first <= t.idx and t.idx + len(t) <= last]
        return tuple(t.lower_ for t in tokens) if sum(map(len, tokens)) == len(word) else ()
