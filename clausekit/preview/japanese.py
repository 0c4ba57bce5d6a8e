"""Japanese → the numbers, dates, amounts and words of duty that stand in it; the text is to be narrow (figures.narrow)."""

import re
from functools import lru_cache
from typing import Final

from clausekit.preview.figures import JAPANESE_NUMBER, NUMBER, UNITS, currencies, japanese, kanji, plain, unit
from clausekit.preview.seen import Reader

_ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925}
_SPANS: Final = {"営業日": "business day", "日": "day", "週": "week", "月": "month", "年": "year", "時間": "hour", "分": "minute"}  # fmt: skip
_STEM: Final = "(?:[\u4e00-\u9fff]{1,2}[\u3041-\u3093]{0,2}|[\u3041-\u3093])?"
_NUMERALS: Final = "一二三四五六七八九十"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _year(match: re.Match[str]) -> int:
    number = 1 if match["year"] == "元" else int(match["year"])
    return _ERAS[match["era"]] + number if match["era"] else number


def _duration(match: re.Match[str]) -> str | None:
    return f"{plain(match['figure'])} {_SPANS[match['unit']]}"


def _clock(match: re.Match[str]) -> str:
    hour = int(match["hour"]) + (12 if match["half"] == "午後" and int(match["hour"]) < 12 else 0)
    return f"{hour:02}:{int(match['minute'] or 0):02}"


def _measured(match: re.Match[str]) -> str:
    return f"{plain(match['figure'])} {unit(match['unit'])}"


_FIXED: Final = (
    Reader("date", _pattern(r"(?P<era>令和|平成|昭和)?(?P<year>\d{1,4}|元)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"), lambda m: f"{_year(m)}-{int(m['month'])}-{int(m['day'])}"),
    Reader("date", _pattern(r"(?P<era>令和|平成|昭和)?(?P<year>\d{1,4}|元)年(?P<month>\d{1,2})月(?!間)"), lambda m: f"{_year(m)}-{int(m['month'])}"),
    Reader("date", _pattern(r"(?<!\d)(?P<month>\d{1,2})月(?P<day>\d{1,2})日"), lambda m: f"{int(m['month'])}-{int(m['day'])}"),
    Reader("number", _pattern(rf"(?P<figure>{NUMBER})\s?(?:%|パーセント)"), lambda m: f"{plain(m['figure'])}%"),
    Reader("number", _pattern(r"(?P<article>\d+)条の(?P<branch>\d+)"), lambda m: f"{m['article']}-{m['branch']}"),
    Reader("number", _pattern(r"(?P<below>\d+)分の(?P<above>\d+)"), lambda m: f"{m['above']}/{m['below']}"),
    Reader("number", _pattern(r"(?:毎月|翌月|同月|当月)(?P<m>\d{1,2})日"), lambda m: m["m"]),
    Reader("number", _pattern(r"(?P<half>午前|午後)?(?<!\d)(?P<hour>\d{1,2})時(?!間)(?:(?P<minute>\d{1,2})分)?"), _clock),
    # “each week” is 1週間につき, “those months” その6か月間
    Reader("number", _pattern(rf"(?<![\d.,第])(?P<figure>1|(?<=その){NUMBER})[かカヵヶケ箇個]?(?P<unit>営業日|日|週|月|年|時間)間?(?!\d)"), _duration, weak=True),
    Reader("number", _pattern(rf"(?<![\d.,第])(?P<figure>{NUMBER})(?P<unit>営業日|日)(?:間)?"), _duration),
    Reader("number", _pattern(rf"(?<![\d.,第])(?P<figure>{NUMBER})(?:[かカヵヶケ箇個])(?P<unit>月)(?:間)?"), _duration),
    Reader("number", _pattern(rf"(?<![\d.,第])(?P<figure>{NUMBER})(?P<unit>週|時間)(?:間)?"), _duration),
    Reader("number", _pattern(rf"(?<![\d.,第])(?P<figure>{NUMBER})(?P<unit>分)間"), _duration),
    Reader("number", _pattern(r"(?<![\d.,第])(?P<figure>\d{1,3})(?:[かカヵヶケ箇個])?(?P<unit>年)(?:間)?(?!\d|版|度|目)"), _duration),
    Reader("number", _pattern(rf"(?<![\d.,])(?P<figure>1)[ \u00a0]?(?P<unit>{UNITS})(?![A-Za-z0-9])"), _measured, weak=True),
    Reader("number", _pattern(rf"(?<![\d.,])(?P<figure>{NUMBER})[ \u00a0]?(?P<unit>{UNITS})(?![A-Za-z0-9])"), _measured),
    Reader("number", _pattern(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9/:-]*\d)(?:\d+(?=[-/:.]\d+[-/:])|\d*[A-Za-zΔ])[A-Za-z0-9]*(?:[-/:.](?![a-z]{3})[A-Za-z0-9]+)*"), lambda m: m[0]),
    Reader("number", _pattern(r"(?<![A-Za-z0-9.,])\d+(?:[-/:]\d+)+(?![A-Za-z0-9])"), lambda m: m[0]),
    Reader("number", _pattern(r"(?<![\d.,])(?P<figure>1)(?![\d.,])"), lambda m: "1", weak=True),
    Reader("number", _pattern(rf"(?<![\d.,])(?!(?<=前)\d+[号項条])(?P<figure>{JAPANESE_NUMBER})"), lambda m: japanese(m["figure"])),
    Reader("number", _pattern(rf"(?<![{_NUMERALS}同単統第唯専])(?P<m>[{_NUMERALS}]+)(?=[つ人者回部通方箇か名社件割の以]|当事者)"), lambda m: kanji(m["m"]), weak=True),
    Reader("number", _pattern("半数|半額|半分"), lambda m: "1/2", weak=True),
)  # fmt: skip
_DUTIES: Final = (
    Reader("duty", _pattern("な(?:ければ|くては)な(?:らない|らず|りません)|ねばならない|義務を負う|義務がある"), lambda m: "shall"),
    Reader("duty", _pattern("[てで]は(?:ならない|ならず|なりません)"), lambda m: "shall not"),
    # before a noun it says what is able, not what is allowed
    Reader("duty", _pattern("ことができ(?:る(?=[。（、がとし」]|もの(?:とし|とす)|$)|、|ます)"), lambda m: "may"),
    Reader("duty", _pattern("要しない|必要はない|義務を負わない|義務はない|足りる"), lambda m: "need not", weak=True),
    Reader("duty", _pattern("(?:ことが)?でき(?:な[いくかけ]|ず)|得ない|ないものと(?:する|し)|禁止|負わな[いく]|拘束しない|[しわかさたなまらいげえけせてねべめ]な(?:い(?=[。（、も]|$)|く、)|[しわらかさたま]ず、|許されない|この限りでない|に限る|のみ"), lambda m: "shall not", weak=True),
    Reader("duty", _pattern("ことができ|できる|でき、|得る|差し支えない|妨げない|て(?:も)?よい|権利|許す|限り"), lambda m: "may", weak=True),
    Reader("duty", _pattern(rf"ものと(?:する|し)|義務|負担|とする|を要する|こと(?=[。（、]|$)|{_STEM}[しいきちにみりえけせてねめれべぎび](?=、)|{_STEM}[るうくすつぬむぐぶ](?=[。（]|$)"), lambda m: "shall", weak=True),
)  # fmt: skip


@lru_cache(maxsize=1)
def japanese_readers() -> tuple[Reader, ...]:
    """How they are written in Japanese, what is more certain first."""
    codes = currencies()
    names = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))

    def after(match: re.Match[str]) -> str:
        return f"{codes[match['name']]} {japanese(match['amount'])}"

    money = (
        Reader("money", _pattern(rf"金?(?P<amount>{JAPANESE_NUMBER}) ?(?P<name>{names})"), after),
        Reader("money", _pattern(rf"金?(?P<name>{names}) ?(?P<amount>{JAPANESE_NUMBER})"), after),
    )
    return (*money, *_FIXED, *_DUTIES)
