"""Hidden bookmarks: target of references, and the mark by which only we recognise a paragraph that comes back."""

import base64
import hashlib
import hmac
from collections.abc import Iterable

from docx.oxml.ns import qn

from clausekit.model.base import Language
from clausekit.word.elements import Element, element


def bookmark_name(secret: bytes, key: str, language: Language) -> str:
    """`_ck_` and 12 characters that say nothing to whoever lacks the secret; the underscore hides it in Word."""
    digest = hmac.new(secret, f"{key}#{language}".encode(), hashlib.sha256).digest()
    return "_ck_" + base64.b32encode(digest)[:12].decode()


def bookmarked(name: str, content: Iterable[Element]) -> list[Element]:
    """`content` of one paragraph between start and end; a bookmark over two paragraphs breaks when LibreOffice saves it."""
    start, end = element("w:bookmarkStart", id=name, name=name), element("w:bookmarkEnd", id=name)
    return [start, *content, end]


def number_bookmarks(body: Element) -> None:
    """Give every bookmark, which until now is known by its name, the integer that the format wants."""
    identity, names = qn("w:id"), qn("w:name")
    starts = list(body.iter(qn("w:bookmarkStart")))
    numbers = {start.get(names): str(i) for i, start in enumerate(starts, 1)}
    for mark in (*starts, *body.iter(qn("w:bookmarkEnd"))):
        mark.set(identity, numbers[mark.get(identity)])
