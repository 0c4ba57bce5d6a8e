"""Words as a search compares them: width, case and compatibility forms do not count."""

import unicodedata


def folded(text: str) -> str:
    """`text` in the form in which two spellings of a word are equal."""
    return unicodedata.normalize("NFKC", text).casefold()
