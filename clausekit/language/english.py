"""English as tokens: a blank spaCy pipeline, because no trained model can be assumed on the user's machine."""

from functools import cached_property
from types import MappingProxyType
from typing import Final

import spacy
from spacy.language import Language as SpacyLanguage
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from clausekit.language.pipeline import BLANKS
from clausekit.model.base import Language


class English:
    """Tokenises English; forms are compared in lower case."""

    language: Language = "en"
    attribute = "LOWER"
    carriers: Final = (("", ""), ("the ", " shall be"), ("it (", ") and"), ("it, ", ", and"), ("is ", "."))
    samples: Final = MappingProxyType({"#": "30", "*": "thing"})
    number: Final = ({"LIKE_NUM": True}, {"ORTH": {"IN": list(BLANKS)}})

    @cached_property
    def _nlp(self) -> SpacyLanguage:
        return spacy.blank("en")

    @property
    def vocab(self) -> Vocab:
        """The vocabulary matchers are built on."""
        return self._nlp.vocab

    def doc(self, text: str) -> Doc:
        """`text` as tokens."""
        return self._nlp.make_doc(text)

    def key(self, token: Token) -> str:
        """The token in lower case."""
        return str(token.lower_)

    def shorter(self, token: Token) -> tuple[str, ...]:
        """The token itself: English tokens have no parts."""
        return (self.key(token),)
