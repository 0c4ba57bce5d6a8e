"""A schedule → a sheet of its own, lying on its side where a wide table reads better so."""

from collections.abc import Iterator

from clausekit.builder.hands import SCHEDULE
from clausekit.builder.set_blocks import set_blocks
from clausekit.builder.write_paragraphs import Block, blocks
from clausekit.builder.write_pieces import Printing, operative
from clausekit.builder.write_table import Place
from clausekit.model.contract import Schedule
from clausekit.word.bookmarks import bookmark_name, bookmarked
from clausekit.word.elements import Element, element, paragraph, with_properties
from clausekit.word.page_layout import TEXT_WIDTH, Sheet
from clausekit.word.runs import runs

_WIDE = 5  # columns: below it, cells in two languages still read well on an upright page


def write_schedule(schedule: Schedule, printing: Printing) -> Sheet:
    """The schedule under its numbered heading."""
    landscape = any(len(p.table.headings) >= _WIDE for p in schedule.paragraphs if p.table)
    # the shop floor works from these tables, so Japanese stands in them even where only English is printed
    languages = ("en", "ja") if printing.japanese else printing.layout.languages
    place = Place(TEXT_WIDTH["landscape" if landscape else "portrait"], languages=languages)
    text = set_blocks(_with_heading(schedule, printing), printing, place)
    return Sheet((*_reference_heading(schedule, printing), *text), landscape)


def _with_heading(schedule: Schedule, printing: Printing) -> Iterator[Block]:
    if not printing.japanese:
        languages = printing.layout.languages
        yield Block(
            tuple(
                operative(SCHEDULE[each].heading, schedule.key, (schedule.title.in_language(each),), each, printing)
                for each in languages
            )
        )
    yield from blocks(schedule.paragraphs, SCHEDULE, printing)


def _reference_heading(schedule: Schedule, printing: Printing) -> list[Element]:
    """An English heading with a grey Japanese line below it, which is a target of references too."""
    if not printing.japanese:
        return []
    english = operative("ScheduleHeading", schedule.key, (schedule.title.en,), "en", printing)
    with_properties(english, element("w:spacing", after=40))
    name = bookmark_name(printing.secret, schedule.key, "ja")
    japanese = paragraph("ScheduleHeadingJapanese", bookmarked(name, runs(schedule.title.ja, "ja")))
    return [english, japanese, paragraph("ReferenceNote", _note())]


def _note() -> list[Element]:
    return [
        *runs("灰色の日本語は参考のために付したものであり、契約の一部ではない。", "ja"),
        *runs(" Japanese in grey is for reference – not part of the contract.", "en"),
    ]
