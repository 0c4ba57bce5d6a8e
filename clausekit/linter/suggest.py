"""A vague word in its sentence → the measure that can replace it, or the question to put when none fits."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from clausekit.glossary import Glossary
from clausekit.linter.context.case import Case
from clausekit.model.analysis import Token
from clausekit.model.base import Language
from clausekit.model.finding import Suggestion
from clausekit.model.glossary import Category, Measure

# Further away, a word speaks of something else; a Japanese character says more than a Latin one.
_FARTHEST: Mapping[Language, int] = {"en": 60, "ja": 30}
_WINDOW = 100  # characters looked at on either side, or from the start of a heading


@dataclass(frozen=True, slots=True)
class _Words:
    """The characteristic words of one language as one pattern, and which measures each word speaks for."""

    pattern: re.Pattern[str]
    measures: Mapping[str, tuple[Measure, ...]]

    def near(self, text: str, start: int, end: int, tokens: Sequence[Token] = ()) -> Iterator[tuple[int, Measure]]:
        """Every measure named in `text` with its distance from `start` to `end`.

        What stands before counts as twice as far, because in both languages a word qualifies what follows. With `tokens`
        only whole words count: におい is not in において.
        """
        starts = {token.start for token in tokens if not token.tag.startswith("助")}
        ends = {token.end for token in tokens}
        for found in self.pattern.finditer(text, max(start - _WINDOW, 0), end + _WINDOW):
            if tokens and not (found.start(1) in starts and found.end(1) in ends):
                continue
            distance = max(found.start() - end, 2 * (start - found.end()) + 1, 0)
            for measure in self.measures[found.group(1).lower()]:
                yield distance, measure


class Suggester:
    """Knows the measures and questions of one glossary."""

    def __init__(self, glossary: Glossary) -> None:
        self._measures = glossary.measures
        self._by_id = {measure.id: measure for measure in glossary.measures}
        self._order = {measure.id: i for i, measure in enumerate(glossary.measures)}
        self._questions = {q.category: q.ask for q in glossary.questions}
        self._words: Mapping[Language, _Words] = {
            "en": _words(((w.lower(), m) for m in glossary.measures for w in m.words.en), r"\b({})(?:s|es)?\b"),
            "ja": _words(((w.lower(), m) for m in glossary.measures for w in m.words.ja), r"({})"),
        }

    def suggest(self, case: Case) -> tuple[Suggestion, ...]:
        """What to write or ask instead, in both languages; empty only if the glossary has neither measure nor question."""
        entry = case.candidate.entry
        measure = self._in_sentence(case) or self._in_heading(case) or self._by_id.get(entry.measure or "")
        return (_sentence(measure),) if measure else self._question(entry.category)

    def measure(self, id_: str) -> tuple[Suggestion, ...]:
        """The sentence of the measure `id_`; a question if this glossary has no such measure."""
        measure = self._by_id.get(id_)
        return (_sentence(measure),) if measure else self._question("D")

    def _question(self, category: Category) -> tuple[Suggestion, ...]:
        ask = self._questions.get(category)
        return (Suggestion(ask.en, ask.ja, question=True),) if ask else ()

    def _in_sentence(self, case: Case) -> Measure | None:
        language = case.analysis.unit.language
        start, end = case.candidate.start, case.candidate.end
        named = self._words[language].near(case.text, start, end, case.analysis.tokens)
        return self._nearest((n for n in named if n[0] <= _FARTHEST[language]), case.candidate.entry.category)

    def _in_heading(self, case: Case) -> Measure | None:
        named = (n for words in self._words.values() for n in words.near(case.heading, 0, 0))
        return self._nearest(named, case.candidate.entry.category)

    def _nearest(self, named: Iterable[tuple[int, Measure]], category: Category) -> Measure | None:
        fitting = ((d, self._order[m.id]) for d, m in named if category in m.categories)
        best = min(fitting, default=None)
        return self._measures[best[1]] if best else None


def _sentence(measure: Measure) -> Suggestion:
    return Suggestion(measure.sentence.en, measure.sentence.ja, measure.id)


def _words(pairs: Iterable[tuple[str, Measure]], shape: str) -> _Words:
    measures: dict[str, tuple[Measure, ...]] = {}
    for word, measure in pairs:
        measures[word] = (*measures.get(word, ()), measure)
    # grouped by their first letter, a thousand alternatives are tried as thirty; the longest first
    by_letter = groupby(sorted(measures, key=lambda word: (word[0], -len(word), word)), key=lambda word: word[0])
    groups = (
        f"{re.escape(letter)}(?:{'|'.join(re.escape(word[1:]) for word in words)})" for letter, words in by_letter
    )
    # without words nothing must match
    return _Words(re.compile(shape.replace("{}", "|".join(groups) or r"(?!)"), re.IGNORECASE), measures)
