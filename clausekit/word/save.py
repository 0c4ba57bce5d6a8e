"""Bytes → a file, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from clausekit.errors import OutputExists, Said, UnreadableFile


def save(data: bytes, path: str | Path, *, force: bool = False) -> None:
    """Write `data` to `path`, replacing what is there only with `force`; whatever fails, no half-written file stays.

    Raises OutputExists, or UnreadableFile where nothing can be written.
    """
    target = Path(os.path.realpath(path))
    beside = target.parent / f".clausekit-{token_hex(8)}.tmp"
    try:
        _check(target, Path(path), force)
        with beside.open("xb") as file:
            file.write(data)
        beside.replace(target)
    except OSError as error:
        raise UnreadableFile(path, _why(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _check(target: Path, path: Path, force: bool) -> None:
    if target.exists() and not target.is_file():
        en = "is a folder or a device, not a file; give the name of a .docx file"
        raise UnreadableFile(path, Said(en, "ファイルではありません。書き出す .docx ファイルの名前を指定してください"))
    if not target.parent.is_dir():
        en = "the folder does not exist; create it first, or give another place with -o"
        raise UnreadableFile(path, Said(en, "フォルダーがありません。先に作成するか、-o で別の場所を指定してください"))
    if target.exists() and not force:
        raise OutputExists(path)


def _why(error: OSError) -> Said:
    reason = error.strerror or type(error).__name__
    return Said(
        f"cannot be written ({reason}); close it in Word, check that you may write to this folder and that the disk has room",
        f"書き込めません（{reason}）。Wordで開いている場合は閉じ、フォルダーの書込権限と空き容量を確認してください",
    )
