"""Findings made by hand, and the copy with their comments read again by other code than made it."""

import io
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import etree
from word_parts import w, words

from clausekit.linter.report_comments import with_comments
from clausekit.model.base import Bilingual
from clausekit.model.finding import FileResult, Finding, Place, Report, Suggestion
from clausekit.word.door import open_package
from clausekit.word.paragraph_text import text_paragraphs
from clausekit.word.story import parts

DOCUMENT = "word/document.xml"
PLAIN = etree.XMLParser(remove_comments=True, remove_pis=True)


def finding(
    path: Path, words: str, paragraph: int = 0, part: str = "document", view="accepted", at: int = 0
) -> Finding:
    """A finding of `words`, where they stand first from character `at` on; its fingerprint tells its place."""
    package = open_package(path)
    member = next(each.member for each in parts(package) if each.name == part)
    text = text_paragraphs(package.xml(member), view)[paragraph].text
    start = text.index(words, at)
    return Finding(
        file=str(path),
        rule="V104",
        name="vague-degree",
        severity="warning",
        language="en",
        place=Place(part, paragraph, start, start + len(words), None),
        text=words,
        sentence=text,
        also=(),
        message=Bilingual(en="says no amount", ja="量が分かりません"),
        suggestions=(
            Suggestion("±2 %", "±2％", "quantity"),
            Suggestion("How much?", "どの程度ですか。", question=True),
        ),
        fingerprint=f"{sum(part.encode()):04x}{paragraph:04x}{start:04x}{start + len(words):04x}",
        offset=start,
    )


def report(path: Path, *findings: Finding, view: str = "accepted") -> Report:
    return Report((FileResult(str(path), view, None, True, ()),), findings)


@dataclass(frozen=True)
class Copy:
    """A written .docx, read again."""

    data: bytes
    document: str = DOCUMENT

    @cached_property
    def members(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {entry.filename: archive.read(entry) for entry in archive.infolist()}

    def root(self, name: str = "") -> etree._Element:
        return etree.fromstring(self.members[name or self.document], PLAIN)

    def comments(self, name: str = "word/comments.xml") -> dict[str, list[str]]:
        """The lines of each comment by its id."""
        found = self.root(name).findall(w("comment"))
        return {each.get(w("id")): [words(p) for p in each.iter(w("p"))] for each in found}

    def stretches(self, *, deleted: bool = False) -> dict[str, str]:
        """The words between the marks of each comment by its id, deleted ones left out or put in."""
        open_, found = set(), {}
        left_out = (w("rt"),) if deleted else (w("rt"), w("del"), w("moveFrom"))
        shown = {w("t"): None, w("delText"): None, w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}
        for each in self.root().iter(etree.Element):
            if each.tag == w("commentRangeStart"):
                open_.add(each.get(w("id")))
                found[each.get(w("id"))] = ""
            elif each.tag == w("commentRangeEnd"):
                open_.remove(each.get(w("id")))
            elif each.tag in shown and not any(a.tag in left_out for a in each.iterancestors()):
                for id_ in open_:
                    found[id_] += shown[each.tag] or each.text or ""
        assert not open_
        return found

    def marks(self) -> list[str]:
        """The ids of Word's own marks in the order of the text."""
        return [each.get(w("id")) for each in self.root().iter(w("commentReference"))]

    def around(self, id_: str) -> list[str]:
        """The local names of what Word's own mark of a comment stands in, the innermost first, up to its paragraph."""
        mark = next(each for each in self.root().iter(w("commentReference")) if each.get(w("id")) == id_)
        names = [etree.QName(each).localname for each in mark.iterancestors()]
        return names[: names.index("p")]


def copy(path: Path, *findings: Finding, view: str = "accepted", lang="en") -> Copy:
    return Copy(with_comments(path, report(path, *findings, view=view), lang=lang))


def characters(xml: bytes) -> list[tuple[str, bytes, tuple[str, ...]]]:
    """Every character of a document with its run's properties and what it stands in."""
    found = []
    for text in etree.fromstring(xml, PLAIN).iter(w("t"), w("delText")):
        properties = text.getparent().find(w("rPr"))
        written = b"" if properties is None else etree.tostring(properties, with_tail=False)
        around = tuple(str(each.tag) for each in text.iterancestors())
        found += [(character, written, around) for character in text.text or ""]
    return found
