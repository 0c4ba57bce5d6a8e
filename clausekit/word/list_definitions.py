"""numbering.xml → the lists it defines: for each list and level, where it starts, how it is written, when it restarts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from clausekit.word.namespaces import ALTERNATE, CHOICE, w
from clausekit.word.styles import Styles, number, value

Element = etree._Element

LEVELS: Final = 9
_LONGEST_LABEL: Final = 255


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: `text` has %1 … %9 for the levels' numbers; `restart` is the w:lvlRestart, None if unset."""

    start: int = 1
    format: str = "decimal"
    pattern: str = ""
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str = ""


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """A w:num: `counter` names the w:abstractNum whose counters it uses, `starts` the levels it sets anew."""

    counter: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]

    def level_of_style(self, style: str) -> int | None:
        """The level that names a paragraph style as its own."""
        return next((index for index, level in self.levels.items() if style and level.style == style), None)


def read_lists(root: Element | None, styles: Styles) -> dict[str, ListDefinition]:
    """Every w:num of numbering.xml by its id; none if the document has no such part."""
    if root is None:
        return {}
    abstracts = {a.get(w("abstractNumId"), ""): a for a in root.iterchildren(w("abstractNum"))}
    nums = {n.get(w("numId"), ""): n for n in root.iterchildren(w("num"))}
    used = {id_: value(num, w("abstractNumId")) or "" for id_, num in nums.items()}
    defined = {id_: _levels(_through_style(id_, abstracts, used, styles)) for id_ in abstracts}
    return {id_: _definition(num, used[id_], defined.get(used[id_], {})) for id_, num in nums.items()}


def _through_style(id_: str, abstracts: Mapping[str, Element], used: Mapping[str, str], styles: Styles) -> Element:
    """The w:abstractNum that has the levels: the one itself, or the one its list style (w:numStyleLink) is bound to."""
    seen: set[str] = set()
    while id_ not in seen and (link := value(abstracts[id_], w("numStyleLink"))):
        seen.add(id_)
        bound = styles.numbering(link)
        target = used.get(bound.id, "") if bound else ""
        if target not in abstracts:
            break
        id_ = target
    return abstracts[id_]


def _definition(num: Element, abstract: str, levels: Mapping[int, Level]) -> ListDefinition:
    own, starts = dict(levels), {}
    for override in num.iterchildren(w("lvlOverride")):
        index = number(override.get(w("ilvl")))
        if index is None or not 0 <= index < LEVELS:
            continue
        own.update(_levels(override))
        start = number(value(override, w("startOverride")))
        if start is not None:
            starts[index] = start
    return ListDefinition(abstract, own, starts)


def _levels(parent: Element) -> dict[int, Level]:
    found = ((number(each.get(w("ilvl"))), each) for each in parent.iterchildren(w("lvl")))
    return {index: _level(each) for index, each in found if index is not None and 0 <= index < LEVELS}


def _level(element: Element) -> Level:
    start = number(value(element, w("start")))
    written = next(_formats(element), None)
    legal = element.find(w("isLgl"))
    return Level(
        start=0 if start is None else start,  # what the standard says of a level without w:start
        format="decimal" if written is None else written.get(w("val"), "decimal"),
        pattern="" if written is None else written.get(w("format"), ""),
        text=(value(element, w("lvlText")) or "")[:_LONGEST_LABEL],
        legal=legal is not None and legal.get(w("val"), "1") not in ("0", "false", "off"),
        restart=number(value(element, w("lvlRestart"))),
        style=value(element, w("pStyle")) or "",
    )


def _formats(element: Element) -> Iterator[Element]:
    """The number format; newer ones stand in a branch of mc:AlternateContent."""
    yield from element.iterchildren(w("numFmt"))
    for alternate in element.iterchildren(ALTERNATE):
        yield from alternate.iterfind(f"{CHOICE}/{w('numFmt')}")
