"""A schedule → a sheet of its own, lying on its side where a wide table reads better so."""

from clausekit.builder.write_paragraphs import Hand, write_paragraphs
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
    place = Place(TEXT_WIDTH["landscape" if landscape else "portrait"], japanese=printing.japanese)
    hand = Hand("ScheduleBody", ("ScheduleParagraph", "ScheduleItem", "ScheduleSubitem"), "ScheduleItem", place)
    text = write_paragraphs(schedule.paragraphs, hand, printing)
    return Sheet((*_heading(schedule, printing), *text), landscape)


def _heading(schedule: Schedule, printing: Printing) -> list[Element]:
    english = operative("ScheduleHeading", schedule.key, (schedule.title.en,), printing)
    if not printing.japanese:
        return [english]
    with_properties(english, element("w:spacing", after=40))
    name = bookmark_name(printing.secret, schedule.key, "ja")
    japanese = paragraph("ScheduleHeadingJapanese", bookmarked(name, runs(schedule.title.ja, "ja")))
    return [english, japanese, paragraph("ReferenceNote", _note())]


def _note() -> list[Element]:
    return [
        *runs("灰色の日本語は参考のために付したものであり、契約の一部ではない。", "ja"),
        *runs(" Japanese in grey is for reference – not part of the contract.", "en"),
    ]
