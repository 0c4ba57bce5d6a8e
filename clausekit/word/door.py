"""The one door through which every .docx comes in: a path → a Package, or UnreadableFile and never anything else."""

import stat
from dataclasses import replace
from pathlib import Path
from typing import Final

from clausekit.errors import Said, UnreadableFile
from clausekit.word import refusals
from clausekit.word.members import Refused, read_members
from clausekit.word.namespaces import MAIN_PART, STRICT, WORD_CONTENT, w
from clausekit.word.other_kinds import kind_of_bytes, kind_of_members
from clausekit.word.package import Package

_LARGEST_FILE: Final = 128 * 2**20
_ZIP_STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06")


def open_package(path: Path) -> Package:
    """The .docx (.docm, .dotx, .dotm) at `path`; any other file is refused as UnreadableFile, saying what to do."""
    try:
        members = read_members(_zip_bytes(path))
    except Refused as error:
        raise UnreadableFile(path, error.said) from error
    package = Package(path, members.contents, members.entries, members.comment)
    package = replace(package, document=_main_part(package))
    said = _fault_of_main_part(package)
    if said:
        raise UnreadableFile(path, said)
    return package


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
