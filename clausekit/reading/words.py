"""Glossary → Words: every form made ready for matching, each language when its first text comes."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal, NamedTuple

from clausekit.errors import LibraryError, Problem, Said
from clausekit.glossary import Glossary, VagueWord
from clausekit.language.languages import Languages
from clausekit.language.matching import FormMatcher
from clausekit.language.tokenised import Tokenised
from clausekit.model.base import Language

Role = Literal["forms", "guards", "info_with"]
_ROLES: tuple[Role, ...] = ("forms", "guards", "info_with")


class Seen(NamedTuple):
    """A form of `word` found at `start` to `end`; `order` is the word's place in the glossary."""

    order: int
    word: VagueWord
    role: Role
    start: int
    end: int


class Words:
    """The vague words of a glossary, ready to be found. Raises LibraryError on first use for forms that can never match."""

    def __init__(self, glossary: Glossary, languages: Languages) -> None:
        self.languages = languages
        self._vague = glossary.vague
        self._asked = [(order, role) for order in range(len(glossary.vague)) for role in _ROLES]

    def find(self, text: Tokenised, language: Language) -> Iterator[Seen]:
        """Every form in `text`, by place."""
        matcher = self._english if language == "en" else self._japanese
        for match in matcher.find(text):
            order, role = self._asked[match.key]
            yield Seen(order, self._vague[order], role, match.start, match.end)

    @cached_property
    def _english(self) -> FormMatcher:
        return self._matcher("en")

    @cached_property
    def _japanese(self) -> FormMatcher:
        return self._matcher("ja")

    def _matcher(self, language: Language) -> FormMatcher:
        matcher = FormMatcher(self.languages.pipeline(language), self._forms(language))
        if matcher.dead:
            raise LibraryError(self._dead(key, form) for key, form in matcher.dead)
        return matcher

    def _forms(self, language: Language) -> Iterator[tuple[int, str]]:
        for key, (order, role) in enumerate(self._asked):
            if self._vague[order].language == language:
                for form in getattr(self._vague[order].entry, role):
                    yield key, form

    def _dead(self, key: int, form: str) -> Problem:
        order, role = self._asked[key]
        word = self._vague[order]
        said = Said(
            f"“{form}” can never be found, because no sentence is cut into words there; write whole words",
            f"「{form}」は語の切れ目と合わず、文中で見つかることがありません。単語の単位で書いてください",
        )
        return Problem(word.file, f"{word.entry.id}.{role}", said, word.line)
