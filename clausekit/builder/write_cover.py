"""The cover sheet: the parties and the key terms at a glance, from the same values as the articles."""

from collections.abc import Iterator
from typing import Final

from clausekit.builder.write_contents import write_contents
from clausekit.builder.write_pieces import Printing, reference
from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import Contract, KeyTerm, Reference, Signatory
from clausekit.word.elements import Element, paragraph
from clausekit.word.page_layout import TEXT_WIDTH, Sheet
from clausekit.word.runs import runs
from clausekit.word.tables import Cell, Row, divide, table

LONG: Final = 10  # articles; a contract with more has a cover sheet and a table of contents
_WIDTH: Final = TEXT_WIDTH["portrait"]
_NOTE: Final = Bilingual(
    en="This sheet gives the key terms at a glance. The articles prevail over it.",
    ja="本紙は主要条件の一覧であり、本紙と各条とが異なるときは、各条による。",
)
_HEADS: Final = (
    Bilingual(en="Key term", ja="主要条件"),
    Bilingual(en="Agreed", ja="内容"),
    Bilingual(en="Article", ja="条"),
)
_PARTIES: Final = (Bilingual(en="Party", ja="当事者"), Bilingual(en="Name and address", ja="名称及び所在地"))


def write_cover(contract: Contract, title: list[Element], printing: Printing) -> Sheet:
    """Title, parties, key terms, and the table of contents on the same sheet."""
    parties = table(
        "ContractTable",
        divide(_WIDTH, (2, 7)),
        [_heads(_PARTIES), *(_party(each, printing) for each in contract.signatories)],
    )
    terms = [_term(term, printing) for term in contract.key_terms]
    listed = [table("ContractTable", divide(_WIDTH, (4, 4, 1)), [_heads(_HEADS), *terms])] if terms else []
    end = paragraph("TableEnd")
    note = paragraph("ReferenceNote", [*runs(_NOTE.en, "en"), *runs(f"　{_NOTE.ja}", "ja")])
    return Sheet((*title, parties, end, *listed, note, *write_contents(contract, printing)))


def _heads(said: tuple[Bilingual, ...]) -> Row:
    cells = (Cell((paragraph("TableHeading", [*runs(h.en, "en"), *runs(f"　{h.ja}", "ja")]),)) for h in said)
    return Row(tuple(cells), header=True, whole=True)


def _party(signatory: Signatory, printing: Printing) -> Row:
    party = signatory.party
    named = (*_both(party.name, printing), *_both(party.address, printing))
    return Row((Cell(tuple(_both(signatory.label, printing))), Cell(named)), whole=True)


def _term(term: KeyTerm, printing: Printing) -> Row:
    where = Cell((paragraph("TableText", _where(term, printing)),))
    return Row((Cell(tuple(_both(term.label, printing))), Cell(tuple(_both(term.value, printing))), where), whole=True)


def _where(term: KeyTerm, printing: Printing) -> Iterator[Element]:
    if term.number.article is not None:
        yield from reference(Reference(term.clause, term.number), printing.layout.main, printing)


def _both(said: Bilingual, printing: Printing) -> Iterator[Element]:
    """In the main language and, small below it where it differs, in the other."""
    main = printing.layout.main
    other: Language = "ja" if main == "en" else "en"
    yield paragraph("TableText", runs(said.in_language(main), main))
    if said.ja != said.en:
        yield paragraph("TableJapanese", runs(said.in_language(other), other))
