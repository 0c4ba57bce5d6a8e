"""A period says from which event it runs and whether that day counts.

“Within 10 days” runs from nothing. Where the event is named, the first day is still open: Article 140 of the Civil Code of Japan leaves it
out unless the text says 起算して or the period starts at midnight; in English “from” is doubtful, “from and including” is not. And a business day is a day off in another country: without a definition the two sides count different days.

Write “within ten (10) days counted from the day after the day on which the Buyer receives the invoice” 請求書を受領した日の翌日から起算して
10日以内に, or settle it once for the whole contract, holidays and last day included.

Left alone: periods with an event in the same sentence, or in the sentence before; notice periods (“30 days’ notice”); cells of tables.
Shown on request only, once a document: days are counted, but no rule says how. Business days are shown once, where they first appear
without being defined anywhere.

Authority: Civil Code of Japan, articles 138 to 143; 起算して in the Japanese Law Translation dictionary (“counting from”).
"""

import re
from collections.abc import Iterator, Set
from typing import Final

from clausekit.errors import Said
from clausekit.linter.measurable.facts import says
from clausekit.linter.measurable.periods import Deadline, deadlines, has_start, names_event
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.suggested import sentence
from clausekit.linter.measurable.surroundings import Where
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual, Language
from clausekit.model.document import Unit
from clausekit.model.finding import Hit, Suggestion

_RULE: Final = re.compile(
    r"\bcount(?:ed|ing)\s+from\b|\b(?:from|after)\s+(?:and|but)\s+(?:in|ex)cluding\b|\b(?:in|ex)clu(?:ding|des?|sive\s+of)\s+(?:the|that)\s+(?:first\s+|last\s+)?(?:day|date)\b"
    r"|\bfrom\s+the\s+day\s+(?:after|following)\b|\bdays?[”\"]?\s+(?:means?|are|refers?\s+to|shall\s+(?:mean|be))\b[^.;]{0,24}\bcalendar|[“\"](?:[Bb]usiness|[Ww]orking)\s+[Dd]ays?[”\"]"
    r"|\bcomput(?:e|ing|ation\s+of)\s+(?:time|a\s+period|periods)\b|\btime\s+period\s+includes\b"
    r"|起算|初日|算入|暦日|「営業日」|期間の計算|民法第?\s*1?4[0-3]条"
)
_BUSINESS: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:business|working)\s+days?\b", re.IGNORECASE),
    # whose days, or a bank's, is said
    "ja": re.compile(r"(?<![のび])(?<!銀行)(?<!金融機関)営業日"),
}
_DEFINED: Final = re.compile(
    r"[“\"「](?:[^“”\"「」]{0,20})?(?:[Bb]usiness|[Ww]orking)\s+[Dd]ays?[”\"]|「[^「」]{0,8}営業日」|\b(?:business|working)\s+days?\s+(?:means?|shall\s+mean|refers?\s+to|are|is)\b"
    r"|営業日とは|営業日は、|営業日\(|休業日|土曜日?[、・及]|\b(?:business|working)\s+days?\s+(?:\(|in\s+[A-Z]|of\s+the)"
    r"|\bexcluding\s+(?:Saturdays|weekends|public\s+holidays)",
    re.IGNORECASE,
)
_NO_START = Bilingual(
    en="nothing in this sentence says from which event these days run.",
    ja="この期間がどの事象から始まるかが、文中に示されていません。",
)
_NOT_DEFINED = Bilingual(
    en="this document does not say which days count as such; holidays differ between countries and companies.",
    ja="どの日がこれに当たるかが本文書に定められていません。休日は国や会社により異なります。",
)
_NO_RULE = Bilingual(
    en="this document counts days, but does not say whether the day of the event counts, or what happens if the last day is a holiday.",
    ja="本文書には日数の定めがありますが、初日を算入するか、末日が休日に当たる場合にどうするかの定めがありません。",
)
_COUNTING = sentence(
    "Days are calendar days unless Business Days are named. A period counted from the day after a day begins with the following day. If the"
    " last day of a period is not a Business Day, the period ends on the next Business Day. “Business Day” means a day that is none of the"
    " following: a Saturday, a Sunday, a public holiday in [place].",
    "営業日と明示した場合を除き、日は暦日とする。ある日の翌日から起算する期間は、その翌日を初日とする。期間の末日が営業日でないときは、翌営業日をもって末日とする。"
    "「営業日」とは、土曜日、日曜日及び［地域］の休日のいずれにも当たらない日をいう。",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """Periods without a start, business days that nobody defines, and the missing rule of counting."""
    warned = (*_without_start(evidence), *_business_days(evidence))
    return without_vague((*warned, *_no_rule(evidence, {(h.place.part, h.place.paragraph) for h in warned})), evidence)


def _without_start(evidence: Evidence) -> Iterator[Hit]:
    before: Unit | None = None
    for unit in sentences(evidence):
        for deadline in deadlines(unit.text, unit.language):
            if _stands_alone(unit, before) and not has_start(unit.text, deadline, unit.language):
                yield hit("M103", "warning", unit, deadline, _NO_START, _counted(unit, deadline))
        before = unit


def _stands_alone(unit: Unit, before: Unit | None) -> bool:
    """Whether the sentence says all there is: no cell, no item of a list, nothing in the sentence before to count from."""
    paragraph = unit.paragraph
    whole = unit.text[-1] in "。." and not unit.text[0].islower()
    if paragraph.in_table or not whole:
        return False
    if before is None or before.language != unit.language:
        return True
    introduces = before.text.endswith((":", "："))
    same = (before.paragraph.part, before.paragraph.index) == (paragraph.part, paragraph.index)
    return not introduces and not (same and names_event(before.text, before.language))


def _counted(unit: Unit, deadline: Deadline) -> tuple[Suggestion, ...]:
    days = unit.text[deadline.start : deadline.end]
    return sentence(
        f"within {days if unit.language == 'en' else '[days] days'} counted from the day after the day of [starting event]",
        f"［起算日となる事象］の日の翌日から起算して{days if unit.language == 'ja' else '［日数］日'}以内に",
        short_for="deadline-days",
    )


def _business_days(evidence: Evidence) -> Iterator[Hit]:
    if says(evidence.index, _DEFINED):
        return
    for unit in sentences(evidence):
        if found := _BUSINESS[unit.language].search(unit.text):
            yield hit("M103", "warning", unit, found.span(), _NOT_DEFINED, _COUNTING)
            return


def _no_rule(evidence: Evidence, warned: Set[Where]) -> Iterator[Hit]:
    """The first period of a paragraph that is not `warned` of already."""
    if says(evidence.index, _RULE):
        return
    counted = ((unit, next(deadlines(unit.text, unit.language), None)) for unit in sentences(evidence))
    for unit, deadline in counted:
        known = (unit.paragraph.part, unit.paragraph.index) in warned
        if deadline and not known and re.search(r"days?\b|日", unit.text[deadline.start : deadline.end]):
            yield hit("M103", "info", unit, deadline, _NO_RULE, _COUNTING)
            return


_JA = """期間には、いつから数えるか、その日を算入するかを書きます。

「10日以内に」だけでは起点がありません。起点があっても、民法第140条により、午前零時から始まる場合を除き初日は算入されないため、
「起算して」の有無で1日ずれます。また、一方の国の営業日は他方の国の休日かもしれません。

「請求書を受領した日の翌日から起算して10日以内に」と書くか、祝日と末日の扱いを含め、契約全体について一度定めてください。

指摘しないもの: 同じ文又は直前の文に起点がある期間、予告期間（「30日前までに」）、表の中の日数。
求めに応じて文書につき1回表示するもの: 日数の計算方法の定めがないこと。営業日は、定義がない場合に最初の箇所で1回だけ表示します。

根拠: 民法第138条から第143条まで。
"""

rule = Rule(
    "M103",
    "day-count",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "The Buyer shall pay the price within thirty (30) days.",
            "The Supplier shall answer enquiries within two (2) business days.",
            "買主は、代金を30日以内に支払わなければならない。",
            "売主は、照会を受けた日の翌日から起算して2営業日以内に回答する。",
        ),
        passing=(
            "The Buyer shall pay the price within thirty (30) days counted from and including the day of receipt.",
            "買主は、本製品を受領した日から起算して30日以内に代金を支払う。",
        ),
        near_misses=(
            "If the Supplier learns of a defect, it shall tell the Buyer within three (3) days.",
            "The Supplier shall answer the Buyer’s enquiries within two (2) days.",
            "Either party may end this Agreement upon 30 days’ notice.",
            "売主は、買主の照会に3日以内に回答する。",
            "「営業日」とは、土曜日、日曜日及び日本の祝日以外の日をいう。売主は、照会を受けた日の翌日から2営業日以内に回答する。",
        ),
    ),
    check,
)
