"""A signatory → its signature block: each party signs in its own way."""

from collections.abc import Iterator

from clausekit.model.contract import Signatory
from clausekit.model.party import Party
from clausekit.preview.inline import one_side, said
from clausekit.preview.page import Cell, Signature
from clausekit.preview.words import WORDS


def signature(signatory: Signatory) -> Signature:
    """What is printed for `signatory`, and what is left to fill in."""
    party = signatory.party
    unknown = [] if party.signing == "individual" else list(_unknown(party))
    return Signature(
        role=said(signatory.label),
        party=(said(party.name), said(party.address)),
        act=said(WORDS[party.signing]),
        seal=party.signing == "seal",
        electronic=party.signing == "electronic",
        signer=tuple(_signer(party)),
        blanks=tuple(said(WORDS[name]) for name in (*unknown, "place", "date")),
    )


def _signer(party: Party) -> Iterator[Cell]:
    """Name and title line by line in English, in one line in Japanese, where the title comes first."""
    if party.signing == "individual":
        yield said(party.representative or party.name)
        return
    yield from (one_side(each.en, "en") for each in (party.representative, party.title) if each)
    japanese = "　".join(each.ja for each in (party.title, party.representative) if each)
    if japanese:
        yield one_side(japanese, "ja")


def _unknown(party: Party) -> Iterator[str]:
    if not party.representative:
        yield "name"
    if not party.title:
        yield "title"
