"""A parameter → the JSON Schema of what a deal may say for it, with label, help, bounds and default as its description."""

from typing import Any, Final

from clausekit.model.parameter import ChoiceParameter, Parameter, RowsParameter, TolerancesParameter
from clausekit.model.tolerance import Tolerance

_NUMBER: Final = r"-?\d[\d,]*(\.\d+)?"
_WRITTEN: Final[dict[str, dict[str, Any]]] = {
    "money": {"type": "string", "pattern": r"^[A-Z]{3}\s*\d"},
    "percent": {"type": ["string", "number"], "pattern": rf"^{_NUMBER}\s*[%％]?$"},
    "duration": {"type": ["string", "number"], "pattern": r"^\d[\d,]*(\s*[a-z_ ]+)?$"},
    "count": {"type": ["string", "integer"], "pattern": r"^\d[\d,]*$"},
    "quantity": {"type": ["string", "number"], "pattern": rf"^{_NUMBER}"},
    "date": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "flag": {"enum": ["yes", "no", True, False]},
    "text": {
        "type": "object",
        "required": ["en", "ja"],
        "additionalProperties": False,
        "properties": {"en": {"type": ["string", "number"]}, "ja": {"type": ["string", "number"]}},
    },
}


def schema_of(parameter: Parameter) -> dict[str, Any]:
    """The schema of one value."""
    described = {"description": _description(parameter)}
    match parameter:
        case ChoiceParameter(options=options):
            return described | {"enum": [option.value for option in options]}
        case RowsParameter(fields=fields):
            row = {"type": "object", "properties": {name: schema_of(field) for name, field in fields.items()}}
            return described | {"type": "array", "items": row | {"additionalProperties": False}}
        case TolerancesParameter():
            return described | {"type": "array", "items": {"type": "object", "required": _required()}}
    return described | _WRITTEN[parameter.type]


def _required() -> list[str]:
    return [name for name, field in Tolerance.model_fields.items() if field.is_required()]


def _description(parameter: Parameter) -> str:
    parts = [f"{parameter.label.en} / {parameter.label.ja}"]
    for said in (parameter.help, parameter.why):
        parts += [f"{said.en} / {said.ja}"] if said else []
    least, most = getattr(parameter, "least", None), getattr(parameter, "most", None)
    parts += (
        [f"{'' if least is None else least} … {'' if most is None else most}"] if (least, most) != (None, None) else []
    )
    if parameter.default is not None and not isinstance(parameter.default, list):
        parts.append(f"= {parameter.default}")
    return "\n".join(parts)
