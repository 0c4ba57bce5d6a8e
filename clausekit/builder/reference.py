"""A reference → the words and live numbers it is printed with: `Article 7.2(a)`, 第7条第2項第1号, `Schedule 1`."""

from dataclasses import dataclass

from clausekit.model.base import Language
from clausekit.model.contract import Key, Number, Reference

NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class LiveNumber:
    """The number of the paragraph printed for `key` in `language`, as it will be computed: `shown`."""

    key: Key
    language: Language
    shown: str


LabelPart = str | LiveNumber


def label(reference: Reference, language: Language, printed: tuple[Language, ...] = ("en",)) -> tuple[LabelPart, ...]:
    """How `reference` is said in `language`, in a contract whose articles are printed in the languages `printed`.

    The number of a 号 is always words, for it is printed as (1), and no field of Word makes 1 of that. Where the articles
    stand in English only, the number of a 項 is words too: 7.2 does not give 2. All other numbers are live.
    """
    number, key = reference.number, reference.key
    if language == "en":
        return _schedule(key, number) if number.schedule is not None else _article(key, number)
    if number.schedule is not None:
        return _schedule_japanese(key, number, "ja" if "ja" in printed else "en")
    if reference.here is not None and _same_article(reference.here, number):
        return _nearby(key, number, reference.here, live="ja" in printed)
    return _article_own(key, number) if "ja" in printed else _article_japanese(key, number)


def text_of_label(reference: Reference, language: Language, printed: tuple[Language, ...] = ("en",)) -> str:
    """The label as a reader sees it."""
    return "".join(part if isinstance(part, str) else part.shown for part in label(reference, language, printed))


def letter(number: int) -> str:
    """1, 2 … 26, 27 as Word counts letters: a, b … z, aa."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _article(key: Key, number: Number) -> tuple[LabelPart, ...]:
    clause, _, rest = key.partition("#")
    if number.paragraph is None:
        first = LiveNumber(clause, "en", f"{number.article}")
    else:
        first = LiveNumber(f"{clause}#{rest.partition('.')[0]}", "en", f"{number.article}.{number.paragraph}")
    return (f"Article{NO_BREAK}", first, *_item(key, number))


def _schedule(key: Key, number: Number) -> tuple[LabelPart, ...]:
    schedule = LiveNumber(_schedule_key(key), "en", f"Schedule{NO_BREAK}{number.schedule}")
    if number.paragraph is None:
        return (schedule, *_item(key, number))
    return (schedule, f", paragraph{NO_BREAK}", _schedule_paragraph(key, number, "en"), *_item(key, number))


def _item(key: Key, number: Number) -> tuple[LabelPart, ...]:
    return () if number.item is None else (LiveNumber(key, "en", f"({letter(number.item)})"),)


def _article_japanese(key: Key, number: Number) -> tuple[LabelPart, ...]:
    article = LiveNumber(key.partition("#")[0], "en", f"{number.article}")
    paragraph = "" if number.paragraph is None else f"第{number.paragraph}項"
    return ("第", article, f"条{paragraph}{_item_japanese(number)}")


def _same_article(here: Number, number: Number) -> bool:
    return here.article == number.article and (number.paragraph, number.item) != (None, None)


def _nearby(key: Key, number: Number, here: Number, *, live: bool) -> tuple[LabelPart, ...]:
    """前項, 本項第2号, 第2項: a place of the article in which the reference itself stands."""
    item = _item_japanese(number)
    if number.paragraph is None:
        return (item,)
    if here.paragraph is not None and number.paragraph == here.paragraph - 1:
        return (f"前項{item}",)
    if number.paragraph == here.paragraph:
        return (f"本項{item}",)
    clause, _, rest = key.partition("#")
    paragraph = LiveNumber(f"{clause}#{rest.partition('.')[0]}", "ja", f"{number.paragraph}")
    return ("第", paragraph, f"項{item}") if live else (f"第{number.paragraph}項{item}",)


def _article_own(key: Key, number: Number) -> tuple[LabelPart, ...]:
    """第5条第3項 in a text whose own paragraphs are numbered 第5条 and 3."""
    clause, _, rest = key.partition("#")
    article = LiveNumber(clause, "ja", f"第{number.article}条")
    if number.paragraph is None:
        return (article, *filter(None, (_item_japanese(number),)))
    paragraph = LiveNumber(f"{clause}#{rest.partition('.')[0]}", "ja", f"{number.paragraph}")
    return (article, "第", paragraph, f"項{_item_japanese(number)}")


def _schedule_japanese(key: Key, number: Number, language: Language) -> tuple[LabelPart, ...]:
    schedule, item = LiveNumber(_schedule_key(key), "ja", f"別紙{number.schedule}"), _item_japanese(number)
    if number.paragraph is None:
        return (schedule, item) if item else (schedule,)
    return (schedule, "第", _schedule_paragraph(key, number, language), f"項{item}")


def _item_japanese(number: Number) -> str:
    return "" if number.item is None else f"第{number.item}号"


def _schedule_key(key: Key) -> Key:
    clause, _, rest = key.partition("#")
    return f"{clause}#{rest.partition('.')[0]}"


def _schedule_paragraph(key: Key, number: Number, language: Language) -> LiveNumber:
    clause, _, rest = key.partition("#")
    return LiveNumber(f"{clause}#{'.'.join(rest.split('.')[:2])}", language, f"{number.paragraph}")
