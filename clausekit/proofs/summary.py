"""A summary says nothing that its article does not, and is short enough for a president to read."""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.errors import Problem, Said
from clausekit.model.clause import Clause, ClauseParagraph
from clausekit.proofs.parity import numbers, words
from clausekit.text.check_clause import FACTS
from clausekit.text.parse import parse_condition, parse_text
from clausekit.text.tree import If, NameUse, conditions_of, leaves_of, names_in

MOST_SENTENCES: Final = 8  # “about five”, and a condition may add some
# である調: a verb, an adjective or a noun in its plain form at the end
_PLAIN: Final = re.compile(r"(?:[るくぐうつぬぶむ]|(?<![まで])す|(?<!くださ)い|だ)。$")


def faults_of_summaries(clause: Clause) -> Iterator[Problem]:
    """Everything wrong with the clause's summary and those of its fallbacks."""
    file = clause.file
    schedule = clause.schedule.text if clause.schedule else ()
    yield from (
        Problem(file, "summary_ja", said) for said in _faults(clause, clause.summary_ja, (*clause.text, *schedule))
    )
    for i, fallback in enumerate(clause.fallbacks):
        if fallback.summary_ja:
            text = (*fallback.wording(clause.text), *schedule)
            for said in _faults(clause, fallback.summary_ja, text):
                yield Problem(file, f"fallbacks.{i}.summary_ja", said)


def _faults(clause: Clause, summary: str, text: tuple[ClauseParagraph, ...]) -> Iterator[Said]:
    for name in sorted(_names(summary) - {n for p in text for n in _said(p)} - FACTS):
        if name in clause.parameters:
            yield Said(f"says “{name}”, of which the article says nothing", f"本文にない「{name}」に触れています")
    there = {n for p in text for n in _numbers(p)}
    for number in sorted(numbers(words(summary), japanese=True) - there):
        yield Said(f"says the number {number}, which the article does not", f"本文にない数値 {number} があります")
    sentences = [s for s in re.split(r"(?<=。)(?![）)])", _always(summary)) if s.strip()]
    if len(sentences) > MOST_SENTENCES:
        yield Said(
            f"has {len(sentences)} sentences; {MOST_SENTENCES} at most",
            f"{len(sentences)}文あります。{MOST_SENTENCES}文以内にしてください",
        )
    for sentence in sentences:
        if _PLAIN.search(sentence.strip()):
            yield Said(f"is not in polite form: {sentence.strip()}", f"です・ます調ではありません: {sentence.strip()}")


def _always(summary: str) -> str:
    """The words that print whatever the values."""
    return "".join(
        node if isinstance(node, str) else "" if isinstance(node, If) else "–" for node in parse_text(summary)
    )


def _names(text: str) -> set[str]:
    tree = parse_text(text)
    asked = {name.name for condition in conditions_of(tree) for name in names_in(condition)}
    return asked | {leaf.name for leaf in leaves_of(tree) if isinstance(leaf, NameUse)}


def _said(paragraph: ClauseParagraph) -> Iterator[str]:
    yield from _names(paragraph.ja)
    if paragraph.when:
        yield from (name.name for name in names_in(parse_condition(paragraph.when)))
    if paragraph.table:
        yield paragraph.table.rows
    for item in paragraph.items:
        yield from _said(item)


def _numbers(paragraph: ClauseParagraph) -> Iterator[str]:
    yield from numbers(words(paragraph.ja), japanese=True)
    for item in paragraph.items:
        yield from _numbers(item)
