"""One source → its outcome whatever happens: a fault of ours in one file must not stop the others."""

import traceback
from pathlib import Path

from clausekit.errors import ClausekitError, Said
from clausekit.linter.one_file import Linters, Outcome, Request, Source, failed


def attempt(linters: Linters, source: Source, request: Request) -> Outcome:
    """What is found in the file; an error nobody foresaw becomes the reason why it could not be read.

    Errors raised on purpose (a glossary or configuration that does not hold together) concern every file and go through.
    """
    try:
        return linters.lint(source, request)
    except ClausekitError:
        raise
    except Exception as error:  # the border between one file and the next
        return failed(source, request.view, _said(error))


def _said(error: Exception) -> Said:
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
    return Said(
        f"clausekit failed on this file ({where}), which is a fault of the program; please report it with these words",
        f"このファイルの処理中にプログラムの不具合が発生しました（{where}）。この表示を添えてご報告ください",
    )
