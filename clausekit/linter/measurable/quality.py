"""A text → the values of quality in it that two people can measure differently: tolerances, ΔE, Ra, gloss, hardness …"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.linter.measurable.figures import BLANK, FIGURES, half_width
from clausekit.linter.measurable.quantities import UNIT

_N: Final = rf"(?:{FIGURES}|{BLANK})"
_PHYSICAL: Final = (
    rf"(?!(?:[°˚]\s?[CF]|℃|℉|degrees?\s)|(?:t|トン|tonnes?|k?m|メートル|met(?:er|re)s?)(?![A-Za-z2²³/])){UNIT}"
)
# of not more than · shall not exceed · ≤ · is · が …
_EN: Final = r"[^.;:,()0-9\[\]±]{0,48}?"
_WORDS_JA: Final = r"[^。、；;（）()0-9０-９●［\[]"
# 色差は、… · 色差（ΔE）が…
_JA: Final = (
    rf"{_WORDS_JA}{{0,8}}?(?:[（(][^（）()]{{1,12}}[）)])?{_WORDS_JA}{{0,6}}?(?:[はがをも]、)?{_WORDS_JA}{{0,6}}?"
)
_LINK_EN: Final = r"(?:\s|\b(?:of|is|are|shall|must|be|not|exceed(?:ing)?|more|less|greater|than|at|most|least|max(?:imum)?|up|to|value)\b){1,16}?"
_IS: Final = (
    rf"(?:\s*[≤≦≥≧<>=:]\s*|{_LINK_EN}|(?:\s|[はがをのともで、値]|平均|最大|[（(][^（）()]{{1,12}}[）)]){{0,6}}?)"
)
_BOUND_JA: Final = r"\s*(?:以下|以上|以内|未満|を?超え)"
_ANGLE: Final = r"(?!\s*(?:°|度|degrees?))"
_HARDNESS: Final = r"(?:\s?(?:HRC|HRB|HRA|HBW|HV|HB)(?![A-Za-z]))?"
# what follows a value, and does not follow a number of pieces
_DONE_EN: Final = (
    r"(?=\s*(?:[.,;)(±–-]|$|(?:points?|units?|or|to|and|at|in|under|against|between|compared|when)\b))(?!\.[0-9])"
)
_DONE_JA: Final = r"(?=\s*(?:(?:点|単位|ポイント)?(?:以|未満|を?超)|±|[~〜～、。)(]|$|とする|の範囲))"

# measure of the glossary that fits → the ways to write such a value
_WAYS: Final = {
    "colour-difference": rf"[Δ∆△]\s?E(?:00|₀₀|\*?ab|\*|94|\s?CMC)?\*?\s*(?:00\b)?{_IS}{_N}|色差{_JA}{_N}{_DONE_JA}|colou?r\s+difference\b{_EN}\b{_N}{_DONE_EN}",
    "gloss": rf"{_N}\s?GU(?![A-Za-z])|光沢(?:度|値)?{_JA}{_N}{_ANGLE}(?=\s*(?:GU|以|±|未満|[%％]))|\bgloss\b{_EN}\b{_N}\s?GU(?![A-Za-z])",
    "surface-roughness": rf"(?<![A-Za-z])R[az](?![a-z]){_IS}{_N}(?:\s*[µμu]m)?|表面粗さ{_JA}{_N}(?:\s*[µμu]m|{_DONE_JA})",
    "hardness": (
        rf"{_N}\s?(?:HRC|HRB|HRA|HBW|HV|HB)(?![A-Za-z])|(?<![A-Za-z])(?:HRC|HRB|HRA|HBW|HV)\s?{_N}(?![0-9.,]|\s*k?V)|(?:ショア|Shore)\s?[AD]\s?{_N}"
        rf"|硬[度さ]{_JA}{_N}{_HARDNESS}{_DONE_JA}|\bhardness\b{_EN}\b{_N}{_HARDNESS}{_DONE_EN}"
    ),
    "tensile-strength": rf"(?:引張|曲げ|圧縮|降伏)(?:強[度さ]|応力){_JA}{_N}\s*(?:MPa|N/mm)|\b(?:tensile|yield|flexural|compressive)\s+strength\b{_EN}\b{_N}\s*(?:MPa|N/mm)",
    "coating-thickness": rf"(?:膜厚|めっき厚|塗膜厚){_JA}{_N}\s*[µμu]m|\b(?:coating|plating|film)\s+thickness\b{_EN}\b{_N}\s*[µμu]m",
    "noise-level": rf"{_N}\s?dB(?:\s?\(?A\)?)?{_BOUND_JA}|\b(?:noise|sound)\b{_EN}\b{_N}\s?dB\b",
    "viscosity": rf"粘度{_JA}{_N}\s*(?:m?Pa|cP|cSt|mm2/s)|\bviscosity\b{_EN}\b{_N}(?:\s+to\s+{_N})?\s*(?:m?Pa|cP|cSt|mm2/s)",
    "dimension-tolerance": (
        rf"(?:±|\+/-|＋/－|\bplus\s+or\s+minus\b)\s*{_N}\s?{_PHYSICAL}"
        rf"|{FIGURES}\s?{_PHYSICAL}\s?(?:±|\+/-)\s*{_N}(?!\s*[%％°℃])(?:\s?{_PHYSICAL})?"
        rf"|[+＋]\s?{_N}\s?(?:{_PHYSICAL})?\s?[/／,、]?\s?[-−－–]\s?{_N}\s?{_PHYSICAL}"
        rf"|\btolerances?\b[^.;:,0-9%]{{0,30}}?\b{_N}\s?{_PHYSICAL}|(?:公差|許容差){_JA}{_N}\s?{_PHYSICAL}"
    ),
}
_VALUE: Final = re.compile("|".join(f"(?P<v{i}>{way})" for i, way in enumerate(_WAYS.values())))
_MEASURES: Final = tuple(_WAYS)
# mass and volume are weighed, not gauged
_WEIGHED: Final = re.compile(r"(?:[0-9０-９\]］]\s?)(?:[mk]?g|ｇ|グラム|キログラム|grams?|kilograms?)(?![A-Za-z])")
_FILLED: Final = re.compile(r"(?:[0-9０-９\]］]\s?)(?:m?[lL]|リットル|ミリリットル|lit(?:er|re)s?)(?![A-Za-z])")
# Where the value itself begins: the words that led to it are left to the rules for words.
_FIRST: Final = re.compile(r"[±+＋0-9０-９\[［●○Δ∆△]|R[az](?![a-z])|H(?:R[ABC]|BW|V|B)(?![A-Za-z])|plus")
_NO_VALUE: Final = re.compile(
    r"計|試験|\b(?:tester|meter|test|[Ss]chedule|[Aa]rticle|[Ss]ection|[Cc]lause|[Tt]able|[Ff]igure|[Ii]tem|[Aa]nnex|[Ee]xhibit)s?\b|別[紙表]|第|[表図]\s*[0-9０-９]"
)


class Value(NamedTuple):
    """A value of quality at `start` to `end`, and the id of the measure of the glossary that fits it."""

    start: int
    end: int
    measure: str


def values(text: str) -> Iterator[Value]:
    """Every value of quality in `text`, in order; instruments and numbers of schedules are none."""
    for found in _VALUE.finditer(half_width(text)):
        if found.lastgroup and not _NO_VALUE.search(found.group()):
            first = _FIRST.search(found.group())
            start = found.start() + (first.start() if first else 0)
            yield Value(start, found.end(), _measure(_MEASURES[int(found.lastgroup.removeprefix("v"))], found.group()))


def _measure(measure: str, written: str) -> str:
    if measure != "dimension-tolerance":
        return measure
    return "net-mass" if _WEIGHED.search(written) else "net-content" if _FILLED.search(written) else measure
