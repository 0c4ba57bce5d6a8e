"""Blanks a person fills in: marks in the text of a finished document → content controls that Word tabs through.

A mark is put where the value would stand and travels with the text through every layout; here it becomes a control.
"""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from docx.document import Document
from docx.oxml.ns import qn

from clausekit.model.base import Bilingual, Language
from clausekit.word.elements import Element, element
from clausekit.word.runs import run, runs, words

# From Unicode's private use area: no text of a contract holds them. The kanji tells the table writer that it is Japanese.
_OPEN, _CLOSE, _JAPANESE = "\ue000", "\ue001", "空"
_MARK: Final = re.compile(f"({_OPEN}{_JAPANESE}?\\d+{_CLOSE})")
_LONGEST: Final = 64  # characters of an alias or tag; Word takes no more
_BLANK_STYLE, _PROPOSAL_STYLE = "TemplateBlank", "TemplateProposal"
_STYLES: Final = ((_BLANK_STYLE, "Template Blank", "FFF2A8"), (_PROPOSAL_STYLE, "Template Proposal", "E2EFDA"))


@dataclass(frozen=True, slots=True)
class Blank:
    """One value to fill in: its code, its label, what stands there, and whether that is a proposal that may stay.

    With `options` one of them is picked from a list.
    """

    code: str
    label: Bilingual
    shown: Bilingual
    proposal: bool = False
    options: tuple[Bilingual, ...] = ()


def mark(number: int) -> Bilingual:
    """What stands for blank `number` in the text of either language until the controls are put in."""
    return Bilingual(en=f"{_OPEN}{number}{_CLOSE}", ja=f"{_OPEN}{_JAPANESE}{number}{_CLOSE}")


def put_controls(document: Document, blanks: Mapping[int, Blank]) -> None:
    """Replace every mark in the body by the control of its blank."""
    _add_styles(document)
    ids = iter(range(1, 1_000_000))
    for text in list(document.element.body.iter(qn("w:t"))):
        if _OPEN in (text.text or ""):
            whole = text.getparent()
            for part in _parts(whole, blanks, ids):
                whole.addprevious(part)
            whole.getparent().remove(whole)


def _parts(whole: Element, blanks: Mapping[int, Blank], ids: Iterator[int]) -> Iterator[Element]:
    """The run cut at its marks; whatever else it holds (a tab, a break) stays in its place."""
    properties = whole.find(qn("w:rPr"))
    for child in whole:
        if child.tag == qn("w:rPr"):
            continue
        for piece in _MARK.split(child.text or "") if child.tag == qn("w:t") else [None]:
            if piece is None:
                yield _run(properties, child)
            elif _MARK.fullmatch(piece):
                language: Language = "ja" if _JAPANESE in piece else "en"
                yield _control(blanks[int(re.sub(r"\D", "", piece))], language, next(ids))
            elif piece:
                yield _run(properties, words("w:t", piece))


def _run(properties: Element | None, content: Element) -> Element:
    own = [deepcopy(properties)] if properties is not None else []
    return element("w:r", *own, deepcopy(content))


def _control(blank: Blank, language: Language, id_: int) -> Element:
    style = element("w:rStyle", val=_PROPOSAL_STYLE if blank.proposal else _BLANK_STYLE)
    told = element(
        "w:sdtPr",
        element("w:rPr", deepcopy(style)),
        element("w:alias", val=f"{blank.label.en} {blank.label.ja}".replace("\n", " ")[:_LONGEST]),
        element("w:tag", val=blank.code),
        element("w:id", val=id_),
        *([] if blank.proposal else [element("w:showingPlcHdr")]),
        *_list(blank, language),
    )
    content = runs(blank.shown.in_language(language), language, style) or [run("\u00a0", language, style)]
    return element("w:sdt", told, element("w:sdtContent", *content))


def _list(blank: Blank, language: Language) -> list[Element]:
    """What may be picked. Without it a control takes any text, and not as plain text only, which LibreOffice shows bare."""
    if not blank.options:
        return []
    labels = dict.fromkeys(option.in_language(language) for option in blank.options)
    return [element("w:dropDownList", *(element("w:listItem", displayText=each, value=each) for each in labels))]


def _add_styles(document: Document) -> None:
    styles = document.styles.element
    for id_, name, colour in _STYLES:
        shade = element("w:shd", val="clear", color="auto", fill=colour)
        style = element("w:style", type="character", customStyle=1, styleId=id_)
        style.extend([
            element("w:name", val=name),
            element("w:basedOn", val="DefaultParagraphFont"),
            element("w:qFormat"),
            element("w:rPr", shade),
        ])  # fmt: skip
        styles.append(style)
