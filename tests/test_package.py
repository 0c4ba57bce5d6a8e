"""The package as installed: light to import, whole on disk, and its command answers."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import clausekit

ROOT = Path(__file__).parent.parent


def python(code: str, folder: Path = ROOT) -> str:
    run = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_importing_the_package_loads_nothing_heavy():
    heavy = "{m for m in sys.modules if m.split('.')[0] in ('pydantic', 'docx', 'lxml', 'spacy', 'ginza', 'jinja2', 'yaml')}"
    assert python(f"import sys, clausekit; print({heavy})") == "set()"


def test_help_loads_nothing_heavy():
    code = (
        "import sys\nfrom clausekit_cli.main import group\n"
        "group(['--help'], standalone_mode=False)\n"
        "print({m for m in sys.modules if m.split('.')[0] in ('pydantic', 'docx', 'lxml', 'spacy', 'ginza', 'rich')})"
    )
    assert python(code).endswith("set()")


def test_every_public_name_is_there():
    for name in clausekit.__all__:
        assert getattr(clausekit, name) is not None
    assert set(clausekit.__all__) <= set(dir(clausekit))


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'lnit'"):
        clausekit.lnit  # noqa: B018


def test_public_names_have_docstrings():
    for name in clausekit.__all__:
        assert getattr(clausekit, name).__doc__, name


def test_the_list_of_packages_is_that_of_the_disk():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    on_disk = {".".join(p.parent.relative_to(ROOT).parts) for p in (ROOT / "clausekit").rglob("__init__.py")}
    with_data = {
        "clausekit.word.base",
        "clausekit.linter.schema",
        "clausekit.linter.templates",
        "clausekit.preview.templates",
        "clausekit.clause_library",
        "clausekit.glossary_data",
        "clausekit_cli",
    }
    assert set(settings["packages"]) == on_disk | with_data


def test_no_file_is_longer_than_the_house_allows():
    for folder in ("clausekit", "cli", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            assert len(path.read_text(encoding="utf-8").splitlines()) <= 250, path
