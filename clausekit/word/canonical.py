"""A document → the bytes of its .docx: equal content gives equal bytes, whenever and wherever it is written."""

import io
import os
import zipfile
from datetime import UTC, datetime

from docx.document import Document

from clausekit.word.runs import clean

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_LONGEST_TITLE = 255
_DOS, _ORDINARY_FILE = 0, 0x20  # left at 0, zipfile would put in rights of its own


def describe(document: Document, title: str) -> None:
    """Set title and dates; the dates are fixed, or SOURCE_DATE_EPOCH's where a build system sets it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime(1980, 1, 1, tzinfo=UTC)
    properties = document.core_properties
    properties.title = clean(title).replace("\n", " ")[:_LONGEST_TITLE]
    properties.created = properties.modified = moment


def canonical_bytes(document: Document) -> bytes:
    """The package with its parts in a fixed order, without dates, owners or attributes."""
    saved, canonical = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(canonical, "w") as package:
        for name in (*_FIRST, *sorted(set(parts.namelist()) - set(_FIRST))):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = _DOS, _ORDINARY_FILE
            package.writestr(entry, parts.read(name), zipfile.ZIP_DEFLATED, compresslevel=6)
    return canonical.getvalue()
