"""A limit says on which side its own number falls, and no number falls between two steps or into both.

Of “less than 100 pieces” and “more than 100 pieces” neither covers an order of 100; of 100個以下 and 100個以上 both do. An interval such as
10を超え10以下 holds no number at all. And “until 31 March” is read both ways, with the last day and without it.

Write every step with 以上・未満 or 超・以下 in turn: “100 pieces or more and less than 500”, 100個以上500個未満; for days “until and including
31 March 2028” 2028年3月31日まで（同日を含む。）.

Left alone: steps that meet well; “up to 5 %” and 5％以内, whose number is within; stretches of whole months (1 April to 31 March), documents
that say for all stretches that both days count, and days that are listed (“holidays from 29 December to 3 January”). Shown on request
only: a Japanese stretch of days (…日から…日まで), because under the Civil Code a period that starts at midnight includes its first day
(article 140) and every period its last (article 141); the other side may read with another law.

Authority: 以上・以下 include the number, を超える・未満 do not (Japanese Law Translation dictionary); K. Adams, A Manual of Style for Contract
Drafting, on “until” and “between”.
"""

import re
from collections.abc import Iterator
from typing import Final

from clausekit.errors import Said
from clausekit.linter.measurable.dates import RULE, open_days
from clausekit.linter.measurable.facts import says
from clausekit.linter.measurable.limits import pulled_both_ways
from clausekit.linter.measurable.quantities import UNIT
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.steps import Fault, Step, cell, empty, ladder, meet, steps
from clausekit.linter.measurable.suggested import sentence
from clausekit.linter.measurable.surroundings import tables
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.document import Unit
from clausekit.model.finding import Hit

_SIZE: Final = re.compile(UNIT, re.IGNORECASE)
_FAULTS: Final[dict[Fault, Bilingual]] = {
    "empty": Bilingual(en="no number lies within these limits.", ja="この範囲に入る数値がありません。"),
    "overlap": Bilingual(
        en="this step and the one before both cover the number where they meet.",
        ja="直前の区分との境の数値が、どちらの区分にも当たります。",
    ),
    "gap": Bilingual(
        en="neither this step nor the one before covers the number where they meet.",
        ja="直前の区分との境の数値が、どちらの区分にも当たりません。",
    ),
}
_BOTH_WAYS = Bilingual(
    en="one number stands here as a lower and as an upper limit.",
    ja="一つの数値が下限としても上限としても書かれています。",
)
_OPEN_DAYS = Bilingual(
    en="nothing says whether the days named here count themselves.",
    ja="ここに示された日自体を含むかどうかが示されていません。",
)
_IN_TURN = sentence(
    "[first number] or more and less than [second number] / [second number] or more",
    "［第1の数値］以上［第2の数値］未満／［第2の数値］以上",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """One hit for each interval that holds nothing, step that meets another badly, and stretch of days with open ends."""
    return without_vague((*_limits(evidence), *_tables(evidence), *_days(evidence)), evidence)


def _limits(evidence: Evidence) -> Iterator[Hit]:
    for unit in sentences(evidence):
        for span in pulled_both_ways(unit.text):
            yield hit("M102", "warning", unit, span, _BOTH_WAYS, _IN_TURN)
        for step in steps(unit.text, unit.language):
            if empty(step):
                yield _bad_step(unit, step, "empty")
        for one, other in ladder(unit.text, unit.language):
            if fault := meet(one, other):
                yield _bad_step(unit, other, fault)


def _tables(evidence: Evidence) -> Iterator[Hit]:
    """Steps in the cells of one table that count the same thing: years, pieces, money; each line of sizes is one by itself."""
    numbers = tables(evidence.index)
    before: dict[tuple[int, str], Step] = {}
    for unit in sentences(evidence):
        number = numbers.get((unit.paragraph.part, unit.paragraph.index))
        step = cell(unit.text, unit.language) if number is not None else None
        if number is None or step is None or not (counted := _counted(step)):
            continue
        fault = meet(before[number, counted], step) if (number, counted) in before else None
        before[number, counted] = step
        if fault:
            yield _bad_step(unit, step, fault)


def _counted(step: Step) -> str:
    """What a step counts, empty if nothing or a size."""
    limit = step.upper or step.lower
    unit = limit.unit.rstrip("s") if limit else ""
    return "" if _SIZE.fullmatch(unit) else unit


def _bad_step(unit: Unit, step: Step, fault: Fault) -> Hit:
    return hit("M102", "warning", unit, (step.start, step.end), _FAULTS[fault], _IN_TURN)


def _days(evidence: Evidence) -> Iterator[Hit]:
    if says(evidence.index, RULE):
        return
    for unit in sentences(evidence):
        for days in open_days(unit.text, unit.language):
            word = unit.text[days.start : days.end]
            both = sentence(f"{word} (both days inclusive)", f"{word}（両日を含む。）")
            if unit.language == "en" and word.lower().startswith(("until", "till", "up to")):
                both = sentence(f"until and including {word.split(maxsplit=1)[1]}", "［年月日］まで（同日を含む。）")
            yield hit("M102", "warning" if unit.language == "en" else "info", unit, days, _OPEN_DAYS, both)


_JA = """限度には、その数値自体がどちらに入るかを書きます。段階の間に漏れや重なりがあってはなりません。

「100個未満」と「100個を超える」とでは100個がどちらにも入らず、「100個以下」と「100個以上」とでは両方に入ります。
「10を超え10以下」に入る数はありません。英語の until 31 March は、末日を含むとも含まないとも読まれます。

段階は「以上・未満」又は「超・以下」を交互に用いて書いてください（100個以上500個未満）。日については「2028年3月31日まで（同日を含む。）」とします。

指摘しないもの: 正しくつながる段階、「5％以内」、月初から月末までの期間、両端の日を含むと全体について定めた文書。
求めに応じて表示するもの: 「…日から…日まで」（民法第140条・第141条により定まりますが、相手方は別の法で読むことがあります。）。

根拠: 日本法令外国語訳の辞書（以上・以下は基準の数値を含み、超える・未満は含まない。）、K. Adams, A Manual of Style for Contract Drafting。
"""

rule = Rule(
    "M102",
    "open-boundary",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "The discount is 5 % for orders of less than 100 pieces and 10 % for orders of more than 100 pieces.",
            "A lot of more than 10 pieces and not more than 10 pieces is a small lot.",
            "The Supplier keeps the tooling until 31 March 2028.",
            "値引きは、注文数が100個以下の場合は5％、100個以上の場合は10％とする。",
            "光沢は、40 GU以上30 GU以下とする。",
        ),
        passing=(
            "The discount is 5 % for orders of less than 100 pieces and 10 % for orders of 100 pieces or more.",
            "The Supplier keeps the tooling until and including 31 March 2028.",
            "値引きは、注文数が100個未満の場合は5％、100個以上の場合は10％とする。",
        ),
        near_misses=(
            "The Buyer shall give at least 30 days’ notice and pay not more than 30 days after the invoice.",
            "The term runs from 1 April 2027 to 31 March 2028.",
            "Holidays from 29 December to 3 January are not counted.",
            "The gloss shall be 30 GU or more and 40 GU or less.",
            "30日以内に是正されず、又は支払の停止が30日以上続いたときは、解除することができる。",
            "光沢は、30 GU以上40 GU以下とする。",
        ),
    ),
    check,
)
