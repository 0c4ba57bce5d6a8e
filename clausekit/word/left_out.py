"""What stands in a document and is no text that reading can read: counted and named."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from clausekit.errors import Said
from clausekit.word.namespaces import FALLBACK, w
from clausekit.word.package import Package

Element = etree._Element

_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_CHART: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_CHART_EX: Final = "{http://schemas.microsoft.com/office/drawing/2014/chartex}chart"
_DIAGRAM: Final = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_OLD_PICTURE: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_WORD_ART: Final = "{urn:schemas-microsoft-com:vml}textpath"
_OBJECT: Final = "{urn:schemas-microsoft-com:office:office}OLEObject"
_CONTROL: Final = w("control")

# what each is called, alone and in number, and in Japanese
_NAMES: Final = {
    _PICTURE: ("picture", "pictures", "画像"),
    _OLD_PICTURE: ("picture", "pictures", "画像"),
    _OBJECT: ("embedded object", "embedded objects", "埋め込みオブジェクト"),
    _CHART: ("chart", "charts", "グラフ"),
    _CHART_EX: ("chart", "charts", "グラフ"),
    _DIAGRAM: ("SmartArt diagram", "SmartArt diagrams", "SmartArt図"),
    _WORD_ART: ("WordArt text", "WordArt texts", "ワードアート"),
    _CONTROL: ("form control", "form controls", "フォームコントロール"),
    w("altChunk"): ("embedded document (altChunk)", "embedded documents (altChunk)", "埋め込み文書（altChunk）"),
    w("subDoc"): ("linked subdocument", "linked subdocuments", "リンクされたサブ文書"),
}


def left_out(package: Package, roots: Iterable[Element]) -> tuple[Said, ...]:
    """Short phrases such as `2 pictures` and `comments`, the same for the same document."""
    found = Counter(_NAMES[str(each.tag)] for root in roots for each in root.iter(*_NAMES) if _counts(each))
    counted = (Said(f"{n} {one if n == 1 else many}", f"{ja} {n}件") for (one, many, ja), n in sorted(found.items()))
    return (*counted, *_whole_parts(package))


def _counts(element: Element) -> bool:
    """Not the picture that stands in for an object, nor the same thing written again for older programs."""
    around = {str(each.tag) for each in element.iterancestors(FALLBACK, w("object"))}
    return FALLBACK not in around and (element.tag == _OBJECT or w("object") not in around)


def _whole_parts(package: Package) -> Iterator[Said]:
    comments = package.related("comments")
    if any(package.xml(name).find(w("comment")) is not None for name in comments):
        yield Said("comments", "コメント")
    if package.related("vbaProject"):
        yield Said("macros", "マクロ")
