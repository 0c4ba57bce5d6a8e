"""Index → the sentences of the contract itself, and a stretch of one → the hit that shows it."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from clausekit.linter.rule import Evidence
from clausekit.model.base import Bilingual
from clausekit.model.document import Unit
from clausekit.model.finding import Hit, Place, Severity, Suggestion
from clausekit.reading.headings import title_end

_CONTENTS = re.compile(r"^(?:toc|目次)", re.IGNORECASE)
_CONTENTS_LINE = re.compile(r"\t[0-9]{1,4}$")


def sentences(evidence: Evidence) -> Iterator[Unit]:
    """Every sentence that binds somebody: no notes, summaries, headings or lines of a table of contents."""
    units = (analysis.unit for analysis in evidence.index.analyses)
    for where, group in groupby(units, key=lambda unit: (unit.paragraph.part, unit.paragraph.index)):
        if where not in evidence.index.notes:
            yield from _sentences(list(group))


def hit(
    code: str,
    severity: Severity,
    unit: Unit,
    span: tuple[int, int],
    message: Bilingual,
    suggestions: Iterable[Suggestion],
) -> Hit:
    """The stretch `span` of a sentence as a hit; `message` says why, the words themselves are put before it."""
    start, end = span
    word = unit.text[start:end]
    place = Place(
        unit.paragraph.part, unit.paragraph.index, unit.start + start, unit.start + end, unit.paragraph.clause
    )
    said = Bilingual(en=f"“{word}”: {message.en}", ja=f"「{word}」: {message.ja}")
    return Hit(code, severity, unit.language, place, word, unit.text, said, tuple(suggestions), start)


def without_vague(hits: Iterable[Hit], evidence: Evidence) -> Iterator[Hit]:
    """The hits that share no stretch with a vague word that is shown: there the word is the fault, not the number."""
    shown: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for judged in evidence.judged:
        if judged.severity:
            unit, candidate = judged.case.analysis.unit, judged.case.candidate
            stretch = (unit.start + candidate.start, unit.start + candidate.end)
            shown.setdefault((unit.paragraph.part, unit.paragraph.index), []).append(stretch)
    for one in hits:
        stretches = shown.get((one.place.part, one.place.paragraph), ())
        if not any(start < one.place.end and one.place.start < end for start, end in stretches):
            yield one


def _sentences(units: list[Unit]) -> Iterator[Unit]:
    """Those of one paragraph."""
    paragraph = units[0].paragraph
    if _CONTENTS.search(paragraph.style) or _CONTENTS_LINE.search(paragraph.text[-9:]):
        return
    # 10.00±0.02 mm in a cell looks like the tenth article
    title = 0 if paragraph.in_table else title_end(paragraph)
    yield from (unit for unit in units if unit.start + len(unit.text) > title)
