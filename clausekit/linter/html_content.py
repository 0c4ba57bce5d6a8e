"""Report + documents → what the page shows: each document's lines, cut where a finding begins or ends, and the notes below them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from clausekit.language.detect import stretches
from clausekit.model.base import Language
from clausekit.model.document import Document, Paragraph
from clausekit.model.finding import SEVERITIES, FileResult, Finding, Report, Severity
from clausekit.reading.headings import title_end

_BLANK: Final = re.compile(r"(\[[^\[\]]*\]|［[^［］]*］)")
# symbol fonts keep their bullets where no other font has a letter
_SYMBOL: Final = re.compile(r"[\uf000-\uf0ff]")
_SENTENCE_END: Final = re.compile(r"[。.,;:、]\s*$")
_LONGEST_TITLE: Final = 60


class Words(NamedTuple):
    """A stretch of a suggestion; a blank is to be filled in."""

    text: str
    blank: bool


class Offer(NamedTuple):
    """A suggestion; `same_as` is the number of the note that shows it already, None if this one does."""

    texts: Mapping[Language, tuple[Words, ...]]
    question: bool
    same_as: int | None


class Note(NamedTuple):
    """A finding with the number it has on the page."""

    number: int
    finding: Finding
    offers: tuple[Offer, ...]


class Piece(NamedTuple):
    """A stretch of a line in one language, of one note or of none; `last` says that the note's words end here."""

    text: str
    language: Language
    note: Note | None
    last: bool


class Line(NamedTuple):
    """A paragraph of the document: a title, a heading, a table's cell or plain body."""

    kind: str
    number: str
    language: Language
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


class Part(NamedTuple):
    """A part of the file: document, header1, footnotes."""

    name: str
    lines: tuple[Line, ...]


class Group(NamedTuple):
    """The notes under one heading, for the summary."""

    heading: str
    notes: tuple[Note, ...]


class Sheet(NamedTuple):
    """One file; `homeless` are the notes whose paragraph was not given."""

    result: FileResult
    parts: tuple[Part, ...]
    groups: tuple[Group, ...]
    homeless: tuple[Note, ...]

    @property
    def numbered(self) -> bool:
        """Whether Word draws a number before any of its lines, so that the page needs room for them."""
        return any(line.number for part in self.parts for line in part.lines)


def sheets(report: Report, documents: Iterable[Document]) -> tuple[Sheet, ...]:
    """The files of the report in its order, with the lines of those that are among `documents`."""
    read = {document.file: document for document in documents}
    noted: defaultdict[str, list[Note]] = defaultdict(list)
    for note in _notes(report.findings):
        noted[note.finding.file].append(note)
    # each once, though a file may have been named twice
    files = {result.file: result for result in report.files}
    return tuple(_sheet(result, read.get(file), noted[file]) for file, result in files.items())


def counts(report: Report) -> Mapping[Severity, int]:
    """How many findings there are of each severity."""
    counted = Counter(finding.severity for finding in report.findings)
    return {severity: counted[severity] for severity in SEVERITIES}


def _notes(findings: Iterable[Finding]) -> Iterator[Note]:
    shown: dict[tuple[object, ...], int] = {}
    for number, finding in enumerate(findings, 1):
        offers = []
        for suggestion in finding.suggestions:
            # not across severities: the reader can hide one
            first = shown.setdefault((finding.file, finding.severity, suggestion), number)
            texts: dict[Language, tuple[Words, ...]] = {"en": _words(suggestion.en), "ja": _words(suggestion.ja)}
            offers.append(Offer(texts, suggestion.question, None if first == number else first))
        yield Note(number, finding, tuple(offers))


def _words(text: str) -> tuple[Words, ...]:
    return tuple(Words(part, bool(i % 2)) for i, part in enumerate(_BLANK.split(text)) if part)


def _sheet(result: FileResult, document: Document | None, notes: list[Note]) -> Sheet:
    paragraphs = document.paragraphs if document else ()
    at: defaultdict[tuple[str, int], list[Note]] = defaultdict(list)
    for note in notes:
        at[note.finding.place.part, note.finding.place.paragraph].append(note)
    parts = tuple(
        Part(name, lines)
        for name, together in groupby(paragraphs, key=lambda paragraph: paragraph.part)
        if (lines := tuple(_lines(together, at)))
    )
    headings = {(p.part, p.index): p.heading for p in paragraphs}
    homeless = tuple(n for n in notes if (n.finding.place.part, n.finding.place.paragraph) not in headings)
    return Sheet(result, parts, _groups(notes, headings), homeless)


def _groups(notes: Iterable[Note], headings: Mapping[tuple[str, int], str]) -> tuple[Group, ...]:
    together: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        place = note.finding.place
        together[headings.get((place.part, place.paragraph), "")].append(note)
    return tuple(Group(heading, tuple(found)) for heading, found in together.items())


def _lines(paragraphs: Iterable[Paragraph], at: Mapping[tuple[str, int], list[Note]]) -> Iterator[Line]:
    opening = True
    for paragraph in paragraphs:
        notes = at.get((paragraph.part, paragraph.index), [])
        if not (paragraph.text.strip() or paragraph.number or notes):
            continue
        opening = opening and paragraph.clause is None
        pieces = tuple(_pieces(paragraph.text, notes))
        size = Counter[Language]()
        for piece in pieces:
            size[piece.language] += len(piece.text)
        language: Language = size.most_common(1)[0][0] if size else "en"
        yield Line(_kind(paragraph, opening), _visible(paragraph.number), language, pieces, tuple(notes))


def _kind(paragraph: Paragraph, opening: bool) -> str:
    text = paragraph.text.strip()
    if paragraph.in_table:
        return "cell"
    if paragraph.heading and paragraph.heading in text and title_end(paragraph) >= len(paragraph.text.rstrip()):
        return "heading"
    is_title = opening and paragraph.part == "document" and not paragraph.number and len(text) <= _LONGEST_TITLE
    return "title" if is_title and not _SENTENCE_END.search(text) else "body"


def _pieces(text: str, notes: Iterable[Note]) -> Iterator[Piece]:
    """All of the text, cut where the language changes and where a note's words begin or end."""
    languages = list(stretches(text))
    spans = [(n.finding.place.start, n.finding.place.end, n) for n in notes]
    cuts = {0, len(text), *(s.start for s in languages), *(cut for start, end, _ in spans for cut in (start, end))}
    pieces = []
    for start, end in pairwise(sorted(cut for cut in cuts if 0 <= cut <= len(text))):
        # words that two notes share are marked for the later one
        note = next((n for left, right, n in reversed(spans) if left <= start and end <= right), None)
        language = next((s.language for s in languages if s.start <= start < s.end), languages[0].language)
        pieces.append(Piece(_visible(text[start:end]), language, note, False))
    last = {piece.note.number: at for at, piece in enumerate(pieces) if piece.note}
    for at, piece in enumerate(pieces):
        yield piece._replace(last=piece.note is not None and last[piece.note.number] == at)


def _visible(text: str) -> str:
    return _SYMBOL.sub("▪", text)
