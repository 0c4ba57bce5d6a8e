"""A sentence → its deadlines in days, weeks and the like, and whether anything in it can start them."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from clausekit.linter.measurable.figures import BLANK, FIGURES, KANJI, WORDED, half_width
from clausekit.model.base import Language

_UNIT_EN: Final = (
    r"(?:(?:business|working|calendar|banking|consecutive|full|clear)\s+)*(?:hours?|days?|weeks?|months?|years?)\b"
)
_UNIT_JA: Final = r"(?:営業日|週間|日|[かヶケカヵｹｶ箇]月|月間|年|時間)"
_NUMBER_EN: Final = rf"(?:{WORDED}|{FIGURES}|{BLANK})"
_NUMBER_JA: Final = rf"(?<!第)(?:{FIGURES}|{BLANK}|{KANJI})"

_DEADLINE: Final[Mapping[Language, re.Pattern[str]]] = {
    # within (a period of) thirty (30) days
    "en": re.compile(
        rf"\bwithin\s+(?:(?:a\s+)?(?:further\s+|additional\s+)?period\s+of\s+)?(?P<span>{_NUMBER_EN}[\s-]+{_UNIT_EN})",
        re.IGNORECASE,
    ),
    # 30日以内
    "ja": re.compile(rf"(?P<span>(?<![年月週日回]){_NUMBER_JA}\s*{_UNIT_JA}間?)以内に"),
}
# Words that name what a period can be counted from; wide on purpose, because a period with any of them can be read.
_EVENT_EN: Final = (
    r"receiv\w*|receipts?|request\w*|notice\w*|notif\w+|invoice\w*|order\w*|demand\w*|enquir\w+|inquir\w+|claims?|complain\w*|reports?"
    r"|reported|expir\w+|terminat\w+|breach\w*|default\w*|disputes?|award\w*|sign(?:ed|ing|ature)\w*|execution|executed|effective\s+date|dates?"
    r"|anniversary|end|start|beginning|commenc\w+|approv\w+|accept(?:ance|ed|s)|discover\w+|occurr\w+|events?|incidents?|changes?|instruct\w*"
    r"|submi\w+|proposal\w*|offers?|call\w*|failures?|defects?|objections?|decisions?|judg\w+|applications?|appoint\w+|ready|completed|completion"
)
_START_EN: Final = re.compile(
    rf"\b(?:after|from|following|upon|once|whenever|thereafter|hereof|thereof|since|as\s+of|prior|before|preceding|counted|{_EVENT_EN})\b",
    re.IGNORECASE,
)
_IF_EN: Final = re.compile(
    r"\b(?:if|when|where|unless|in\s+the\s+event|in\s+case|to\s+the\s+extent|should)\b", re.IGNORECASE
)
# "during any 12 months", "5 days each year": a window that moves, with no first day to name
_WINDOW_EN: Final = re.compile(r"\s*(?:of\b|['’]|in\s+(?:any|each|every)\b|per\b|each\b|every\b)", re.IGNORECASE)
_START_JA: Final = re.compile(
    r"から|より|後|翌|起算|以降|以後|時点|次第|際|場合|とき|時は|たら|れば|なければ|受領|到達|照会|請求|要求|要請|求め|依頼|通知|通告|申出|申し出|申入|申請|催告|申込|注文|発注"
    r"|解除|終了|満了|締結|検収|完了|発生|判明|発見|知った|指示|報告|届出|提出|異議|回答|承諾|合意|決定|変更|事故|苦情|問合せ|問い合わせ|選任|期日|当該|前項|期間|うち|につき|ごと|毎|前|過去|直近"
)
# 契約し、30日以内に: the verb just before names the event
_VERB_JA: Final = re.compile(r"(?:[いきぎしちびみりけめれせ]|て)、?\s*$")
_COMMA_EN: Final = re.compile(r"[,;:()]")


class Deadline(NamedTuple):
    """A deadline at `start` to `end`: the number and its unit."""

    start: int
    end: int


def deadlines(text: str, language: Language) -> Iterator[Deadline]:
    """Every “within N days”, N日以内 of a sentence."""
    for found in _DEADLINE[language].finditer(half_width(text)):
        yield Deadline(*found.span("span"))


def has_start(text: str, deadline: Deadline, language: Language) -> bool:
    """Whether anything in the sentence can be named as the start; in doubt there is."""
    if language == "ja":
        before = text[: deadline.start]
        return bool(_START_JA.search(before) or _VERB_JA.search(before) or _START_JA.match(text, deadline.end))
    before, after = text[: deadline.start], text[deadline.end :]
    if _WINDOW_EN.match(after) or _START_EN.search(before) or _START_EN.search(after):
        return True
    # a condition names a start unless the period stands in the condition itself
    return bool(_IF_EN.search(after) or any(_IF_EN.search(part) for part in _COMMA_EN.split(before)[:-1]))


def names_event(text: str, language: Language) -> bool:
    """Whether a sentence before the one with the deadline names something it could be counted from."""
    if language == "ja":
        return bool(_START_JA.search(text))
    return bool(_START_EN.search(text) or _IF_EN.search(text))
