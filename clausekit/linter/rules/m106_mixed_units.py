"""One unit counts for one quantity; the other stands in brackets, for reference.

“50 mm or 2 inches” are two promises: two inches are 50.8 mm, and a part that meets one may miss the other. Where both sides and the work
are in Japan, an inch, a pound or a 坪 as the unit that counts is a further trap, because scales and drawings there are metric.

Write one unit and put the other behind it: “50.8 mm (2 inches, for reference)”. In a transaction inside Japan let an SI unit be the one
that counts.

Left alone: a unit in brackets that agrees with the one before it; customary names such as a 27-inch monitor or a 19インチラック; alternatives
that are not equal (“5 kg or 20 cm”, “10 lb or 10 kg, whichever is more”); units other than SI in a deal that is not inside Japan. Shown on
request only: such a unit under Japanese law with a foreign party, since goods for export and orders of non-residents are treated apart.

Authority: Measurement Act of Japan (計量法), article 8: legal units in transactions; paragraph 3 excepts, among others, goods for export
and for import (read 2026-11-20).
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from clausekit.errors import Said
from clausekit.linter.measurable.facts import inside_japan, says
from clausekit.linter.measurable.quantities import Quantity, alike, apart, quantities
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.suggested import question, sentence
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.document import Unit
from clausekit.model.finding import Hit, Severity, Suggestion

_OR: Final = re.compile(
    r"\s*(?:/|／|=|＝|,?\s*or|,?\s*i\.e\.,?|又は|または|もしくは|若しくは|すなわち|、)\s*", re.IGNORECASE
)
_OPENS: Final = re.compile(
    r"\s*[（(\[［]\s*(?P<about>約|およそ|approx\.?|approximately|about|ca\.?|=|＝)?\s*", re.IGNORECASE
)
_CLOSES: Final = re.compile(r"\s*(?:[)）\]］]|[,、;]\s*(?:for reference|参考))")
_CHOOSES: Final = re.compile(
    r"whichever|いずれか|prevail|優先|for reference|参考|nominal|呼び|approximate", re.IGNORECASE
)
_LEAD: Final = re.compile(
    r"\b(?:metric|SI)\b[^.;]{0,60}\b(?:prevail|control|govern)|units?\b[^.;]{0,60}\bfor reference|(?:SI|メートル)[^。]{0,40}(?:優先|による)|単位[^。]{0,40}参考",
    re.IGNORECASE,
)
# goods that bear their inches as a name
_NAME: Final = re.compile(
    r"[\s-]?(?:型|サイズ|モニタ|ディスプレイ|液晶|テレビ|ラック|タイヤ|ホイール|ねじ|ネジ|ボルト|ウエハ|ウェハ|ウェーハ|基板|配管|管|バルブ|規格|HDD|SSD)"
    r"|[\s-]?(?:\w+\s)?(?:displays?|screens?|monitors?|racks?|wheels?|tires?|tyres?|wafers?|pipes?|threads?|bolts?|screws?|valves?|tablets?|TVs?|televisions?|laptops?|disks?|drives?|containers?)\b"
)
_AS_NAME: Final = frozenset({"inch", "foot"})
_JAPAN: Final = re.compile(r"日本|Japan")
_DISAGREE: Final = Decimal("0.03")
_DISAGREE_ABOUT: Final = Decimal("0.12")
_EQUAL: Final = Decimal("0.05")

_NO_LEAD = Bilingual(
    en="two units for one quantity, and nothing says which of them counts.",
    ja="一つの量に二つの単位があり、どちらによるかが定められていません。",
)
_DIFFER = Bilingual(
    en="the two figures for this quantity do not agree.",
    ja="同じ量を示す二つの数値が一致していません。",
)
_NOT_SI = Bilingual(
    en="the unit that counts here is not an SI unit; article 8 of the Measurement Act provides for legal units in transactions in Japan.",
    ja="SI単位でない単位が基準とされています。日本国内の取引における法定計量単位については、計量法第8条に定めがあります。",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """One hit for each quantity in two units that compete or disagree, and for each that is not metric inside Japan."""
    settled = says(evidence.index, _LEAD)
    severity = _severity(evidence)
    found = ((unit, _measured(unit.text)) for unit in sentences(evidence))
    hits = (
        hit
        for unit, quantities in found
        for hit in (*_pairs(unit, quantities, settled), *_not_si(unit, quantities, severity))
    )
    return without_vague(hits, evidence)


def _severity(evidence: Evidence) -> Severity | None:
    """How a unit that is not metric is shown: not at all, unless the deal is in Japan or Japan is named."""
    where = inside_japan(evidence.index)
    if where == "unknown" and says(evidence.index, _JAPAN):
        return "info"
    return "warning" if where == "inside" else None


def _measured(text: str) -> list[Quantity]:
    """The quantities of a sentence without those that only name a kind of goods."""
    return [q for q in quantities(text) if not (q.unit.name in _AS_NAME and _NAME.match(text, q.end))]


def _pairs(unit: Unit, found: list[Quantity], settled: bool) -> Iterator[Hit]:
    text = unit.text
    for one, other in pairwise(found):
        if fault := _fault(one, other, text, settled):
            span = (
                one.start,
                other.end + bool(_bracket(one, other, text) and text[other.end : other.end + 1] in ")）"),
            )
            suggestion = _ask(one, other, text) if fault is _DIFFER else _one_unit(one, other, text)
            yield hit("M106", "warning", unit, span, fault, suggestion)


def _not_si(unit: Unit, found: list[Quantity], severity: Severity | None) -> Iterator[Hit]:
    """The quantities that count and are not metric: those beside a metric one are for reference, or a pair of their own."""
    if severity is None:
        return
    beside = {
        side
        for one, other in pairwise(found)
        if one.unit.metric != other.unit.metric and alike(one, other)
        for side in _referred(one, other, unit.text)
    }
    for quantity in found:
        if not quantity.unit.metric and quantity not in beside:
            yield hit("M106", severity, unit, (quantity.start, quantity.end), _NOT_SI, _metric(quantity, unit.text))


def _referred(one: Quantity, other: Quantity, text: str) -> tuple[Quantity, ...]:
    """Which of two quantities side by side need no further word: the one in brackets, or both if they compete."""
    if _bracket(one, other, text):
        return (other,)
    return (one, other) if _OR.fullmatch(text, one.end, other.start) and apart(one, other) <= _EQUAL else ()


def _bracket(one: Quantity, other: Quantity, text: str) -> re.Match[str] | None:
    """What opens the bracket in which the other quantity stands right behind the one."""
    return _OPENS.fullmatch(text, one.end, other.start)


def _fault(one: Quantity, other: Quantity, text: str, settled: bool) -> Bilingual | None:
    """What is wrong with two quantities side by side; None if they are no pair, agree, or the text chooses."""
    # a difference of 10 °C is one of 18 °F, a reading of 10 °C one of 50 °F
    if one.unit == other.unit or one.unit.name.startswith("deg") or other.start - one.end > 24 or not alike(one, other):
        return None
    opens = _bracket(one, other, text)
    if opens and _CLOSES.match(text, other.end):
        allowed = _DISAGREE_ABOUT if opens["about"] else _DISAGREE
        return _DIFFER if apart(one, other) > allowed else None
    compete = _OR.fullmatch(text, one.end, other.start) and one.unit.metric != other.unit.metric
    if not compete or settled or _CHOOSES.search(text):
        return None
    return _NO_LEAD if apart(one, other) <= _EQUAL else None


def _one_unit(one: Quantity, other: Quantity, text: str) -> tuple[Suggestion, ...]:
    first, reference = (text[q.start : q.end] for q in ((one, other) if one.unit.metric else (other, one)))
    return sentence(f"{first} ({reference}, for reference only)", f"{first}（参考: {reference}）")


def _ask(one: Quantity, other: Quantity, text: str) -> tuple[Suggestion, ...]:
    first, second = (text[q.start : q.end] for q in (one, other))
    return question(
        f"The figures {first} and {second} do not agree when converted. Could you tell us which of them is right?",
        f"{first}と{second}は、換算すると一致しないようです。どちらが正しいかをご教示いただけますでしょうか。",
    )


def _metric(quantity: Quantity, text: str) -> tuple[Suggestion, ...]:
    word = text[quantity.start : quantity.end]
    return sentence(f"[value in an SI unit] ({word}, for reference only)", f"［SI単位による数値］（参考: {word}）")


_JA = """一つの量には一つの単位を用い、他の単位は参考として括弧に入れます。

「50 mm又は2インチ」は二つの約束です。2インチは50.8 mmであり、一方を満たす部品が他方を満たさないことがあります。
国内の取引では、インチ、ポンド又は坪を取引の単位とすることにも問題があります。

基準とする単位を一つ決め、他方は後ろに置いてください（50.8 mm（参考: 2インチ））。国内の取引ではSI単位を基準とします。

指摘しないもの: 括弧内の換算値が合っているもの、27インチモニター等の慣用の呼称、等しくない選択肢（5 kg又は20 cm）、国内取引でない契約の非SI単位。
求めに応じて表示するもの: 準拠法が日本法で、相手方が外国の当事者である場合の非SI単位（輸出品等は別に扱われるため）。

根拠: 計量法第8条（2026年11月20日確認）。
"""

rule = Rule(
    "M106",
    "mixed-units",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "The tube shall have a length of 50 mm or 2 inches.",
            "The tube shall have a length of 50 mm (2.5 inches).",
            "This Agreement is governed by the laws of Japan. Each carton shall weigh 30 lb or less.",
            "管の長さは、50 mm又は2インチとする。",
            "売主は、30坪以上の倉庫を確保する。",
        ),
        passing=(
            "The tube shall have a length of 50.8 mm (2 inches).",
            "This Agreement is governed by the laws of Japan. Each carton shall weigh 13.6 kg (30 lb) or less.",
            "管の長さは、50.8 mm（2インチ）とする。",
        ),
        near_misses=(
            "A parcel of more than 5 kg or 60 cm is sent by truck.",
            "This Agreement is governed by the laws of Japan. The Buyer orders 27-inch monitors.",
            "This Agreement is governed by the laws of the State of New York. The tube is 2 inches long.",
            "売主は、19インチラックに機器を設置する。",
            "部品の寸法は、図面による。",
        ),
    ),
    check,
)
