"""What a person is shown of a question in one language: the proposal, the bounds, the form of an answer."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from clausekit.asking.question import Kind, Question, Word
from clausekit.builder.choice_label import choice_label
from clausekit.model.base import Bilingual, Language
from clausekit.model.parameter import ChoiceParameter, Option
from clausekit.model.tolerance import Tolerance
from clausekit.model.value import Choice, Value
from clausekit.text.read_parameter import read_parameter
from clausekit.text.tolerance import TOLERANCE_COLUMNS
from clausekit.text.write_value import plain, write_value

_FORMS: Final[Mapping[str, tuple[str, str]]] = {
    "money": ("currency and amount: JPY 1,000,000", "通貨と金額: 1,000,000円、JPY 1,000,000"),
    "percent": ("a percentage: 30 %", "百分率: 30%"),
    "count": ("a whole number", "整数"),
    "date": ("a day: 2027-01-15", "年月日: 2027-01-15"),
    "flag": ("yes or no", "はい（yes）又はいいえ（no）"),
    "text": ("your own words, in English and in Japanese", "文言を英語と日本語の両方で"),
    "choice": ("the number of one of these", "番号で選択"),
    "rows": ("a list, row by row", "一覧を1行ずつ"),
    "tolerances": ("a list, row by row", "一覧を1行ずつ"),
}
_UNITS: Final[Mapping[str, tuple[str, str]]] = {
    "hours": ("hours", "時間"),
    "days": ("days", "日"),
    "business_days": ("business days", "営業日"),
    "months": ("months", "か月"),
    "years": ("years", "年"),
}
_BOUNDS: Final = {"least": Bilingual(en="at least", ja="以上"), "most": Bilingual(en="at most", ja="以下")}
_YES: Final = Bilingual(en="yes", ja="はい")
_NO: Final = Bilingual(en="no", ja="いいえ")
Labels = Mapping[str, Bilingual]


def label_of(option: Option, roles: Labels) -> Bilingual:
    """The label of an option with every party named."""
    return choice_label(Choice(option.value, option.label), roles)


def options_of(kind: Kind, roles: Labels) -> tuple[Bilingual, ...]:
    """The labels of what may be chosen, in order; none where nothing is."""
    return tuple(label_of(o, roles) for o in kind.options) if isinstance(kind, ChoiceParameter) else ()


def form_of(kind: Kind) -> Bilingual:
    """How an answer is written, with its bounds."""
    if isinstance(kind, Word):
        return kind.help
    unit = getattr(kind, "unit", "")
    if kind.type == "duration":
        many, ja = _UNITS[unit]
        number = plain(_example(kind))
        form = Bilingual(en=f"a number of {many}: {number} {many}", ja=f"数と単位: {number}{ja}")
    elif kind.type == "quantity":
        form = Bilingual(en=f"a number and a unit: 5 {unit}", ja=f"数値と単位: 5 {unit}")
    else:
        form = Bilingual(en=_FORMS[kind.type][0], ja=_FORMS[kind.type][1])
    bounds = [(bound, said) for name, said in _BOUNDS.items() if (bound := getattr(kind, name, None)) is not None]
    return Bilingual(
        en=", ".join([form.en, *(f"{said.en} {plain(bound)}" for bound, said in bounds)]),
        ja="、".join([form.ja, *(f"{plain(bound)}{said.ja}" for bound, said in bounds)]),
    )


def _example(kind: Any) -> Decimal:
    """A number within the bounds."""
    low, high = kind.least or Decimal(0), kind.most or Decimal(30)
    return max(low, min(high, Decimal(30)))


def shown(kind: Kind, raw: Any, roles: Labels) -> Bilingual:
    """What `raw` says, as it would be printed; rows one under the other; empty for nothing."""
    if raw is None:
        return Bilingual(en="", ja="")
    value = None if isinstance(kind, Word) else read_parameter(kind, raw)[0]
    return Bilingual(en=str(raw), ja=str(raw)) if value is None else _written(value, roles)


def _written(value: Value, roles: Labels) -> Bilingual:
    match value:
        case bool():
            return _YES if value else _NO
        case Choice():
            return choice_label(value, roles)
        case tuple():
            rows = [_row(row, roles) for row in value]
            return Bilingual(en="\n\n".join(r.en for r in rows), ja="\n\n".join(r.ja for r in rows))
    return Bilingual(en=write_value(value, "en"), ja=write_value(value, "ja"))


def _row(row: Any, roles: Labels) -> Bilingual:
    if isinstance(row, Tolerance):
        cells = [TOLERANCE_COLUMNS[name](row) for name in ("characteristic", "requirement")]
    else:
        cells = [_written(value, roles) for value in row.values() if value is not None]
    return Bilingual(en="– " + "; ".join(c.en for c in cells), ja="－" + "／".join(c.ja for c in cells))


def explained(question: Question, language: Language, *, full: bool) -> Iterator[str]:
    """The lines said with a question: help, and why that default; with `full` also how the answer is written."""
    kind = question.kind
    if not isinstance(kind, Word) and kind.help:
        yield from kind.help.in_language(language).splitlines()
    if isinstance(kind, Word) or full:
        yield form_of(kind).in_language(language)
    if kind.why:
        why = kind.why.in_language(language)
        yield f"Why: {why}" if language == "en" else f"理由: {why}"
