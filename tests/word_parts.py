"""Looking into a .docx: its parts as XML, its paragraphs as lines."""

import io
import zipfile

from lxml import etree

W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


def w(name: str) -> str:
    return f"{{{W['w']}}}{name}"


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def words(element: etree._Element) -> str:
    return "".join(t.text for t in element.iter(w("t")))


def lines(data: bytes, style: str) -> list[str]:
    return [words(p) for p in part(data).xpath("//w:p[w:pPr/w:pStyle/@w:val=$style]", namespaces=W, style=style)]
