"""Comments → comments.xml, a new one or the document's own with more in it."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import Final

from lxml import etree

from clausekit.model.base import Language
from clausekit.word.comment_place import Anchor
from clausekit.word.comment_styles import CommentStyles
from clausekit.word.elements import Element, element, paragraph
from clausekit.word.last_saved import last_saved
from clausekit.word.namespaces import w
from clausekit.word.package import Package
from clausekit.word.part_lists import with_content_type, with_relationship
from clausekit.word.runs import runs
from clausekit.word.xml_source import read_source

AUTHOR: Final = "clausekit"
INITIALS: Final = "ck"
_KIND: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_DECLARES: Final = f' xmlns:w="{w("")[1:-1]}"'
_ROOT: Final = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments{_DECLARES}>'


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment to be made: where, and its paragraphs, each in its language."""

    anchor: Anchor
    lines: tuple[tuple[str, Language], ...]


def comment_part(
    package: Package, comments: Iterable[tuple[int, Comment]], styles: CommentStyles
) -> Mapping[str, bytes]:
    """The members that hold comments given as (id, comment) and make them known."""
    date = f"{last_saved(package):%Y-%m-%dT%H:%M:%SZ}"
    written = [_written(id_, each, styles, date) for id_, each in comments]
    existing = next(iter(package.related("comments")), None)
    if existing:
        source = read_source(package, existing)
        inner = "".join(written if source.declares_w else map(_undeclared, written))
        return {source.member: source.edited([source.put_last(source.root, inner)])}
    target, known = _new_part(package)
    listed = {} if known else with_relationship(package, _KIND, target)
    whole = "".join((_ROOT, *map(_undeclared, written), "</w:comments>"))
    return {**with_content_type(package, target, _TYPE), **listed, target: whole.encode()}


def _new_part(package: Package) -> tuple[str, bool]:
    """A name for comments.xml, and whether the document refers to it already: what it refers to may be missing."""
    lost = (r.target for r in package.relationships(package.document) if r.kind == "comments" and not r.external)
    if target := next(lost, None):
        return target, True
    folder = posixpath.dirname(package.document)
    names = (posixpath.join(folder, name) for name in chain(["comments.xml"], (f"comments{n}.xml" for n in count(2))))
    return next(name for name in names if not package.has(name)), False


def _written(id_: int, comment: Comment, styles: CommentStyles, date: str) -> str:
    made = element("w:comment", *_paragraphs(comment, styles), id=id_, author=AUTHOR, date=date, initials=INITIALS)
    return etree.tostring(made, encoding="unicode")


def _paragraphs(comment: Comment, styles: CommentStyles) -> Iterator[Element]:
    mark = [element("w:rPr", element("w:rStyle", val=styles.mark))] if styles.mark else []
    before = [element("w:r", *mark, element("w:annotationRef"))]
    for text, language in comment.lines:
        content = [*before, *runs(text, language)]
        yield paragraph(styles.text, content) if styles.text else element("w:p", *content)
        before = []


def _undeclared(xml: str) -> str:
    """Without the declaration of `w:`, for where it stands once around all comments."""
    return xml.replace(_DECLARES, "", 1)
