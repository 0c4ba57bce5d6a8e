"""A package with some members changed → the bytes of its file, everything else as it was."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from clausekit.word.members import member_name
from clausekit.word.package import Package

_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE: Final = 0x20


def repack(package: Package, changed: Mapping[str, bytes | None]) -> bytes:
    """The file with `changed` members (None takes one out) in its own order, each with its date and compression.

    New members come last. Equal input gives equal bytes.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.comment = package.comment
        for entry in package.entries:
            content = b"" if entry.is_dir() else changed.get(member_name(entry), package.members[member_name(entry)])
            if content is not None:
                archive.writestr(_as_was(entry), content)
        for name, content in changed.items():
            if name not in package.members and content is not None:
                archive.writestr(_new(name), content)
    return packed.getvalue()


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
