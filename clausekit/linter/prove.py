"""A vague entry → the sentences of its own that it does not treat as it promises.

python -c "from clausekit.linter.prove import prove_files; import sys; print(*prove_files(*sys.argv[1:]), sep='\\n')" FILE.yaml …
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from clausekit.errors import LibraryError
from clausekit.glossary import Glossary, VagueWord
from clausekit.language.languages import Languages
from clausekit.linter.judge import Judged, judge
from clausekit.model.document import Document, Paragraph
from clausekit.model.glossary import VagueFile
from clausekit.reading.index import understand
from clausekit.reading.words import Words
from clausekit.text.problems import problems_of
from clausekit.text.yaml_source import read_yaml


def prove_entry(word: VagueWord, words: Words) -> list[str]:
    """What does not hold, as English sentences; empty if every hit is found and no near-miss is warned of."""
    entry = word.entry
    found = _judged((*entry.hits, *entry.near_misses), words)
    faults = [fault for i, text in enumerate(entry.hits) if (fault := _hit_fault(word, text, found[i]))]
    for i, text in enumerate(entry.near_misses, len(entry.hits)):
        warned = [j for j in found[i] if j.case.candidate.entry is entry and j.severity == "warning"]
        faults += [f"near_misses: “{j.case.word}” is warned of in: {text}" for j in warned]
    return [f"{word.file}:{word.line} {entry.id}: {fault}" for fault in faults]


def prove_glossary(glossary: Glossary, languages: Languages) -> Iterator[str]:
    """What does not hold of any entry, entry by entry."""
    words = Words(glossary, languages)
    for word in glossary.vague:
        yield from prove_entry(word, words)


def prove_files(*paths: str | Path) -> list[str]:
    """What does not hold of the vague entries in these files, taken as the whole glossary; faults of form come first."""
    vague: list[VagueWord] = []
    for path in map(Path, paths):
        try:
            source = read_yaml(path, LibraryError)
            file = VagueFile.model_validate(source.data)
        except LibraryError as error:
            return str(error).splitlines()
        except ValidationError as error:
            return [p.in_language("en") for p in problems_of(error, source)]
        vague += [
            VagueWord(file.language, e, source.file, source.line(("entries", i))) for i, e in enumerate(file.entries)
        ]
    try:
        return list(prove_glossary(Glossary(tuple(vague)), Languages()))
    except LibraryError as error:
        return str(error).splitlines()


def _judged(texts: Iterable[str], words: Words) -> list[list[Judged]]:
    """What is found in each text, each read as a paragraph of its own document, so that no definition reaches another."""
    documents = (Document("", "accepted", (Paragraph("document", 0, text),)) for text in texts)
    return [list(judge(understand(document, words))) for document in documents]


def _hit_fault(word: VagueWord, text: str, found: list[Judged]) -> str | None:
    own = [j for j in found if j.case.candidate.entry is word.entry]
    if not own:
        others = ", ".join(f"{j.case.candidate.entry.id} “{j.case.word}”" for j in found) or "nothing"
        return f"hits: not found (found {others}) in: {text}"
    if word.entry.level == "none" or any(j.severity for j in own):
        return None
    reasons = "; ".join(j.reason.en for j in own if j.reason)
    return f"hits: passed over ({reasons}) in: {text}"
