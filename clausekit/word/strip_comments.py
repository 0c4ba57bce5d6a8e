"""A document with clausekit's comments → the document without them."""

from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree

from clausekit.word.comment_threads import EXTENDED, PlacedComment, attribute, read_comments, threads
from clausekit.word.door import open_package
from clausekit.word.namespaces import w
from clausekit.word.package import Package
from clausekit.word.part_lists import without_parts
from clausekit.word.repack import repack
from clausekit.word.xml_source import read_source

Element = etree._Element

_IDS, _EXTENSIBLE = "commentsIds", "commentsExtensible"
_MARK: Final = w("commentReference")
_MARKS: Final = (w("commentRangeStart"), w("commentRangeEnd"), _MARK)


@dataclass(frozen=True, slots=True)
class Stripped:
    """The new file, how many comments were taken out, and how many stay because a person replied."""

    data: bytes
    removed: int
    kept: int


def strip_comments(path: str | Path) -> bytes:
    """The .docx at `path` without the comments that end with clausekit's mark, threads in which a person replied excepted."""
    return stripped(path).data


def stripped(path: str | Path) -> Stripped:
    """The same, with what was done."""
    package = open_package(Path(path))
    comments = read_comments(package)
    alone = [each for thread in threads(comments) if all(one.mark for one in thread) for each in thread]
    changed = _without(package, alone) if alone else {}
    return Stripped(repack(package, changed), len(alone), sum(bool(each.mark) for each in comments) - len(alone))


def _without(package: Package, comments: Collection[PlacedComment]) -> Mapping[str, bytes | None]:
    """The members that change; a part with nothing left in it goes, as Word takes an empty comments.xml for damage."""
    ids = {each.id for each in comments}
    marks = (each for each in package.xml(package.document).iter(*_MARKS) if each.get(w("id")) in ids)
    changed = _edited(package, package.document, {_whole(each) for each in marks})
    listed = dict(_listed(package, comments))
    emptied = [name for name, gone in listed.items() if gone and len(gone) == len(package.xml(name))]
    for name, gone in listed.items():
        changed |= {} if name in emptied else _edited(package, name, gone)
    return {**changed, **without_parts(package, emptied)} if emptied else changed


def _listed(package: Package, comments: Collection[PlacedComment]) -> Iterator[tuple[str, set[Element]]]:
    """Each part that tells of comments, with what it tells of these."""
    for part in package.related("comments"):
        root = package.xml(part)
        yield part, {each.element for each in comments if each.element.getparent() is root}
    names = frozenset[str]().union(*(each.names for each in comments))
    yield from _mentions(package, EXTENDED, "paraId", names)
    yield from _mentions(package, _IDS, "paraId", names)
    yield from _mentions(package, _EXTENSIBLE, "durableId", _durable(package, names))


def _whole(mark: Element) -> Element:
    """What goes with a mark: its run, and the tracked change around that, if there is nothing else in them."""
    whole = mark
    if mark.tag == _MARK:
        for tags in ((w("r"),), (w("ins"), w("del"))):
            parent = whole.getparent()
            if parent is not None and parent.tag in tags and all(e is whole or e.tag == w("rPr") for e in parent):
                whole = parent
    return whole


def _edited(package: Package, name: str, gone: AbstractSet[Element]) -> dict[str, bytes | None]:
    source = read_source(package, name)
    return {source.member: source.edited(map(source.without, gone))} if gone else {}


def _mentions(package: Package, kind: str, name: str, values: AbstractSet[str]) -> Iterator[tuple[str, set[Element]]]:
    for part in package.related(kind):
        yield part, {each for each in package.xml(part).iterchildren() if attribute(each, name) in values}


def _durable(package: Package, names: AbstractSet[str]) -> frozenset[str]:
    """The second name that commentsIds.xml gives to comments, by which commentsExtensible.xml calls them."""
    rows = (each for _, found in _mentions(package, _IDS, "paraId", names) for each in found)
    return frozenset(attribute(each, "durableId") for each in rows)
