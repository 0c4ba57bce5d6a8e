"""An opened .docx: its members, the XML of its parts, and what each part refers to."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import unquote
from zipfile import ZipInfo

from lxml import etree

from clausekit.errors import UnreadableFile
from clausekit.word import refusals
from clausekit.word.members import Refused

Element = etree._Element

_LARGEST_XML: Final = 96 * 2**20


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: `kind` is the last word of the relationship's type, `target` a part's name or an address."""

    id: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """An opened .docx: its members (name → bytes), the zip's own entries, and the name of its main part; never written to.

    Whoever asks for a part's XML gets the same parsed tree each time and must not change it.
    """

    path: Path
    members: Mapping[str, bytes] = field(repr=False)
    entries: tuple[ZipInfo, ...] = field(default=(), repr=False)
    comment: bytes = b""
    document: str = ""
    _roots: dict[str, Element] = field(default_factory=dict, repr=False, compare=False)
    _names: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def has(self, name: str) -> bool:
        """Whether there is a part of that name; case does not matter, as the packaging standard has it."""
        return self._name(name) is not None

    def xml(self, name: str) -> Element:
        """The root of a part; UnreadableFile if it is missing, not well-formed or declares a document type."""
        found = self._name(name)
        if found is None:
            raise UnreadableFile(self.path, refusals.missing_part(name))
        if found not in self._roots:
            try:
                self._roots[found] = parse_part(found, self.members[found])
            except Refused as error:
                raise UnreadableFile(self.path, error.said) from error
        return self._roots[found]

    def relationships(self, part: str = "") -> tuple[Relationship, ...]:
        """What `part` refers to (the package itself if empty), in the order written."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        return tuple(_relationships(self.xml(rels), folder)) if self.has(rels) else ()

    def related(self, kind: str) -> tuple[str, ...]:
        """The parts of that kind that belong to the main document and are there, in the order of their names."""
        found = {r.target for r in self.relationships(self.document) if r.kind == kind and not r.external}
        return tuple(sorted(filter(self.has, found), key=lambda name: (len(name), name)))

    def _name(self, name: str) -> str | None:
        if name in self.members:
            return name
        if not self._names:
            self._names.update({member.casefold(): member for member in self.members})
        return self._names.get(name.casefold())


def parse_part(name: str, data: bytes) -> Element:
    """The root of a part's XML, without comments; no entity is expanded, no file or address is followed."""
    if len(data) > _LARGEST_XML:
        raise Refused(refusals.TOO_LARGE)
    if b"<!DOCTYPE" in data or "<!DOCTYPE".encode("utf-16-le") in data or "<!DOCTYPE".encode("utf-16-be") in data:
        raise Refused(refusals.DOCTYPE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise Refused(refusals.broken_part(name)) from error
    if root.getroottree().docinfo.doctype:
        raise Refused(refusals.DOCTYPE)
    return root


def _relationships(root: Element, folder: str) -> Iterator[Relationship]:
    for each in root.iterchildren("{*}Relationship"):
        external = each.get("TargetMode") == "External"
        target = each.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        yield Relationship(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], target, external)
