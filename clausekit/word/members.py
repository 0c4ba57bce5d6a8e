"""A zip file's bytes → its members, decompressed under limits that are counted while decompressing."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from clausekit.errors import Said
from clausekit.word.refusals import BOMB, DAMAGED, ENCRYPTED_ZIP, TOO_LARGE, TWICE

MOST_ENTRIES: Final = 5_000
MOST_BYTES: Final = 256 * 2**20  # of all members together
MOST_RATIO: Final = 200
# small parts may be very regular (an empty table of 500 rows); only above this size does the ratio say anything
_RATIO_FROM: Final = 2**21
_CHUNK: Final = 2**16
_ENCRYPTED_FLAG: Final = 0x1

# what zipfile and the decompressors raise on files that were cut, altered or made up
_FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, RuntimeError,
    NotImplementedError, IndexError, KeyError, OverflowError, AssertionError,
)  # fmt: skip


class Refused(Exception):
    """A file that is not read, with the reason; the door adds the file's name."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.en)
        self.said = said


@dataclass(frozen=True, slots=True)
class Members:
    """Name → content of every file in the zip, and the zip's own entries and comment, folders included."""

    contents: Mapping[str, bytes]
    entries: tuple[zipfile.ZipInfo, ...]
    comment: bytes


def read_members(data: bytes) -> Members:
    """What is in the zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return Members(_members(archive), tuple(archive.infolist()), archive.comment)
    except _FAULTS as error:
        raise Refused(DAMAGED) from error


def member_name(entry: zipfile.ZipInfo) -> str:
    """The name of a part: with `/` and without a leading one."""
    return entry.filename.replace("\\", "/").lstrip("/")


def _members(archive: zipfile.ZipFile) -> Mapping[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_ENTRIES:
        raise Refused(BOMB)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise Refused(ENCRYPTED_ZIP)
    names = [member_name(entry) for entry in entries]
    if len({name.casefold() for name in names}) < len(names):
        raise Refused(TWICE)
    members: dict[str, bytes] = {}
    left = MOST_BYTES
    for name, entry in zip(names, entries, strict=True):
        members[name] = _content(archive, entry, left)
        left -= len(members[name])
    return MappingProxyType(members)


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    content = bytearray()
    with archive.open(entry) as member:
        while chunk := member.read(_CHUNK):
            content += chunk
            if len(content) > left:
                raise Refused(TOO_LARGE)
            if len(content) > _RATIO_FROM and len(content) > MOST_RATIO * max(entry.compress_size, 1):
                raise Refused(BOMB)
    return bytes(content)
