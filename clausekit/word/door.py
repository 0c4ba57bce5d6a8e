"""The one door through which every .docx comes in: a path → a Package, or UnreadableFile and never anything else."""

import posixpath
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from lxml import etree

from clausekit.errors import Said, UnreadableFile
from clausekit.word import refusals
from clausekit.word.members import Refused, read_members
from clausekit.word.namespaces import MAIN_PART, STRICT, WORD_CONTENT, w
from clausekit.word.other_kinds import kind_of_bytes, kind_of_members

Element = etree._Element

_LARGEST_FILE: Final = 128 * 2**20
_LARGEST_XML: Final = 96 * 2**20
_ZIP_STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: `kind` is the last word of the relationship's type, `target` a part's name or an address."""

    id: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """An opened .docx: its members (name → bytes) and the name of its main part; nothing of it is ever written to.

    Whoever asks for a part's XML gets the same parsed tree each time and must not change it.
    """

    path: Path
    members: Mapping[str, bytes] = field(repr=False)
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


def open_package(path: Path) -> Package:
    """The .docx (.docm, .dotx, .dotm) at `path`; any other file is refused as UnreadableFile, saying what to do."""
    try:
        members = read_members(_zip_bytes(path))
    except Refused as error:
        raise UnreadableFile(path, error.said) from error
    package = Package(path, members)
    package = replace(package, document=_main_part(package))
    said = _fault_of_main_part(package)
    if said:
        raise UnreadableFile(path, said)
    return package


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


def _zip_bytes(path: Path) -> bytes:
    try:
        data = _bytes(path)
    except FileNotFoundError as error:
        raise Refused(refusals.MISSING) from error
    except (OSError, ValueError) as error:
        raise Refused(refusals.unopened(getattr(error, "strerror", None) or type(error).__name__)) from error
    if not data:
        raise Refused(refusals.EMPTY)
    if path.name.startswith("~$"):
        raise Refused(refusals.LOCK_FILE)
    if not data.startswith(_ZIP_STARTS):
        raise Refused(kind_of_bytes(data))
    return data


def _bytes(path: Path) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Refused(refusals.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise Refused(refusals.NOT_A_FILE)
    if status.st_size > _LARGEST_FILE:
        raise Refused(refusals.TOO_LARGE)
    return path.read_bytes()


def _relationships(root: Element, folder: str) -> Iterator[Relationship]:
    for each in root.iterchildren("{*}Relationship"):
        external = each.get("TargetMode") == "External"
        target = each.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        yield Relationship(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], target, external)


def _main_part(package: Package) -> str:
    """The part that the package names as its document; where it names none, the one whose content type is a document's."""
    for each in package.relationships():
        if each.kind == MAIN_PART and not each.external:
            return each.target
    typed = _content_types(package)
    return next((part for part, kind in typed.items() if WORD_CONTENT in kind and ".main+" in kind), "")


def _content_types(package: Package) -> dict[str, str]:
    if not package.has("[Content_Types].xml"):
        return {}
    found = package.xml("[Content_Types].xml").iterchildren("{*}Override")
    return {each.get("PartName", "").lstrip("/"): each.get("ContentType", "") for each in found}


def _fault_of_main_part(package: Package) -> Said | None:
    other = kind_of_members({name.casefold() for name in package.members})
    if not package.document or (not package.has(package.document) and other is not refusals.NO_DOCUMENT):
        return other
    root = package.xml(package.document)
    if root.tag == w("document"):
        return None
    return refusals.STRICT_FORMAT if str(root.tag).startswith(f"{{{STRICT}wordprocessingml") else other
