"""The measures, questions and terms that come with clausekit: what a lawyer may rely on when pasting one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from clausekit.errors import LibraryError
from clausekit.glossary import Glossary, glossary_folder
from clausekit.model.glossary import Category, Measure
from clausekit.text.yaml_source import read_yaml

BLANK_EN = re.compile(r"\[([^\[\]]+)\]")
BLANK_JA = re.compile(r"［([^［］]+)］")
STANDARD = re.compile(r"\b(?:ISO(?:/IEC|/CIE)?|IEC|JIS [A-Z]|EN) \d+(?:-\d+)*(?:-\[[^\]]+\])?")
YEAR = re.compile(r":(?:(?:19|20)\d\d|\[year\])")

AT_LEAST = re.compile(r"\b(?:or more|or better|or higher)\b")
ABOVE = re.compile(r"\b(?<!no )more than\b|\bexceed|\blonger than\b|\bbeyond\b|\bfurther hours\b")
BELOW = re.compile(r"\b(?<!no )(?:less|fewer) than\b|\bbelow\b|\blower,|\bsmaller\b|\borders less\b")

NOT_OFFICIAL = re.compile(r"および|または|もしくは|ならびに|[０-９]|[,()]\s*[ぁ-ん]|ヶ月|ケ月|です|ます")

REQUIRED = """
deadline-days response-hours notice-days effort-acts colour-difference quantity-tolerance frequency-interval
acceptance-test named-standard closed-list named-criteria fallback-procedure
"""

DEFINED = {
    "Products": "本製品",
    "Individual Order": "個別契約",
    "Order": "注文書",
    "Specification": "本仕様書",
    "Special Material": "専用材料",
    "Advance Payment": "前払金",
    "Confidential Information": "秘密情報",
    "Business Day": "営業日",
    "Acceptance Inspection": "受入検査",
    "Final Inspection": "最終検査",
    "Non-Conformity": "契約不適合",
    "Limit Sample": "限度見本",
    "Tooling": "金型等",
    "Process Know-how": "製造ノウハウ",
    "Improvement": "改良",
    "Joint Invention": "共同発明",
    "Effective Date": "本契約の効力発生日",
    "Delivery Date": "納期",
    "Intellectual Property Rights": "知的財産権",
    "Manufacturing Drawings": "製造図面",
    "Supplied Drawings": "支給図面",
}

# Words of repealed law or of withdrawn editions: a new contract should not have them, so neither may what we suggest.
OUTDATED = (
    "下請法",
    "下請代金",
    "下請事業者",
    "親事業者",
    "3条書面",
    "5条書類",
    "隠れた瑕疵",
    "瑕疵担保",
    "日本工業規格",
    "時効の中断",
    "時効の停止",
    "商事法定利率",
    "手附",
    "仲裁裁定",
    "破産宣告",
    "ターミナル持込渡",
    "Subcontract Act",
    "Payment of Subcontract Proceeds",
    "subcontract proceeds",
    "large procuring enterprise",
)

# A word may lead to two measures of one category only if it stands here, with the reason. None does today.
SHARED_ON_PURPOSE: dict[tuple[str, str], str] = {}


@pytest.fixture(scope="module")
def measures(glossary: Glossary) -> Mapping[str, Measure]:
    return {m.id: m for m in glossary.measures}


def test_the_measures_that_vague_words_name_are_there(measures):
    assert set(REQUIRED.split()) - measures.keys() == set()
    assert len(measures) >= 60


def test_every_category_of_vague_words_has_measures_and_one_question(glossary):
    offered = Counter(c for m in glossary.measures for c in m.categories)
    assert {c for c in get_args(Category) if offered[c] < 5} == set()
    assert sorted(q.category for q in glossary.questions) == sorted(get_args(Category))


def test_a_question_is_asked_and_politely(glossary):
    for question in glossary.questions:
        assert question.ask.en.rstrip().endswith(("?", "us.")), question.category
        assert re.search(r"(でしょうか|ましょうか|ください|幸いです)。$", question.ask.ja), question.category


def test_both_sentences_of_a_measure_leave_the_same_blanks(measures):
    uneven = [m.id for m in measures.values() if _counts(BLANK_EN, m.sentence.en) != _counts(BLANK_JA, m.sentence.ja)]
    assert uneven == []


def test_a_blank_has_the_same_name_in_the_other_language_everywhere(measures):
    """Seen without a list of translations: an English blank and its Japanese name stand in the same measures."""
    english = _places((m.id, BLANK_EN.findall(m.sentence.en)) for m in measures.values())
    japanese = _places((m.id, BLANK_JA.findall(m.sentence.ja)) for m in measures.values())
    assert Counter(english.values()) == Counter(japanese.values()), _alone(english, japanese)


def test_no_blank_is_left_unnamed(measures):
    for measure in measures.values():
        said = measure.sentence
        assert not re.search(r"●|○|〇|_{2,}|\.{3}|…|TBD", said.en + said.ja), measure.id
        assert not re.search(r"［", said.en), measure.id
        assert not re.search(r"\[", said.ja), measure.id


def test_a_standard_always_carries_its_year_or_a_blank_for_it(measures):
    for measure in measures.values():
        for text in (measure.standard, measure.sentence.en, measure.sentence.ja):
            plain = text.replace("［", "[").replace("］", "]").replace("年版", "year")
            for number in STANDARD.finditer(plain):
                if number.group() != "ISO 3166-1":  # codes of countries are fixed by a day, not by an edition
                    assert YEAR.match(plain, number.end()), (measure.id, number.group())


def test_the_standard_of_a_measure_stands_in_both_sentences(measures):
    for measure in measures.values():
        for number in re.findall(r"(?:ISO(?:/IEC|/CIE)?|IEC|EN) \d+", measure.standard):
            assert number in measure.sentence.en, measure.id
            assert number in measure.sentence.ja, measure.id


def test_days_say_from_what_they_are_counted(measures):
    for measure in measures.values():
        if re.search(r"within \[[^\]]*days\] (Business )?[Dd]ays?", measure.sentence.en):
            assert re.search(r"counted from", measure.sentence.en, re.IGNORECASE), measure.id
            assert "起算して" in measure.sentence.ja, measure.id


def test_a_payment_period_counts_the_day_of_receipt(measures):
    said = measures["payment-date"].sentence
    assert "counted from and including the day of" in said.en
    assert "受領した日から起算して" in said.ja


def test_limits_are_in_or_out_alike_in_both_languages(measures):
    """“or more” is 以上 one for one; “more than” is 超える, “less than” 未満 or 下回る, never the one without the other."""
    for measure in measures.values():
        en, ja = BLANK_EN.sub("", measure.sentence.en), BLANK_JA.sub("", measure.sentence.ja)
        at_least, above, below = (len(words.findall(en)) for words in (AT_LEAST, ABOVE, BELOW))
        assert at_least == ja.count("以上"), measure.id
        assert bool(above) == ("超え" in ja), measure.id
        assert bool(below) == bool(re.search(r"未満|下回|満たない", ja)), measure.id


def test_japanese_is_written_as_official_documents_are(measures):
    for measure in measures.values():
        texts = [measure.sentence.ja, measure.fill_in.ja, measure.metric.ja, measure.characteristic.ja]
        for text in (*texts, measure.method.ja if measure.method else ""):
            assert not NOT_OFFICIAL.search(text), measure.id
        assert measure.sentence.ja.endswith(("。", "）")), measure.id


def test_shall_stands_in_no_permission_and_no_definition(measures):
    for measure in measures.values():
        assert not re.search(r"\bmeans\b[^.]*\bshall\b|\bshall (have the right|be entitled)\b", measure.sentence.en)
        assert not re.search(r"\b(will|must|should)\b", measure.sentence.en), measure.id


def test_words_are_in_lower_case_and_stand_once(measures):
    for measure in measures.values():
        for words in (measure.words.en, measure.words.ja):
            assert len(words) == len(set(words)), measure.id
        assert [w for w in measure.words.en if w != w.lower()] == []


def test_no_word_leads_to_two_measures_of_one_category(measures):
    owners = defaultdict(set)
    for measure in measures.values():
        for category in measure.categories:
            for word in (*measure.words.en, *measure.words.ja):
                owners[category, word].add(measure.id)
    shared = {key: sorted(ids) for key, ids in owners.items() if len(ids) > 1 and key not in SHARED_ON_PURPOSE}
    assert shared == {}


def test_the_terms_that_a_supply_contract_defines_are_there(glossary):
    terms = glossary.terms
    named = {t.en: t.ja for t in terms}
    assert {en: ja for en, ja in DEFINED.items() if named.get(en) != ja} == {}
    assert len(terms) >= 120


@pytest.mark.parametrize("path", sorted(glossary_folder().rglob("*.yaml")), ids=lambda p: p.name)
def test_nothing_we_suggest_is_written_in_words_of_repealed_law(path: Path):
    text = "\n".join(_scalars(_suggested(read_yaml(path, LibraryError).data)))
    assert [word for word in OUTDATED if word in text] == []
    assert not re.search(r"\bDAT\b", text)


def _suggested(data: Any) -> Any:
    """A file without what it says of words not to use, and of what they once meant."""
    if isinstance(data, list):
        return [_suggested(each) for each in data]
    if isinstance(data, dict):
        return {key: _suggested(value) for key, value in data.items() if key not in ("avoid", "note", "when")}
    return data


def _counts(blank: re.Pattern[str], text: str) -> list[int]:
    return sorted(Counter(blank.findall(text)).values())


def _places(found: Iterable[tuple[str, list[str]]]) -> dict[str, frozenset[tuple[str, int]]]:
    places: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for id_, names in found:
        for name in names:
            places[name][id_] += 1
    return {name: frozenset(where.items()) for name, where in places.items()}


def _alone(
    english: Mapping[str, frozenset[tuple[str, int]]], japanese: Mapping[str, frozenset[tuple[str, int]]]
) -> str:
    names = [n for n, where in english.items() if where not in japanese.values()]
    return ", ".join(names + [n for n, where in japanese.items() if where not in english.values()])


def _scalars(data: object) -> list[str]:
    if isinstance(data, Mapping):
        return [s for value in data.values() for s in _scalars(value)]
    if isinstance(data, list):
        return [s for value in data for s in _scalars(value)]
    return [str(data)]
