"""Where a paragraph stands in a contract, and the name a person would give that place.

Japanese: 第3条, 第3条第2項, 第3条第2項第1号, then deeper labels as they are seen: 第3条第2項第1号ア.
English: Article 3 (or 3, where only a figure is printed), 3.2, 3.2(a), 3.2(a)(i); `Section 3.2` is 3.2 as well.
In a schedule: 別紙1 第2条, Schedule A, 2.1. Numerals stay as they are printed (第三条, Article V), in half-width figures.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from clausekit.model.base import Language

# an article: (the schedule it belongs to, its label, which of several versions of it, as drafts with options have them)
Article = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """One level of a place: `text` is the label as seen, `numeral` its number, `counted` whether 第…項/号 fits it."""

    text: str
    numeral: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place: `body` marks the unnumbered text directly under an article's heading, 第1項 if a second one follows."""

    language: Language
    schedule: str = ""
    article: str = ""
    version: int = 0
    section: Step | None = None
    items: tuple[Step, ...] = ()
    body: bool = False

    @property
    def key(self) -> Article:
        """Which article it is in."""
        return self.schedule, self.article, self.version

    def name(self, several: AbstractSet[Article]) -> str | None:
        """The name of the place, None for no place; `several` are the articles whose first paragraph is unnumbered."""
        inside = self._japanese(several) if self.language == "ja" and "条" in self.article else self._plain()
        if not self.schedule:
            return inside or None
        between = "" if not inside else " " if self.language == "ja" else ", "
        return f"{self.schedule}{between}{inside}"

    def _japanese(self, several: AbstractSet[Article]) -> str:
        first = "第1項" if (self.body or self.items) and self.key in several else ""
        section = f"第{self.section.numeral}項" if self.section and self.section.counted else first
        if self.section and not self.section.counted:
            return self.section.text + "".join(item.text for item in self.items)
        counted = [
            f"第{item.numeral}号" if item.counted and not at else item.text for at, item in enumerate(self.items)
        ]
        return self.article + section + "".join(counted)

    def _plain(self) -> str:
        if not self.section:
            return _joined(self.article, self.items)
        dotted = "." in self.section.text
        named = not self.article.isalnum()  # Article 3 is a name, a bare 3 is not
        start = self.section.text if dotted else _joined(self.article, (self.section,), "." if named else ", ")
        return _joined(start, self.items)


def _joined(start: str, steps: tuple[Step, ...], link: str = ", ") -> str:
    """`3.2` and `(a)` make 3.2(a), `a` makes 3.2.a; figures and names are set off, for 3.2.1 would be another place."""
    for step in steps:
        bare = step.text.isascii() and step.text.isalnum()
        between = "." if step.text.isalpha() else link if bare else ", " if " " in step.text else ""
        start += (between if start else "") + step.text
    return start
