"""The date for what is written into a document, the same on every run."""

import os
from datetime import UTC, datetime
from typing import Final

from clausekit.errors import UnreadableFile
from clausekit.word.package import Package

_UNKNOWN: Final = datetime(1980, 1, 1, tzinfo=UTC)


def last_saved(package: Package) -> datetime:
    """When the document was last saved, by its own properties; SOURCE_DATE_EPOCH where a build system sets it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC)
    parts = [each.target for each in package.relationships() if each.kind == "core-properties" and not each.external]
    try:
        roots = [package.xml(part) for part in parts if package.has(part)]
    except UnreadableFile:
        return _UNKNOWN  # nothing that is read of a document is in them
    texts = (
        each.text or "" for name in ("modified", "created") for root in roots for each in root.iter(f"{{*}}{name}")
    )
    return next(filter(None, map(_moment, texts)), _UNKNOWN)


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
