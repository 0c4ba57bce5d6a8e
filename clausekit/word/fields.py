"""Fields of Word, each with its computed result, so that a reader which never recomputes shows the same text."""

from clausekit.model.base import Language
from clausekit.word.elements import Element, element
from clausekit.word.runs import run, words


def field(instruction: str, result: str, language: Language = "en") -> list[Element]:
    """The five runs of a field: begin, instruction, separator, cached result, end."""
    return [*field_begin(instruction), run(result, language), *field_end()]


def field_begin(instruction: str) -> list[Element]:
    """What stands before the result of a field."""
    return [
        element("w:r", element("w:fldChar", fldCharType="begin")),
        element("w:r", words("w:instrText", f" {instruction} ")),
        element("w:r", element("w:fldChar", fldCharType="separate")),
    ]


def field_end() -> list[Element]:
    """What stands after the result of a field."""
    return [element("w:r", element("w:fldChar", fldCharType="end"))]


def number_field(bookmark: str, result: str, language: Language = "en") -> list[Element]:
    r"""A live reference to the number of the bookmarked paragraph.

    `\n` and nothing longer: Word and LibreOffice agree on it, and both leave out a full stop after the number; `\w` and
    `\r` differ from each other, and from program to program, where a level above is not numbered.
    """
    return field(rf"REF {bookmark} \n \h", result, language)
