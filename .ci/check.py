"""The one development command: `python .ci/check.py` runs format check, lint, types, layers and tests, and stops at none.

`--fast` leaves the tests out. Exit status 1 if anything fails.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FAST = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "layers": ["importlinter.cli"],
}
TESTS = {"tests": ["pytest"]}


def main() -> int:
    """Run every step and say which failed; the exit status."""
    steps = FAST if "--fast" in sys.argv else FAST | TESTS
    failed = [name for name, words in steps.items() if not passes(name, words)]
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall checks passed")
    return bool(failed)


def passes(name: str, words: list[str]) -> bool:
    """Whether one step succeeds; it prints what it runs."""
    print(f"— {name}: {' '.join(words)}", flush=True)
    command = ["lint-imports"] if name == "layers" else [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
