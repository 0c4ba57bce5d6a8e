"""A limit of quality names its method: two instruments give two results.

“±0.05 mm” and 色差1.0以下 look exact, and are not: a caliper and a measuring machine can differ by as much, and ΔE under daylight is not
ΔE under a shop lamp. If the method is open, the parties dispute the measurement after the delivery instead of the goods before it.

Write the instrument, the conditions and the standard with its year beside the limit: “measured with a micrometer at 20 °C”, “ISO
2813:2014, 60°”. A standard cited without its year moves when a new edition appears; say which edition counts.

Left alone: limits whose paragraph, or else whose article or table, names a method, an instrument, a reference sample, a standard, a
drawing or a specification; tolerances of temperature, time, money and counted pieces. Shown on request only: a standard without its
year. Standards of management (ISO 9001 and the like), which certificates show in the edition of the day, are not asked for a year.

Authority: JIS Z 8730:2009 on how a colour difference is reported; ISO 2813:2014, by which gloss is a figure only together with its angle;
ISO 2768-2:1989, withdrawn and replaced by ISO 22081:2021, as a standard that has changed under contracts which cite it.
"""

import re
from collections.abc import Iterator

from clausekit.errors import Said
from clausekit.linter.measurable.facts import says
from clausekit.linter.measurable.method import says_method
from clausekit.linter.measurable.quality import values
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.standards import SAMPLING, standards
from clausekit.linter.measurable.surroundings import said_of
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.document import Paragraph, Unit
from clausekit.model.finding import Hit

_AQL = re.compile("AQL")  # its standard is asked for by M105
_NO_METHOD = Bilingual(
    en="no method, instrument or standard says how this is measured; two ways of measuring give two results.",
    ja="測定の方法、測定器又は規格が示されていません。測り方が違えば結果も違います。",
)
_NO_YEAR = Bilingual(
    en="this standard is cited without its year, so it is open whether a later edition counts.",
    ja="規格の年版が示されていないため、後の版が適用されるかどうかが定まりません。",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """One hit for each paragraph with an unmeasured limit; one for each standard that is never cited with its year."""
    return without_vague((*_unmeasured(evidence), *_undated(evidence)), evidence)


def _unmeasured(evidence: Evidence) -> Iterator[Hit]:
    silent = set(said_of(evidence.index, _explains))
    silent |= {(p.part, p.index) for p in evidence.index.document.paragraphs if says_method(p.text)}
    for unit in sentences(evidence):
        where = (unit.paragraph.part, unit.paragraph.index)
        value = next(values(unit.text), None)
        if value and where not in silent:
            silent.add(where)
            yield hit(
                "M101", "warning", unit, (value.start, value.end), _NO_METHOD, evidence.suggester.measure(value.measure)
            )


def _explains(paragraph: Paragraph) -> bool:
    """Whether a paragraph speaks of measuring in general: one with a limit of its own speaks of that limit only."""
    return says_method(paragraph.text) and next(values(paragraph.text), None) is None


def _undated(evidence: Evidence) -> Iterator[Hit]:
    cited = [(unit, standard) for unit in sentences(evidence) for standard in standards(unit.text)]
    sampled = says(evidence.index, _AQL)
    settled = {_name(unit, standard.start, standard.end) for unit, standard in cited if standard.dated}
    for unit, standard in cited:
        name = _name(unit, standard.start, standard.end)
        if name in settled or (sampled and SAMPLING.search(name)):
            continue
        settled.add(name)
        span = (standard.start, standard.end)
        yield hit("M101", "info", unit, span, _NO_YEAR, evidence.suggester.measure("named-standard"))


def _name(unit: Unit, start: int, end: int) -> str:
    return "".join(unit.text[start:end].split())


_JA = """品質の限度には測定方法を書きます。測定器が違えば、結果も違います。

「±0.05 mm」「色差1.0以下」は正確に見えますが、ノギスと三次元測定機とでは同じ程度の差が出ることがあり、色差も光源が違えば別の値になります。
方法を決めておかないと、納入前に品物を、ではなく、納入後に測り方を争うことになります。

限度のそばに、測定器、条件及び年版を付した規格を書いてください（「20°Cでマイクロメータにより測定」「ISO 2813:2014、60度」）。
年版のない規格は、改訂のたびに内容が動きます。

指摘しないもの: 同じ項（又は条・表）に方法、測定器、見本、規格、図面又は仕様書の定めがある限度、温度・時間・金額・個数の許容差。
求めに応じて表示するもの: 年版のない規格。ISO 9001等のマネジメント規格には年版を求めません。

根拠: JIS Z 8730:2009（色差の表示）、ISO 2813:2014（光沢は角度とともに示す）、廃止されISO 22081:2021に置き換えられたISO 2768-2:1989。
"""

rule = Rule(
    "M101",
    "tolerance-without-method",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "The outer diameter shall be 12.00 mm with a tolerance of ±0.05 mm.",
            "The hardness shall be not less than 58 HRC.",
            "外径は12.00 mmとし、公差は±0.05 mmとする。",
            "本製品の表面の色差は、1.0以下とする。",
        ),
        passing=(
            "The outer diameter shall be 12.00 mm ±0.05 mm, measured with a micrometer at 20 °C.",
            "光沢は、30 GU以上40 GU以下とする（ISO 2813:2014、60度）。",
        ),
        near_misses=(
            "The quantity delivered may differ by ±5 %.",
            "Each party keeps its set at 20 °C ± 5 °C.",
            "The diameter shall be 12.00 mm ±0.05 mm as shown on the Drawing.",
            "納入数量の許容差は±5個とする。",
            "外径は、図面に示す12.00 mm±0.05 mmとする。",
        ),
    ),
    check,
)
