"""What lawyers write in `glossary/`: terms, vague entries, measures and the questions asked when no measure fits."""

from typing import Literal

from pydantic import Field, model_validator

from clausekit.model.base import Bilingual, Language, Model

Category = Literal["T", "E", "S", "D", "Q", "F", "O", "L", "X", "R"]
Level = Literal["warning", "info", "none"]


class Avoid(Model):
    """A word not to use for a term. `scope`: `always` (outdated or wrong in any contract) or `this_meaning` (right elsewhere)."""

    language: Language
    word: str
    scope: Literal["always", "this_meaning"]
    why: Bilingual | None = None

    @model_validator(mode="after")
    def _says_why(self) -> "Avoid":
        if self.scope == "always" and self.why is None:
            raise ValueError("a word that is always avoided says why (`why`, both languages)")
        return self


class Rendering(Model):
    """Another right name of the same concept, and when it is the right one."""

    language: Language
    word: str
    when: Bilingual


class Term(Model):
    """One concept: its English and Japanese name, how to read it, and what not to call it."""

    id: str
    en: str
    ja: str
    reading: str
    note: Bilingual | None = None
    renderings: tuple[Rendering, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    source: str = ""

    def in_language(self, language: Language) -> str:
        """Its name in `language`."""
        return self.en if language == "en" else self.ja


class VagueEntry(Model):
    """A word that cannot be measured, or (level `none`) a term of art that only looks like one.

    `forms` are what the matcher looks for. English: lower-case tokens separated by blanks, `a|b` for alternatives,
    `#` for a number, `?` after a token for optional. Japanese: plain text, matched by Sudachi's normalised forms, so one
    spelling and the dictionary form are enough. `guards` are longer stretches, in the same notation, in which the entry
    stays silent. `info_with` are forms which, in the same sentence, make the finding customary (info).
    `article` is the provision whose wording the phrase is. Every entry proves itself: each of `hits` must give exactly this entry, none of `near_misses` may give it as a warning.
    """

    id: str
    category: Category
    level: Level
    forms: tuple[str, ...] = Field(min_length=1)
    why: Bilingual | None = None
    guards: tuple[str, ...] = ()
    info_with: tuple[str, ...] = ()
    article: Bilingual | None = None
    measure: str | None = None
    hits: tuple[str, ...] = Field(min_length=2)
    near_misses: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_why(self) -> "VagueEntry":
        if self.level != "none" and (self.why is None or len(self.near_misses) < 2):
            raise ValueError("an entry that can be shown needs `why` and at least two `near_misses`")
        return self


class VagueFile(Model):
    """One file of `glossary/vague/`: entries of one language."""

    language: Language
    entries: tuple[VagueEntry, ...]


class Words(Model):
    """The words of each language by which a characteristic is recognised in a clause."""

    en: tuple[str, ...] = Field(min_length=1)
    ja: tuple[str, ...] = Field(min_length=1)


class Measure(Model):
    """What replaces a vague word: a metric with unit, method and dated standard, and a sentence that can be pasted.

    Blanks in `sentence` are named in square brackets (`[number]`, `［日数］`), the same ones in both languages.
    `categories` are those of vague words it can replace.
    """

    id: str
    characteristic: Bilingual
    words: Words
    categories: tuple[Category, ...] = Field(min_length=1)
    metric: Bilingual
    unit: str = ""
    method: Bilingual | None = None
    standard: str = ""
    fill_in: Bilingual
    sentence: Bilingual


class Question(Model):
    """What to ask the other side when no measure fits a vague word of `category`."""

    category: Category
    ask: Bilingual
