"""The base of everything people write: frozen, strict about unknown keys, prose joined line by line."""

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

Language = Literal["en", "ja"]
LANGUAGES: tuple[Language, Language] = ("en", "ja")


class Model(BaseModel):
    """A frozen value read from a file; an unknown key is an error, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _join(text: object, blank: str) -> object:
    if not isinstance(text, str):
        return text
    paragraphs = re.split(r"\n[ \t]*\n", text.strip())
    return "\n".join(blank.join(line.strip() for line in p.splitlines()) for p in paragraphs)


def _join_english(text: object) -> object:
    return _join(text, " ")


def _join_japanese(text: object) -> object:
    return _join(text, "")


# Single newlines are only how the file was typed; a blank line starts a new paragraph.
English = Annotated[str, BeforeValidator(_join_english)]
Japanese = Annotated[str, BeforeValidator(_join_japanese)]


class Bilingual(Model):
    """The same thing said in English and in Japanese."""

    en: English
    ja: Japanese

    def in_language(self, language: Language) -> str:
        """The text in `language`."""
        return self.en if language == "en" else self.ja
