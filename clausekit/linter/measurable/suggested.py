"""A sentence made for the very numbers that were found."""

from clausekit.model.finding import Suggestion


def sentence(en: str, ja: str, short_for: str | None = None) -> tuple[Suggestion, ...]:
    """A sentence to paste, in both languages; `short_for` is the measure it says the heart of."""
    return (Suggestion(en, ja, short_for),)


def question(en: str, ja: str) -> tuple[Suggestion, ...]:
    """A question to put to the other side, in both languages."""
    return (Suggestion(en, ja, question=True),)
