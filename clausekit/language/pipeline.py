"""What every language's pipeline offers to the matcher, so that forms and matching need not know which language it is."""

from collections.abc import Mapping
from typing import Any, Protocol

from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from clausekit.model.base import Language

# Blanks that drafters leave where a number will stand.
BLANKS = ("●", "○", "◯", "〇", "•", "***", "__", "___", "____", "XX", "xx")


class Pipeline(Protocol):
    """A tokenizer with what the notation of `forms` means in its language."""

    @property
    def language(self) -> Language:
        """Which language."""

    @property
    def attribute(self) -> str:
        """The token attribute forms are compared by: LOWER or NORM."""

    @property
    def carriers(self) -> tuple[tuple[str, str], ...]:
        """Surroundings in which a form is tokenised, because tokens depend on their neighbours."""

    @property
    def samples(self) -> Mapping[str, str]:
        """What stands for `#` and `*` while a form is tokenised."""

    @property
    def number(self) -> tuple[dict[str, Any], ...]:
        """Token patterns for `#`."""

    @property
    def vocab(self) -> Vocab:
        """The vocabulary matchers are built on."""

    def doc(self, text: str) -> Doc:
        """`text` as tokens, without any trained component."""

    def key(self, token: Token) -> str:
        """What of a token is compared."""

    def shorter(self, token: Token) -> tuple[str, ...]:
        """The keys of the token's parts, where the language's dictionary can cut it shorter; else its own key."""
