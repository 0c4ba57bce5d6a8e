"""A part's XML as it was written, so that a few stretches can be changed and every other character stays."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from clausekit.word.package import Package

Element = etree._Element

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# what begins with < : a comment, an instruction, literal text, a tag (whose attributes may hold >)
_MARKUP: Final = re.compile(r"""<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?:[^<>"']|"[^"]*"|'[^']*')*+>""", re.DOTALL)
_NAME: Final = re.compile(r"[^\s/>]+")


class Span(NamedTuple):
    """Where an element stands: `<w:t>` from start to inside, its content until `until`, `</w:t>` from there to end."""

    start: int
    inside: int
    until: int
    end: int


class Edit(NamedTuple):
    """What is to stand instead of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """The characters of a part and where each element of its parsed tree stands among them.

    `member` is the part's name as the package writes it.
    """

    member: str
    text: str
    encoding: str
    root: Element
    spans: Mapping[Element, Span]

    @property
    def declares_w(self) -> str:
        """What an element with the prefix `w:` must declare to stand anywhere in this part; mostly nothing."""
        return "" if self.root.nsmap.get("w") == _W else f' xmlns:w="{_W}"'

    def open_tag(self, element: Element) -> str:
        """`<w:r w:rsidR="…">` as written."""
        span = self.spans[element]
        return self.text[span.start : span.inside]

    def close_tag(self, element: Element) -> str:
        """`</w:r>`, also of an element written `<w:r/>`."""
        name = _NAME.match(self.text, self.spans[element].start + 1)
        return f"</{name.group() if name else ''}>"

    def written(self, element: Element | None) -> str:
        """The whole element as written, nothing if there is none."""
        return "" if element is None else self.text[self.spans[element].start : self.spans[element].end]

    def put_first(self, element: Element, xml: str) -> Edit:
        """Make `xml` the first thing in the element."""
        at = self.spans[element].inside
        return self._filled(element, xml) or Edit(at, at, xml)

    def put_last(self, element: Element, xml: str) -> Edit:
        """Make `xml` the last thing in the element."""
        at = self.spans[element].until
        return self._filled(element, xml) or Edit(at, at, xml)

    def without(self, element: Element) -> Edit:
        """Take the element out."""
        return Edit(self.spans[element].start, self.spans[element].end, "")

    def edited(self, edits: Iterable[Edit]) -> bytes:
        """The part with these changes, which must not overlap."""
        parts: list[str] = []
        at = 0
        for edit in sorted(edits, key=lambda each: (each.start, each.end)):
            parts += self.text[at : edit.start], edit.text
            at = edit.end
        return "".join((*parts, self.text[at:])).encode(self.encoding, "xmlcharrefreplace")

    def _filled(self, element: Element, xml: str) -> Edit | None:
        span = self.spans[element]
        if not self.text.endswith("/>", span.start, span.end):
            return None
        return Edit(span.end - 2, span.end, f">{xml}{self.close_tag(element)}")


def actual_name(package: Package, name: str) -> str:
    """The name under which the package holds a part, whose case may differ; `name` itself for one it does not hold."""
    return next((each for each in package.members if each.casefold() == name.casefold()), name)


def read_source(package: Package, name: str) -> Source:
    """The source of a part, its elements those of `package.xml(name)`."""
    member = actual_name(package, name)
    root, data = package.xml(member), package.members[member]
    encoding = _encoding(data, root.getroottree().docinfo.encoding)
    text = data.decode(encoding)
    return Source(member, text, encoding, root, dict(zip(root.iter("*"), _spans(text), strict=True)))


def _encoding(data: bytes, declared: str | None) -> str:
    # named with their byte order, the mark stays in the text and is written again
    marks = {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}
    return marks.get(data[:2]) or declared or "utf-8"


def _spans(text: str) -> list[Span]:
    """The elements in the order of their start tags, which is that of the tree."""
    found: list[Span] = []
    opened: list[int] = []
    for match in _MARKUP.finditer(text):
        start, end = match.span()
        if text.startswith(("<!", "<?"), start):
            continue
        if text.startswith("</", start):
            closed = opened.pop()
            found[closed] = found[closed]._replace(until=start, end=end)
            continue
        if not text.endswith("/>", start, end):
            opened.append(len(found))
        found.append(Span(start, end, end, end))
    return found
