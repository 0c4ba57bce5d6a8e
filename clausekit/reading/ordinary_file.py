"""A path → the bytes of the file there, if it is an ordinary one of reasonable size."""

import stat
from pathlib import Path

from clausekit.errors import Said, UnreadableFile
from clausekit.word import refusals


def read_ordinary(path: Path, largest: int) -> bytes:
    """The bytes of the file. Raises UnreadableFile for what is missing, no file, too large, or cannot be opened."""
    try:
        status = path.stat()
        if said := _refused(path, status.st_mode, status.st_size, largest):
            raise UnreadableFile(path, said)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(path, refusals.MISSING) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise UnreadableFile(path, refusals.unopened(reason)) from error


def _refused(path: Path, mode: int, size: int, largest: int) -> Said | None:
    if stat.S_ISDIR(mode):
        return refusals.FOLDER
    if not stat.S_ISREG(mode):
        return refusals.NOT_A_FILE
    if path.name.startswith("~$"):
        return refusals.LOCK_FILE
    return refusals.TOO_LARGE if size > largest else None
