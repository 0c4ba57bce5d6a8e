"""What makes Word refuse or repair a file although validators pass it: looked for in what we are about to hand over."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from clausekit.word.members import read_members
from clausekit.word.namespaces import w
from clausekit.word.package import parse_part

Element = etree._Element


def structural_faults(data: bytes) -> list[str]:
    """Every fault of the .docx in `data`, each naming its part; none is what a file of ours must have."""
    members = read_members(data).contents
    roots = {name: parse_part(name, content) for name, content in members.items() if name.endswith((".xml", ".rels"))}
    faults = [*_relationships(roots), *_repeated_ids(roots), *_comments(roots)]
    for name, root in roots.items():
        found = (*_cells(root), *_fields(root), *_spans(root), *_styles(root, roots), *_lists(root, roots))
        faults += [f"{name}: {fault}" for fault in found]
    return faults


def _cells(root: Element) -> Iterator[str]:
    for cell in root.iter(w("tc")):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            yield "a table cell does not end with a paragraph"
    for row in root.iter(w("tr")):
        table = row.getparent()
        grid = table.find(w("tblGrid")) if table is not None else None
        spans = (_span(c) for c in row.iterchildren(w("tc")))
        if grid is not None and sum(spans) != len(grid):
            yield "a row has not as many columns as its table"


def _span(cell: Element) -> int:
    found = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    return int(found.get(w("val"), "1")) if found is not None else 1


def _fields(root: Element) -> Iterator[str]:
    """Every field is closed and holds a result, for some readers never compute one; a table of contents runs over lines."""
    results: list[str] = []  # of the fields that are open, the outermost first
    for each in root.iter(w("fldChar"), w("t")):
        kind = each.get(w("fldCharType"))
        if kind == "begin":
            results.append("")
        elif kind == "end":
            if not results or not results.pop():
                yield "a field has no result, or was not opened"
        elif kind is None:
            results = [result + (each.text or "") for result in results]
    if results:
        yield "a field is not closed"


def _spans(root: Element) -> Iterator[str]:
    starts = Counter(each.get(w("id")) for each in root.iter(w("bookmarkStart")))
    ends = Counter(each.get(w("id")) for each in root.iter(w("bookmarkEnd")))
    names = Counter(each.get(w("name")) for each in root.iter(w("bookmarkStart")))
    if starts != ends:
        yield "a bookmark is opened and not closed, or closed and not opened"
    yield from (f"the bookmark {name} is there {n} times" for name, n in names.items() if n > 1)
    for text in root.iter(w("instrText")):
        words = (text.text or "").split()
        if words[:1] == ["REF"] and words[1] not in names:
            yield f"a reference leads to {words[1]}, which is not there"


def _styles(root: Element, roots: Mapping[str, Element]) -> Iterator[str]:
    styles = roots.get("word/styles.xml")
    known = {each.get(w("styleId")) for each in styles.iter(w("style"))} if styles is not None else set()
    used = {each.get(w("val")) for tag in ("pStyle", "rStyle", "tblStyle") for each in root.iter(w(tag))}
    yield from (f"the style {style} does not exist" for style in sorted(filter(None, used - known)))


def _lists(root: Element, roots: Mapping[str, Element]) -> Iterator[str]:
    numbering = roots.get("word/numbering.xml")
    if numbering is None or root is numbering:
        return
    known = {each.get(w("numId")) for each in numbering.iterchildren(w("num"))} | {"0"}
    used = {each.get(w("val")) for each in root.iter(w("numId"))}
    yield from (f"the list {list_} does not exist" for list_ in sorted(filter(None, used - known)))


def _repeated_ids(roots: Mapping[str, Element]) -> Iterator[str]:
    ids = Counter(e.get(w("id")) for root in roots.values() for e in root.iter(w("bookmarkStart")))
    yield from (f"the bookmark id {id_} is there {n} times" for id_, n in ids.items() if n > 1)


def _comments(roots: Mapping[str, Element]) -> Iterator[str]:
    part = roots.get("word/comments.xml")
    there = {each.get(w("id")) for each in part.iter(w("comment"))} if part is not None else set()
    referred = {e.get(w("id")) for root in roots.values() for e in root.iter(w("commentReference"))}
    yield from (f"the comment {id_} is referred to, and not there" for id_ in sorted(referred - there, key=str))
    yield from (f"the comment {id_} is there, and nothing refers to it" for id_ in sorted(there - referred, key=str))


def _relationships(roots: Mapping[str, Element]) -> Iterator[str]:
    """Every part a relationship names is there, and every part there is named by a type."""
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for each in root:
            target = each.get("Target", "")
            path = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
            if each.get("TargetMode") != "External" and path not in roots:
                yield f"{name}: names {path}, which is not in the package"
