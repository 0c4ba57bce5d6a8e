"""All forms of a glossary → everywhere they stand in a text, found in one walk over its tokens.

spaCy's own matchers were measured with two thousand forms: Matcher tries each pattern at each token (11 s for 20,000
tokens), PhraseMatcher needs every alternative written out (80,000 phrases, 10 s to build). Here a form is tried only where
one of its first words stands, and alternatives stay together.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from clausekit.language.pipeline import Pipeline
from clausekit.language.slot import ANY, NUMBER, Chain, ends, openings
from clausekit.language.tokenised import Tokenised


@dataclass(frozen=True, slots=True)
class Match:
    """A form found: the number it was asked for under, and where it stands in the text."""

    key: int
    start: int
    end: int


class FormMatcher:
    """Finds forms; each is asked for under a number of the caller's choice, several forms may share one.

    `dead` are the forms that can never be found as they are written.
    """

    def __init__(self, pipeline: Pipeline, forms: Iterable[tuple[int, str]]) -> None:
        self._pipeline = pipeline
        self._by_opening: defaultdict[str, list[tuple[int, Chain]]] = defaultdict(list)
        dead: list[tuple[int, str]] = []
        for key, form in forms:
            chains = pipeline.chains(form)
            if not chains:
                dead.append((key, form))
            for chain in chains:
                for opening in openings(chain):
                    self._by_opening[opening].append((key, chain))
        self.dead = tuple(dead)

    def find(self, text: Tokenised) -> list[Match]:
        """Every place of every form, by place; the same place under several numbers is found for each."""
        keys = [self._pipeline.key(token) for token in text.doc]
        numbers = [self._pipeline.is_number(token) for token in text.doc]
        seen = {
            (at, end, key)
            for at, word in enumerate(keys)
            for opening in (word, *ANY, *(NUMBER if numbers[at] else ()))
            for key, chain in self._by_opening.get(opening, ())
            for end in ends(chain, keys, numbers, at)
        }
        return [Match(key, *text.stretch(at, end)) for at, end, key in sorted(seen)]
