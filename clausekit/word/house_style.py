"""A firm's own look: its fonts, sizes, spacing and colours over ours, by the names of the styles; numbering stays ours."""

from copy import deepcopy
from pathlib import Path
from typing import Final

from docx.document import Document
from lxml import etree

from clausekit.word.door import open_package
from clausekit.word.namespaces import w
from clausekit.word.package import Package

Element = etree._Element

# what of a style is look; its list, its outline level and what follows it are ours
_OURS: Final = (w("numPr"), w("outlineLvl"), w("keepNext"), w("keepLines"))


def dress(document: Document, firm: Path) -> None:
    """Give `document` the look of the .docx at `firm`: whatever it saves of a style of the same name.

    Any contract of ours is a good start: change its styles in Word, save it, and name it here. Raises UnreadableFile.
    """
    theirs = _styles(open_package(firm))
    if theirs is None:
        return
    ours = document.styles.element
    _defaults(ours, theirs)
    looks = {_name(style): style for style in theirs.iterchildren(w("style"))}
    for style in ours.iterchildren(w("style")):
        if (look := looks.get(_name(style))) is not None:
            _put_on(style, look)


def _styles(package: Package) -> Element | None:
    found = package.related("styles")
    return package.xml(found[0]) if found else None


def _name(style: Element) -> str:
    name = style.find(w("name"))
    return (name.get(w("val")) or "").lower() if name is not None else ""


def _defaults(ours: Element, theirs: Element) -> None:
    own, other = ours.find(w("docDefaults")), theirs.find(w("docDefaults"))
    if own is not None and other is not None:
        ours.replace(own, _as_ours(other))


def _put_on(style: Element, look: Element) -> None:
    kept = [each for each in style.iterfind(f"{w('pPr')}/*") if each.tag in _OURS]
    for tag in (w("pPr"), w("rPr"), w("tblPr")):
        old, new = style.find(tag), look.find(tag)
        if old is not None:
            style.remove(old)
        if new is not None:
            style.append(_as_ours(new))
    properties = style.find(w("pPr"))
    if kept and properties is None:
        properties = _as_ours(etree.Element(w("pPr")))
        style.append(properties)
    if properties is not None:
        for each in [e for e in properties if e.tag in _OURS]:
            properties.remove(each)
        properties.extend(kept)
        properties[:] = sorted(properties, key=_rank)
    style[:] = sorted(style, key=_place)


def _as_ours(element: Element) -> Element:
    """A copy made by the parser that python-docx knows."""
    from docx.oxml import parse_xml  # noqa: PLC0415

    return parse_xml(etree.tostring(deepcopy(element)))


# the order that the format wants, first to last
_PROPERTIES: Final = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]
_STYLE: Final = [
    "name",
    "aliases",
    "basedOn",
    "next",
    "link",
    "autoRedefine",
    "hidden",
    "uiPriority",
    "semiHidden",
    "unhideWhenUsed",
    "qFormat",
    "locked",
    "personal",
    "personalCompose",
    "personalReply",
    "rsid",
    "pPr",
    "rPr",
    "tblPr",
    "trPr",
    "tcPr",
    "tblStylePr",
]


def _rank(element: Element) -> int:
    return _at(_PROPERTIES, element)


def _place(element: Element) -> int:
    return _at(_STYLE, element)


def _at(order: list[str], element: Element) -> int:
    name = etree.QName(element).localname
    return order.index(name) if name in order else len(order)
