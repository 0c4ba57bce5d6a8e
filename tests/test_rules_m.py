"""The M rules: what a number lacks, where another sentence, table or article supplies it, and what is left alone."""

import pytest
from small_glossary import document

from clausekit.language.languages import Languages
from clausekit.linter.all_rules import all_rules
from clausekit.linter.check import check
from clausekit.linter.suggest import Suggester
from clausekit.reading.index import understand
from clausekit.reading.words import Words

RULES = tuple(rule for rule in all_rules() if rule.code.startswith("M"))
CELL = {"in_table": True}
JAPAN = "This Agreement is governed by the laws of Japan."


@pytest.fixture(scope="module")
def hits(glossary):
    words, suggester = Words(glossary, Languages()), Suggester(glossary)

    def found(*paragraphs, **of_each):
        return list(check(understand(document(*paragraphs, **of_each), words), RULES, suggester))

    return found


@pytest.fixture(scope="module")
def shown(hits):
    """What is shown, as (code, severity, words); without the one line a document on counting days."""

    def found(*paragraphs, **of_each):
        all_hits = [(hit.rule, hit.severity, hit.text) for hit in hits(*paragraphs, **of_each)]
        return [one for one in all_hits if one[:2] != ("M103", "info")]

    return found


def cells(*texts):
    return tuple((text, CELL) for text in texts)


def test_the_m_rules_are_six():
    assert [rule.code for rule in RULES] == [f"M{number}" for number in range(101, 107)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shaft diameter is 25.00 mm +0.02/-0.01 mm.", ("M101", "warning", "+0.02/-0.01 mm")),
        ("The roughness shall not exceed Ra 0.8 µm.", ("M101", "warning", "Ra 0.8 µm")),
        ("公差は、±０．０５ｍｍとする。", ("M101", "warning", "±０．０５ｍｍ")),
        ("表面粗さはRa1.6以下とする。", ("M101", "warning", "Ra1.6")),
        ("塗膜厚は20μm以上とする。", ("M101", "warning", "20μm")),
        ("Parts comply with ISO 2768-1.", ("M101", "info", "ISO 2768-1")),
        ("部品は、JIS B 0405の中級による。", ("M101", "info", "JIS B 0405")),
        ("Lots of at least 50 pieces and not more than 40 pieces are small.", ("M102", "warning", "at least 50 pieces and not more than 40 pieces")),
        ("A lot of more than 10 or less is small.", ("M102", "warning", "more than 10 or less")),
        ("Delivery between 1 March 2027 and 15 March 2027 is free.", ("M102", "warning", "between 1 March 2027 and 15 March 2027")),
        ("数量は、10を超え10以下とする。", ("M102", "warning", "10を超え10以下")),
        ("金型を2027年4月10日から2028年4月9日まで保管する。", ("M102", "info", "2027年4月10日から2028年4月9日まで")),
        ("買主は、代金を三十日以内に支払う。", ("M103", "warning", "三十日")),
        ("The Supplier shall replace the Products within one (1) week.", ("M103", "warning", "one (1) week")),
        ("The tooling fee is 45,000.", ("M104", "warning", "45,000")),
        ("報酬として月額五十万円を支払う。", ("M104", "warning", "五十万円")),
        ("The liability is limited to $500.", ("M104", "info", "$500")),
        ("ＡＱＬ１．０の抜取検査を行う。", ("M105", "warning", "ＡＱＬ１．０")),
        ("抜取検査は、ISO 2859-1、検査水準II、AQL 0.65による。", ("M105", "info", "AQL 0.65")),
        ("The tube is 10 ft or 3.05 m long.", ("M106", "warning", "10 ft or 3.05 m")),
        ("圧力は、50psi以下とする。", ("M106", "warning", "50psi")),
    ],
)  # fmt: skip
def test_what_a_number_lacks_is_shown_on_the_number(shown, text, expected):
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # not a value of quality, or settled in the sentence
        "The HV 400 V battery is shipped apart.",
        "The supply voltage is 100 V ± 10 V, the temperature 20 °C ± 2 °C.",
        "The thickness is 2.0 mm ± 0.1 mm in accordance with the Specifications.",
        "ISO 2813 (2014), JIS B 0405-1991 and the latest edition of ISO 2768-1 apply; the works hold ISO 9001.",
        "Ra Corporation has 5 offices, where hardness is checked on 5 pieces.",
        "硬度を5個について、色差を3点で確認する。",
        "硬度計3台を備え、色差については別紙1による。",
        "納期の許容差は±3日、数量の過不足は±3％とする。",
        # limits that are whole
        "If X is absent for at least 12 months, Y pays for a period of up to 12 months.",
        "Tools are kept until midnight on 31 March 2028 and parts until 31 March 2028 at noon.",
        "損害が100万円以上の場合は保険により、費用が100万円以下の場合は自ら負担する。",
        "本契約は、2027年4月1日から2028年3月31日まで有効とする。",
        "年14.6％以下の割合とし、5回以上10回以下で分割する。",
        # periods with a start, and what only looks like a deadline
        "A technician shall be located within two hours of the site.",
        "乙は、製品を製造し、10日以内に納入する。",
        "1日8時間以内の労働とし、過去5年以内に違反がないことを確認する。",
        # money that is none, or has its currency
        "The price list of 2027 applies, and the annual volume amounts to 10,000.",
        "All prices are in euros. The price is 1,000.",
        "Liability is limited to $500. The law of the State of New York applies.",
        "数量は1,000とし、費用が10万円を超えるときは承諾を得る。",
        # units that agree, or are a name
        "20 °C (68 °F) and −10 °C (14 °F) and 1 m (100 cm) are shown.",
        "床面積は330㎡（約100坪）とする。",
        "The parcel weighs 10 kg or 22 lb, whichever is on the label.",
    ],
)
def test_is_left_alone(shown, text):
    assert shown(text) == []


def test_a_paragraph_on_measuring_settles_the_limits_of_its_article_but_not_of_another(shown):
    article = ("第3条（品質）", "外径の公差は±0.05mmとする。", "前項の寸法は、三次元測定機で測る。")
    assert shown(*article) == []
    other = ("第4条（部品）", "内径の公差は±0.05mmとする。")
    assert shown(*article, *other) == [("M101", "warning", "±0.05mm")]


def test_the_method_of_one_limit_does_not_settle_another(shown):
    paragraphs = ("第3条（品質）", "光沢は30 GU以上とする（ISO 2813:2014）。", "硬度は60HRC以上とする。")
    assert shown(*paragraphs) == [("M101", "warning", "60HRC")]


def test_a_column_of_methods_settles_the_limits_of_its_table(shown):
    rows = ("外径", "10.00±0.02mm", "硬度", "60HRC以上")
    assert shown(*cells("項目", "規格値", "測定方法", *rows)) == []
    assert shown(*cells("項目", "規格値", *rows)) == [
        ("M101", "warning", "±0.02mm"),
        ("M101", "warning", "60HRC"),
    ]


def test_a_measure_of_the_glossary_fits_the_value(hits):
    measures = {
        text: hits(text)[0].suggestions[0].measure
        for text in ("±0.05 mm.", "ΔE 1.5以下。", "60HRC以上。", "5 g ± 1 g.")
    }
    assert list(measures.values()) == ["dimension-tolerance", "colour-difference", "hardness", "net-mass"]


def test_a_standard_is_asked_for_its_year_once_and_not_if_it_is_dated_anywhere(shown):
    assert len(shown("ISO 2768-1 applies.", "The drawing cites ISO 2768-1.")) == 1
    assert shown("ISO 2768-1 applies.", "The drawing cites ISO 2768-1:1989.") == []


def test_steps_of_a_table_that_meet_badly_are_shown(shown):
    ladder = ("数量", "1〜100個", "100〜500個", "501個以上")
    assert shown(*cells(*ladder)) == [("M102", "warning", "100〜500個")]
    assert shown(*cells("3年未満", "3年以上10年未満", "10年以上")) == []
    assert shown(*cells("less than 3 years", "more than 3 years")) == [("M102", "warning", "more than 3 years")]


def test_sizes_of_different_parts_in_a_table_are_no_ladder(shown):
    assert shown(*cells("長さ", "100 mm以下", "幅", "100 mm以上")) == []


def test_one_rule_for_all_stretches_of_days_settles_them(shown):
    assert shown("Tools are kept until 31 March 2028.", "A period includes both days named.") == []


def test_days_that_are_listed_are_no_stretch(shown):
    assert shown("Nobody works on the holidays from 29 December to 3 January.") == []


def test_counting_of_days_is_asked_for_once_a_document(hits):
    paragraphs = ("Pay within 30 days after receipt.", "Answer within 5 days after receipt.")
    assert [(h.rule, h.severity, h.text) for h in hits(*paragraphs)] == [("M103", "info", "30 days")]
    assert hits(*paragraphs, "Periods are counted from the day after the event.") == []
    assert hits("受領後30日以内に支払う。", "期間の計算には初日を算入しない。") == []


def test_business_days_are_asked_for_once_unless_they_are_defined(shown):
    used = ("Answer within 2 business days after receipt.", "Pay within 5 business days after receipt.")
    assert shown(*used) == [("M103", "warning", "business days")]
    assert shown("“Business Day” means a day other than a Sunday.", *used) == []
    assert shown("営業日（土曜日及び日曜日を除く。）とする。", "受領後2営業日以内に回答する。") == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The Buyer has received the invoice. It shall pay within 30 days.",),
        ("On termination, the recipient shall:", "Return all documents within 10 days."),
        (("10日以内に返還する。", CELL),),
    ],
)
def test_a_period_may_start_in_the_sentence_before_or_in_the_head_of_a_list_or_table(shown, paragraphs):
    assert shown(*paragraphs) == []


def test_tax_is_asked_for_once_and_only_inside_japan(shown):
    fee = "The monthly fee is JPY 500,000."
    assert shown(JAPAN, fee, "The extra fee is JPY 1,000.") == [("M104", "warning", "JPY 500,000")]
    assert shown(JAPAN, fee, "Consumption tax is added.") == []
    assert shown(JAPAN, fee, "Delivery FOB Osaka Port.") == []
    assert shown("This Agreement is governed by the laws of Germany.", fee) == []


def test_two_countries_of_dollars_leave_a_dollar_open(shown):
    assert [one[:2] for one in shown("The fee is $500.", "The parties are in Singapore and in Canada.")] == [
        ("M104", "info")
    ]


def test_units_that_are_not_metric_are_asked_about_only_where_japan_is_named(shown):
    inches = "The tube is 2 inches long."
    assert shown(inches) == []
    assert shown(JAPAN, inches) == [("M106", "warning", "2 inches")]
    assert shown(JAPAN, "The Buyer is Muster GmbH.", inches) == [("M106", "info", "2 inches")]
    assert shown("This Agreement is governed by the laws of Germany.", inches) == []


def test_a_document_that_lets_one_system_lead_settles_all_pairs(shown):
    assert shown("The tube is 10 ft or 3.05 m long.", "Metric units prevail.") == []


def test_an_aql_may_be_completed_elsewhere_in_its_article_or_table(shown):
    assert (
        shown("第4条（検査）", "抜取検査は、AQL 0.65による。", "検査水準はIIとし、JIS Z 9015-1:2006を適用する。") == []
    )
    assert shown(*cells("AQL 0.65", "level II", "ISO 2859-1:2026")) == []


def test_notes_and_summaries_are_left_alone(shown):
    assert shown("＜解説＞", "公差は±0.05mmとし、30日以内に支払うことが多い。") == []


def test_a_vague_word_on_the_same_stretch_speaks_first(hits):
    for text in ("The price is approximately 1,000,000.", "代金は、約1,000,000とする。"):
        assert [h.rule for h in hits(text)] == []


def test_every_suggestion_is_in_both_languages(hits):
    texts = (
        "The fee is 5,000.",
        "公差は±0.05mmとする。",
        "30日以内に支払う。",
        "AQL 0.65とする。",
        "10を超え10以下とする。",
        "10 kg / 22 lb apply.",
    )
    for text in texts:
        (first, *_) = hits(text)
        assert all(s.en and s.ja for s in first.suggestions), text
