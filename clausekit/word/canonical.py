"""A document → the bytes of its .docx: equal content gives equal bytes, whenever and wherever it is written."""

import io
import os
import zipfile
from datetime import UTC, datetime

from docx.document import Document

from clausekit.word.runs import clean

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_LONGEST_TITLE = 255


def describe(document: Document, title: str) -> None:
    """Set title and dates; the dates are fixed, or SOURCE_DATE_EPOCH's where a build system sets it."""
    moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "315532800")), UTC).replace(tzinfo=None)
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
            entry.create_system, entry.external_attr = 0, 0
            package.writestr(entry, parts.read(name), zipfile.ZIP_DEFLATED, compresslevel=6)
    return canonical.getvalue()
