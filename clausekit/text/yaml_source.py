"""A YAML file people wrote → plain dicts, lists and strings, with the line of every key.

Every scalar stays a string (the type that is asked for reads it), so YAML 1.1's `no`, `12:30` and `0123` cannot surprise.
Aliases, tags, duplicate keys and deep nesting are refused: nobody needs them in a contract and each can hide something.
Read from the parser's events, because a composed tree no longer shows aliases and tags.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from clausekit.errors import Problem, Problems, Said, UnreadableFile

Path_ = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 24
_LARGEST = 4_000_000  # bytes


@dataclass(frozen=True, slots=True)
class YamlSource:
    """What a YAML file says: `data`, and the line (from 1) on which each path in it starts."""

    file: str
    data: Any
    lines: Mapping[Path_, int] = field(repr=False)

    def line(self, path: Path_) -> int | None:
        """The line of `path`, or of the nearest thing around it that is written in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def read_yaml(path: Path, kind: type[Problems], shown_as: str | None = None) -> YamlSource:
    """The content of the file at `path`; faults are raised as `kind`, a file that cannot be opened as UnreadableFile."""
    return parse_yaml(read_text(path), shown_as or str(path), kind)


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, with or without a byte-order mark."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableFile(
                path, Said("larger than 4 MB; is this the right file?", "4MBを超えています。ファイルをご確認ください")
            )
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        said = Said("not UTF-8 text; save it as UTF-8", "UTF-8のテキストではありません。UTF-8で保存し直してください")
        raise UnreadableFile(path, said) from error
    except IsADirectoryError as error:
        raise UnreadableFile(
            path, Said("a folder, not a file", "フォルダーです。ファイルを指定してください")
        ) from error
    except FileNotFoundError as error:
        raise UnreadableFile(
            path, Said("no such file; check the name", "ファイルが見つかりません。名前をご確認ください")
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableFile(path, Said(f"cannot be opened ({reason})", f"開けません（{reason}）")) from error


def parse_yaml(text: str, file: str, kind: type[Problems]) -> YamlSource:
    """The content of YAML `text`; `file` names it in messages."""
    lines: dict[Path_, int] = {}
    try:
        data = _Reader(file, kind, lines, yaml.parse(text, Loader=_Loader)).document()
    except yaml.YAMLError as error:
        raise kind([_syntax_problem(error, file)]) from error
    return YamlSource(file, data, lines)


def _syntax_problem(error: yaml.YAMLError, file: str) -> Problem:
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    said = Said(
        f"not valid YAML ({what}); check indentation, colons and quotes near this line",
        f"YAMLの書式が正しくありません（{what}）。この行付近の字下げ、コロン、引用符をご確認ください",
    )
    return Problem(file, "", said, int(mark.line) + 1 if mark else None)


def _line_of(event: Any) -> int:
    return int(event.start_mark.line) + 1


class _Reader:
    """Builds the data from one stream of events."""

    def __init__(self, file: str, kind: type[Problems], lines: dict[Path_, int], events: Iterator[Any]) -> None:
        self.file, self.kind, self.lines, self.events = file, kind, lines, events

    def document(self) -> Any:
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                data = self.node(next(self.events), ())
                next(self.events)  # the document's end
                following = next(self.events)
                if isinstance(following, yaml.DocumentStartEvent):
                    raise self.refuse(following, Said("a second document (`---`)", "2つ目の文書（---）"))
                return data
        return None

    def node(self, event: Any, path: Path_) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise self.refuse(event, Said("an alias or anchor (`*`, `&`)", "エイリアスやアンカー（*、&）"))
        if event.tag:
            raise self.refuse(event, Said(f"a tag ({event.tag})", f"タグ（{event.tag}）"))
        if len(path) > _DEEPEST:
            raise self.refuse(event, Said(f"nesting deeper than {_DEEPEST} levels", f"{_DEEPEST}段を超える入れ子"))
        self.lines.setdefault(path, _line_of(event))
        if isinstance(event, yaml.ScalarEvent):
            return event.value if event.value or not event.implicit[0] else None
        return self.sequence(path) if isinstance(event, yaml.SequenceStartEvent) else self.mapping(path)

    def sequence(self, path: Path_) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, len(items))))
        return items

    def mapping(self, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent) or event.tag or event.anchor:
                raise self.refuse(event, Said("a key that is not a plain word", "単純な語でないキー"))
            if event.value in found:
                raise self.refuse(event, Said(f"the key {event.value!r} twice", f"キー「{event.value}」の重複"))
            here = (*path, event.value)
            self.lines[here] = _line_of(event)
            found[event.value] = self.node(next(self.events), here)
        return found

    def refuse(self, event: Any, what: Said) -> Problems:
        said = Said(
            f"{what.en} is not allowed; write it out once", f"{what.ja}は使えません。一度だけ、書き下してください"
        )
        return self.kind([Problem(self.file, "", said, _line_of(event))])
