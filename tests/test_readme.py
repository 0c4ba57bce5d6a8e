"""The example in README runs as it stands, in the repository's folder."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_python_example_runs(tmp_path):
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    code = code.replace('"contract.docx"', repr(str(tmp_path / "contract.docx")))
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
    assert "1 Definitions and Interpretation / 定義及び解釈" in run.stdout
    assert (tmp_path / "contract.docx").stat().st_size > 10_000
