"""The words of the pair view, in both languages."""

from collections.abc import Mapping
from typing import Final

from clausekit.model.base import Bilingual


def _said(en: str, ja: str) -> Bilingual:
    return Bilingual(en=en, ja=ja)


PAIR_WORDS: Final[Mapping[str, Bilingual]] = {
    "title": _said("English and Japanese side by side", "英文・和文の対照表"),
    "lead": _said(
        "For checking before the contract goes out. What says the same in both languages has one colour and leads to its partner; what stands in one language only is marked ✕ and numbered.",
        "契約書を送る前の確認用です。両言語で対応する語は同じ色で示し、互いにリンクしています。一方の言語にしかない語には✕と番号を付けています。",
    ),
    "caution": _said(
        "A mark is a question, not a fault: the texts may say the same in other words. What is not marked has not been compared.",
        "✕は誤りを意味しません。別の表現で同じことを述べている場合があります。印のない部分は照合していません。",
    ),
    "how": _said(
        "Point at a coloured word, tap it or reach it with the Tab key: its partner lights up.",
        "色の付いた語を指す、タップする、又はTabキーで選ぶと、対応する語が強調されます。",
    ),
    "number": _said("Numbers and periods", "数値・期間"),
    "date": _said("Dates", "日付"),
    "money": _said("Money", "金額"),
    "party": _said("Parties", "当事者"),
    "term": _said("Defined terms", "定義語"),
    "reference": _said("References", "条項の引用"),
    "duty": _said("Duties and rights", "義務・権利・禁止"),
    "linked": _said("linked", "対応あり"),
    "alone": _said("without a partner", "対応なし"),
    "kind": _said("Kind", "種類"),
    "all": _said("All", "合計"),
    "to_check": _said("Without a partner", "対応する語がないもの"),
    "none": _said("Everything that was recognised has a partner.", "認識した語には、すべて対応する語があります。"),
    "only_en": _said("only in English", "英文のみ"),
    "only_ja": _said("only in Japanese", "和文のみ"),
    "show": _said("Show", "表示"),
    "only": _said("only passages with something to check", "対応なしのある箇所のみ"),
    "where": _said("Place", "箇所"),
    "what": _said("What stands in one language only", "一方の言語のみにある語"),
    "skip": _said("Skip to the texts", "本文へ移動"),
    "english": _said("English", "English"),
    "japanese": _said("日本語", "日本語"),
    "made": _said("Made by clausekit for the own side; not part of the contract", "clausekit により作成（社内確認用。契約の一部ではありません。）"),
}  # fmt: skip
