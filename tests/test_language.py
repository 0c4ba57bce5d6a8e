"""Sentences, languages, tokens, forms and bounds."""

import pytest

from clausekit.language.bounds import bounds
from clausekit.language.clean import clean
from clausekit.language.detect import stretches
from clausekit.language.languages import Languages
from clausekit.language.matching import FormMatcher
from clausekit.language.sentences import sentences
from clausekit.language.tokenised import tokenise


@pytest.fixture(scope="module")
def languages():
    return Languages()


def cut(text, language):
    return [sentence for _, sentence in sentences(text, language)]


def found(languages, language, forms, text):
    pipeline = languages.pipeline(language)
    matcher = FormMatcher(pipeline, list(enumerate(forms)))
    return [(match.key, text[match.start : match.end]) for match in matcher.find(tokenise(text, pipeline))]


@pytest.mark.parametrize(
    "whole",
    [
        "3.2 The Seller shall pay.",
        "(a) The Seller shall pay.",
        "Acme Inc. Tokyo branch and Beta Co., Ltd. Osaka shall agree on lot No. 5 under Art. 3.",
        "The fee of J. R. Smith is due at 5 p.m. Tokyo time, e.g. Monday, i.e. The first day.",
    ],
)
def test_an_english_sentence_is_not_cut_after_labels_and_abbreviations(whole):
    assert cut(whole, "en") == [whole]


def test_english_sentences_end_at_full_stops_and_line_ends():
    text = "It is “done.” The next\nline. 30 days follow."
    assert cut(text, "en") == ["It is “done.”", "The next", "line.", "30 days follow."]


def test_a_japanese_full_stop_in_brackets_does_not_cut():
    text = "甲は、「はい。」という。乙は、製品（見本を含む。以下同じ。）を納入する。"
    assert cut(text, "ja") == ["甲は、「はい。」という。", "乙は、製品（見本を含む。以下同じ。）を納入する。"]


def test_a_bracket_that_is_never_closed_does_not_swallow_the_rest():
    assert cut("甲は（乙とする。丙は、丁とする。", "ja") == ["甲は（乙とする。", "丙は、丁とする。"]


def test_a_full_width_point_between_digits_does_not_cut():
    assert cut("年１４．６％とする．次に", "ja") == ["年１４．６％とする．", "次に"]


def test_sentences_stand_where_they_say():
    text = "  甲は、通知する。\n　乙は、　支払う。 "
    assert all(text[start : start + len(sentence)] == sentence for start, sentence in sentences(text, "ja"))


def test_an_over_long_japanese_sentence_is_cut_at_commas_and_nothing_is_lost():
    text = "製品、" * 2000
    pieces = cut(text, "ja")
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= 1000


def languages_of(text):
    return [(s.language, text[s.start : s.end].strip()) for s in stretches(text)]


@pytest.mark.parametrize(
    "text",
    [
        "甲は、Acme Inc.に対し、ISO 9001:2015に従い10 mm以内とする。",
        "Incoterms 2020 の FCA による。",
        "納期 (Delivery)",
    ],
)
def test_latin_names_and_numbers_in_japanese_stay_japanese(text):
    assert languages_of(text) == [("ja", text)]


def test_a_japanese_name_in_english_stays_english():
    text = "The Seller (株式会社見本) shall deliver 製品 to the Buyer."
    assert languages_of(text) == [("en", text)]


def test_a_paragraph_in_both_languages_is_told_apart():
    text = "The Seller shall deliver it to the Buyer. 売主は、速やかに製品を引き渡す。"
    assert languages_of(text) == [
        ("en", "The Seller shall deliver it to the Buyer."),
        ("ja", "売主は、速やかに製品を引き渡す。"),
    ]


def test_stretches_are_the_whole_text():
    text = "見本 a sample of the goods and of the rest 速やかに引き渡すものとする。 x"
    assert "".join(text[s.start : s.end] for s in stretches(text)) == text


def test_cleaning_keeps_the_way_back():
    text = "the\u00a0 party’s \u200bbest\tefforts"
    cleaned = clean(text)
    assert cleaned.text == "the party's best efforts"
    start = cleaned.text.index("best")
    assert text[slice(*cleaned.original(start, start + len("best efforts")))] == "best\tefforts"


def test_english_forms_know_alternatives_options_numbers_and_any_word(languages):
    forms = ["commercially? reasonable effort|efforts", "about #", "as * as possible"]
    text = "Use Commercially Reasonable Efforts on about thirty (30) lots as soon as possible."
    assert found(languages, "en", forms, text) == [
        (0, "Commercially Reasonable Efforts"),
        (0, "Reasonable Efforts"),
        (1, "about thirty"),
        (2, "as soon as possible"),
    ]


def test_english_forms_see_through_typography(languages):
    assert found(languages, "en", ["days' notice", "good-faith"], "on 3 days’\u00a0notice in good‑faith") == [
        (0, "days’\u00a0notice"),
        (1, "good‑faith"),
    ]


def test_a_blank_counts_as_a_number(languages):
    assert found(languages, "en", ["about #"], "about ● days") == [(0, "about ●")]
    assert found(languages, "ja", ["約#"], "約●個、約三十個") == [(0, "約●"), (0, "約三十")]


@pytest.mark.parametrize(
    ("form", "text", "stretch"),
    [
        ("速やかに", "乙は、すみやかに通知する。", "すみやかに"),
        ("努める", "乙は、納期の短縮に努めなければならない。", "努め"),
        ("できる限り", "乙は、できるかぎり早く通知する。", "できるかぎり"),
        ("できる限り", "乙は、できる限り早く通知する。", "できる限り"),
        ("誠意をもって", "誠意を以って協議する。", "誠意を以って"),
    ],
)
def test_japanese_forms_fold_spelling_and_inflection(languages, form, text, stretch):
    assert found(languages, "ja", [form], text) == [(0, stretch)]


def test_a_character_inside_another_word_is_no_match(languages):
    assert found(languages, "ja", ["約"], "本契約の違約金は、予約できない。") == []


def test_a_form_of_optional_words_only_is_dead(languages):
    assert FormMatcher(languages.pipeline("en"), [(1, "very? much?")]).dead == ((1, "very? much?"),)


def kinds(text, language):
    return {(b.kind, text[b.start : b.end]) for b in bounds(text, language)}


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("within thirty (30) days", ("time", "within thirty (30) days")),
        ("no later than [***] after", ("time", "no later than [***] after")),
        ("within [●]", ("time", "within [●]")),
        ("not exceeding 2.5 mm", ("limit", "exceeding 2.5 mm")),
        ("at least once a month, i.e. monthly", ("rate", "monthly")),
        ("to ISO 2859-1", ("standard", "ISO 2")),
        ("as set forth in Schedule 2", ("place", "set forth in Schedule")),
    ],
)
def test_english_bounds(text, bound):
    assert bound in kinds(text, "en")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("受領後10営業日以内に", ("time", "10営業日以内")),
        ("3ヵ月に1回", ("rate", "3ヵ月に1回")),
        ("●日前までに", ("time", "●日前")),
        ("三十日以内に", ("time", "三十日以内")),
        ("色差1.0点以下", ("limit", "1.0点以下")),
        ("毎月1回", ("rate", "毎月")),
        ("JIS Z 8730による", ("standard", "JIS Z 8")),
        ("別紙1に定める", ("place", "別紙1に定め")),
        ("第12条第3項に規定する", ("place", "第12条第3項に規定")),
    ],
)
def test_japanese_bounds(text, bound):
    assert bound in kinds(text, "ja")


def test_days_are_no_limit_of_size_and_a_single_kanji_is_no_number():
    assert "limit" not in {kind for kind, _ in kinds("at least thirty (30) days", "en")}
    assert kinds("一切の情報の一部及び一定の期間", "ja") == set()


def test_the_parse_comes_in_order_and_keeps_the_tokens(languages):
    pipeline = languages.pipeline("ja")
    texts = [tokenise("甲は、乙に通知する。", pipeline), tokenise("乙は、支払う。", pipeline)]
    parsed = list(languages.parse_japanese(texts))
    assert [p.clean for p in parsed] == [t.clean for t in texts]
    assert all(token.head is not None for p in parsed for token in p.tokens())
    assert not any(token.label.endswith("_bunsetu") for p in parsed for token in p.tokens())
