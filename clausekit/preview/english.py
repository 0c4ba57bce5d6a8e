"""English → the numbers, dates, amounts and words of duty that stand in it."""

import re
from functools import lru_cache
from typing import Final

from clausekit.language.numbers import MONTHS
from clausekit.preview.figures import NUMBER, SPELLED, UNITS, currencies, plain, spelled, unit
from clausekit.preview.seen import Reader

_MONTH: Final = rf"(?P<month>{'|'.join(MONTHS)})"
_SPANS: Final = r"(?P<unit>[Bb]usiness [Dd]ay|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Hh]our|[Mm]inute)s?\b"
_SIGNS: Final = {"¥": "JPY", "€": "EUR", "£": "GBP", "$": "USD", "US$": "USD"}
_NAMES: Final = {"yen": "JPY", "euro": "EUR", "euros": "EUR", "US dollars": "USD", "dollars": "USD", "pounds": "GBP"}
_IN_WORDS: Final = r"(?: \((?P<said>[a-z][a-z ,-]*)\))?"
_ORDINALS: Final = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_NO_ONE: Final = r"\b[Nn](?:either|o(?! (?:later|more|less|longer|fewer|earlier)\b)|or|ever)\b[^.,;:]{0,60}?"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _month(match: re.Match[str]) -> int:
    return MONTHS.index(match["month"]) + 1


def _agreed(figures: str, said: str | None) -> str:
    """The figures; both, where the words before or after them say another number, so that no partner is found."""
    number, words = plain(figures), re.search(SPELLED, said.lower()) if said else None
    return number if words is None or "." in number or spelled(words[0]) == number else f"{said} ({number})"


def _money(match: re.Match[str]) -> str | None:
    code = match["code"]
    return f"{code} {_agreed(match['amount'], match['said'])}" if code in currencies() else None


def _count(match: re.Match[str]) -> str:
    return _agreed(match["figure"], match["said"]) if match["figure"] else spelled(match["said"])


def _percent(match: re.Match[str]) -> str:
    return f"{_count(match)}%"


def _duration(match: re.Match[str]) -> str:
    return f"{_count(match)} {match['unit'].lower()}"


def _clock(match: re.Match[str]) -> str:
    hour = int(match["hour"]) + (12 if match["half"] and match["half"][0] in "pP" and int(match["hour"]) < 12 else 0)
    return f"{hour:02}:{match['minute'] or '00'}"


def _measured(match: re.Match[str]) -> str:
    return f"{plain(match['figure'])} {unit(match['unit'])}"


@lru_cache(maxsize=1)
def english_readers() -> tuple[Reader, ...]:
    """How they are written in English, what is more certain first."""
    return (*_AMOUNTS, *_DATES, *_NUMBERS, *_DUTIES)


_AMOUNTS: Final = (
    Reader("money", _pattern(rf"\b(?P<code>[A-Z]{{3}})\s?(?P<amount>{NUMBER}){_IN_WORDS}"), _money),
    Reader("money", _pattern(rf"(?P<sign>US\$|[¥€£$])\s?(?P<amount>{NUMBER})"), lambda m: f"{_SIGNS[m['sign']]} {plain(m['amount'])}"),
    Reader("money", _pattern(rf"(?<![\d.,])(?P<amount>{NUMBER}) (?P<name>{'|'.join(_NAMES)})\b"), lambda m: f"{_NAMES[m['name']]} {plain(m['amount'])}"),
)  # fmt: skip
_DATES: Final = (
    Reader("date", _pattern(rf"\b(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})\b"), lambda m: f"{m['year']}-{_month(m)}-{int(m['day'])}"),
    Reader("date", _pattern(rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?, (?P<year>\d{{4}})\b"), lambda m: f"{m['year']}-{_month(m)}-{int(m['day'])}"),
    Reader("date", _pattern(rf"\b(?P<day>\d{{1,2}}) {_MONTH}\b"), lambda m: f"{_month(m)}-{int(m['day'])}"),
    Reader("date", _pattern(rf"\b{_MONTH} (?P<year>\d{{4}})\b"), lambda m: f"{m['year']}-{_month(m)}"),
    Reader("date", _pattern(rf"\b{_MONTH} (?P<day>\d{{1,2}})\b"), lambda m: f"{_month(m)}-{int(m['day'])}"),
)  # fmt: skip
_NUMBERS: Final = (
    Reader("number", _pattern(rf"(?i:(?P<said>{SPELLED})) per ?cent \((?P<figure>{NUMBER})\s?%\)"), _percent),
    Reader("number", _pattern(rf"(?P<said>)(?<![\d.,])(?P<figure>{NUMBER})(?:\s?%| per ?cent\b)"), _percent),
    Reader("number", _pattern(rf"(?P<figure>)(?i:(?P<said>{SPELLED})) per ?cent\b"), _percent),
    Reader("number", _pattern(rf"(?i:(?P<said>{SPELLED})) \((?P<figure>{NUMBER})\)[ -]{_SPANS}"), _duration),
    Reader("number", _pattern(rf"(?P<said>)(?<![\d.,])(?P<figure>{NUMBER})[ -]{_SPANS}"), _duration),
    Reader("number", _pattern(rf"(?P<figure>)(?i:(?P<said>{SPELLED}))[ -]{_SPANS}"), _duration, weak=True),
    Reader("number", _pattern(r"(?<![\d:-])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?"), _clock),
    Reader("number", _pattern(r"(?<![\d:-])(?P<hour>\d{1,2})(?P<minute>)\s?(?P<half>[AaPp])\.?[Mm]\b\.?"), _clock),
    Reader("number", _pattern(rf"(?<![\d.,])(?P<figure>{NUMBER})[ \u00a0]?(?P<unit>{UNITS})(?![A-Za-z0-9])"), _measured),
    Reader("number", _pattern(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9/:-]*\d)(?:\d+(?=[-/:.]\d+[-/:])|\d*[A-Za-zΔ])[A-Za-z0-9]*(?:[-/:.](?![a-z]{3})[A-Za-z0-9]+)*"), lambda m: m[0]),
    Reader("number", _pattern(r"(?<![\w.,])\d+(?:[-/:]\d+)+(?!\w)"), lambda m: m[0]),
    Reader("number", _pattern(rf"(?i:(?P<said>{SPELLED})) \((?P<figure>{NUMBER})\)"), _count),
    Reader("number", _pattern(rf"(?<![\d.,])(?P<figure>{NUMBER})(?:st|nd|rd|th)?\b"), lambda m: plain(m["figure"])),
    Reader("number", _pattern(r"(?i:\b(?:one[ -])?half\b)"), lambda m: "1/2", weak=True),
    Reader("number", _pattern(r"(?i:\bone[ -]third\b)"), lambda m: "1/3", weak=True),
    Reader("number", _pattern(rf"(?i:{SPELLED})"), lambda m: spelled(m[0]), weak=True),
    Reader("number", _pattern(r"(?i:\b(?P<times>once|twice)\b)"), lambda m: "1" if m["times"].lower() == "once" else "2", weak=True),
    Reader("number", _pattern(rf"(?i:\b(?P<count>{'|'.join(_ORDINALS)})\b)"), lambda m: str(_ORDINALS.index(m["count"].lower()) + 1), weak=True),
)  # fmt: skip
_DUTIES: Final = (
    Reader("duty", _pattern(rf"{_NO_ONE}\b(?P<m>shall|may|must|will)\b"), lambda m: "shall not"),
    Reader("duty", _pattern(r"\b(?:shall|must|may|will) not\b"), lambda m: "shall not"),
    Reader("duty", _pattern(r"\bneed not\b|\bis not (?:bound|obliged|required) to\b"), lambda m: "need not", weak=True),
    # “shall deliver only once …” is 後でなければ納入してはならない as well as のみ納入しなければならない
    Reader("duty", _pattern(r"\b(?:shall|must)\b(?=[^.;]{0,100}?\bonly\b)"), lambda m: "shall", weak=True),
    Reader("duty", _pattern(r"\b(?:shall|must)\b"), lambda m: "shall"),
    Reader("duty", _pattern(r"\b(?<!who )(?<!which )(?<!that )(?<!what )may\b(?! be\b)"), lambda m: "may"),
    Reader("duty", _pattern(r"\bmay\b|\b(?:is|are) (?:entitled|free|allowed) to\b|\bcan\b|\ballow(?:s|ed)?\b|\b(?:the )?rights? to\b"), lambda m: "may", weak=True),
    Reader("duty", _pattern(r"\b(?:is|are) (?:to|bound to|obliged to|required to)\b|\bha(?:s|ve) to\b|\bundertakes? to\b|\b(?:duty|duties|obligations?|bound|liable|bears?|requires?|needs?)\b"), lambda m: "shall", weak=True),
    Reader("duty", _pattern(r"\b(?:cannot|not|no|none|nothing|nobody|neither|nor|never|only|without|unless)\b"), lambda m: "shall not", weak=True),
)  # fmt: skip
