"""The command as a person runs it: in another folder, with what it prints and its exit status."""

import os
import subprocess
import sys
from pathlib import Path


def clausekit(
    *words: object, folder: Path, encoding: str = "utf-8", lang: str = "en", given: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `clausekit WORDS` in `folder`; its terminal has `encoding`, its user reads `lang`, `given` comes on stdin."""
    return subprocess.run(
        [sys.executable, "-c", "from clausekit_cli.main import main; main()", *map(str, words)],
        cwd=folder,
        capture_output=True,
        input=given,
        encoding=encoding,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "CLAUSEKIT_LANG": lang},
        check=False,
    )
