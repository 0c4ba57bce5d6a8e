"""The comments of a document, and which of them belong to one conversation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from clausekit.word.comment_mark import mark_of
from clausekit.word.namespaces import w
from clausekit.word.package import Package
from clausekit.word.paragraph_text import text_paragraphs

Element = etree._Element

EXTENDED: Final = "commentsExtended"
_START, _END, _MARK = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")


class Stretch(NamedTuple):
    """How many characters of the document stand before a comment's range and before its end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PlacedComment:
    """A comment: `names` are its paragraphs' (w14:paraId), `mark` is clausekit's, None for a person's comment.

    `answers` is the id of the comment it is a reply to, "" for none, None where Word does not say.
    """

    id: str
    element: Element
    mark: str | None
    stretch: Stretch | None
    names: frozenset[str]
    answers: str | None


def read_comments(package: Package) -> tuple[PlacedComment, ...]:
    """Every comment of the document in the order of comments.xml, which has replies after what they answer."""
    elements = [each for name in package.related("comments") for each in package.xml(name).iterchildren(w("comment"))]
    owners = {name: each.get(w("id"), "") for each in elements for name in _names(each)}
    answers = {name: owners.get(parent, "") for name, parent in _parents(package)}
    stretches = _stretches(package.xml(package.document))
    return tuple(_comment(each, answers, stretches) for each in elements)


def threads(comments: Iterable[PlacedComment]) -> tuple[tuple[PlacedComment, ...], ...]:
    """The comments by conversation.

    A reply is known from commentsExtended.xml; of a comment that Word says nothing about there, by its standing on the
    words of an earlier one, or bare at their end.
    """
    together: dict[str, list[PlacedComment]] = {}
    by_stretch: dict[Stretch | int, str] = {}
    for each in comments:
        thread = together.setdefault(_answered(each, by_stretch) or each.id, [])
        thread.append(each)
        together[each.id] = thread
        if each.stretch:
            by_stretch.setdefault(each.stretch, each.id)
            by_stretch.setdefault(each.stretch.end, each.id)
    return tuple({id(thread): tuple(thread) for thread in together.values()}.values())


def attribute(element: Element, name: str) -> str:
    """The attribute of that local name, whichever of Word's many namespaces it is in; "" if there is none."""
    return next((text for key, text in element.attrib.items() if etree.QName(key).localname == name), "")


def _answered(comment: PlacedComment, by_stretch: Mapping[Stretch | int, str]) -> str | None:
    if comment.answers is not None or comment.mark or not comment.stretch:
        return comment.answers
    bare = comment.stretch.start == comment.stretch.end
    return by_stretch.get(comment.stretch) or (by_stretch.get(comment.stretch.end) if bare else None)


def _comment(element: Element, answers: Mapping[str, str], stretches: Mapping[str, Stretch]) -> PlacedComment:
    id_, names = element.get(w("id"), ""), frozenset(_names(element))
    text = "\n".join(each.text for each in text_paragraphs(element, "accepted"))
    said = [answers[name] for name in names if name in answers]
    answered = next(filter(None, said), "") if said else None
    return PlacedComment(id_, element, mark_of(text), stretches.get(id_), names, answered)


def _names(comment: Element) -> Iterator[str]:
    return filter(None, (attribute(each, "paraId") for each in comment.iter(w("p"))))


def _parents(package: Package) -> Iterator[tuple[str, str]]:
    """For each comment Word mentions: its name, and that of the one it answers ("" for none)."""
    for part in package.related(EXTENDED):
        for each in package.xml(part).iterchildren():
            yield attribute(each, "paraId"), attribute(each, "paraIdParent")


def _stretches(root: Element) -> Mapping[str, Stretch]:
    found: dict[str, Stretch] = {}
    at = 0
    for each in root.iter(w("t"), w("delText"), _START, _END, _MARK):
        id_ = each.get(w("id"), "")
        if each.tag in (w("t"), w("delText")):
            at += len(each.text or "")
        elif each.tag == _END:
            found[id_] = Stretch(found[id_].start if id_ in found else at, at)
        else:
            found.setdefault(id_, Stretch(at, at))
    return found
