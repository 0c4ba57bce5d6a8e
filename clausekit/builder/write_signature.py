"""Signatories → the signature block: two parties side by side, all of it on one page, each signing in its own way."""

from collections.abc import Callable, Iterator
from itertools import zip_longest

from clausekit.model.base import Bilingual
from clausekit.model.contract import Signatory
from clausekit.model.party import Party
from clausekit.word.elements import Element, element, paragraph
from clausekit.word.runs import runs
from clausekit.word.tables import Cell, Row, table

_WORDS, _SEAL, _GAP = 2977, 1247, 622  # twips: the seal place is 22 mm square
_WIDTHS = (_WORDS, _SEAL, _GAP, _WORDS, _SEAL)

_ACT = {
    "signature": Bilingual(en="Signature", ja="署名"),
    "individual": Bilingual(en="Signature in own hand", ja="署名（自署）"),
    "seal": Bilingual(en="Printed name and seal", ja="記名押印（代表者印）"),
    "electronic": Bilingual(en="Signed electronically", ja="電子署名により締結する。"),
}
_TO_FILL = {
    "name": Bilingual(en="Name", ja="氏名"),
    "title": Bilingual(en="Title", ja="役職"),
    "place": Bilingual(en="Place", ja="場所"),
    "date": Bilingual(en="Date", ja="日付"),
}

Part = Callable[[Signatory], tuple[Cell, ...]]


def write_signatures(signatories: tuple[Signatory, ...]) -> Iterator[Element]:
    """One table for every two parties, and the end of each."""
    parts = ((_identity, 0), (_act, _SEAL), (_signed, 0), (_place, 480), (_date, 440))
    for pair in zip_longest(signatories[::2], signatories[1::2]):
        yield table("SignatureTable", _WIDTHS, [_row(part, height, pair) for part, height in parts])
        yield paragraph("TableEnd")


def _row(part: Part, height: int, pair: tuple[Signatory, Signatory | None]) -> Row:
    left, right = (part(each) if each else (_blank(span=2),) for each in pair)
    return Row((*left, _blank(), *right), whole=True, height=height)


def _blank(span: int = 1, *properties: Element) -> Cell:
    return Cell((paragraph("SignatureText"),), span, properties)


def _identity(signatory: Signatory) -> tuple[Cell, ...]:
    role = [*runs(signatory.label.en, "en"), *runs(f"　{signatory.label.ja}", "ja")]
    party = (*_both("SignatureName", signatory.party.name), *_both("SignatureText", signatory.party.address))
    return (Cell((paragraph("SignatureRole", role), *party), span=2),)


def _act(signatory: Signatory) -> tuple[Cell, ...]:
    """What is put on the paper: a line to sign on, a printed name with the place of the seal, or one sentence."""
    party, low = signatory.party, element("w:vAlign", val="bottom")
    if party.signing == "electronic":
        return (Cell(_both("SignatureText", _ACT["electronic"]), 2, (low,)),)
    if party.signing != "seal":
        return (_blank(2, _border("bottom"), low),)
    seal = (_border("top", "left", "bottom", "right"), element("w:vAlign", val="center"))
    return (
        Cell(_signer(party, _WORDS), 1, (_border("bottom"), low)),
        Cell((paragraph("SealPlace", runs("印", "ja")),), 1, seal),
    )


def _signed(signatory: Signatory) -> tuple[Cell, ...]:
    party = signatory.party
    label = paragraph("SignatureLabel", _in_one_line(_ACT[party.signing]))
    above = () if party.signing == "electronic" else (label,)
    signer = () if party.signing == "seal" else _signer(party, _WORDS + _SEAL)
    return (Cell((*above, *signer), span=2),)


def _place(_: Signatory) -> tuple[Cell, ...]:
    return (_cell_to_fill("place"),)


def _date(_: Signatory) -> tuple[Cell, ...]:
    return (_cell_to_fill("date"),)


def _cell_to_fill(what: str) -> Cell:
    return Cell((_to_fill(what, _WORDS + _SEAL),), 2, (element("w:vAlign", val="bottom"),))


def _signer(party: Party, width: int) -> tuple[Element, ...]:
    """Who signs, and as what; a line to fill for what the deal does not say."""
    if party.signing == "individual":
        return _both("SignatureText", party.representative or party.name)
    named = (("name", party.representative), ("title", party.title))
    english = [
        paragraph("SignatureText", runs(said.en, "en")) if said else _to_fill(what, width) for what, said in named
    ]
    japanese = "　".join(said.ja for said in (party.title, party.representative) if said)
    return (*english, paragraph("SignatureJapanese", runs(japanese, "ja"))) if japanese else tuple(english)


def _both(style: str, said: Bilingual) -> tuple[Element, ...]:
    """English and, where it differs, Japanese below it."""
    english = paragraph(style, runs(said.en, "en"))
    return (english, paragraph("SignatureJapanese", runs(said.ja, "ja"))) if said.ja != said.en else (english,)


def _to_fill(what: str, width: int) -> Element:
    """A label and a line drawn by a tab: no row of underscores that could be taken for a forgotten blank."""
    stop = element("w:tabs", element("w:tab", val="right", leader="underscore", pos=width))
    return paragraph("SignatureText", [*_in_one_line(_TO_FILL[what]), *runs("\t", "en")], stop)


def _in_one_line(said: Bilingual) -> list[Element]:
    return [*runs(f"{said.en} ", "en"), *runs(said.ja, "ja")]


def _border(*sides: str) -> Element:
    lines = (element(f"w:{side}", val="single", sz=6, space=0, color="595959") for side in sides)
    return element("w:tcBorders", *lines)
