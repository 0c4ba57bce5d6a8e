"""How Japanese writes what bounds a vague word: one line of pattern for each way, with an example."""

import re
from collections.abc import Mapping
from typing import Final

from clausekit.language.numbers import BLANK, DIGITS, STANDARD, any_of
from clausekit.model.analysis import BoundKind

# 漢数字 count time only (三十日): 一部, 十分 and 一度 are words
_NUMBER = rf"(?:{DIGITS}|{BLANK})"
_KANJI = r"[一二三四五六七八九十百]+"
_SPAN = any_of(
    rf"(?<!第)(?:{_NUMBER}|{_KANJI})\s*(?:営業日|週間|日間?|[かヶケカヵｹｶ箇][月年]間?|月間|年間?(?!度)|時間)",
    rf"{_NUMBER}\s*(?:週|分間?|秒)",
)
_UNIT = any_of(
    r"[%％‰]|パーセント|ポイント|℃|度",
    r"(?:[mcμkn]?m|[kmμ]?g|[mk]?l|[kM]?Pa|[kM]?Hz|[km]?V|[mμ]?A|[km]?W|N|ppm)(?![A-Za-z])",
    r"[千万億]*(?:円|ドル|ユーロ)|トン|キロ|グラム|ミリ|メートル",
    r"個|枚|台|本|件|回|名|人月|人日|人|倍|割|点|部|箱|ロット|セット",
)
_DOCUMENT = any_of(
    r"別紙|別表|別添|添付|附属書|付属書|仕様書|図面|検査基準書|品質基準書|限度見本|個別契約",
    r"第[0-9０-９一二三四五六七八九十●]+[条項号]",
)

_TIME = any_of(
    # 10営業日（…）以内 · 30日前 · 3か月を超えない · 5日目の日
    rf"{_SPAN}(?:[（(][^）)]*[）)])?\s*(?:以内|前|まで|を限度|を超えない|を上限|中に|内に|経過(?:する日|時)まで|目の日|の日まで)",
    # 毎月10日まで · 末日の午後5時まで
    rf"(?:{_NUMBER}|末)日(?:の(?:午[前後]|正午)?{_NUMBER}時)?まで",
    # 3月末まで · 年度末までに
    rf"{_NUMBER}月末(?:日)?(?:まで|に)|(?:月|週|年|期|年度)末(?:日)?まで",
    # 毎週金曜日まで
    r"[月火水木金土日]曜日?(?:の午[前後][0-9０-９]+時)?まで",
    # 翌営業日中に · 午後5時まで
    r"(?:当日|翌日|翌々日|翌営業日|即日|同日)(?:中|まで)|午[前後][0-9０-９]+時まで",
)
_LIMIT = any_of(
    # ±0.1 · ≦1.0
    rf"[±＋－≤≦≥≧＜＞]\s*{_NUMBER}",
    # 1.0点以下 · 100万円を超える · 5％の範囲
    rf"{_NUMBER}\s*{_UNIT}?\s*(?:以上|以下|未満|以内|まで|を?超え|を(?:下|上)回|を限度|を上限|を下限|の範囲)",
    # 上限を5％とする · 許容差0.1mm
    rf"(?:上限|下限|最大|最小|最低|最高|公差|許容差)[^、。]{{0,8}}{_NUMBER}",
    # 90個から110個
    rf"{_NUMBER}\s*{_UNIT}?\s*(?:から|〜|～|ないし|乃至)\s*{_NUMBER}\s*{_UNIT}",
)
_RATE = any_of(
    # 毎月 · 四半期ごと · 月次 · 月1回
    r"毎(?:日|週|月|年|営業日|四半期|事業年度)|[0-9０-９一二三四]*半期ごと|日次|週次|月次|年次",
    rf"(?:週|月|年|日|四半期){_NUMBER}[回度]",
    # 3か月ごと · 1年に2回
    rf"{_SPAN}\s*(?:ごと|毎|に{_NUMBER}[回度])",
)
_PLACE = any_of(
    # 別紙1に定める · 第12条第3項の規定により · 仕様書に従い
    rf"{_DOCUMENT}[^、。「」\s]{{0,16}}?(?:に|で|の)(?:おいて)?(?:定め|記載|規定|示[すしさ]|掲げ|従[いうっ]|基づ[きくい]|よ[るり]|[と通]お?り)",
)
JAPANESE: Final[Mapping[BoundKind, re.Pattern[str]]] = {
    "time": re.compile(_TIME),
    "limit": re.compile(_LIMIT),
    "number": re.compile(rf"{_NUMBER}\s*{_UNIT}"),
    "duration": re.compile(_SPAN),
    "rate": re.compile(_RATE),
    "standard": re.compile(STANDARD),
    "place": re.compile(_PLACE),
}
