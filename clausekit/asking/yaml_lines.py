"""Data → lines of YAML as a person would write them, which read back as they were."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

_PLAIN: Final = re.compile(r"[^\W_][^\n\t\"'{}\[\]&*!|>%@`]*")
_NOTHING: Final = frozenset(("null", "Null", "NULL"))


def yaml_lines(key: str, value: Any, indent: int = 0) -> Iterator[str]:
    """`key: value`, with what the value holds below it; None is a key whose value is still to be written."""
    pad = " " * indent
    if isinstance(value, dict) and value:
        yield f"{pad}{key}:"
        for name, each in value.items():
            yield from yaml_lines(str(name), each, indent + 2)
    elif isinstance(value, list) and value:
        yield f"{pad}{key}:"
        for each in value:
            yield from _item(each, indent + 2)
    else:
        yield f"{pad}{key}: {scalar(value)}".rstrip()


def _item(value: Any, indent: int) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{' ' * indent}- {scalar(value)}"
        return
    lines = [line for name, each in value.items() for line in yaml_lines(str(name), each, indent + 2)]
    yield f"{' ' * indent}- {lines[0].lstrip()}"
    yield from lines[1:]


def scalar(value: Any) -> str:
    """One value on one line, in quotes where YAML would take it for something else; nothing is left open."""
    text = "" if value is None else str(value)
    if not text:
        return ""
    simple = _PLAIN.fullmatch(text) and not re.search(r": |:$| #|\s$", text) and text not in _NOTHING
    return text if simple else json.dumps(text, ensure_ascii=False)
