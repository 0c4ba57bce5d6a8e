"""JSON Schemas (draft 2020-12) of the files people write, so that editors complete and check them while they type."""

import json
from collections.abc import Mapping
from typing import Any, Final

from clausekit.catalogue.value_schema import schema_of
from clausekit.glossary import MeasureFile, QuestionFile, TermFile
from clausekit.library import Library
from clausekit.model.agreement import Agreement
from clausekit.model.base import Model
from clausekit.model.clause import Clause
from clausekit.model.configuration import Written
from clausekit.model.deal import Deal
from clausekit.model.glossary import VagueFile

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_KINDS: Final[Mapping[str, type[Model]]] = {
    "clause": Clause,
    "agreement": Agreement,
    "terms": TermFile,
    "vague": VagueFile,
    "measures": MeasureFile,
    "questions": QuestionFile,
    "configuration": Written,
}
KINDS: Final = ("deal", *_KINDS)


def schema(kind: str, library: Library) -> str:
    """The schema of one of KINDS as JSON text; that of a deal knows every clause's values, their help and defaults."""
    made = _deal(library) if kind == "deal" else _KINDS[kind].model_json_schema()
    return json.dumps({"$schema": _DRAFT, **_loosened(made)}, ensure_ascii=False, indent=1) + "\n"


def _deal(library: Library) -> dict[str, Any]:
    made = Deal.model_json_schema()
    made["properties"]["agreement"] = {"enum": sorted(library.agreements)}
    made["properties"]["values"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {clause.id: _values(clause) for clause in library.clauses.values()},
    }
    made["properties"]["fallbacks"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {c.id: {"enum": [f.id for f in c.fallbacks]} for c in library.clauses.values() if c.fallbacks},
    }
    for key in ("add", "omit"):
        made["properties"][key] = {"type": "array", "items": {"enum": sorted(library.clauses)}}
    return made


def _values(clause: Clause) -> dict[str, Any]:
    return {
        "type": "object",
        "description": f"{clause.title.en} / {clause.title.ja}",
        "additionalProperties": False,
        "properties": {name: schema_of(parameter) for name, parameter in clause.parameters.items()},
    }


def _loosened(part: Any) -> Any:
    """Where text is wanted, YAML's numbers, dates and yes/no are as good: our reader keeps every scalar as it is written."""
    if isinstance(part, list):
        return [_loosened(each) for each in part]
    if not isinstance(part, dict):
        return part
    made = {key: _loosened(value) for key, value in part.items()}
    if made.get("type") in ("string", "integer", "number", "boolean") and "enum" not in made:
        made["type"] = ["string", "number", "boolean"]
        made.pop("format", None)
    return made
