"""Whether the Act on payments to entrusted SMEs (取適法) applies to a deal: applies, does not, or unknown, with reasons.

Sources: Act 120 of 1956 as in force 2026-01-01 (e-Gov 331AC0000000120); size tests of the manufacturing group, read
2026-11 (see `legal_basis` of the clauses). What no source settles (a foreign ordering party, capital in a foreign
currency, goods made to the supplier's own specification) is answered `unknown`, never guessed.
"""

from dataclasses import dataclass
from typing import Literal

from clausekit.errors import Said
from clausekit.model.deal import Deal
from clausekit.model.party import Party

Answer = Literal["applies", "does_not", "unknown"]

_LARGE, _SMALL = 300_000_000, 10_000_000  # JPY, stated capital
_STAFF = 300  # regular employees


@dataclass(frozen=True, slots=True)
class TransactionLaw:
    """The answer and why."""

    answer: Answer
    reasons: tuple[Said, ...]


def transaction_law(deal: Deal) -> TransactionLaw:
    """The answer for `deal`, whose roles `buyer` and `supplier` are the ordering and the making side."""
    buyer, supplier = deal.parties.get("buyer"), deal.parties.get("supplier")
    if buyer is None or supplier is None:
        return _because("unknown", "the deal has no buyer and supplier", "買主・売主の区分がない取引です")
    if supplier.country != "JP":
        return _because("unknown", "the supplier is not in Japan", "受注者が日本国内の事業者ではありません")
    by_size = _by_size(buyer, supplier)
    if by_size.answer == "does_not":
        return by_size
    doubts = _doubts(deal, buyer)
    return TransactionLaw("unknown", (*doubts, *by_size.reasons)) if doubts else by_size


def _doubts(deal: Deal, buyer: Party) -> tuple[Said, ...]:
    doubts = []
    if deal.specification_by not in ("buyer", "both"):
        doubts.append(
            Said(
                "it is not settled that the goods are made to the buyer's specification",
                "発注者の仕様による製造であるかどうかが定まっていません",
            )
        )
    if buyer.country != "JP":
        doubts.append(
            Said(
                "the ordering party is foreign: the Act does not exclude it by its words, its application in practice is open",
                "発注者が外国の事業者です。文言上は除外されていませんが、実際の適用は定まっていません",
            )
        )
    return tuple(doubts)


def _by_size(buyer: Party, supplier: Party) -> TransactionLaw:
    capital, staff = _by_capital(buyer, supplier), _by_staff(buyer, supplier)
    if "applies" in (capital, staff):
        met = "capital" if capital == "applies" else "employees"
        ja = "資本金" if met == "capital" else "従業員数"
        return _because("applies", f"the size test by {met} is met", f"{ja}による規模の基準に当たります")
    if capital == staff == "does_not":
        return _because("does_not", "neither size test is met", "資本金・従業員数のいずれの基準にも当たりません")
    return _because(
        "unknown",
        "capital in yen or number of regular employees is not known for both parties",
        "双方の資本金（円）又は常時使用する従業員数が分かりません",
    )


def _by_capital(buyer: Party, supplier: Party) -> Answer:
    large, small = _yen(buyer), 0 if supplier.individual else _yen(supplier)
    if large is not None and large <= _SMALL:
        return "does_not"
    if large is None or small is None:
        return "does_not" if small is not None and small > _LARGE else "unknown"
    return "applies" if small <= (_LARGE if large > _LARGE else _SMALL) else "does_not"


def _by_staff(buyer: Party, supplier: Party) -> Answer:
    many, few = buyer.regular_employees, supplier.regular_employees
    if (many is not None and many <= _STAFF) or (few is not None and few > _STAFF):
        return "does_not"
    return "unknown" if many is None or few is None else "applies"


def _yen(party: Party) -> int | None:
    capital = party.capital
    return int(capital.amount) if capital is not None and capital.currency == "JPY" else None


def _because(answer: Answer, en: str, ja: str) -> TransactionLaw:
    return TransactionLaw(answer, (Said(en, ja),))
