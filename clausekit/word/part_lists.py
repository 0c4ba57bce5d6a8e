"""What a package says about its parts, with one more or some fewer of them: relationships and content types."""

import posixpath
from collections.abc import Collection, Mapping
from itertools import chain, count
from typing import Final
from xml.sax.saxutils import quoteattr

from lxml import etree

from clausekit.word.package import Package
from clausekit.word.xml_source import Source, actual_name, read_source

Element = etree._Element

CONTENT_TYPES: Final = "[Content_Types].xml"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def relationships_of(part: str) -> str:
    """The name of the part that lists what `part` refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def with_relationship(package: Package, kind: str, target: str) -> Mapping[str, bytes]:
    """The main document's relationships with one more: `kind` is the address of its type, `target` a part beside it."""
    used = {each.id for each in package.relationships(package.document)}
    id_ = next(each for each in chain(["rIdComments"], (f"rIdComments{n}" for n in count(2))) if each not in used)
    made = f'Relationship Id="{id_}" Type={quoteattr(kind)} Target={quoteattr(posixpath.basename(target))}/>'
    listed = relationships_of(package.document)
    if not package.has(listed):
        return {listed: f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}"><{made}</Relationships>'.encode()}
    source = read_source(package, listed)
    return {source.member: source.edited([source.put_last(source.root, f"<{_prefix(source)}{made}")])}


def with_content_type(package: Package, part: str, content_type: str) -> Mapping[str, bytes]:
    """The list of content types with that of `part`; nothing to change if it is there."""
    source = read_source(package, CONTENT_TYPES)
    if any(_part_name(each) == part.casefold() for each in source.root.iterchildren("{*}Override")):
        return {}
    made = f"<{_prefix(source)}Override PartName={quoteattr('/' + part)} ContentType={quoteattr(content_type)}/>"
    return {source.member: source.edited([source.put_last(source.root, made)])}


def without_parts(package: Package, gone: Collection[str]) -> Mapping[str, bytes | None]:
    """The package without these parts of the main document: they, their relationships, and every mention of them."""
    named = {each.casefold() for each in gone}
    types = read_source(package, CONTENT_TYPES)
    lists = read_source(package, relationships_of(package.document))
    overrides = [each for each in types.root.iterchildren("{*}Override") if _part_name(each) in named]
    listed = zip(lists.root.iterchildren("{*}Relationship"), package.relationships(package.document), strict=True)
    lost = [element for element, each in listed if not each.external and each.target.casefold() in named]
    members = (name for part in gone for name in (part, relationships_of(part)) if package.has(name))
    return {
        types.member: types.edited(map(types.without, overrides)),
        lists.member: lists.edited(map(lists.without, lost)),
        **{actual_name(package, name): None for name in members},
    }


def _part_name(override: Element) -> str:
    return override.get("PartName", "").lstrip("/").casefold()


def _prefix(source: Source) -> str:
    return f"{source.root.prefix}:" if source.root.prefix else ""
