"""Questions → the sheet that both sides fill in (契約条件確認シート): one table an article, a cell for every answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from clausekit.asking.lists import fields_of
from clausekit.asking.question import Kind, Question, Word, code_of
from clausekit.asking.questions import Asking, questions
from clausekit.asking.shown import Labels, form_of, options_of, shown
from clausekit.builder.layout import LAYOUTS
from clausekit.builder.write_edges import head_and_foot
from clausekit.model.base import Bilingual, Language
from clausekit.model.parameter import RowsParameter, TolerancesParameter
from clausekit.text.yaml_source import Path_
from clausekit.word.base_document import open_base
from clausekit.word.canonical import canonical_bytes, describe
from clausekit.word.elements import Element, element, paragraph
from clausekit.word.page_layout import TEXT_WIDTH, Sheet, lay_out
from clausekit.word.runs import runs
from clausekit.word.tables import Cell, Row, divide, table

AGREEMENT: Final[Path_] = ("agreement",)
ADDED: Final[Path_] = ("added",)
_TITLE: Final = Bilingual(en="Contract data sheet", ja="契約条件確認シート")
_NOTES: Final = (
    Bilingual(
        en="Write into the column “Answer”; a row left empty stays as proposed. Rows in yellow are needed. "
        "Leave the first column as it is: the file is read by it. For one more row of a list, copy its table.",
        ja="「回答」欄に記入してください。空欄のままの行は提案どおりとなります。黄色の行は必須です。"
        "左端の列は読取りに使うため変更しないでください。一覧の行を増やすときは、その表を複写してください。",
    ),
    Bilingual(
        en="This sheet collects what both sides want; it is not a contract and binds nobody.",
        ja="本シートは双方の希望条件を確認するためのものであり、契約書ではなく、当事者を拘束しません。",
    ),
)
_HEADS: Final = (
    Bilingual(en="No.", ja="番号"),
    Bilingual(en="Item", ja="項目"),
    Bilingual(en="Proposal", ja="提案"),
    Bilingual(en="Answer", ja="回答"),
    Bilingual(en="Remarks", ja="備考"),
)
_WIDTHS: Final = divide(TEXT_WIDTH["landscape"], (10, 45, 33, 42, 25))
_OPEN: Final = Bilingual(en="may stay open", ja="空欄可")
_ONE_ROW, _SEVERAL = 1, 3  # empty tables for the rows of a list


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row of the sheet stands: the number a person sees, the path of its answer, whether it must be filled."""

    number: str
    path: Path_
    needed: bool


def write_sheet(asking: Asking) -> bytes:
    """The .docx of the sheet for this agreement; the same library gives the same bytes."""
    document = open_base()
    title = asking.agreement.title
    body = document.element.body
    lay_out(body, [Sheet(tuple(_content(asking)), landscape=True)])
    both = Bilingual(en=f"{_TITLE.en}: {title.en}", ja=f"{_TITLE.ja}：{title.ja}")
    head_and_foot(document, both, LAYOUTS["interleaved"], final=True)
    describe(document, both.en)
    return canonical_bytes(document)


def _content(asking: Asking) -> Iterator[Element]:
    title = asking.agreement.title
    yield paragraph("Title", [*runs(f"{_TITLE.ja}　", "ja"), *runs(_TITLE.en, "en")])
    yield paragraph("TitleJapanese", [*runs(f"{title.ja}　", "ja"), *runs(title.en, "en")])
    for note in _NOTES:
        yield paragraph("ReferenceNote", [*runs(note.en, "en"), *runs(f"　{note.ja}", "ja")])
    yield from _about(asking)
    for number, (_, members) in enumerate(groupby(questions(asking, {}), key=lambda q: q.group.key), 1):
        yield from _group(number, list(members), asking.roles)


def _about(asking: Asking) -> Iterator[Element]:
    """What the sheet is for, written into it so that it is read back as what it is."""
    told = [
        (
            AGREEMENT,
            Bilingual(en="Kind of contract (leave as it is)", ja="契約の種類（変更しない）"),
            asking.agreement.id,
        )
    ]
    if asking.added:
        added = Bilingual(en="Further articles in it (leave as they are)", ja="追加した条項（変更しない）")
        told.append((ADDED, added, ", ".join(asking.added)))
    rows = [
        Row((_number(f"0.{i}", path), Cell((_joined(label),)), Cell(()), Cell(_plain(text)), Cell(())), whole=True)
        for i, (path, label, text) in enumerate(told, 1)
    ]
    yield from _table(Bilingual(en="About this sheet", ja="本シートについて"), rows)


def _group(number: int, members: list[Question], roles: Labels) -> Iterator[Element]:
    rows: list[Row] = []
    lists: list[tuple[str, Question]] = []
    for i, question in enumerate(members, 1):
        place = Place(f"{number}.{i}", question.path, _demanded(question))
        if isinstance(question.kind, RowsParameter | TolerancesParameter):
            lists.append((place.number, question))
            rows.append(_row_of_list(place, question.kind, roles))
        else:
            rows += _rows(place, question.kind, question.languages, roles)
    title = members[0].group.title
    yield from _table(Bilingual(en=f"{number}. {title.en}", ja=title.ja), rows)
    for name, question in lists:
        yield from _list(name, question, roles)


def _demanded(question: Question) -> bool:
    return question.kind.default is None and not question.kind.optional


def _list(number: str, question: Question, roles: Labels) -> Iterator[Element]:
    """One table for each row of the list, its fields below each other."""
    kind, needed = question.kind, _demanded(question)
    if not isinstance(kind, RowsParameter | TolerancesParameter):
        return
    many = isinstance(kind, RowsParameter) and needed
    for i in range(1, max(kind.least_rows * needed, _SEVERAL if many else _ONE_ROW) + 1):
        rows: list[Row] = []
        for j, (name, field) in enumerate(fields_of(kind).items(), 1):
            must = needed and i <= kind.least_rows and field.default is None and not field.optional
            asked = Question((*question.path, name), field, question.group)
            rows += _rows(Place(f"{number}-{i}.{j}", asked.path, must), field, asked.languages, roles)
        title = Bilingual(en=f"{number}-{i} {kind.label.en}: row {i}", ja=f"{kind.label.ja}: {i}行目")
        yield from _table(title, rows)


def _table(title: Bilingual, rows: list[Row]) -> Iterator[Element]:
    named = Cell((paragraph("TableHeading", [*runs(title.en, "en"), *runs(f"　{title.ja}", "ja")]),), span=len(_HEADS))
    heads = tuple(Cell((paragraph("TableHeading", [*runs(h.en, "en"), *runs(f" {h.ja}", "ja")]),)) for h in _HEADS)
    headings = [Row((named,), header=True, whole=True), Row(heads, header=True, whole=True)]
    yield table("ContractTable", _WIDTHS, [*headings, *rows])
    yield paragraph("TableEnd")


def _row_of_list(place: Place, kind: Kind, roles: Labels) -> Row:
    """It takes no answer itself, so it has no code."""
    below = Bilingual(en=f"Rows: in the tables {place.number}-1 …", ja=f"各行は下の表 {place.number}-1 …に記入")
    item = (_joined(kind.label), _joined(below, small=True))
    return Row((Cell(_plain(place.number)), Cell(item), _proposal(kind, roles, None), Cell(()), Cell(())))


def _rows(place: Place, kind: Kind, languages: tuple[Language | None, ...], roles: Labels) -> Iterator[Row]:
    """One row, or one in each language that says all in that language."""
    for language in languages:
        fill = (element("w:shd", val="clear", color="auto", fill="FFF2CC"),) if place.needed else ()
        number = _number(f"{place.number} {language.upper()}" if language else place.number, place.path, language)
        item = Cell(_item(kind, roles) if language is None else tuple(_item_in(kind, language)))
        yield Row((number, item, _proposal(kind, roles, language), Cell((), properties=fill), Cell(())), whole=True)


def _number(number: str, path: Path_, language: Language | None = None) -> Cell:
    grey = (element("w:color", val="A6A6A6"), element("w:sz", val=12))
    code = runs(code_of(path, language), "en", *grey)
    return Cell((paragraph("TableText", runs(number, "en")), paragraph("TableText", code)))


def _item(kind: Kind, roles: Labels) -> tuple[Element, ...]:
    """Label, help, and the options or the form of the answer, in both languages."""
    lines = [_joined(kind.label)]
    if not isinstance(kind, Word) and kind.help:
        lines += [*_small(kind.help.en, "en"), *_small(kind.help.ja, "ja")]
    options = options_of(kind, roles)
    for i, label in enumerate(options, 1):
        lines.append(_joined(Bilingual(en=f"{i}  {label.en}", ja=label.ja), small=True))
    return (*lines, *([] if options else [_joined(form_of(kind), small=True)]))


def _item_in(kind: Kind, language: Language) -> Iterator[Element]:
    yield from _lines("TableText", kind.label.in_language(language), language)
    if not isinstance(kind, Word) and kind.help:
        yield from _small(kind.help.in_language(language), language)


def _proposal(kind: Kind, roles: Labels, language: Language | None) -> Cell:
    if kind.default is None:
        return Cell((_joined(_OPEN, small=True),) if kind.optional else ())
    said = shown(kind, kind.default, roles)
    why = kind.why or Bilingual(en="", ja="")
    languages: tuple[Language, ...] = (language,) if language else ("en", "ja")
    texts = {said.in_language(each): each for each in reversed(languages)}
    value = (line for text in reversed(texts) for line in _lines("TableText", text, texts[text]))
    reason = (line for each in languages for line in _small(why.in_language(each), each))
    return Cell((*value, *reason))


def _joined(said: Bilingual, *, small: bool = False) -> Element:
    """Both languages on one line."""
    japanese = [] if said.ja == said.en else runs(f"　{said.ja}", "ja")
    return paragraph("TableJapanese" if small else "TableText", [*runs(said.en, "en"), *japanese])


def _small(text: str, language: Language) -> Iterator[Element]:
    for line in filter(None, text.split("\n")):
        yield paragraph("TableJapanese", runs(line, language))


def _lines(style: str, text: str, language: Language) -> Iterator[Element]:
    for line in filter(None, text.split("\n")):
        yield paragraph(style, runs(line, language))


def _plain(text: str) -> tuple[Element, ...]:
    return (paragraph("TableText", runs(text, "en")),)
