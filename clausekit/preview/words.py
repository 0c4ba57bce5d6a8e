"""What a preview says besides the contract's own text, as Word says it."""

from collections.abc import Mapping
from typing import Final

from clausekit.model.base import Bilingual


def _said(en: str, ja: str) -> Bilingual:
    return Bilingual(en=en, ja=ja)


WORDS: Final[Mapping[str, Bilingual]] = {
    "draft": _said("DRAFT – not for signature", "草案（署名不可）"),
    "contents": _said("Contents", "目次"),
    "party": _said("Party", "当事者"),
    "name_and_address": _said("Name and address", "名称及び所在地"),
    "key_term": _said("Key term", "主要条件"),
    "agreed": _said("Agreed", "内容"),
    "article": _said("Article", "条"),
    "articles_prevail": _said(
        "This sheet gives the key terms at a glance. The articles prevail over it.",
        "本紙は主要条件の一覧であり、本紙と各条とが異なるときは、各条による。",
    ),
    "en_binds": _said("English – original", "English – original"),
    "en_refers": _said("English – translation for reference", "English – translation for reference"),
    "ja_binds": _said("日本語（正文）", "日本語（正文）"),
    "ja_refers": _said("日本語（参考訳）", "日本語（参考訳）"),
    "grey": _said(
        "Japanese in grey is for reference – not part of the contract.",
        "灰色の日本語は参考のために付したものであり、契約の一部ではない。",
    ),
    "summary": _said("Summary for reference – not part of the contract", "要約（参考）"),
    "annex": _said("Summary for reference", "要約（参考）"),
    "annex_note": _said(
        "These summaries are for reference; they are not part of the contract and do not interpret it.",
        "この要約は参考のために付したものであり、契約の一部ではなく、その解釈に用いない。",
    ),
    "signatures": _said("Signatures", "署名欄"),
    "skip": _said("Skip to the contract", "本文へ移動"),
    "signature": _said("Signature", "署名"),
    "individual": _said("Signature in own hand", "署名（自署）"),
    "seal": _said("Printed name and seal", "記名押印（代表者印）"),
    "electronic": _said("Signed electronically", "電子署名により締結する。"),
    "name": _said("Name", "氏名"),
    "title": _said("Title", "役職"),
    "place": _said("Place", "場所"),
    "date": _said("Date", "日付"),
}
