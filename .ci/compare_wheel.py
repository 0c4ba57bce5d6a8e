"""Compares a wheel's files with git's: what is missing, and what should not be there (a stale build/ ships deleted files)."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
# where the repository's folders stand in the wheel
HOME = {
    "clausekit/": "clausekit/",
    "cli/": "clausekit_cli/",
    "clause_library/": "clausekit/clause_library/",
    "glossary/": "clausekit/glossary_data/",
}


def main(wheel: str) -> int:
    """Print every file that only one of the two has; 1 if there is any."""
    tracked = subprocess.run(
        ["git", "ls-files", *HOME], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    expected = {
        there + name.removeprefix(here) for name in tracked for here, there in HOME.items() if name.startswith(here)
    }
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    for what, names in (
        ("missing in the wheel", expected - shipped),
        ("in the wheel but not in git", shipped - expected),
    ):
        for name in sorted(names):
            print(f"{what}: {name}")
    print(f"{len(shipped)} files in the wheel, {len(expected)} in git")
    return int(shipped != expected)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
