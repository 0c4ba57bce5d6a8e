"""Counting through a document's lists: paragraph after paragraph, the label Word draws before each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from clausekit.model.document import View
from clausekit.word.list_definitions import LEVELS, Level, ListDefinition, read_lists
from clausekit.word.namespaces import w
from clausekit.word.number_formats import write_number
from clausekit.word.styles import Styles, number, value

Element = etree._Element

_PLACE: Final = re.compile(r"%([1-9])")
_NONE: Final = "0"


@dataclass(frozen=True, slots=True)
class ListLabel:
    """The label of a paragraph in a list: `text` is None where Word would draw one that we cannot work out.

    `list` and `level` say which counter it comes from, `value` where that stands; `outline` that this is a list of
    several levels that contain each other (1., 1.1), or one bound to headings.
    """

    text: str | None
    list: str
    level: int
    value: int
    outline: bool = False


@dataclass(frozen=True, slots=True)
class _Membership:
    list: str
    level: int


@dataclass(slots=True)
class Numbering:
    """The lists of one document. `counters()` starts counting; each part has counters of its own."""

    lists: Mapping[str, ListDefinition]
    styles: Styles

    def membership(self, properties: Element | None, view: View) -> _Membership | None:
        """The list and level of a paragraph with these w:pPr, its own or its style's; None if it is in no list."""
        own = properties.find(w("numPr")) if properties is not None else None
        if view == "original" and own is not None and own.find(w("ins")) is not None:
            return None
        style = self.styles.numbering(value(properties, w("pStyle")) or "")
        id_ = value(own, w("numId")) or (style.id if style else _NONE)
        definition = self.lists.get(id_)
        if id_ == _NONE or definition is None:
            return None
        level = number(value(own, w("ilvl")))
        if level is None and style:
            level = definition.level_of_style(style.linked) if style.id == id_ else None
            level = style.level if level is None else level
        return _Membership(id_, min(max(level or 0, 0), LEVELS - 1))

    def counters(self) -> "Counters":
        """Counters that all stand before the first number."""
        return Counters(self)


@dataclass(slots=True)
class Counters:
    """Where each list stands. Lists that share a w:abstractNum share its counters."""

    numbering: Numbering
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def next(self, properties: Element | None, view: View) -> ListLabel | None:
        """The label of the next paragraph of the part; None if it is in no list."""
        place = self.numbering.membership(properties, view)
        if place is None:
            return None
        definition = self.numbering.lists[place.list]
        level = definition.levels.get(place.level)
        if level is None:
            return None
        counts = self._counts.setdefault(definition.counter, {})
        counts[place.level] = self._count(place, definition, level, counts)
        _restart(definition, place.level, counts)
        text = _text(definition, level, counts)
        return ListLabel(text, definition.counter, place.level, counts[place.level], _is_outline(definition))

    def _count(self, place: _Membership, definition: ListDefinition, level: Level, counts: dict[int, int]) -> int:
        """The next value; a start that a w:num sets anew counts once, when that w:num first appears on the level."""
        first = (place.list, place.level) not in self._started
        self._started.add((place.list, place.level))
        if first and place.level in definition.starts:
            return definition.starts[place.level]
        start = definition.starts.get(place.level, level.start)
        return counts[place.level] + 1 if place.level in counts else start


def read_numbering(root: Element | None, styles: Styles) -> Numbering:
    """The lists that numbering.xml defines; `root` is None for a document without it."""
    return Numbering(read_lists(root, styles), styles)


def _restart(definition: ListDefinition, used: int, counts: dict[int, int]) -> None:
    """Deeper levels begin again, unless w:lvlRestart says 0 (never) or a level that was not used."""
    for deeper in [index for index in counts if index > used]:
        level = definition.levels.get(deeper)
        restart = level.restart if level else None
        if restart is None or used < restart:
            del counts[deeper]


def _text(definition: ListDefinition, level: Level, counts: Mapping[int, int]) -> str | None:
    """The label with its numbers filled in; None if one of them has a format that we cannot write."""
    if level.format == "bullet":
        return ""
    known = True

    def number_of(match: re.Match[str]) -> str:
        nonlocal known
        written = _written(definition, int(match[1]) - 1, counts, level.legal)
        known = known and written is not None
        return written or ""

    text = _PLACE.sub(number_of, level.text)
    return text.strip() if known else None


def _written(definition: ListDefinition, index: int, counts: Mapping[int, int], legal: bool) -> str | None:
    level = definition.levels.get(index, Level())
    plain = legal and level.format not in ("bullet", "none")
    # a level above that has not been used yet shows where it would start
    return write_number(counts.get(index, level.start), "decimal" if plain else level.format, level.pattern)


def _is_outline(definition: ListDefinition) -> bool:
    """Whether a deeper level repeats a higher one's number (%1.%2), or levels are bound to styles."""
    levels = definition.levels.values()
    return any(len(set(_PLACE.findall(level.text))) > 1 for level in levels) or sum(bool(x.style) for x in levels) > 1
