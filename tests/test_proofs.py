"""What is proved of a library is proved of the shipped one, and a clause that breaks it is named with what to do."""

from datetime import date
from pathlib import Path

import pytest
from small_library import AGREEMENT, clause, paragraph, words, write_library

from clausekit.glossary import Glossary
from clausekit.library import load_library
from clausekit.model.clause import Clause
from clausekit.model.glossary import Avoid, Term
from clausekit.proofs.accept import accept
from clausekit.proofs.check import check_library
from clausekit.proofs.freshness import stale_reviews
from clausekit.proofs.glossary import check_glossary
from clausekit.proofs.parity import differences
from clausekit.proofs.summary import faults_of_summaries
from clausekit.proofs.terms import faults_of_terms
from clausekit.proofs.wording import warnings_of_clauses

DAYS = {"type": "duration", "unit": "days", "label": words("Days")}
BUYER_SHALL = "The {{ buyer }} shall pay."


def made(en: str, ja: str, **more: object) -> Clause:
    return Clause.model_validate(clause("a.one", paragraph("p", en, ja), **more))


@pytest.mark.parametrize(
    ("en", "ja", "said"),
    [
        ("Within 60 days.", "30日以内に。", "the number 60 is missing in the Japanese"),
        ("After 9 December 2026.", "2026年11月9日より後に。", "the number 12 is missing in the Japanese"),
        (BUYER_SHALL, "{{ supplier }}は、支払わなければならない。", "the buyer has a duty or right in English"),
        (BUYER_SHALL, "{{ buyer }}は、支払ってはならない。", "forbidden in Japanese (てはならない), not in English"),
        ("The {{ buyer }} shall not pay.", "{{ buyer }}は、支払わなければならな。", "forbidden in English (shall not), not in Japanese"),
        ("The {{ buyer }} may pay.", "{{ buyer }}は、支払わなければならな。", "a right in English (may), none in Japanese"),
        (BUYER_SHALL, "{{ buyer }}の代金。", "a duty in English (shall), none in Japanese"),
    ],
)  # fmt: skip
def test_two_texts_that_differ_in_number_party_or_duty_are_named(en, ja, said):
    assert any(said in fault.said.en for fault in differences(made(en, ja)))


@pytest.mark.parametrize(
    ("en", "ja"),
    [
        ("within 60 days after 9 December 2026, 17:00", "2026年12月9日午後5時の後60日以内に"),
        ("Two originals are made; each counts as half.", "本書2通を作成し、各2分の1とする。"),
        ("The items above apply.", "前2号の定めによる。"),
        ("The {{ buyer }} shall pay what the {{ supplier }} may ask.", "{{ buyer }}は、{{ supplier }}が請求することができる額を支払わなければならない。"),
        ("Neither party shall assign its rights.", "いずれの当事者も、権利を譲渡してはならない。"),
    ],
)  # fmt: skip
def test_what_only_looks_different_is_left_alone(en, ja):
    assert list(differences(made(en, ja))) == []


@pytest.mark.parametrize(
    ("summary", "said"),
    [
        ("{{ days }}以内です。", "says “days”, of which the article says nothing"),
        ("90日以内に支払います。", "says the number 90"),
        ("支払います。" * 9, "has 9 sentences"),
        ("買主が支払う。", "is not in polite form"),
    ],
)
def test_a_summary_that_says_more_or_too_much_is_named(summary, said):
    one = made(BUYER_SHALL, "{{ buyer }}は、支払わなければならない。", summary_ja=summary, parameters={"days": DAYS})
    assert [f for f in faults_of_summaries(one) if said in f.said.en]


def test_a_word_that_is_always_avoided_is_named_with_the_better_one():
    why = words("the law was renamed", "法律の名称が改められました")
    avoid = Avoid.model_validate({"language": "ja", "word": "下請法", "scope": "always", "why": why})
    term = Term(id="act", en="the Act", ja="取適法", reading="とりてきほう", avoid=(avoid,))
    (fault,) = faults_of_terms(made("Under the Act.", "下請法による。"), [term])
    assert "write “取適法”" in fault.said.en


def test_a_defined_term_must_be_in_the_glossary():
    (fault,) = faults_of_terms(made('A {{ term("Widget") }}.', '{{ term("Widget") }}。'), [])
    assert "the glossary has no term “Widget”" in fault.said.en


def test_our_own_linter_reads_our_own_clauses_unless_the_file_says_why_not():
    vague = ("The {{ buyer }} shall promptly pay.", "{{ buyer }}は、支払わなければならない。")
    (fault,) = warnings_of_clauses([made(*vague)], {})
    assert fault.said.en.startswith("V101 finds “promptly”")
    reason = {"rule": "V101", "words": "promptly", "reason": words("it is wording of a statute", "法令の文言です")}
    assert list(warnings_of_clauses([made(*vague, allowed=[reason])], {})) == []


def test_wording_behind_a_condition_is_read_too():
    flag = {"type": "flag", "label": words("Flag"), "default": "no", "why": words("usual")}
    hidden = made("Pay{% if flag %} promptly{% endif %}.", "支払う。", parameters={"flag": flag})
    assert [f.said.en[:4] for f in warnings_of_clauses([hidden], {})] == ["V101"]


def test_reading_a_clause_is_written_into_its_file_and_goes_stale_when_either_side_changes(tmp_path: Path):
    folder = write_library(tmp_path, [clause("a.one", paragraph("p", "Pay.", "支払う。"))], {**AGREEMENT, "clauses": [{"clause": "a.one"}]})  # fmt: skip
    one = load_library(folder).clause("a.one")
    assert len(list(stale_reviews(one))) == 2
    path = accept(one, folder, "Hanako Rei", "bengoshi", date(2026, 11, 20))
    accept(load_library(folder).clause("a.one"), folder, "Taro Mihon", "author", date(2026, 11, 21))
    read = load_library(folder).clause("a.one")
    assert [(r.by, r.role, r.language) for r in read.reviewed] == [("Hanako Rei", "bengoshi", "en"), ("Hanako Rei", "bengoshi", "ja"), ("Taro Mihon", "author", "en"), ("Taro Mihon", "author", "ja")]  # fmt: skip
    assert list(stale_reviews(read)) == []
    path.write_text(path.read_text(encoding="utf-8").replace("支払う。", "払う。"), encoding="utf-8")
    stale = [f.said.en for f in stale_reviews(load_library(folder).clause("a.one"))]
    assert [s.split(" is stale")[0] for s in stale] == ["the English text", "the Japanese text"]


def test_an_overlay_is_checked_as_it_stands_over_the_shipped_clauses(tmp_path: Path):
    shipped = write_library(tmp_path / "shipped")
    ours = clause(
        "price.pay",
        paragraph("due", BUYER_SHALL, "{{ buyer }}は、支払ってはならない。"),
        paragraph("late", "Late.", "遅延。"),
    )
    write_library(tmp_path / "ours", [ours], AGREEMENT)
    library = load_library(shipped, overlay=tmp_path / "ours")
    assert library.shadowed == {"price.pay", "small"}
    found = check_library(library, Glossary())
    assert {f.file for f in found} == {"price/pay.yaml"}
    assert any("forbidden in Japanese" in f.said.en for f in found)


def test_terms_that_share_a_name_are_named():
    terms = (
        Term(id="a", en="Price", ja="代金", reading="だいきん"),
        Term(id="b", en="price", ja="価格", reading="カカク"),
    )
    said = [f.said.en for f in check_glossary(Glossary(terms=terms))]
    assert said == ["“price” names several terms: a, b; make them one", "the reading “カカク” is not hiragana"]


def test_nothing_is_to_mend_in_the_shipped_library(library, glossary):
    assert [fault.in_language("en") for fault in check_library(library, glossary)] == []
