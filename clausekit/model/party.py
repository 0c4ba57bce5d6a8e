"""A party of a deal: who signs, and the facts about it that law depends on."""

import re
from decimal import Decimal, InvalidOperation
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from clausekit.model.base import Bilingual, Model

Signing = Literal["signature", "seal", "individual", "electronic"]


def _plain_number(text: object) -> object:
    return text.replace(",", "").replace("_", "") if isinstance(text, str) else text


PlainInt = Annotated[int, BeforeValidator(_plain_number)]


class Capital(Model):
    """Stated capital, written `JPY 10,000,000`."""

    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    amount: Annotated[Decimal, Field(ge=0)]


def _read_capital(text: object) -> object:
    match = re.fullmatch(r"([A-Z]{3})\s*([\d,]+(?:\.\d+)?)", text) if isinstance(text, str) else None
    if not match:
        raise ValueError("write the currency and the amount, such as JPY 10,000,000")
    try:
        return Capital(currency=match[1], amount=Decimal(match[2].replace(",", "")))
    except InvalidOperation as error:
        raise ValueError("write the currency and the amount, such as JPY 10,000,000") from error


class Party(Model):
    """One party. Facts left out are unknown and stay unknown: nothing is inferred from a name or a country.

    `signing`: `signature` handwritten; `seal` 記名押印, name printed and representative's seal; `individual` 署名 of a
    natural person; `electronic`.
    """

    name: Bilingual
    address: Bilingual
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    representative: Bilingual | None = None
    title: Bilingual | None = None
    contact: Bilingual | None = None
    signing: Signing = "signature"
    capital: Annotated[Capital, BeforeValidator(_read_capital)] | None = None
    regular_employees: Annotated[PlainInt, Field(ge=0)] | None = None
    individual: bool | None = None
    invoice_number: Annotated[str, StringConstraints(pattern=r"^T\d{13}$")] | None = None
