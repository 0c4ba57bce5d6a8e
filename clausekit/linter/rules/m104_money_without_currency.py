"""An amount names its currency, and a price paid inside Japan says whether consumption tax is in it.

“1,000,000” is the price of a used car in yen and of a house in euro. A dollar sign alone leaves open whose dollars: those of the United States, of
Australia, of Singapore. And a price in yen without a word on consumption tax leaves the tax in dispute.

Write the code before the amount, “JPY 1,000,000”, or settle the currency once for the whole contract; say once whether amounts include
consumption tax (消費税及び地方消費税を含まない).

Left alone: amounts in tables; documents that settle the currency; penalties and damages, as far as tax is concerned. Shown on request
only, once a document: a dollar sign where no country of a dollar is named, or several are. Tax is asked about once a document, and only where both sides are in Japan as far
as the document shows.

Authority: ISO 4217 for codes; Consumption Tax Act of Japan (消費税法). The usual proofreading lists ask for both.
"""

from collections.abc import Iterator

from clausekit.errors import Said
from clausekit.linter.measurable.facts import inside_japan, says
from clausekit.linter.measurable.money import (
    ONE_CURRENCY,
    TAX,
    bare_amounts,
    dollars,
    prices_in_yen,
    says_which_dollar,
)
from clausekit.linter.measurable.sentence import hit, sentences, without_vague
from clausekit.linter.measurable.suggested import sentence
from clausekit.linter.rule import Evidence, Examples, Rule
from clausekit.model.base import Bilingual
from clausekit.model.finding import Hit

_NO_CURRENCY = Bilingual(en="this amount has no currency.", ja="この金額に通貨の記載がありません。")
_WHOSE_DOLLAR = Bilingual(
    en="several countries have a dollar, and this document does not say which is meant.",
    ja="ドルは複数の国の通貨の名称ですが、本文書にはどの国のものかの記載がありません。",
)
_NO_TAX = Bilingual(
    en="nothing in this document says whether prices in yen include consumption tax.",
    ja="本文書には、円建ての金額に消費税を含むかどうかの記載がありません。",
)


def check(evidence: Evidence) -> Iterator[Hit]:
    """One hit for each amount without a currency; dollars of no country and the tax on yen once a document."""
    return without_vague((*_bare(evidence), *_dollar(evidence), *_tax(evidence)), evidence)


def _bare(evidence: Evidence) -> Iterator[Hit]:
    if says(evidence.index, ONE_CURRENCY):
        return
    for unit in sentences(evidence):
        if not unit.paragraph.in_table:
            for amount in bare_amounts(unit.text, unit.language):
                word = unit.text[slice(*amount)]
                code = sentence(f"[currency code, such as JPY] {word}", f"金{word}［円等の通貨］")
                yield hit("M104", "warning", unit, amount, _NO_CURRENCY, code)


def _dollar(evidence: Evidence) -> Iterator[Hit]:
    if says_which_dollar(evidence.index):
        return
    for unit in sentences(evidence):
        for amount in dollars(unit.text):
            settles = sentence(
                "Amounts in dollars in this Agreement are in [country] dollars ([currency code]).",
                "本契約においてドルで示す金額は、［国名］ドル（［通貨コード］）とする。",
            )
            yield hit("M104", "info", unit, amount, _WHOSE_DOLLAR, settles)
            return


def _tax(evidence: Evidence) -> Iterator[Hit]:
    if says(evidence.index, TAX) or inside_japan(evidence.index) != "inside":
        return
    for unit in sentences(evidence):
        for amount in prices_in_yen(unit.text):
            yield hit("M104", "warning", unit, amount, _NO_TAX, evidence.suggester.measure("tax-treatment"))
            return


_JA = """金額には通貨を、国内取引の代金には消費税の内外を書きます。

「1,000,000」は、円なら中古車、ユーロなら家の値段です。ドル記号だけでは、どの国のドルか分かりません。
円建ての代金に消費税の定めがなければ、税を誰が負担するかが争いになります。

金額の前に通貨コードを付すか（JPY 1,000,000、金1,000,000円）、契約全体の通貨を一度定めてください。消費税及び地方消費税を含むかどうかも一度定めます。

指摘しないもの: 表の中の金額、通貨を定めた文書、（税については）違約金及び損害賠償金。
求めに応じて文書につき1回表示するもの: どの国のドルか分からないドル記号。税は、双方が日本にあると文書から分かる場合に1回だけ尋ねます。

根拠: ISO 4217（通貨コード）、消費税法。
"""

rule = Rule(
    "M104",
    "money-without-currency",
    Said(__doc__ or "", _JA),
    Examples(
        failing=(
            "The price of the machine is 1,000,000.",
            "This Agreement is governed by the laws of Japan. The monthly fee is JPY 500,000.",
            "本製品の代金は、1,000,000とする。",
            "委託者は、業務委託料として金100万円を支払う。",
        ),
        passing=(
            "The price of the machine is JPY 1,000,000, exclusive of consumption tax.",
            "委託者は、業務委託料として金100万円（消費税及び地方消費税を含まない。）を支払う。",
        ),
        near_misses=(
            "The price for 1,000 pieces is stated in the order.",
            "The prices in the catalogue of 2026 apply.",
            "This Agreement is governed by the laws of Japan. A party in breach shall pay a penalty of JPY 1,000,000.",
            "本契約に違反した当事者は、違約金として1000万円を支払う。",
            "単価は、1回の注文が1,000個以上の場合に見直す。",
        ),
    ),
    check,
)
