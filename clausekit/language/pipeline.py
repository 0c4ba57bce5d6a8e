"""What every language's pipeline offers, so that matching need not know which language it is."""

from typing import Final, Protocol

from spacy.tokens import Doc, Token

from clausekit.language.slot import Chain

# Blanks that drafters leave where a number will stand.
BLANKS: Final = frozenset({"●", "○", "◯", "〇", "***", "__", "___", "____", "_____"})


class Pipeline(Protocol):
    """A tokenizer, and what the notation of `forms` means in its language."""

    def doc(self, text: str) -> Doc:
        """`text` as tokens, without any trained component."""

    def key(self, token: Token) -> str:
        """What of a token forms are compared by."""

    def is_number(self, token: Token) -> bool:
        """Whether `#` stands for it."""

    def chains(self, form: str) -> set[Chain]:
        """Every way `form` can be cut into tokens in a sentence; empty if there is none, so that it can never be found."""
