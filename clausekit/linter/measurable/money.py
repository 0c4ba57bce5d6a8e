"""A sentence → the amounts of money in it: without any currency, in dollars of no country, or in yen."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from clausekit.linter.measurable.facts import says
from clausekit.linter.measurable.figures import BLANK, FIGURES, NOT_WITHIN, half_width
from clausekit.model.analysis import Index
from clausekit.model.base import Language

_AMOUNT_EN: Final = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|(?!(?:19|20)[0-9]{2}\b)[0-9]{4,})(?:\.[0-9]{1,2})?"
_AMOUNT_JA: Final = r"[0-9０-９]+(?:[,，][0-9０-９]{3})*\s?(?:[千百]?[万億])?"
_PAID_EN: Final = r"\b(?:prices?|fees?|amounts?(?!\s+to\b)|sums?|payments?|royalt(?:y|ies)|deposits?|penalt(?:y|ies)|damages|liability|remuneration|compensation|rent|salary|premiums?|pay|pays|paid|refund|reimburse)\b"
_PAID_JA: Final = r"(?:代金|金額|価格|単価|料金|報酬|対価|手数料|違約金|賠償額|委託料|実施料|使用料|保証金|費用|賃料|上限額|総額|限度額)"

BARE: Final[dict[Language, re.Pattern[str]]] = {
    # the price is 1,000,000 · shall pay 50,000 per month
    "en": re.compile(
        rf"{_PAID_EN}[^.;:()0-9$€£¥]{{0,40}}?\b(?:is|are|be|of|to|at|exceeds?|exceeding|than|pay|pays|paid)\s+(?P<amount>{_AMOUNT_EN})"
        r"(?=\s*(?:[.,;)]|$|(?:per|plus|excluding|including|exclusive|inclusive|within|upon|on|in\s+advance|in\s+cash|for\s+each|as|and|or)\b))(?!\s*[.,][0-9])",
        re.IGNORECASE,
    ),
    # 代金は、1,000,000とする
    "ja": re.compile(
        rf"{_PAID_JA}[^。；;（）()0-9０-９￥¥$円]{{0,16}}?[はをがのとして金、：:]\s?(?P<amount>(?:[0-9０-９]{{1,3}}(?:[,，][0-9０-９]{{3}})+|(?!(?:19|20)[0-9]{{2}}(?![0-9万]))[0-9０-９]{{4,}})(?:万|億|千万)?)"
        r"(?=\s*(?:とする|とし|を(?:上限|限度|超え|支払)|を、|以[上下内]|未満|まで|。|\((?:消費)?税|$))"
    ),
}
# A dollar sign or 500ドル with no country beside it
DOLLAR: Final = re.compile(
    rf"(?<![A-Za-z$])(?<!US\s)(?<!AUS\s)(?<!CA\s)\$\s?(?:{FIGURES}|{BLANK})(?!\s*\(?(?:US|U\.S|USD|AUD|CAD|HKD|SGD))"
    rf"|(?<!米国)(?<!米)(?<!豪)(?<!香港)(?<!加)(?<!シンガポール)(?:{FIGURES}|{BLANK})\s?(?:[千万億]+)?ドル"
)
# 500 US dollars, AUD 500, 米ドル: said once, it is said
_NAMED_DOLLAR: Final = re.compile(
    r"\bU\.?S\.?A?\.?\s*(?:[Dd]ollars?|\$)|\bUnited\s+States\s+[Dd]ollars?|(?<![A-Za-z])(?:USD|AUD|CAD|HKD|SGD|NZD|TWD)(?![A-Za-z])|\((?:US|U\.S\.)\)"
    r"|(?:Australian|Canadian|Singapore|Hong\s+Kong|New\s+Zealand)\s+[Dd]ollars?|(?<![A-Za-z])(?:US|AU|AUS|CA|HK|SG|NZ)\s?\$|(?:米|豪|香港|加|カナダ|シンガポール|オーストラリア)・?ドル"
)
# Countries of dollars: a document that names one of them, and no other, means its dollar.
_COUNTRIES: Final = (
    re.compile(
        r"\bUnited\s+States\b|\bU\.S\.(?:A\.|C\.)?|\bUSA\b|\b(?:State|Commonwealth)\s+of\s+[A-Z]|\b(?:Delaware|New\s+York|California|Texas|Illinois|Florida|New\s+Jersey|Massachusetts|Nevada|Washington|Virginia|Maine|Colorado|Pennsylvania)\b"
        r"|米国|アメリカ|カリフォルニア|ニューヨーク|デラウェア"
    ),
    re.compile(r"\bAustralia|\bNew\s+South\s+Wales\b|オーストラリア|豪州"),
    re.compile(r"\bCanad|\bOntario\b|\bQuebec\b|カナダ"),
    re.compile(r"\bSingapore\b|シンガポール"),
    re.compile(r"\bHong\s+Kong\b|香港"),
    re.compile(r"\bNew\s+Zealand\b|ニュージーランド"),
    re.compile(r"\bTaiwan\b|台湾"),
)
# one currency for every amount of the document
ONE_CURRENCY: Final = re.compile(
    r"\b[Aa](?:ll|ny)\s+(?:\w+\s+){0,3}(?:amounts?|prices|fees|sums|payments?)\b[^.]{0,100}\bin\s+(?:lawful\b|U\.?S\.?|United\s+States|Japanese|[Yy]en\b|[Ee]uros?\b|[Pp]ounds\b|(?:JPY|USD|EUR|GBP|CNY|CHF|SGD|AUD)\b)"
    r"|\b(?:amounts|prices|fees|sums|payments)\s+(?:\w+\s+){0,5}(?:are|be)\s+(?:\w+\s+){0,2}in\s+(?:[A-Z]|yen|euro)"
    r"|\b[Cc]urrency\b[^.]{0,60}\b(?:is|shall\s+be|means)\b|通貨は|(?:金額|代金|価格|単価|支払)[^。]{0,40}(?:円|ドル|ユーロ)(?:建て|で(?:表示|支払|行)|\(JPY\))|単位\s*[は：:]\s*(?:千|百万)?円"
)
TAX: Final = re.compile(
    r"消費税|税込|税抜|税別|外税|内税|税を含|税を除|税額|課税|租税公課|\bconsumption\s+tax|\b(?:exclusive|inclusive|plus|net|including|excluding)\s+(?:of\s+)?(?:\w+\s+){0,3}tax|\bVAT\b",
    re.IGNORECASE,
)
# what is paid for goods or work; a penalty or damages are not
_PRICE: Final = re.compile(
    rf"(?:代金|価格|単価|料金|報酬|対価|手数料|委託料|実施料|使用料|賃料|頭金|一時金)[^。；;]{{0,24}}?(?P<yen>金?\s?(?:{_AMOUNT_JA}|[一二三四五六七八九十百千万億壱弐参拾]+|{BLANK})\s?[千百]?[万億]?円)"
    rf"|\b(?:[Pp]rices?|[Ff]ees?|[Rr]emuneration|[Rr]oyalt(?:y|ies)|[Rr]ent)\b[^.;]{{0,40}}?(?P<jpy>(?:JPY|¥|￥)\s?(?:{FIGURES}|{BLANK})|{NOT_WITHIN}{FIGURES}\s?(?:Japanese\s+)?[Yy]en\b)"
)


class Amount(NamedTuple):
    """An amount at `start` to `end`."""

    start: int
    end: int


def bare_amounts(text: str, language: Language) -> Iterator[Amount]:
    """Amounts that are plainly money and have no currency."""
    for found in BARE[language].finditer(half_width(text)):
        yield Amount(*found.span("amount"))


def dollars(text: str) -> Iterator[Amount]:
    """Amounts in dollars of no named country."""
    for found in DOLLAR.finditer(half_width(text)):
        yield Amount(*found.span())


def says_which_dollar(index: Index) -> bool:
    """Whether the document names the dollar it means, or just one country that has a dollar."""
    return says(index, _NAMED_DOLLAR) or sum(says(index, country) for country in _COUNTRIES) == 1


def prices_in_yen(text: str) -> Iterator[Amount]:
    """Prices and fees in yen, the amount only."""
    for found in _PRICE.finditer(half_width(text)):
        yield Amount(*found.span("yen" if found["yen"] else "jpy"))
