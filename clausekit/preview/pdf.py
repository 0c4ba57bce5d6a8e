"""A .docx → PDF, by the LibreOffice that is installed on this machine; nothing leaves it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from clausekit.errors import ClausekitError, Said

_LONGEST: Final = 180.0  # seconds; the first start of a fresh profile alone takes some ten
_PLACES: Final = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_MISSING: Final = Said(
    "a PDF is made by LibreOffice, which was not found; install it from libreoffice.org (or write a .docx and save it as PDF in Word)",
    "PDFの作成にはLibreOfficeが必要ですが、見つかりません。libreoffice.org から入手して導入するか、.docx を書き出してWordでPDFとして保存してください",
)
_FAILED: Final = Said(
    "LibreOffice could not make a PDF of the contract; write a .docx and save it as PDF in Word or LibreOffice",
    "LibreOfficeで契約書をPDFに変換できませんでした。.docx を書き出し、Word又はLibreOfficeでPDFとして保存してください",
)
_ITEM: Final = '<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
# no macros, nothing fetched that a document points at, no search for updates
_SETTINGS: Final = (
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Common/Misc", "FirstRun", "false"),
    ("Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"),
)


def find_libreoffice() -> str | None:
    """The command that starts LibreOffice, None if it is not installed."""
    found = (shutil.which(name) for name in ("soffice", "libreoffice", *_PLACES))
    return next(filter(None, found), None)


def require_libreoffice() -> str:
    """The command that starts LibreOffice. Raises ClausekitError, which says what to install."""
    command = find_libreoffice()
    if command is None:
        raise ClausekitError(_MISSING)
    return command


def to_pdf(document: bytes) -> bytes:
    """The PDF of a .docx. Raises ClausekitError, which says what to install or to do instead."""
    command = require_libreoffice()
    with _folder() as folder:
        source, made = folder / "contract.docx", folder / "out" / "contract.pdf"
        source.write_bytes(document)
        _set_up(folder / "profile")
        _run(_words(command, source, made.parent, folder / "profile"))
        if not made.is_file():
            raise ClausekitError(_FAILED)
        return made.read_bytes()


@contextmanager
def _folder() -> Iterator[Path]:
    # Windows may still hold a file of the profile when LibreOffice has ended
    with tempfile.TemporaryDirectory(prefix="clausekit-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _words(command: str, source: Path, out: Path, profile: Path) -> list[str]:
    switches = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"]
    return [command, f"-env:UserInstallation={profile.as_uri()}", *switches, "--convert-to", "pdf", "--outdir", str(out), str(source)]  # fmt: skip


def _set_up(profile: Path) -> None:
    """A profile of its own, so that a LibreOffice that is open stays untouched."""
    items = "".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    head = '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(f"{head}{items}</oor:items>", encoding="utf-8")


def _run(words: list[str]) -> None:
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError as error:
        raise ClausekitError(_FAILED) from error
    try:
        process.wait(_LONGEST)
    except subprocess.TimeoutExpired as error:
        raise ClausekitError(_FAILED) from error
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends it with all that it started: `soffice` is a script around the program itself."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
