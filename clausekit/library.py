"""clause_library/ → Library: every clause and agreement read, checked and indexed by id."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import ValidationError

from clausekit.errors import LibraryError, Problem, Said, UnknownName, UnreadableFile
from clausekit.model.agreement import Agreement
from clausekit.model.base import Model
from clausekit.model.clause import Clause
from clausekit.text.check_clause import faults_of_clause
from clausekit.text.contents import clauses_asked_for, places_of, refs_of
from clausekit.text.problems import problem, problems_of
from clausekit.text.yaml_source import Path_, YamlSource, read_yaml

_HERE = Path(__file__).parent
_AGREEMENTS = "agreements"
_GLOSSARY = "glossary"  # of an overlay

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Library:
    """All clauses and agreements, by id, in alphabetical order of their files.

    `own` are the ids that came from an overlay, `shadowed` those of them that took the place of shipped ones.
    """

    clauses: Mapping[str, Clause]
    agreements: Mapping[str, Agreement]
    own: frozenset[str] = frozenset()
    shadowed: frozenset[str] = frozenset()

    def clause(self, clause_id: str) -> Clause:
        """The clause `clause_id`, or UnknownName."""
        if clause_id not in self.clauses:
            raise UnknownName(Said("clause", "条項"), clause_id, self.clauses)
        return self.clauses[clause_id]

    def agreement(self, agreement_id: str) -> Agreement:
        """The agreement `agreement_id`, or UnknownName."""
        if agreement_id not in self.agreements:
            raise UnknownName(Said("agreement", "契約の種類"), agreement_id, self.agreements)
        return self.agreements[agreement_id]


def library_folder() -> Path:
    """The shipped clause_library: beside this file when installed, at the repository's root when not."""
    installed = _HERE / "clause_library"
    return installed if installed.is_dir() else _HERE.parent / "clause_library"


def load_library(folder: Path | None = None, *, overlay: Path | None = None) -> Library:
    """The clause library in `folder` (default: the one that comes with clausekit), with the files of `overlay` over it.

    A file of the overlay takes the place of the one with the same id; its folder `glossary` is not looked at here
    (see load_glossary). Raises LibraryError with every fault of every file: what is wrong, where, and how to mend it.
    """
    problems: list[Problem] = []
    shipped = {source.file: source for source in _sources(folder or library_folder(), problems)}
    own = {source.file: source for source in _sources(overlay, problems)} if overlay else {}
    sources = sorted({**shipped, **own}.values(), key=lambda source: source.file)
    agreements = _validated(Agreement, [s for s in sources if s.file.startswith(_AGREEMENTS)], problems)
    clauses = _validated(Clause, [s for s in sources if not s.file.startswith(_AGREEMENTS)], problems)
    there = {_expected_id(s) for s in sources} | set(clauses)
    problems += _problems(clauses, agreements, there)
    if problems:
        raise LibraryError(problems)
    own_ids = {_expected_id(source) for source in own.values()}
    shadowed = {_expected_id(own[file]) for file in own if file in shipped}
    return Library(_by_id(clauses), _by_id(agreements), frozenset(own_ids), frozenset(shadowed))


def _sources(folder: Path, problems: list[Problem]) -> Iterator[YamlSource]:
    if not folder.is_dir():
        raise UnreadableFile(folder, Said("no such folder of clauses", "条項のフォルダーが見つかりません"))
    for path in sorted(folder.rglob("*.yaml")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(f"{_GLOSSARY}/"):
            continue
        try:
            yield read_yaml(path, LibraryError, name)
        except LibraryError as error:
            problems += error.problems


def _validated(kind: type[M], sources: list[YamlSource], problems: list[Problem]) -> dict[str, tuple[YamlSource, M]]:
    found: dict[str, tuple[YamlSource, M]] = {}
    for source in sources:
        try:
            value = kind.model_validate(source.data)
        except ValidationError as error:
            problems += problems_of(error, source)
            continue
        value_id = str(getattr(value, "id"))  # noqa: B009  Model has no id, its two kinds here do
        expected = _expected_id(source)
        if value_id != expected:
            said = Said(
                f"the id is {value_id}, the file's place says {expected}",
                f"id は {value_id} ですが、ファイルの場所からは {expected} です",
            )
            problems.append(problem(source, ("id",), said))
        found[value_id] = (source, value)
    return found


def _expected_id(source: YamlSource) -> str:
    return source.file.removesuffix(".yaml").removeprefix(f"{_AGREEMENTS}/").replace("/", ".")


def _by_id(found: dict[str, tuple[YamlSource, M]]) -> Mapping[str, M]:
    return MappingProxyType({value_id: value for value_id, (_, value) in found.items()})


Clauses = dict[str, tuple[YamlSource, Clause]]
Agreements = dict[str, tuple[YamlSource, Agreement]]


def _problems(clauses: Clauses, agreements: Agreements, there: Set[str]) -> Iterator[Problem]:
    roles = {name for _, agreement in agreements.values() for name in _role_names(agreement)}
    places = {value_id: places_of(clause) for value_id, (_, clause) in clauses.items()}
    for source, clause in clauses.values():
        for path, said in faults_of_clause(clause, roles):
            yield problem(source, path, said)
        yield from _bad_refs(source, clause, places, there)
        yield from _bad_relations(source, clause, clauses, there)
    for source, agreement in agreements.values():
        for i, slot in enumerate(agreement.clauses):
            if slot.clause not in there:
                yield _no_clause(source, ("clauses", i, "clause"), slot.clause)


def _role_names(agreement: Agreement) -> Iterator[str]:
    for name, role in agreement.roles.items():
        yield role.stands_for or name


def _bad_refs(source: YamlSource, clause: Clause, places: Mapping[str, set[str]], there: Set[str]) -> Iterator[Problem]:
    for path, target in refs_of(clause):
        other, _, place = target.partition("#")
        if other not in there:
            yield _no_clause(source, path, other)
        elif place and other in places and place not in places[other]:
            said = Said(
                f"{other} has no paragraph “{place}”; it has: {', '.join(sorted(places[other]))}",
                f"{other} に「{place}」という項はありません",
            )
            yield problem(source, path, said)


def _bad_relations(source: YamlSource, clause: Clause, clauses: Clauses, there: Set[str]) -> Iterator[Problem]:
    yield from (_no_clause(source, path, other) for path, other in clauses_asked_for(clause) if other not in there)
    for kind in ("requires", "conflicts"):
        for i, other in enumerate(getattr(clause, kind)):
            if other not in there:
                yield _no_clause(source, (kind, i), other)
    if cycle := _cycle(clause.id, clauses):
        said = Said(
            f"the clauses require each other in a circle: {' → '.join(cycle)}; remove one",
            f"条項が循環して互いを必要としています: {' → '.join(cycle)}。いずれかを外してください",
        )
        yield problem(source, ("requires",), said)


def _cycle(start: str, clauses: Clauses) -> list[str] | None:
    """The way from `start` back to itself along `requires`, if there is one."""
    ways, seen = [[start]], set[str]()
    while ways:
        way = ways.pop()
        for following in clauses[way[-1]][1].requires if way[-1] in clauses else ():
            if following == start:
                return [*way, start]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return None


def _no_clause(source: YamlSource, path: Path_, clause_id: str) -> Problem:
    said = Said(
        f"there is no clause “{clause_id}” in the library", f"「{clause_id}」という条項はライブラリにありません"
    )
    return problem(source, path, said)
