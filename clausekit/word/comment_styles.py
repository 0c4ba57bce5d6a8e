"""The two styles Word gives comments, by the names it knows them by: their ids differ from one language of Word to the next."""

from collections.abc import Iterator, Mapping
from itertools import chain, count
from typing import Final, NamedTuple
from xml.sax.saxutils import quoteattr

from lxml import etree

from clausekit.word.namespaces import w
from clausekit.word.package import Package
from clausekit.word.styles import value
from clausekit.word.xml_source import Source, read_source

Element = etree._Element


class CommentStyles(NamedTuple):
    """Ids of the style of a comment's paragraphs and of the style of its marks, "" where a document has no styles at all."""

    text: str = ""
    mark: str = ""


class _Wanted(NamedTuple):
    kind: str
    id: str
    names: tuple[str, ...]  # the first is the one Word writes
    properties: str


_TEXT: Final = _Wanted(
    "paragraph",
    "CommentText",
    ("annotation text", "comment text", "コメント文字列"),
    '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:jc w:val="left"/></w:pPr>'
    '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>',
)
_MARK: Final = _Wanted(
    "character",
    "CommentReference",
    ("annotation reference", "comment reference", "コメント参照"),
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>',
)


def comment_styles(package: Package) -> tuple[CommentStyles, Mapping[str, bytes]]:
    """The ids of both styles, and the new styles.xml if one had to be added."""
    member = next(iter(package.related("styles")), None)
    if member is None:
        return CommentStyles(), {}
    source = read_source(package, member)
    styles = list(source.root.iterchildren(w("style")))
    text, mark = (_found(styles, wanted) for wanted in (_TEXT, _MARK))
    taken = {each.get(w("styleId"), "").casefold() for each in styles}
    ids = CommentStyles(text or _free(_TEXT.id, taken), mark or _free(_MARK.id, taken))
    missing = [(_TEXT, ids.text)] * (not text) + [(_MARK, ids.mark)] * (not mark)
    if not missing:
        return ids, {}
    written = "".join(_written(source, wanted, id_, styles) for wanted, id_ in missing)
    return ids, {source.member: source.edited([source.put_last(source.root, written)])}


def _found(styles: list[Element], wanted: _Wanted) -> str:
    of_kind = (each for each in styles if each.get(w("type")) == wanted.kind)
    by_name = {(value(each, w("name")) or "").casefold(): each.get(w("styleId"), "") for each in of_kind}
    return next((by_name[name] for name in wanted.names if by_name.get(name)), "")


def _free(id_: str, taken: set[str]) -> str:
    return next(each for each in _candidates(id_) if each.casefold() not in taken)


def _candidates(id_: str) -> Iterator[str]:
    return chain([id_], (f"{id_}{n}" for n in count(1)))


def _written(source: Source, wanted: _Wanted, id_: str, styles: list[Element]) -> str:
    defaults = (each for each in styles if each.get(w("default")) in ("1", "true", "on"))
    based_on = next((each.get(w("styleId"), "") for each in defaults if each.get(w("type")) == wanted.kind), "")
    base = f"<w:basedOn w:val={quoteattr(based_on)}/>" if based_on else ""
    return (
        f'<w:style w:type="{wanted.kind}" w:styleId="{id_}"{source.declares_w}>'
        f'<w:name w:val="{wanted.names[0]}"/>{base}{wanted.properties}</w:style>'
    )
