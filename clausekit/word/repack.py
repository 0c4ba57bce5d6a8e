"""A package with some members changed → the bytes of its file, everything else as it was."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from clausekit.errors import Said, UnreadableFile
from clausekit.word.package import Package

_CHANGED: Final = Said(
    "changed while it was being read; close it in Word and try again",
    "読み込み中に変更されました。Wordで閉じてから、もう一度お試しください",
)
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE: Final = 0x20


def repack(package: Package, changed: Mapping[str, bytes | None]) -> bytes:
    """The file with `changed` members (None takes one out) in its own order, each with its date and compression.

    New members come last. Equal input gives equal bytes.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        entries, archive.comment = _entries(package)
        for entry in entries:
            content = b"" if entry.is_dir() else changed.get(member_name(entry), package.members[member_name(entry)])
            if content is not None:
                archive.writestr(_as_was(entry), content)
        for name, content in changed.items():
            if name not in package.members and content is not None:
                archive.writestr(_new(name), content)
    return packed.getvalue()


def member_name(entry: zipfile.ZipInfo) -> str:
    """The name by which the package knows an entry of its zip."""
    return entry.filename.replace("\\", "/").lstrip("/")


def _entries(package: Package) -> tuple[list[zipfile.ZipInfo], bytes]:
    try:
        with zipfile.ZipFile(package.path) as archive:
            entries, comment = archive.infolist(), archive.comment
    except (OSError, zipfile.BadZipFile) as error:
        raise UnreadableFile(package.path, _CHANGED) from error
    if {member_name(entry) for entry in entries if not entry.is_dir()} != set(package.members):
        raise UnreadableFile(package.path, _CHANGED)
    return entries, comment


def _as_was(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(entry.filename, entry.date_time)
    made.compress_type, made.create_system = entry.compress_type, entry.create_system
    made.external_attr, made.internal_attr = entry.external_attr, entry.internal_attr
    made.comment = entry.comment
    return made


def _new(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, _FIRST_DAY)
    made.compress_type, made.create_system, made.external_attr = zipfile.ZIP_DEFLATED, 0, _ORDINARY_FILE
    return made
