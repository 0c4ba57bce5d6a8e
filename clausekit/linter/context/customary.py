"""Places where vague words are customary, so that a finding there is shown on request only."""

import re
from typing import Final

from clausekit.linter.context.case import Case, because
from clausekit.model.base import Bilingual

_RECITAL_EN = re.compile(r"^\W*(?:WHEREAS|Whereas|NOW,?\s+THEREFORE|RECITALS?|BACKGROUND)\b")
_RECITAL_HEADING = re.compile(r"^\W*(?:recitals?|background|preamble|whereas|前文|背景|経緯)\W*$", re.IGNORECASE)
_PREAMBLE_JA = re.compile(r"(?:とおり|通り|次の条項のとおり)[^。]{0,16}契約[^。]{0,24}を締結する")
_GOOD_FAITH_HEADING = re.compile(r"協議|信義|誠実|疑義|amicable|good faith|consultation", re.IGNORECASE)
_GOOD_FAITH: Final = {
    "ja": re.compile(r"(?:定め|規定)の?(?:の)?ない(?:事項|事柄)|疑義"),
    "en": re.compile(
        r"not (?:provided|stipulated|covered|specified)[^.]{0,40}(?:herein|in this agreement)|any doubt", re.IGNORECASE
    ),
}
_ANTI_SOCIAL = re.compile(r"反社会的勢力|暴力団|anti-?social forces|organi[sz]ed crime|boryokudan", re.IGNORECASE)
_FORCE_MAJEURE = re.compile(r"不可抗力|天災|force majeure|acts? of god", re.IGNORECASE)


def by_entry(case: Case) -> Bilingual | None:
    """The entry itself names words that make it customary."""
    words = case.candidate.customary
    return because(f"customary with “{words}”", f"「{words}」と併せて用いる慣用的な表現です") if words else None


def recital(case: Case) -> Bilingual | None:
    """Recitals bind nobody to a number."""
    text = case.analysis.unit.paragraph.text
    found = _RECITAL_EN.match(text) or _RECITAL_HEADING.match(case.heading) or _PREAMBLE_JA.search(text)
    return because("in the recitals", "前文・経緯の記載です") if found else None


def good_faith_article(case: Case) -> Bilingual | None:
    """The general article on what the contract does not say."""
    if case.candidate.entry.category not in "ER":
        return None
    language = "ja" if case.japanese else "en"
    if _GOOD_FAITH[language].search(case.text) or _GOOD_FAITH_HEADING.search(case.heading):
        return because("the general article on consultation in good faith", "誠実協議の一般条項です")
    return None


def anti_social_forces(case: Case) -> Bilingual | None:
    """The article on anti-social forces follows model wording."""
    if _ANTI_SOCIAL.search(case.text) or _ANTI_SOCIAL.search(case.heading):
        return because("the article on anti-social forces", "反社会的勢力の排除に関する定型条項です")
    return None


def force_majeure_list(case: Case) -> Bilingual | None:
    """Lists of force majeure events are open by nature; duties in that article (notify promptly) are not."""
    if case.candidate.entry.category not in "OSDLQ":
        return None
    if _FORCE_MAJEURE.search(case.text) or _FORCE_MAJEURE.search(case.heading):
        return because("a list of force majeure events", "不可抗力事由の列挙です")
    return None
