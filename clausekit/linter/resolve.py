"""Hits of one document → Findings: one passage, one finding, in the order of the text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clausekit.linter.fingerprint import fingerprint, identity
from clausekit.model.analysis import Index
from clausekit.model.finding import SEVERITIES, Finding, Hit

# Of several rules that see the same passage this letter speaks first: a broken reference before a vague word. Rules of
# other packages, with other letters, come last.
_FIRST: Final = "SBLMVD"


def resolve(hits: Iterable[Hit], names: Mapping[str, str], index: Index) -> tuple[Finding, ...]:
    """What is shown of one document; `names` are the rules' names by code."""
    order = {(p.part, p.index): i for i, p in enumerate(index.document.paragraphs)}
    paragraphs: defaultdict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        paragraphs[order[hit.place.part, hit.place.paragraph]].append(hit)
    seen: Counter[str] = Counter()
    found = []
    for i in sorted(paragraphs):
        heading = index.heading(index.document.paragraphs[i])
        for hit, also in _one_a_passage(paragraphs[i]):
            key = identity(hit, heading)
            found.append(_finding(hit, also, names, index.document.file, fingerprint(key, seen[key])))
            seen[key] += 1
    return tuple(found)


def _one_a_passage(hits: list[Hit]) -> Iterator[tuple[Hit, tuple[str, ...]]]:
    kept: list[tuple[Hit, set[str]]] = []
    taken: dict[int, set[str]] = {}  # by character of the paragraph: the codes of the hit that has it
    for hit in sorted(hits, key=_rank):
        stretch = range(hit.place.start, hit.place.end)
        also = next((taken[at] for at in stretch if at in taken), None)
        if also is None:
            also = set()
            kept.append((hit, also))
            taken.update(dict.fromkeys(stretch, also))
        else:
            also.add(hit.rule)
    kept.sort(key=lambda pair: (pair[0].place.start, pair[0].place.end))
    return ((hit, tuple(sorted(also - {hit.rule}))) for hit, also in kept)


def _rank(hit: Hit) -> tuple[int, int, int, str]:
    return (_FIRST + hit.rule[0]).index(hit.rule[0]), SEVERITIES.index(hit.severity), hit.place.start, hit.rule


def _finding(hit: Hit, also: tuple[str, ...], names: Mapping[str, str], file: str, mark: str) -> Finding:
    return Finding(
        file=file,
        rule=hit.rule,
        name=names[hit.rule],
        severity=hit.severity,
        language=hit.language,
        place=hit.place,
        text=hit.text,
        sentence=hit.sentence,
        also=also,
        message=hit.message,
        suggestions=hit.suggestions,
        fingerprint=mark,
        offset=hit.offset,
    )
