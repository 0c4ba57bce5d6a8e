"""Reports built by hand, and the linter's report of the sample draft, made once."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from clausekit.errors import Said
from clausekit.linter.lint import lint
from clausekit.model.base import Bilingual
from clausekit.model.finding import FileResult, Finding, Place, Report, Suggestion

SAMPLES = Path(__file__).parent.parent / "samples"
DRAFT = SAMPLES / "supply" / "draft.docx"
MEASURED = Suggestion("within [days] days", "［日数］日以内に", "days")
QUESTION = Suggestion("By when?", "いつまでですか。", question=True)
FINDING = Finding(
    file="draft.docx",
    rule="V101",
    name="vague-deadline",
    severity="warning",
    language="en",
    place=Place("document", 0, 11, 19, "4.2"),
    text="promptly",
    sentence="They shall promptly pay.",
    also=(),
    message=Bilingual(en="“promptly” names no day.", ja="「promptly」は期日を示していません。"),
    suggestions=(MEASURED,),
    fingerprint="0123456789abcdef",
    offset=11,
)
FILE = FileResult("draft.docx", "accepted", None, True, ())
UNREAD = FileResult("none.docx", "accepted", Said("this is no .docx file", ".docxファイルではありません"), False, ())


def finding(place: Place = FINDING.place, **more: object) -> Finding:
    """A finding like FINDING with other values; the place's end decides its words."""
    return replace(FINDING, place=place, **more)  # type: ignore[arg-type]


def report(*findings: Finding, files: tuple[FileResult, ...] = (FILE,)) -> Report:
    """A report of these findings."""
    return Report(files, findings)


@cache
def sample_report() -> Report:
    """What the linter says of every .docx of the samples, and of a file that is none."""
    return lint([*sorted(SAMPLES.glob("*/*.docx")), SAMPLES / "supply" / "deal.yaml"])
