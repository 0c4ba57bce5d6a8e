"""Words → runs: fonts hinted and language marked for Japanese, line ends as breaks, nothing that XML cannot hold."""

import re
from collections.abc import Iterator
from copy import deepcopy

from clausekit.model.base import Language
from clausekit.word.elements import Element, element

_JAPANESE = re.compile("([\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+)")
_LETTER = re.compile("[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uf900-\ufaff]")
# Control characters break the XML; a bidirectional override makes a contract read otherwise than it is stored.
_FORBIDDEN = re.compile(
    "[^\t\n\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)


def clean(text: str) -> str:
    """`text` without characters that XML forbids or that hide what is written; every line end is a newline."""
    return _FORBIDDEN.sub("", re.sub("\r\n?|\u0085|\u2028|\u2029", "\n", text))


def has_japanese(text: str) -> bool:
    """Whether anything in `text` is written in kana or kanji."""
    return bool(_LETTER.search(text))


def runs(text: str, language: Language, *properties: Element) -> list[Element]:
    """The runs of `text`; in English, Japanese words get runs of their own, so that font and language are right."""
    text = clean(text)
    if language == "ja":
        return [run(text, "ja", *properties)] if text else []
    return [
        run(part, "ja" if _JAPANESE.match(part) else "en", *deepcopy(properties))
        for part in _JAPANESE.split(text)
        if part
    ]


def run(text: str, language: Language, *properties: Element) -> Element:
    """One run, with `properties` (a character style, for one) before what the language asks for."""
    japanese = [element("w:rFonts", hint="eastAsia"), element("w:lang", eastAsia="ja-JP")]
    own = [*properties, *(japanese if language == "ja" else [])]
    return element("w:r", *([element("w:rPr", *own)] if own else []), *_text(text))


def _text(text: str) -> Iterator[Element]:
    for part in re.split("([\t\n])", text):
        if part == "\t":
            yield element("w:tab")
        elif part == "\n":
            yield element("w:br")
        elif part:
            yield words("w:t", part)


def words(tag: str, text: str) -> Element:
    """An element that holds text, its blanks kept."""
    made = element(tag)
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made
