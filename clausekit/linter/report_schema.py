"""The JSON Schema of the JSON report, for programs that read it."""

from importlib.resources import files
from typing import Final

_SCHEMA: Final = "schema/clausekit-report-1.json"


def report_schema() -> str:
    """The schema (draft 2020-12) of version 1 as JSON text."""
    return (files("clausekit.linter") / _SCHEMA).read_text(encoding="utf-8")
