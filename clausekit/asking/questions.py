"""An agreement and the answers so far → everything that is asked, in order."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from clausekit.asking.lists import row_questions
from clausekit.asking.party_questions import fact_questions, party_questions
from clausekit.asking.question import Group, Question
from clausekit.builder.values import bounded
from clausekit.errors import Said, UnknownName
from clausekit.library import Library
from clausekit.model.agreement import Agreement
from clausekit.model.base import Bilingual
from clausekit.model.clause import Clause, Fallback
from clausekit.model.parameter import FlagParameter, RowsParameter, TolerancesParameter
from clausekit.text.contents import names_used
from clausekit.text.yaml_source import Path_

Answers = Mapping[Path_, Any]
_FURTHER: Final = Group("add", Bilingual(en="Further articles", ja="追加できる条項"))
_WHY_NOT: Final = Bilingual(en="This agreement does without it.", ja="この契約では標準では含めません。")


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked about: an agreement of a library, with the clauses that are `added` to it from the start."""

    library: Library
    agreement: Agreement
    added: tuple[str, ...] = ()

    @property
    def roles(self) -> Mapping[str, Bilingual]:
        """What the parties are called, under their own names and those that clauses know them by."""
        roles = self.agreement.roles
        labels = {name: next(iter(role.labels.values())) for name, role in roles.items()}
        return {**labels, **{role.stands_for: labels[name] for name, role in roles.items() if role.stands_for}}


def asking_for(library: Library, agreement_id: str, added: Collection[str] = ()) -> Asking:
    """What is asked for a deal of this agreement. Raises UnknownName for an agreement or article that is not there."""
    agreement = library.agreement(agreement_id)
    further = {slot.clause for slot in agreement.clauses if not slot.included}
    for clause_id in added:
        if clause_id not in further:
            raise UnknownName(Said("further article of this agreement", "この契約に追加できる条項"), clause_id, further)
    return Asking(library, agreement, tuple(added))


def questions(asking: Asking, answers: Answers) -> Iterator[Question]:
    """Parties, facts, further articles, and the values of every clause that is in; a list as one question."""
    clauses = clauses_in(asking, answers)
    used = {name for clause, fallback in clauses for name in names_used(clause, fallback)}
    yield from party_questions(asking.agreement, used)
    yield from fact_questions(asking.agreement, used)
    yield from _further(asking)
    for clause, fallback in clauses:
        yield from _values(clause, names_used(clause, fallback))


def asked(asking: Asking, answers: Answers) -> Iterator[Question]:
    """The same with the rows of lists, as far as they can be known."""
    for question in questions(asking, answers):
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            yield from row_questions(question, answers)
        else:
            yield question


def next_question(
    asking: Asking, answers: Answers, *, everything: bool = False, again: Collection[Path_] = ()
) -> Question | None:
    """The first that is open: of those needed and those to be asked `again`, or of all; None when there is none left."""
    for question in asked(asking, answers):
        wanted = everything or question.needed or any(question.path[: len(path)] == path for path in again)
        if wanted and question.path not in answers:
            return question
    return None


def clauses_in(asking: Asking, answers: Answers) -> list[tuple[Clause, Fallback | None]]:
    """The clauses of the contract in order, each in the wording and with the bounds that the agreement starts it from."""
    yes = {str(path[1]) for path, raw in answers.items() if path[0] == "add" and raw == "yes"}
    wanted = asking.agreement.wanted({*asking.added, *yes}, ())
    return [_as_agreed(asking.library.clause(clause_id), asking.agreement) for clause_id in wanted]


def _as_agreed(clause: Clause, agreement: Agreement) -> tuple[Clause, Fallback | None]:
    fallback = clause.fallback(agreement.fallback(clause.id))
    return clause.model_copy(update={"parameters": bounded(clause, fallback)}), fallback


def _further(asking: Asking) -> Iterator[Question]:
    for slot in asking.agreement.clauses:
        if not slot.included and slot.clause not in asking.added:
            title = asking.library.clause(slot.clause).title
            kind = FlagParameter(type="flag", label=title, default="no", why=_WHY_NOT)
            yield Question(("add", slot.clause), kind, _FURTHER)


def _values(clause: Clause, used: Collection[str]) -> Iterator[Question]:
    group = Group(clause.id, clause.title)
    for name, kind in clause.parameters.items():
        if name in used:
            needed = kind.default is None and not kind.optional
            yield Question(("values", clause.id, name), kind, group, needed=needed)
