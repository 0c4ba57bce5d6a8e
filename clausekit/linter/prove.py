"""A vague entry → the sentences of its own that it does not treat as it promises."""

from collections.abc import Iterable, Iterator

from clausekit.errors import Problem, Said
from clausekit.glossary import Glossary, VagueWord
from clausekit.language.languages import Languages
from clausekit.linter.judge import Judged, judge
from clausekit.model.document import Document, Paragraph
from clausekit.reading.index import understand
from clausekit.reading.words import Words


def prove_entry(word: VagueWord, words: Words) -> list[Problem]:
    """What does not hold; empty if every hit is found and no near-miss is warned of."""
    entry = word.entry
    found = _judged((*entry.hits, *entry.near_misses), words)
    faults = [said for i, text in enumerate(entry.hits) if (said := _hit_fault(word, text, found[i]))]
    for i, text in enumerate(entry.near_misses, len(entry.hits)):
        warned = [j for j in found[i] if j.case.candidate.entry is entry and j.severity == "warning"]
        faults += [_warned(judged.case.word, text) for judged in warned]
    return [Problem(word.file, entry.id, said, word.line) for said in faults]


def prove_glossary(glossary: Glossary, languages: Languages) -> Iterator[Problem]:
    """What does not hold of any entry, entry by entry."""
    words = Words(glossary, languages)
    for word in glossary.vague:
        yield from prove_entry(word, words)


def _warned(word: str, text: str) -> Said:
    return Said(f"near_misses: “{word}” is warned of in: {text}", f"near_misses: 「{word}」が警告されます: {text}")


def _judged(texts: Iterable[str], words: Words) -> list[list[Judged]]:
    """What is found in each text, each read as a paragraph of its own document, so that no definition reaches another."""
    documents = (Document("", "accepted", (Paragraph("document", 0, text),)) for text in texts)
    return [list(judge(understand(document, words))) for document in documents]


def _hit_fault(word: VagueWord, text: str, found: list[Judged]) -> Said | None:
    own = [j for j in found if j.case.candidate.entry is word.entry]
    if not own:
        others = ", ".join(f"{j.case.candidate.entry.id} “{j.case.word}”" for j in found) or "–"
        return Said(f"hits: not found (found {others}) in: {text}", f"hits: 検出されません（検出: {others}）: {text}")
    if word.entry.level == "none" or any(j.severity for j in own):
        return None
    reasons = [j.reason for j in own if j.reason]
    return Said(
        f"hits: passed over ({'; '.join(r.en for r in reasons)}) in: {text}",
        f"hits: 見送られます（{'、'.join(r.ja for r in reasons)}）: {text}",
    )
