"""One file → what was found in it: read, understand, check, resolve and settle in a row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from clausekit.errors import Said, UnreadableFile
from clausekit.glossary import Glossary, load_glossary
from clausekit.language.languages import Languages
from clausekit.linter.check import check
from clausekit.linter.chosen import chosen
from clausekit.linter.configuration import Configuration
from clausekit.linter.own_words import with_own_words
from clausekit.linter.passed_over import passed_over
from clausekit.linter.resolve import resolve
from clausekit.linter.settle import settle
from clausekit.linter.suggest import Suggester
from clausekit.model.analysis import Index
from clausekit.model.document import Document, View
from clausekit.model.finding import FileResult, Finding, PassedOver
from clausekit.reading.index import understand
from clausekit.reading.read_file import read_file
from clausekit.reading.read_text import text_document
from clausekit.reading.words import Words

_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Source:
    """One file to look at, and what holds for it; `data` is its content if it did not come from a disk."""

    file: str
    configuration: Configuration
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of every file: the view, whether to say what was passed over and why, whether to parse everything."""

    view: View = "accepted"
    explain: bool = False
    exhaustive: bool = False


class Outcome(NamedTuple):
    """All about one file."""

    result: FileResult
    findings: tuple[Finding, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()


class Linters:
    """A linter for each configuration; what they share (the languages, the words of one glossary) is made once."""

    def __init__(self, languages: Languages, glossary: Glossary | None = None) -> None:
        self._languages = languages
        self._glossary = glossary
        self._tools: dict[tuple[Path | None, tuple[Path, ...]], _Tools] = {}

    def lint(self, source: Source, request: Request) -> Outcome:
        """What is found in one file; a file that cannot be read is an outcome too."""
        written = source.configuration.written
        unread = FileResult(
            source.file,
            request.view,
            None,
            False,
            (),
            configuration=str(source.configuration.file) if source.configuration.file else None,
            min_severity=written.min_severity,
            fail_on=written.fail_on,
        )
        try:
            document = _document(source, request.view)
        except UnreadableFile as error:
            return Outcome(replace(unread, error=error.reason))
        return self._outcome(document, source.configuration, request, unread)

    def _outcome(
        self, document: Document, configuration: Configuration, request: Request, unread: FileResult
    ) -> Outcome:
        choice = chosen(configuration)
        tools = self._of(configuration)
        index = understand(document, tools.words, request.exhaustive)
        found = resolve(check(index, choice.rules, tools.suggester), choice.names, index)
        settled = settle(_with_headings(found, index), configuration, document.numbering_resolved)
        left = passed_over(index, (rule.code for rule in choice.rules)) if request.explain else ()
        result = replace(
            unread,
            numbering_resolved=document.numbering_resolved,
            not_checked=document.not_checked,
            japanese=_japanese(index),
            english=_english(index),
        )
        return Outcome(result, tuple(settled), tuple(left))

    def _of(self, configuration: Configuration) -> "_Tools":
        written = configuration.written
        key = written.glossary, written.vague
        if key not in self._tools:
            glossary = with_own_words(self._glossary or load_glossary(written.glossary), written.vague)
            self._tools[key] = _Tools(Words(glossary, self._languages), Suggester(glossary))
        return self._tools[key]


class _Tools(NamedTuple):
    words: Words
    suggester: Suggester


def failed(source: Source, view: View, said: Said) -> Outcome:
    """The outcome of a file that could not be worked through."""
    return Outcome(FileResult(source.file, view, said, False, ()))


def _document(source: Source, view: View) -> Document:
    if source.data is None:
        return read_file(Path(source.file), view)
    return text_document(source.data, source.file, view)


def _with_headings(findings: tuple[Finding, ...], index: Index) -> Iterator[Finding]:
    for finding in findings:
        place = finding.place
        yield replace(finding, heading=index.headings.get((place.part, place.paragraph), ""))


def _japanese(index: Index) -> int:
    """How many characters of Japanese were read, blanks left out."""
    units = (analysis.unit for analysis in index.analyses)
    return sum(len("".join(unit.text.split())) for unit in units if unit.language == "ja")


def _english(index: Index) -> int:
    """How many words of English were read."""
    units = (analysis.unit for analysis in index.analyses)
    return sum(len(_WORD.findall(unit.text)) for unit in units if unit.language == "en")
