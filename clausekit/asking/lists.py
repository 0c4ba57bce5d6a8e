"""A list → the questions of its rows, one after the other, and whether there is one more."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Any, Final

from clausekit.asking.question import Kind, List, Question, Word, both
from clausekit.asking.sampling import SAMPLING
from clausekit.asking.typed import matching
from clausekit.model.parameter import ChoiceParameter, FlagParameter, RowsParameter, TextParameter
from clausekit.text.yaml_source import Path_

_LIMIT: Final = both(
    "a number, in the unit above or with its own: 11.95 or 11.95 mm", "数値（上の単位による。例: 11.95、11.95 mm）"
)
_STANDARD: Final = both("a standard with its year: ISO 2813:2014", "発行年付きの規格番号（例: ISO 2813:2014）")
_read_limit = matching(r"[+\-−]?\d+(\.\d+)?(\s*\S.*)?", _LIMIT)


def _limit(en: str, ja: str) -> Word:
    return Word(both(en, ja), _LIMIT, _read_limit, optional=True)


def _text(en: str, ja: str, *, optional: bool = False) -> TextParameter:
    return TextParameter(type="text", label=both(en, ja), optional=optional)


_DECISION: Final = ChoiceParameter.model_validate({
    "type": "choice",
    "label": both("What decides on the limit", "限界値における判定"),
    "default": "accept_at_limit",
    "why": both("It is what both sides expect where nothing is said.", "特に定めのない場合の通例です。"),
    "options": [
        {
            "value": "accept_at_limit",
            "label": both("a reading on the limit passes", "限界値ちょうどの測定値は合格とする"),
        },
        {
            "value": "guard_band",
            "label": both("limits narrowed by the uncertainty of measurement", "測定の不確かさの分だけ限界値を狭める"),
        },
    ],
})  # fmt: skip
_TOLERANCE: Final[Mapping[str, Kind]] = {
    "characteristic": _text("What is measured, and on which part", "測定する特性及び部位"),
    "unit": Word(
        both("Unit", "単位"), both("as mm, kg, N, °C, ΔE00, GU", "mm、kg、N、°C、ΔE00、GU など"), lambda text: text
    ),
    "nominal": _limit("Nominal value", "基準値"),
    "lower": _limit("Lower limit", "下限値"),
    "upper": _limit("Upper limit", "上限値"),
    "method": _text("How it is measured", "測定方法"),
    "instrument": _text("Instrument", "測定器"),
    "conditions": _text("Conditions", "測定条件"),
    "standard": Word(
        both("Standard", "規格"), _STANDARD, matching(r"[A-Z][A-Za-z0-9/ .\-]*\d:(19|20)\d\d(/.*)?", _STANDARD)
    ),
    "sampling": SAMPLING,
    "decision": _DECISION,
    "limit_sample": _text("Limit sample", "限度見本", optional=True),
}


def fields_of(kind: List) -> Mapping[str, Kind]:
    """What is asked of each row."""
    return kind.fields if isinstance(kind, RowsParameter) else _TOLERANCE


def row_questions(question: Question, answers: Mapping[Path_, Any]) -> Iterator[Question]:
    """The questions of a list that are asked with these `answers`, up to the first that is open.

    A list that nobody needs is first asked about as a whole; a needed one has its least number of rows at once.
    """
    kind = question.kind
    optional = kind.optional or kind.default is not None
    least = kind.least_rows  # type: ignore[union-attr]  # only lists come here
    for i in count():
        if (i == 0 and optional) or i >= least:
            more = (*question.path, i)
            yield replace(question, path=more, kind=_more(question.kind, i), more=True)
            if answers.get(more) != "yes":
                return
        for name, field in fields_of(kind).items():  # type: ignore[arg-type]
            path = (*question.path, i, name)
            yield replace(question, path=path, kind=field, needed=True)
            if path not in answers:
                return


def _more(kind: Kind, i: int) -> FlagParameter:
    label = both(f"{kind.label.en}: one more row?", f"{kind.label.ja}: 行を追加しますか")
    if i == 0:
        label = both(f"{kind.label.en}: rows of your own?", f"{kind.label.ja}: 独自の行を書きますか")
    why = both("What is proposed stays as it is.", "提案どおりとします。")
    return FlagParameter(type="flag", label=label, help=kind.help, default="no", why=why)
