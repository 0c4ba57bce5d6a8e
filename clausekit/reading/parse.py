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


def parse(units: Iterable[Unit], words: Words) -> tuple[Analysis, ...]:
    """Every unit with its candidates, in order."""
    read = [_read(unit, words) for unit in units]
    needing = [i for i, (analysis, _) in enumerate(read) if _needs_parse(analysis)]
    parsed = words.languages.parse_japanese(text for i in needing for text in (read[i][1],) if text)
    by_place = dict(zip(needing, parsed, strict=True))
    return tuple(_with_tokens(analysis, by_place.get(i, text)) for i, (analysis, text) in enumerate(read))


def _read(unit: Unit, words: Words) -> tuple[Analysis, Tokenised | None]:
    text = tokenise(unit.text, words.languages.pipeline(unit.language))
    found = candidates(words.find(text, unit.language), unit.text)
    if not found:
        return Analysis(unit), None
    return Analysis(unit, found, tuple(bounds(unit.text, unit.language))), text


def _needs_parse(analysis: Analysis) -> bool:
    open_ones = (c for c in analysis.candidates if not c.guarded)
    return analysis.unit.language == "ja" and any(chain.from_iterable(possible_bounds(c, analysis) for c in open_ones))


def _with_tokens(analysis: Analysis, text: Tokenised | None) -> Analysis:
    return replace(analysis, tokens=text.tokens()) if text and analysis.unit.language == "ja" else analysis
