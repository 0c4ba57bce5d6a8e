"""A text that may hold both languages → stretches of one language each."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from clausekit.model.base import Language

_JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々〆〇ｦ-ﾟ、。「」『』【】（）｡｢｣]+")
_KANA = re.compile(r"[\u3040-\u3096\u30a1-\u30fa]")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_LITTLE = re.compile(
    r"\b(?:the|an?|of|to|in|by|for|and|or|any|all|on|with|from|as|at|is|are|be|shall|will|may|must|not?|this|that|its?|if)\b",
    re.IGNORECASE,
)


class Stretch(NamedTuple):
    """`text[start:end]` is in `language`."""

    language: Language
    start: int
    end: int


def stretches(text: str) -> Iterator[Stretch]:
    """The stretches of `text`, which together are all of it; numbers and Latin names in Japanese are Japanese."""
    if not _JAPANESE.search(text):
        yield Stretch("en", 0, len(text))
        return
    runs = list(_runs(text))
    main = _main_language(text)
    current = Stretch(_language(text, runs[0], main), 0, 0)
    for run in runs:
        language = _language(text, run, main)
        if language != current.language:
            yield current
            current = run._replace(language=language)
        current = current._replace(end=run.end)
    yield current


def _runs(text: str) -> Iterator[Stretch]:
    """By script only: what Japanese writing uses, and what stands between."""
    at = 0
    for run in _JAPANESE.finditer(text):
        if run.start() > at:
            yield Stretch("en", at, run.start())
        yield Stretch("ja", run.start(), run.end())
        at = run.end()
    if at < len(text):
        yield Stretch("en", at, len(text))


def _main_language(text: str) -> Language:
    japanese = sum(len(run.group()) for run in _JAPANESE.finditer(text))
    # an English word says about as much as two Japanese characters
    return "ja" if japanese >= 2 * len(_WORD.findall(text)) else "en"


def _language(text: str, run: Stretch, main: Language) -> Language:
    # a run too short to tell speaks the paragraph's main language
    piece = text[run.start : run.end]
    if run.language == "en":
        sentence_like = len(_WORD.findall(piece)) >= 5 and len(_LITTLE.findall(piece)) >= 2
        return "en" if sentence_like else main
    return "ja" if len(_KANA.findall(piece)) >= 3 and len(piece) >= 8 else main
