"""An AQL needs its inspection level and the edition of its tables; a Cpk needs the number of values it is computed from.

AQL 0.65 alone fixes no sample: under ISO 2859-1 (edition of 1999) a lot of 1,000 pieces has the code letter G, J or K at levels I, II and
III, with basic samples of 32, 80 or 125 pieces, and each lets another share of bad lots pass. A Cpk of 1.33 computed from five pieces says next to nothing, from a hundred pieces a good deal.

Write all of it in one place: “ISO 2859-1:2026, general inspection level II, single sampling, AQL 0.65”; “Cpk 1.33 or more, from 100
consecutive values of a stable process (ISO 22514-2:2017)”. Say as well what happens to a faulty piece found in a lot that has passed: an
AQL describes the test, it is no licence to deliver such pieces.

Left alone: an AQL whose paragraph, article or table names level and standard, or refers to a schedule or inspection standard for the plan.
Shown on request only: level and standard are there, but the standard has no year.

Authority: ISO 2859-1 (JIS Z 9015-1 still follows the text of 1999), sample size code letters; ISO 22514-2 on capability.
"""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.errors import Said
from clausekit.linter.measurable.figures import BLANK, FIGURES, half_width
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.standards import SAMPLING, standards
from clausekit.linter.measurable.surroundings import Where, said_of
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.document import Paragraph, Unit
from clausekit.model.finding import Hit

_N: Final = rf"(?:{FIGURES}|{BLANK})(?:\s?%)?"
_IS: Final = r"(?:[\s=:≤≦(（：＝はがを値、]|(?:of|is|are|at|shall|be|not|exceed(?:ing)?|more|than)\b){0,10}?"
_ANY: Final = r"[^.;。；0-9\[［●○]{0,24}?"
_AQL: Final = re.compile(
    rf"(?<![A-Za-z])AQLs?(?![A-Za-z]){_IS}{_N}|合格品質(?:限界|水準){_IS}{_N}|\b[Aa]ccepta(?:nce|ble) quality l(?:imit|evel)\b{_IS}{_N}"
)
_CPK: Final = re.compile(rf"(?<![A-Za-z])[CP]pk?(?![A-Za-z]){_ANY}(?:[0-3０-３][.．][0-9０-９]+|{BLANK})")
_LEVEL: Final = re.compile(
    r"\blevels?\s*:?\s*(?:G-?)?(?:S-?[1-4]|I{1,3}|[1-3])\b|(?<![A-Za-z])(?:GI{1,3}|G-I{1,3}|S-[1-4])(?![A-Za-z0-9])|水準[はが：:、\s]*(?:S-?[1-4]|I{1,3}|[ⅠⅡⅢ1-3１-３])"
    r"|\blevels?\s*\[|水準\s*[［\[]"
)
_ELSEWHERE: Final = re.compile(
    r"\bsampling\s+(?:plans?|tables?|inspection)\b[^;。]{0,80}\b(?:Schedule|Annex|Exhibit|Appendix|Specification|Quality\s+(?:Manual|Agreement))"
    r"|(?:別紙|別表|検査基準書|検査規格|検査要領書|仕様書|品質協定書)[^。]{0,24}(?:抜取|検査|AQL)|抜取[^。]{0,24}(?:別紙|別表|検査基準書|検査規格|検査要領書|仕様書|品質協定書)"
)
_VALUES: Final = re.compile(
    rf"(?<![A-Za-z])n\s*[=≥≧>＝]\s*{_N}|sample\s+size|{_N}\s*\)?\s*(?:or\s+more\s+|consecutive\s+|randomly\s+\w+\s+)*(?:pieces|pcs|parts|samples|measure\w*|values|readings|sub-?groups|units|data\s+points)\b"
    rf"|{_N}\s*(?:個|点|本|回|組|件|群|台)|(?:サンプル|標本|データ|試料|測定)数|ｎ\s*[＝=]"
)

_NO_PLAN = Bilingual(
    en="an AQL fixes no sample by itself; {missing} not named here.",
    ja="AQLだけでは抜き取る数が定まりません。{missing}が示されていません。",
)
_MISSING: Final = {
    (True, True): ("the inspection level and the standard are", "検査水準及び規格"),
    (True, False): ("the inspection level is", "検査水準"),
    (False, True): ("the standard whose tables apply is", "適用する表を定めた規格"),
}
_NO_EDITION = Bilingual(
    en="the sampling standard has no year; its tables differ from edition to edition (ISO 2859-1 has one of 2026).",
    ja="抜取検査の規格に年版がありません。表は版によって異なります（ISO 2859-1には2026年版があります。）。",
)
_NO_VALUES = Bilingual(
    en="nothing says from how many values this index is computed; a few pieces and a hundred give different figures.",
    ja="この指数を何個の測定値から算出するかが示されていません。数個と100個とでは結果が異なります。",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """One hit for each sentence with an AQL that fixes no sample, or an index without its number of values."""
    return without_vague((*_aqls(evidence), *_indices(evidence)), evidence)


def _aqls(evidence: Evidence) -> Iterator[Hit]:
    levelled = said_of(evidence.index, lambda p: _says(p, _LEVEL))
    standard = said_of(evidence.index, lambda p: _says(p, SAMPLING))
    dated = said_of(evidence.index, _dated)
    for unit, found in _first(evidence, _AQL):
        where = _where(unit)
        missing = _MISSING.get((where not in levelled, where not in standard))
        if missing:
            message = Bilingual(en=_NO_PLAN.en.format(missing=missing[0]), ja=_NO_PLAN.ja.format(missing=missing[1]))
            yield hit("M105", "warning", unit, found.span(), message, evidence.suggester.measure("sampling-plan"))
        elif where not in dated:
            yield hit("M105", "info", unit, found.span(), _NO_EDITION, evidence.suggester.measure("sampling-plan"))


def _dated(paragraph: Paragraph) -> bool:
    text = half_width(paragraph.text)
    return bool(_ELSEWHERE.search(text)) or any(
        s.dated and SAMPLING.search(text[s.start : s.end + 1]) for s in standards(text)
    )


def _indices(evidence: Evidence) -> Iterator[Hit]:
    counted = said_of(evidence.index, _says_values)
    for unit, found in _first(evidence, _CPK):
        if _where(unit) not in counted:
            yield hit(
                "M105", "warning", unit, found.span(), _NO_VALUES, evidence.suggester.measure("process-capability")
            )


def _says(paragraph: Paragraph, pattern: re.Pattern[str]) -> bool:
    text = half_width(paragraph.text)
    return bool(pattern.search(text) or _ELSEWHERE.search(text))


def _says_values(paragraph: Paragraph) -> bool:
    text = half_width(paragraph.text)
    return bool(_CPK.search(text) and _VALUES.search(_CPK.sub("", text)))


def _first(evidence: Evidence, pattern: re.Pattern[str]) -> Iterator[tuple[Unit, re.Match[str]]]:
    for unit in sentences(evidence):
        if found := pattern.search(half_width(unit.text)):
            yield unit, found


def _where(unit: Unit) -> Where:
    return unit.paragraph.part, unit.paragraph.index


_JA = """AQLには検査水準と規格の年版を、Cpkには計算に用いる測定値の数を書きます。

AQL 0.65だけではサンプル数が決まりません。ISO 2859-1（1999年版）では、1,000個のロットのサンプル文字は水準I・II・IIIでそれぞれG・J・K、
サンプルの大きさは32・80・125となり、不良ロットが合格する割合も変わります。5個から求めたCpk 1.33はほとんど何も示しません。

「ISO 2859-1:2026、通常検査水準II、1回抜取、AQL 0.65」「安定した工程の連続する100個の測定値からCpk 1.33以上」のように一箇所にまとめて書き、
合格ロットの中から見つかった不良品の扱いも定めてください。AQLは検査の方式であり、不良品の納入を許すものではありません。

指摘しないもの: 同じ項・条・表に水準と規格があるもの、検査基準書又は別紙に委ねるもの。求めに応じて表示するもの: 規格に年版がないこと。

根拠: ISO 2859-1（JIS Z 9015-1は1999年版に対応）のサンプル文字、ISO 22514-2（工程能力）。
"""

rule = Rule(
    "M105",
    "aql-without-level",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "Lots are inspected with AQL 0.65.",
            "Lots are inspected under ISO 2859-1:2026, AQL of 1.0.",
            "The process capability Cpk shall be 1.33 or more.",
            "受入検査は、AQL 0.65による抜取検査とする。",
            "工程能力指数Cpkは、1.33以上とする。",
        ),
        passing=(
            "Lots are inspected under ISO 2859-1:2026, general inspection level II, AQL 0.65.",
            "抜取検査は、ISO 2859-1:2026、検査水準II、AQL 0.65による。",
            "工程能力指数Cpkは、連続する100個の測定値により算出し、1.33以上とする。",
        ),
        near_misses=(
            "“AQL” means the acceptance quality limit stated in the sampling plan.",
            "The sampling plan, with its AQL of 0.65, is stated in Schedule 2.",
            "AQLは、合格品質限界をいう。",
            "抜取検査は、別紙2に定める検査水準及びAQL 0.65による。",
        ),
    ),
    check,
)
