"""Answers by path ↔ what a deal file holds; and what is kept of them when asking is interrupted."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from clausekit.asking.questions import Answers, Asking
from clausekit.errors import Said, UnreadableFile
from clausekit.text.yaml_source import Path_, read_text
from clausekit.word.save import save

_SCHEMA = "clausekit-answers/1"


def deal_data(asking: Asking, answers: Answers) -> dict[str, Any]:
    """The content of the deal file; what was accepted as proposed is left out."""
    data: dict[Any, Any] = {"agreement": asking.agreement.id}
    added = [*asking.added, *(path[1] for path, raw in answers.items() if path[0] == "add" and raw == "yes")]
    for path, raw in answers.items():
        if raw is not None and path[0] != "add" and not isinstance(path[-1], int):
            _put(data, path, raw)
    whole: dict[str, Any] = _with_lists(data)
    return {**whole, "add": added} if added else whole


def _put(data: dict[Any, Any], path: Path_, raw: Any) -> None:
    for step in path[:-1]:
        data = data.setdefault(step, {})
    data[path[-1]] = raw


def _with_lists(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    if data and all(isinstance(key, int) for key in data):
        return [_with_lists(data[key]) for key in sorted(data)]
    return {key: _with_lists(value) for key, value in data.items()}


def place_of_answers(output: Path) -> Path:
    """Where the answers are kept until all are there: beside the deal file."""
    return output.with_name(f"{output.name}.answers.json")


def keep(asking: Asking, answers: Answers, output: Path) -> None:
    """Write the answers beside `output`, so that asking goes on there the next time."""
    told = {
        "schema": _SCHEMA,
        "confidential": "Internal. 社外秘。",
        "agreement": asking.agreement.id,
        "answers": [[list(path), raw] for path, raw in answers.items()],
    }
    save((json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode(), place_of_answers(output), force=True)


def kept(asking: Asking, output: Path) -> dict[Path_, Any]:
    """The answers given before; none if there are none. Raises UnreadableFile if they are not of this agreement."""
    path = place_of_answers(output)
    if not path.exists():
        return {}
    try:
        told = json.loads(read_text(path))
        answers = dict(_read(told["answers"]))
        same = told["schema"] == _SCHEMA and told["agreement"] == asking.agreement.id
    except (ValueError, KeyError, TypeError):
        answers, same = {}, False
    if not same:
        said = Said(
            "these are no answers for this agreement; delete the file, or give another name with -o",
            "この契約の回答ではありません。ファイルを削除するか、-o で別の名前を指定してください",
        )
        raise UnreadableFile(path, said)
    return answers


def _read(answers: Any) -> Iterator[tuple[Path_, Any]]:
    for path, raw in answers:
        if not path or not all(isinstance(step, str | int) for step in path):
            raise ValueError(path)
        yield tuple(path), raw


def forget(output: Path) -> None:
    """Remove the kept answers, once the deal file is written."""
    place_of_answers(output).unlink(missing_ok=True)


def without(answers: Mapping[Path_, Any], paths: tuple[Path_, ...]) -> dict[Path_, Any]:
    """The answers but those at or below `paths`."""
    return {p: raw for p, raw in answers.items() if not any(p[: len(path)] == path for path in paths)}
