"""glossary/ → Glossary: vague words, measures, questions and terms, read and checked."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

from pydantic import ValidationError

from clausekit.errors import LibraryError, Problem, Said, UnreadableFile
from clausekit.model.base import Language, Model
from clausekit.model.glossary import Category, Measure, Question, Term, VagueEntry, VagueFile
from clausekit.text.check_glossary import faults_of_measure, faults_of_vague
from clausekit.text.problems import problem, problems_of
from clausekit.text.yaml_source import Path_, YamlSource, read_yaml

_HERE = Path(__file__).parent

M = TypeVar("M", bound=Model)


class TermFile(Model):
    """One file of `glossary/terms/`."""

    terms: tuple[Term, ...]


class MeasureFile(Model):
    """One file of `glossary/measures/`."""

    measures: tuple[Measure, ...]


class QuestionFile(Model):
    """`glossary/questions.yaml`."""

    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class VagueWord:
    """A vague entry with its language and where it is written, so that a fault found later can still name the line."""

    language: Language
    entry: VagueEntry
    file: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Glossary:
    """What the linter knows of words: entries in the order of their files, which decides between equal matches."""

    vague: tuple[VagueWord, ...] = ()
    measures: tuple[Measure, ...] = ()
    questions: tuple[Question, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def terms_by_name(self) -> Mapping[str, Term]:
        """The terms by their English names, as clauses name them."""
        return {term.en: term for term in self.terms}


@dataclass(frozen=True, slots=True)
class _Read:
    """The files of one kind as read, each with its source; files with faults are left out."""

    vague: list[tuple[YamlSource, VagueFile]]
    measures: list[tuple[YamlSource, MeasureFile]]
    questions: list[tuple[YamlSource, QuestionFile]]
    terms: list[tuple[YamlSource, TermFile]]


def glossary_folder() -> Path:
    """The shipped glossary: beside this file when installed, at the repository's root when not."""
    installed = _HERE / "glossary_data"
    return installed if installed.is_dir() else _HERE.parent / "glossary"


def load_glossary(folder: Path | None = None, *, overlay: Path | None = None) -> Glossary:
    """The glossary in `folder` (default: the one that comes with clausekit), with the files in `overlay`/glossary over it.

    What the overlay has takes the place of what has the same id, in whatever file. Raises LibraryError with every fault of every file: what is wrong, where, and how to mend it. Whether each entry does
    what its own sentences promise is proved by `clausekit.linter.prove`, not on every start.
    """
    folder = folder or glossary_folder()
    if not folder.is_dir():
        raise UnreadableFile(folder, Said("no such folder of the glossary", "用語集のフォルダーが見つかりません"))
    problems: list[Problem] = []
    shipped = _read(folder, problems)
    own = _read(overlay / "glossary", problems) if overlay else _Read([], [], [], [])
    measures = {m.id for read in (shipped, own) for _, file in read.measures for m in file.measures}
    problems += [*_problems(shipped, measures), *_missing_questions(shipped.questions), *_problems(own, measures)]
    if problems:
        raise LibraryError(problems)
    return _over(_glossary(shipped), _glossary(own))


def _glossary(read: _Read) -> Glossary:
    return Glossary(
        tuple(_vague_words(read.vague)),
        tuple(m for _, file in read.measures for m in file.measures),
        tuple(q for _, file in read.questions for q in file.questions),
        tuple(t for _, file in read.terms for t in file.terms),
    )


def _over(shipped: Glossary, own: Glossary) -> Glossary:
    """Both, the own first; what the own one has takes the place of what has the same id."""
    words = {(word.language, word.entry.id) for word in own.vague}
    measures, terms = {m.id for m in own.measures}, {t.id for t in own.terms}
    categories = {q.category for q in own.questions}
    return Glossary(
        (*own.vague, *(w for w in shipped.vague if (w.language, w.entry.id) not in words)),
        (*own.measures, *(m for m in shipped.measures if m.id not in measures)),
        (*own.questions, *(q for q in shipped.questions if q.category not in categories)),
        (*own.terms, *(t for t in shipped.terms if t.id not in terms)),
    )


def _read(folder: Path, problems: list[Problem]) -> _Read:
    return _Read(
        _files(VagueFile, folder, "vague/**/*.yaml", problems),
        _files(MeasureFile, folder, "measures/**/*.yaml", problems),
        _files(QuestionFile, folder, "questions.yaml", problems),
        _files(TermFile, folder, "terms/**/*.yaml", problems),
    )


def _files(kind: type[M], folder: Path, pattern: str, problems: list[Problem]) -> list[tuple[YamlSource, M]]:
    found = []
    for path in sorted(folder.glob(pattern)):
        try:
            source = read_yaml(path, LibraryError, path.relative_to(folder).as_posix())
            found.append((source, kind.model_validate(source.data)))
        except LibraryError as error:
            problems += error.problems
        except ValidationError as error:
            problems += problems_of(error, source)
    return found


def _vague_words(files: Iterable[tuple[YamlSource, VagueFile]]) -> Iterator[VagueWord]:
    for source, file in files:
        for i, entry in enumerate(file.entries):
            yield VagueWord(file.language, entry, source.file, source.line(("entries", i)))


def _problems(read: _Read, measure_ids: Collection[str]) -> Iterator[Problem]:
    yield from _repeated_ids(read)
    for source, vague in read.vague:
        for i, entry in enumerate(vague.entries):
            for path, said in faults_of_vague(entry, measure_ids):
                yield problem(source, ("entries", i, *path), said)
    for source, measures in read.measures:
        for i, measure in enumerate(measures.measures):
            for path, said in faults_of_measure(measure):
                yield problem(source, ("measures", i, *path), said)


def _missing_questions(files: Iterable[tuple[YamlSource, QuestionFile]]) -> Iterator[Problem]:
    for source, file in files:
        for category in sorted(set(get_args(Category)) - {q.category for q in file.questions}):
            said = Said(
                f"no question for category {category}; add one", f"分類 {category} の質問がありません。加えてください"
            )
            yield problem(source, ("questions",), said)


def _repeated_ids(read: _Read) -> Iterator[Problem]:
    yield from _repeated(
        (s, ("entries", i), f"{f.language}:{e.id}") for s, f in read.vague for i, e in enumerate(f.entries)
    )
    yield from _repeated((s, ("measures", i), m.id) for s, f in read.measures for i, m in enumerate(f.measures))
    yield from _repeated((s, ("terms", i), t.id) for s, f in read.terms for i, t in enumerate(f.terms))
    yield from _repeated(
        (s, ("questions", i), q.category) for s, f in read.questions for i, q in enumerate(f.questions)
    )


def _repeated(ids: Iterable[tuple[YamlSource, Path_, str]]) -> Iterator[Problem]:
    first: dict[str, tuple[YamlSource, Path_]] = {}
    for source, path, value_id in ids:
        if value_id not in first:
            first[value_id] = source, path
            continue
        there, where = first[value_id]
        place = f"{there.file}:{there.line(where)}"
        said = Said(
            f"{value_id} is there already ({place}); rename one",
            f"{value_id} は既に {place} にあります。名前を変えてください",
        )
        yield problem(source, path, said)
