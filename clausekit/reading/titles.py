"""What follows a label → the title it begins with, and whether text of the clause comes after it."""

import re
from typing import Final, NamedTuple

_BRACKETS: Final = re.compile(r"\s*[（(【〔［\[]\s*(?P<title>[^（）()【】〔〕［］\[\]]{1,60}?)\s*[）)】〕］\]]")
_RUN_IN: Final = re.compile(r"(?P<title>[A-Z“\"][^.:;\n]{1,70}?)[.:](?:\s{1,3}|\t)(?=[A-Z(“\"\[])")
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LEAD: Final = " \t\u3000:：.．–—―-－"
# how far a title in brackets may reach; patterns never look at more of a long paragraph than this
_FARTHEST: Final = 80
_LONGEST_JA: Final = 30
_LONGEST_EN: Final = 100


class Title(NamedTuple):
    """A title, empty if there is none, and whether more than a title was said."""

    text: str
    goes_on: bool


def title_of(rest: str, heading: bool = False) -> Title:
    """The title that `rest` (what follows the label of an article or schedule) begins with.

    `heading` says that the paragraph looks like a heading, so that a short text is its title whatever its end.
    """
    rest = rest.strip(_LEAD)
    if found := _BRACKETS.match(rest, 0, _FARTHEST):
        after = rest[found.end() :].strip(_LEAD)
        remark = _BRACKETS.match(after, 0, _FARTHEST)
        return Title(found["title"].strip(), bool(after) and not (remark and remark.end() == len(after)))
    if found := _RUN_IN.match(rest):
        return Title(found["title"].strip(), True)
    if rest and is_title(rest, heading):
        return Title(rest.rstrip(".:：。"), False)
    return Title("", bool(rest))


def is_title(text: str, heading: bool = False) -> bool:
    """Whether a text is a title rather than a sentence."""
    text = text.strip()
    if _JAPANESE.search(text):
        return len(text) <= _LONGEST_JA * (2 if heading else 1) and not re.search(r"。|[るた]$", text)
    short = 0 < len(text) <= _LONGEST_EN and (text.isupper() or not re.search(r"[;,]$|[.:;]\s", text))
    return short and (heading or (text[0].isupper() and not text.endswith(".")) or text.isupper())


def bracketed_title(text: str) -> str:
    """The title of a paragraph that is nothing but a title in brackets (（品質保証）), empty otherwise."""
    if len(text) > _FARTHEST:
        return ""
    found = re.fullmatch(r"\s*[（(]\s*(?P<title>[^（）()。]{1,40}?)\s*[）)]\s*", text)
    return found["title"] if found and _JAPANESE.search(text) else ""
