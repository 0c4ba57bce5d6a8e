"""Files → Report: read, understand, check and resolve each file in a row."""

from collections.abc import Iterable
from os import PathLike, fspath
from pathlib import Path

from clausekit.errors import UnreadableFile
from clausekit.glossary import Glossary, load_glossary
from clausekit.language.languages import Languages
from clausekit.linter.all_rules import all_rules
from clausekit.linter.check import check
from clausekit.linter.resolve import resolve
from clausekit.linter.suggest import Suggester
from clausekit.model.document import Document, View
from clausekit.model.finding import FileResult, Finding, Report
from clausekit.reading.index import understand
from clausekit.reading.read import read
from clausekit.reading.words import Words

OnePath = str | PathLike[str]


def lint(
    paths: OnePath | Iterable[OnePath],
    *,
    glossary: Glossary | None = None,
    view: View = "accepted",
    languages: Languages | None = None,
) -> Report:
    """Everything the rules find in one or several .docx files, of every severity, in the order of the files.

    `view` is `accepted` or `original`: tracked changes as if accepted or rejected. A file that cannot be read is named in
    the report and the others go on. Pass `languages` to keep the Japanese model loaded from one call to the next.
    """
    linter = _Linter(glossary or load_glossary(), languages or Languages())
    results = [linter.file(path, view) for path in _paths(paths)]
    return Report(tuple(result for result, _ in results), tuple(f for _, findings in results for f in findings))


def _paths(paths: OnePath | Iterable[OnePath]) -> list[Path]:
    return [Path(paths)] if isinstance(paths, str | PathLike) else [Path(path) for path in paths]


class _Linter:
    """What stays the same from file to file."""

    def __init__(self, glossary: Glossary, languages: Languages) -> None:
        self._words = Words(glossary, languages)
        self._suggester = Suggester(glossary)
        self._rules = all_rules()
        self._names = {rule.code: rule.name for rule in self._rules}

    def file(self, path: Path, view: View) -> tuple[FileResult, tuple[Finding, ...]]:
        try:
            document = read(path, view)
        except UnreadableFile as error:
            return FileResult(fspath(path), view, error.reason, False, ()), ()
        result = FileResult(document.file, view, None, document.numbering_resolved, document.not_checked)
        return result, self._findings(document)

    def _findings(self, document: Document) -> tuple[Finding, ...]:
        index = understand(document, self._words)
        return resolve(check(index, self._rules, self._suggester), self._names, index)
