"""The shipped glossary, or a firm's own, with the vague entries that a configuration adds."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from clausekit.errors import LibraryError, Problem
from clausekit.glossary import Glossary, VagueWord
from clausekit.model.glossary import VagueFile
from clausekit.text.check_glossary import faults_of_vague
from clausekit.text.problems import problem, problems_of
from clausekit.text.yaml_source import read_yaml


def with_own_words(glossary: Glossary, paths: Iterable[Path]) -> Glossary:
    """The glossary with the entries of these files before its own; one with a shipped entry's id takes its place.

    Raises LibraryError with every fault of every file, UnreadableFile for one that cannot be opened.
    """
    measures = {measure.id for measure in glossary.measures}
    problems: list[Problem] = []
    own = [word for path in paths for word in _read(path, measures, problems)]
    if problems:
        raise LibraryError(problems)
    replaced = {(word.language, word.entry.id) for word in own}
    kept = (word for word in glossary.vague if (word.language, word.entry.id) not in replaced)
    return replace(glossary, vague=(*own, *kept))


def _read(path: Path, measures: set[str], problems: list[Problem]) -> Iterator[VagueWord]:
    try:
        source = read_yaml(path, LibraryError)
        file = VagueFile.model_validate(source.data)
    except LibraryError as error:
        problems += error.problems
        return
    except ValidationError as error:
        problems += problems_of(error, source)
        return
    for i, entry in enumerate(file.entries):
        here = ("entries", i)
        problems += [problem(source, (*here, *step), said) for step, said in faults_of_vague(entry, measures)]
        yield VagueWord(file.language, entry, source.file, source.line(here))
