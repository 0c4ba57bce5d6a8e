"""How the work grows, as ratios measured in one run: `python benchmarks/ratios.py`.

Absolute times say more about the machine than about clausekit; a ratio holds when the machine's speed drifts.
"""

import copy
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document

ROOT = Path(__file__).parent.parent
DRAFT = ROOT / "samples" / "supply" / "draft.docx"
RUNS = 3


def main() -> None:
    """Print each ratio with the times it comes from (seconds of CPU, the smallest of three runs)."""
    bare = cpu("-c", "import click")
    show("--help / importing click alone", cpu("-c", COMMAND, "--help"), bare)
    with tempfile.TemporaryDirectory() as folder:
        small, middle, large = (lint(repeated(Path(folder), n)) for n in (8, 24, 40))
        note = Path(folder) / "note.txt"
        note.write_text("乙は、速やかに甲に通知する。\n", encoding="utf-8")
        loading = lint(note)
        every = lint(DRAFT, "--exhaustive")
    show("lint: 16 more copies of the draft after 24 / 16 more after 8 (1 is linear)", large - middle, middle - small)
    show("loading: one sentence / importing spaCy and pydantic alone", loading, cpu("-c", "import spacy, pydantic"))
    show("lint --exhaustive / lint, on the sample draft", every, lint(DRAFT))


COMMAND = "from clausekit_cli.main import main; main()"


def lint(path: Path, *options: str) -> float:
    """Seconds of CPU to lint the file at `path`."""
    return cpu("-c", COMMAND, "lint", "--exit-zero", *options, str(path))


def repeated(folder: Path, times: int) -> Path:
    """The draft with its body so many times."""
    document = Document(str(DRAFT))
    body = document.element.body
    content = [e for e in body if not e.tag.endswith("sectPr")]
    for _ in range(times - 1):
        for element in content:
            body.insert(len(body) - 1, copy.deepcopy(element))
    path = folder / f"draft-{times}.docx"
    document.save(str(path))
    return path


def cpu(*words: str) -> float:
    """Seconds of CPU that a fresh Python needs for `words`."""
    return min(once(words) for _ in range(RUNS))


def once(words: tuple[str, ...]) -> float:
    """Seconds of CPU of one run, by the operating system's account of the finished process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def show(what: str, one: float, other: float) -> None:
    """Print a ratio and what it is made of."""
    print(f"{one / other:6.2f}  {what}  ({one:.2f} s / {other:.2f} s)")


if __name__ == "__main__":
    main()
