"""Our own linter says nothing against our own clauses, unless the clause file names the finding and the reason."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from clausekit.builder.chosen import ChosenClause, Settled
from clausekit.builder.example import spelled
from clausekit.errors import Problem, Said
from clausekit.linter.batch import lint_batch
from clausekit.linter.configuration import Configuration
from clausekit.linter.one_file import Request, Source
from clausekit.linter.sources import Found
from clausekit.model.clause import Clause
from clausekit.model.finding import Finding
from clausekit.model.glossary import Term
from clausekit.proofs.variants import variants


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One text that a clause can print."""

    clause: Clause
    place: str
    text: str


def warnings_of_clauses(clauses: Iterable[Clause], terms: Mapping[str, Term]) -> Iterator[Problem]:
    """Every warning of the linter on any wording of the clauses, in either language."""
    spoken = list(_all_spoken(clauses, terms))
    text = "\n\n".join(" ".join(each.text.split("\n")) for each in spoken)
    report = lint_batch([Found(Source("clauses.txt", Configuration(), text.encode()))], Request())
    by_line = {2 * i: each for i, each in enumerate(spoken)}
    for finding in report.findings:
        each = by_line[finding.place.paragraph]
        if finding.severity != "info" and not _allowed(each.clause, finding):
            yield _problem(each, finding)


def _all_spoken(clauses: Iterable[Clause], terms: Mapping[str, Term]) -> Iterator[_Spoken]:
    for clause in clauses:
        seen: set[str] = set()
        for chosen in variants(clause):
            for paragraph in (*chosen.paragraphs, *chosen.schedule):
                for place, text in _texts(paragraph.id, paragraph, chosen, terms):
                    if text not in seen:
                        seen.add(text)
                        yield _Spoken(clause, place, text)


def _texts(
    place: str, paragraph: Settled, chosen: ChosenClause, terms: Mapping[str, Term]
) -> Iterator[tuple[str, str]]:
    said = spelled(paragraph, chosen, terms)
    yield f"{place}.en", said.en
    yield f"{place}.ja", said.ja
    for item in paragraph.items:
        yield from _texts(f"{place}.{item.id}", item, chosen, terms)


def _allowed(clause: Clause, finding: Finding) -> bool:
    return any(a.rule == finding.rule and finding.text in (a.words, *a.words.split()) for a in clause.allowed)


def _problem(spoken: _Spoken, finding: Finding) -> Problem:
    said = Said(
        f"{finding.rule} finds “{finding.text}” in: {finding.sentence}; say it in numbers, or name it under `allowed`",
        f"{finding.rule} が「{finding.text}」を指摘します: {finding.sentence}。数値で定めるか、allowed に理由を書いてください",
    )
    return Problem(spoken.clause.file, spoken.place, said)
