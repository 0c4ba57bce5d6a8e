"""What the pair view recognises as the same in both languages, and what it marks as standing in one only."""

import pytest
from pair_pages import seen


@pytest.mark.parametrize(
    ("en", "ja"),
    [
        ("thirty (30) days", "30日"),
        ("thirty (30) days", "３０日"),
        ("thirty days", "30日間"),
        ("five (5) Business Days", "5営業日"),
        ("six (6) months", "6か月間"),
        ("twelve months", "12ヶ月"),
        ("two (2) years", "2年"),
        ("24 hours", "24時間"),
        ("two (2) weeks", "2週間"),
        ("JPY 1,000,000 (one million yen)", "金1,000,000円"),
        ("JPY 1,000,000", "100万円"),
        ("JPY 120,000,000", "金1億2000万円"),
        ("EUR 12.50", "金12.50ユーロ"),
        ("USD 3,000 (three thousand US dollars)", "金3,000米ドル"),
        ("20 November 2026", "2026年11月20日"),
        ("November 20, 2026", "令和8年11月20日"),
        ("29 December", "12月29日"),
        ("March 2027", "2027年3月"),
        ("forty-five percent (45%)", "45%"),
        ("0.5%", "0.5％"),
        ("14.6 percent", "14.6パーセント"),
        ("17:00", "17時"),
        ("5:30 p.m.", "午後5時30分"),
        ("11.95 mm", "11.95mm"),
        ("23 °C", "23℃"),
        ("BM-2041", "BM-2041"),
        ("ISO 2859-1:2026", "ISO 2859-1:2026"),
        ("two (2)", "2通"),
        ("one half", "2分の1"),
        ("three", "三つ"),
        ("the second year", "2年目"),
        ("Article 7-2", "第7条の2"),
        ("3D-printed", "3D造形"),
        ("shall", "なければならない"),
        ("shall not", "てはならない"),
        ("may not", "てはならない"),
        ("may", "ことができる"),
    ],
)
def test_what_says_the_same_is_linked(en, ja):
    linked, alone = seen((f"this is {en}.", f"これ{ja}。"))
    assert not alone
    assert linked
    assert any(one in en and other.replace("通", "") in ja for one, other in linked)


@pytest.mark.parametrize(
    ("en", "ja", "missing"),
    [
        ("within thirty (30) days", "20日以内", ["thirty (30) days", "20日"]),
        ("within thirty (30) days", "30営業日以内", ["thirty (30) days", "30営業日"]),
        ("JPY 1,000,000 (one million yen)", "金10,000,000円", ["JPY 1,000,000 (one million yen)", "金10,000,000円"]),
        ("EUR 500", "金500円", ["EUR 500", "金500円"]),
        ("on 20 November 2026", "2026年11月30日に", ["20 November 2026", "2026年11月30日"]),
        ("forty-five percent (45%)", "54%", ["forty-five percent (45%)", "54%"]),
        ("0.5 mm", "0.5cm", ["0.5 mm", "0.5cm"]),
        ("The Buyer may return it.", "買主は、これを返品してはならない。", ["may", "てはならない"]),
        ("The Buyer shall not return it.", "買主は、これを返品することができる。", ["shall not", "ことができる"]),
        ("thirty (20) days", "20日", ["thirty (20) days", "20日"]),
        ("JPY 1,000,000 (ten million yen)", "金1,000,000円", ["JPY 1,000,000 (ten million yen)", "金1,000,000円"]),
        ("forty percent (45%)", "45%", ["forty percent (45%)", "45%"]),
        ("The Buyer pays.", "売主が支払う。", ["Buyer", "売主"]),
        ("ten (10) days and ten (10) days", "10日以内", ["ten (10) days"]),
    ],
)
def test_what_differs_is_marked_on_the_side_where_it_stands(en, ja, missing):
    _, alone = seen((en, ja))
    assert alone == missing


def test_a_party_may_be_named_once_where_the_other_language_repeats_it():
    _, alone = seen(("The Buyer shall pay what the Buyer owes.", "買主は、債務を支払わなければならない。"))
    assert not alone


def test_one_japanese_ending_may_close_a_row_of_duties():
    _, alone = seen(("It shall keep the record and shall send a copy.", "記録を保存し、写しを送付しなければならない。"))
    assert not alone


def test_a_duty_here_and_a_right_there_are_not_explained_away_by_other_words():
    en = "The Buyer shall return it, unless the Supplier does not need it. It is not to be sold."
    _, alone = seen((en, "買主は、売主が必要としない場合を除き、これを返還することができる。これは、販売しない。"))
    assert alone == ["shall", "ことができる"]


def test_marks_stand_on_the_very_words_in_full_width_text_too():
    linked, _ = seen(("thirty (30) days", "期間は３０日とする。"))
    assert ("thirty (30) days", "３０日") in linked


@pytest.mark.parametrize("ja", ["承認の後でなければ納入してはならない。", "承認の後にのみ納入しなければならない。"])
def test_shall_only_is_said_in_two_ways_in_japanese(ja):
    _, alone = seen(("It shall deliver them only after the approval.", ja))
    assert not alone
