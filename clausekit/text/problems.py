"""What pydantic found wrong → sentences for a person, in English and Japanese, with file, path and line."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from clausekit.errors import Problem, Said
from clausekit.text.yaml_source import Path_, YamlSource

# pydantic's error type → what to say; {…} are taken from the error's context and input.
_SAID: Final[Mapping[str, tuple[str, str]]] = {
    "missing": ("is missing; add it", "がありません。書き加えてください"),
    "extra_forbidden": ("is not known here; check the spelling or remove it", "は、ここでは使えない項目です。綴りを確かめるか、削除してください"),
    "literal_error": ("must be one of: {expected}; found “{input}”", "次のいずれかを書いてください: {expected}（現在:「{input}」）"),
    "union_tag_invalid": ("type must be one of: {expected_tags}; found “{tag}”", "type は次のいずれかです: {expected_tags}（現在:「{tag}」）"),
    "union_tag_not_found": ("needs a type", "type を書いてください"),
    "string_type": ("must be text; found “{input}”", "文字列を書いてください（現在:「{input}」）"),
    "string_pattern_mismatch": ("“{input}” does not have the form {pattern}", "「{input}」は形式 {pattern} に合いません"),
    "string_too_short": ("must not be empty", "空にはできません"),
    "too_short": ("needs at least {min_length} entry", "{min_length}件以上必要です"),
    "tuple_type": ("must be a list (one `- …` a line)", "一覧（行ごとに「- …」）で書いてください"),
    "list_type": ("must be a list (one `- …` a line)", "一覧（行ごとに「- …」）で書いてください"),
    "dict_type": ("must be a mapping (`key: value` lines); found “{input}”", "「キー: 値」の形で書いてください（現在:「{input}」）"),
    "model_type": ("must be a mapping (`key: value` lines); found “{input}”", "「キー: 値」の形で書いてください（現在:「{input}」）"),
    "int_parsing": ("must be a whole number; found “{input}”", "整数を書いてください（現在:「{input}」）"),
    "decimal_parsing": ("must be a number; found “{input}”", "数値を書いてください（現在:「{input}」）"),
    "bool_parsing": ("must be yes or no; found “{input}”", "yes 又は no を書いてください（現在:「{input}」）"),
    "date_from_datetime_parsing": ("must be a day such as 2026-11-20; found “{input}”", "2026-11-20 のような日付を書いてください（現在:「{input}」）"),
    "greater_than_equal": ("must be {ge} or more; found “{input}”", "{ge} 以上としてください（現在:「{input}」）"),
    "greater_than": ("must be more than {gt}; found “{input}”", "{gt} を超える値としてください（現在:「{input}」）"),
}  # fmt: skip


def said_of(error: ErrorDetails) -> Said:
    """One fault found by pydantic, as a sentence; what has no sentence of ours keeps pydantic's."""
    template = _SAID.get(error["type"])
    if template is None:
        message = error["msg"].removeprefix("Value error, ")
        return Said(message, message)
    words: dict[str, Any] = {"input": _shown(error["input"]), **error.get("ctx", {})}
    return Said(*(text.format_map(words) for text in template))


def problems_of(error: ValidationError, source: YamlSource, under: Path_ = ()) -> list[Problem]:
    """Every fault of `error`, placed in the file; `under` is the path of what was validated."""
    return [problem(source, (*under, *_path(e, source, under)), said_of(e)) for e in error.errors()]


def problem(source: YamlSource, path: Path_, said: Said) -> Problem:
    """A fault at `path` of `source`."""
    return Problem(source.file, written_path(path), said, source.line(path))


def written_path(path: Path_) -> str:
    """A path as a person writes it: `values.price.advance_payment.cap[2].note`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def _path(error: ErrorDetails, source: YamlSource, under: Path_) -> Path_:
    # pydantic puts the tag of a discriminated union into the path; the file does not have it
    kept: list[str | int] = []
    for i, step in enumerate(error["loc"]):
        last = i == len(error["loc"]) - 1
        if (*under, *kept, step) in source.lines or last:
            kept.append(step)
    return tuple(kept)


def _shown(value: object) -> str:
    text = str(value) if isinstance(value, str | int | float) else type(value).__name__
    return {"dict": "a mapping", "list": "a list", "NoneType": ""}.get(text, text[:60])
