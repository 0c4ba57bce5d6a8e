"""Contract → the words whose partner in the other language the contract itself knows: its parties and its defined terms."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from clausekit.model.base import Bilingual, Language
from clausekit.model.contract import Contract, DefinedTerm, Printed, Signatory
from clausekit.preview.figures import narrow
from clausekit.preview.seen import Kind, Reader

_ANY_EN = r"\b(?:[Bb]oth|[Ee]ach|[Ee]ither|[Nn]either|[Tt]he|[Aa]|[Tt]he other|[Tt]he same|[Nn]o|[Oo]ther) part(?:y|ies)\b|\bpart(?:y|ies)\b|\b(?:each|the) other\b"
_ANY_JA = "両当事者|各当事者|(?:いずれの|一方の|他方の)?当事者|相手方|双方|各自"


class Known(NamedTuple):
    """One thing that has a name in each language; a party's names know which party they belong to, from 1 on."""

    kind: Kind
    name: Bilingual
    party: int = 0


def known_words(contract: Contract) -> tuple[Known, ...]:
    """Names, addresses and labels of the parties, and every term that the contract defines."""
    return (*_parties(contract.signatories), *_terms(contract))


def readers_of(known: Iterable[Known], language: Language) -> tuple[Reader, ...]:
    """How they are found in a text: the longest first, for 支給図面 is not 買主."""
    by_word = {narrow(each.name.in_language(language)): (number, each) for number, each in enumerate(known)}
    ordered = sorted(by_word.items(), key=lambda pair: -len(pair[0]))
    named = (_reader(word, number, each, language) for word, (number, each) in ordered if word)
    any_party = Reader("party", re.compile(_ANY_EN if language == "en" else _ANY_JA), lambda _: "party", weak=True)
    return (*named, any_party)


def _reader(word: str, number: int, known: Known, language: Language) -> Reader:
    written = re.escape(word)
    if language == "en":
        plural = "(?:s|es)?" if known.kind == "term" else ""
        written = rf"(?<!\w){written}{plural}(?!\w)"
    elif len(word) == 1:
        # 甲 and 乙 stand for parties, but not inside a longer word
        written = rf"(?<![\u4e00-\u9fff]){written}(?![\u4e00-\u9fff])|(?<=[甲乙丙]){written}|{written}(?=[甲乙丙])"
    return Reader(known.kind, re.compile(written), lambda _: f"{known.kind}-{known.party} {number}")


def _parties(signatories: Iterable[Signatory]) -> Iterator[Known]:
    for count, each in enumerate(signatories, 1):
        party = each.party
        for name in (each.label, party.name, party.address, party.representative):
            if name:
                yield Known("party", name, count)


def _terms(contract: Contract) -> Iterator[Known]:
    parts = contract.sections
    for part in parts:
        for printed in part.paragraphs:
            yield from _defined(printed)


def _defined(printed: Printed) -> Iterator[Known]:
    en, ja = ([p.text for p in pieces if isinstance(p, DefinedTerm)] for pieces in (printed.en, printed.ja))
    yield from (Known("term", Bilingual(en=one, ja=other)) for one, other in zip(en, ja, strict=False))
    for item in printed.items:
        yield from _defined(item)
