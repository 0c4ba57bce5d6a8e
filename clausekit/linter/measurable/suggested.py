"""What can be written instead: a measure of the glossary by its id, or a sentence made for the very numbers found."""

from clausekit.linter.context.case import Case
from clausekit.linter.rule import Evidence
from clausekit.model.analysis import Analysis, Candidate, Index
from clausekit.model.document import Document, Paragraph, Unit
from clausekit.model.finding import Suggestion
from clausekit.model.glossary import VagueEntry

_NOWHERE = Analysis(Unit(Paragraph("", -1, ""), "en", 0, ""))
_EMPTY = Index(Document("", "accepted", ()), (), (), {})


def measure(evidence: Evidence, id_: str) -> tuple[Suggestion, ...]:
    """The sentence of the measure `id_`; a question if this glossary has no such measure."""
    # The suggester is asked as for a vague word whose entry names the measure, in a place where no other is near.
    entry = VagueEntry(id="m", category="D", level="none", forms=("-",), hits=("-", "-"), measure=id_)
    return evidence.suggester.suggest(Case(Candidate(entry, 0, 0), _NOWHERE, _EMPTY))


def sentence(en: str, ja: str, short_for: str | None = None) -> tuple[Suggestion, ...]:
    """A sentence to paste, or a question to put, in both languages; `short_for` is the measure it says the heart of."""
    return (Suggestion(en, ja, short_for),)
