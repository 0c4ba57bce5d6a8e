"""Units → Analyses: tokens once, forms once, and a dependency parse only where a bound may hang on a candidate."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from clausekit.language.bounds import bounds
from clausekit.language.tokenised import Tokenised, tokenise
from clausekit.model.analysis import Analysis
from clausekit.model.document import Unit
from clausekit.reading.bounding import possible_bounds
from clausekit.reading.candidates import candidates
from clausekit.reading.words import Words


def parse(units: Iterable[Unit], words: Words, exhaustive: bool = False) -> tuple[Analysis, ...]:
    """Every unit with its candidates, in order; `exhaustive` parses every Japanese one, which must change no finding."""
    read = [_read(unit, words, exhaustive) for unit in units]
    needing = [i for i, (analysis, text) in enumerate(read) if text and _needs_parse(analysis, exhaustive)]
    parsed = words.languages.parse_japanese(text for i in needing for text in (read[i][1],) if text)
    by_place = dict(zip(needing, parsed, strict=True))
    return tuple(_with_tokens(analysis, by_place.get(i, text)) for i, (analysis, text) in enumerate(read))


def _read(unit: Unit, words: Words, exhaustive: bool) -> tuple[Analysis, Tokenised | None]:
    text = tokenise(unit.text, words.languages.pipeline(unit.language))
    found = candidates(words.find(text, unit.language), unit.text)
    if not found:
        return Analysis(unit), text if exhaustive else None
    return Analysis(unit, found, tuple(bounds(unit.text, unit.language))), text


def _needs_parse(analysis: Analysis, exhaustive: bool) -> bool:
    if exhaustive or analysis.unit.language != "ja":
        return analysis.unit.language == "ja"
    open_ones = (c for c in analysis.candidates if not c.guarded)
    return any(chain.from_iterable(possible_bounds(c, analysis) for c in open_ones))


def _with_tokens(analysis: Analysis, text: Tokenised | None) -> Analysis:
    return replace(analysis, tokens=text.tokens()) if text and analysis.unit.language == "ja" else analysis
