"""Report + documents → one HTML file that needs nothing else: the text with its marks, and below each paragraph what to write instead."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from clausekit.linter.html_content import counts, sheets
from clausekit.linter.html_words import HTML_WORDS
from clausekit.linter.report_words import NOT_ADVICE, say
from clausekit.model.base import LANGUAGES, Language
from clausekit.model.document import Document
from clausekit.model.finding import SEVERITIES, Report

_TEMPLATE: Final = "report.html.jinja"


def to_html(report: Report, documents: Iterable[Document], language: Language) -> str:
    """The report as a page to read in a browser, to mail or to print, for a reader of `language`.

    `documents` are the files of the report as they were read; a file that is not among them is shown without its text.
    Messages and suggestions stand there in both languages, the reader's first.
    """
    # autoescape: nothing from a contract, a file name or the glossary can become markup
    environment = Environment(
        loader=PackageLoader("clausekit.linter"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(_TEMPLATE).render(
        language=language,
        languages=sorted(LANGUAGES, key=lambda each: each != language),
        severities=SEVERITIES,
        words={each: {key: say(said, each) for key, said in HTML_WORDS.items()} for each in LANGUAGES},
        advice={each: say(NOT_ADVICE, each) for each in LANGUAGES},
        counts=counts(report),
        sheets=sheets(report, documents),
        name_of=lambda file: PurePath(file).name or file,
    )
