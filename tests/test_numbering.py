"""The label before a paragraph is the one Word draws: formats, levels, restarts, styles, and what is not counted."""

import pytest
from small_docx import docx, level, lists, p, r, style, table

from clausekit.reading.read import read
from clausekit.word.number_formats import write_number


def numbers(tmp_path, *paragraphs, view="accepted", **parts) -> list[str]:
    document = read(docx(tmp_path / "a.docx", *paragraphs, **parts), view)
    return [paragraph.number for paragraph in document.paragraphs]


def count(tmp_path, numbering, *places, **parts) -> list[str]:
    return numbers(tmp_path, *(p("x", num=place) for place in places), numbering=numbering, **parts)


WRITTEN = {
    "decimal": ((1, "1"), (10, "10")),
    "decimalZero": ((1, "01"), (10, "10")),
    "upperLetter": ((1, "A"), (26, "Z"), (27, "AA"), (53, "AAA"), (0, None)),
    "lowerLetter": ((2, "b"), (28, "bb")),
    "upperRoman": ((4, "IV"), (1999, "MCMXCIX"), (0, None)),
    "lowerRoman": ((9, "ix"),),
    "ordinal": ((1, "1st"), (2, "2nd"), (11, "11th"), (113, "113th"), (23, "23rd")),
    "cardinalText": ((1, "One"), (21, "Twenty-one"), (40, "Forty"), (100, None)),
    "ordinalText": ((1, "First"), (12, "Twelfth"), (20, "Twentieth"), (22, "Twenty-second"), (4, "Fourth")),
    "bullet": ((1, ""),),
    "none": ((1, ""),),
    "numberInDash": ((3, "- 3 -"),),
    "decimalHalfWidth": ((12, "12"),),
    "decimalFullWidth": ((12, "１２"),),
    "decimalFullWidth2": ((3, "３"),),
    "decimalEnclosedCircle": ((1, "①"), (20, "⑳"), (21, "21")),
    "decimalEnclosedFullstop": ((1, "⒈"), (20, "⒛")),
    "decimalEnclosedParen": ((1, "⑴"), (20, "⒇")),
    "aiueo": ((1, "ｱ"), (46, "ﾝ"), (47, "ｱｱ")),
    "aiueoFullWidth": ((2, "イ"), (45, "ヲ"), (47, "アア")),
    "iroha": ((3, "ﾊ"),),
    "irohaFullWidth": ((1, "イ"), (2, "ロ"), (25, "ヰ")),
    "japaneseCounting": ((3, "三"), (10, "十"), (21, "二十一"), (110, "百十"), (10001, "一万一")),
    "japaneseDigitalTenThousand": ((10, "一〇"), (203, "二〇三")),
    "ideographDigital": ((12, "一二"),),
    "japaneseLegal": ((1, "壱"), (10, "壱拾"), (23, "弐拾参"), (1000, "壱阡")),
    "chineseCounting": ((11, "十一"), (100, None)),
    "ideographTraditional": ((1, "甲"), (2, "乙"), (11, "11")),
    "ideographZodiac": ((1, "子"),),
    "ideographEnclosedCircle": ((1, "㊀"), (10, "㊉"), (11, "11")),
    "thaiCounting": ((1, None),),
    "decimal of more than Word counts": ((40000, None),),
}


@pytest.mark.parametrize(
    ("format_", "value", "written"), [(f.split(" ")[0], *pair) for f, pairs in WRITTEN.items() for pair in pairs]
)
def test_a_number_is_written_as_word_writes_it(format_, value, written):
    assert write_number(value, format_) == written


def test_levels_count_on_and_begin_again_under_a_higher_one(tmp_path):
    legal = lists((level(0, "第%1条"), level(1, "%2"), level(2, "(%3)")))
    assert count(tmp_path, legal, (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)) == [
        "第1条", "1", "(1)", "(2)", "2", "(1)", "第2条", "1",
    ]  # fmt: skip


def test_a_level_shows_those_above_it_even_before_they_were_used(tmp_path):
    contract = lists((level(0, "%1.", "upperRoman"), level(1, "%1.%2")))
    assert count(tmp_path, contract, (1, 1), (1, 0), (1, 0), (1, 1)) == ["I.1", "I.", "II.", "II.1"]


def test_a_legal_level_writes_all_its_numbers_in_figures(tmp_path):
    contract = lists((level(0, "Article %1", "upperRoman"), level(1, "%1.%2", "lowerLetter", more="<w:isLgl/>")))
    assert count(tmp_path, contract, (1, 0), (1, 1)) == ["Article I", "1.1"]


def test_a_level_that_never_restarts_counts_through(tmp_path):
    never = lists((level(0, "%1."), level(1, "(%2)", more='<w:lvlRestart w:val="0"/>')))
    assert count(tmp_path, never, (1, 0), (1, 1), (1, 0), (1, 1)) == ["1.", "(1)", "2.", "(2)"]


def test_a_level_may_restart_only_under_a_certain_other(tmp_path):
    rare = lists((level(0, "%1."), level(1, "(%2)"), level(2, "[%3]", more='<w:lvlRestart w:val="1"/>')))
    assert count(tmp_path, rare, (1, 0), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)) == [
        "1.",
        "[1]",
        "(1)",
        "[2]",
        "2.",
        "[1]",
    ]


def test_lists_of_one_abstract_number_share_their_counter(tmp_path):
    shared = lists((level(0, "%1."),), nums={1: (0, ""), 2: (0, "")})
    assert count(tmp_path, shared, (1, 0), (2, 0), (1, 0)) == ["1.", "2.", "3."]


def test_a_start_set_anew_counts_once(tmp_path):
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    shared = lists((level(0, "%1."),), nums={1: (0, ""), 2: (0, anew)})
    assert count(tmp_path, shared, (1, 0), (2, 0), (2, 0), (1, 0)) == ["1.", "5.", "6.", "7."]


def test_a_level_may_be_written_otherwise_in_one_list(tmp_path):
    other = f'<w:lvlOverride w:ilvl="0">{level(0, "(%1)", "lowerLetter")}</w:lvlOverride>'
    assert count(tmp_path, lists((level(0, "%1."),), nums={1: (0, ""), 2: (0, other)}), (1, 0), (2, 0)) == ["1.", "(b)"]


def test_a_start_other_than_one_and_a_custom_pattern_are_kept(tmp_path):
    custom = (
        '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>'
        '</mc:Fallback></mc:AlternateContent><w:lvlText w:val="No. %1"/></w:lvl>'
    )
    assert count(tmp_path, lists((custom,)), (1, 0), (1, 0)) == ["No. 007", "No. 008"]


STYLES = (
    style("H1", "heading 1", more='<w:numPr><w:numId w:val="1"/></w:numPr>')
    + style("H2", "heading 2", "H1")
    + style("Body", "Clause", more='<w:numPr><w:numId w:val="1"/></w:numPr>')
    + style("Plain", "Plain", "H1", '<w:numPr><w:numId w:val="0"/></w:numPr>')
)


def test_a_style_brings_its_list_and_the_list_names_the_level_of_a_style(tmp_path):
    linked = lists((level(0, "%1.", more='<w:pStyle w:val="H1"/>'), level(1, "%1.%2", more='<w:pStyle w:val="Body"/>')))
    found = numbers(
        tmp_path, p("x", "H1"), p("x", "Body"), p("x", "H2"), p("x", "Plain"), p("x", "Body", num=(0, 0)), p("x", "Body"),
        styles=STYLES, numbering=linked,
    )  # fmt: skip
    assert found == ["1.", "1.1", "2.", "", "", "2.1"]


def test_a_list_style_lends_its_levels_to_the_lists_that_name_it(tmp_path):
    lender = style("L", "Contract list", more='<w:numPr><w:numId w:val="1"/></w:numPr>')
    numbering = lists((level(0, "§ %1"), '<w:styleLink w:val="L"/>'), ('<w:numStyleLink w:val="L"/>',))
    assert count(tmp_path, numbering, (2, 0), (2, 0), styles=lender) == ["§ 1", "§ 2"]


def test_lists_and_styles_that_go_in_circles_or_nowhere_draw_nothing(tmp_path):
    circle = style("A", "A", "B") + style("B", "B", "A", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    numbering = lists(('<w:numStyleLink w:val="B"/>',))
    assert numbers(tmp_path, p("x", "A"), p("x", num=(9, 0)), styles=circle, numbering=numbering) == ["", ""]


def test_tables_count_with_the_text_and_text_boxes_by_themselves(tmp_path):
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('x', num=(1, 0))}</w:txbxContent></v:textbox></w:pict></w:r>"
    inside = table((p("x", num=(1, 0)),))
    found = numbers(
        tmp_path, p("x", num=(1, 0)), inside, p(box), p("x", num=(1, 0)), numbering=lists((level(0, "%1."),))
    )
    assert found == ["1.", "2.", "", "1.", "3."]


def test_each_part_counts_from_the_start(tmp_path):
    one = p("x", num=(1, 0))
    assert numbers(tmp_path, one, header1=one, numbering=lists((level(0, "%1."),))) == ["1.", "1."]


def test_a_paragraph_whose_end_is_deleted_or_inserted_counts_in_the_view_that_has_it(tmp_path):
    deleted, inserted = "<w:rPr><w:del/></w:rPr>", "<w:rPr><w:ins/></w:rPr>"
    gone = p(f"<w:del>{r('gone')}</w:del>", num=(1, 0), more=deleted)
    added = p(f"<w:ins>{r('new')}</w:ins>", num=(1, 0), more=inserted)
    text = (p("a", num=(1, 0)), gone, added, p("b", num=(1, 0)))
    numbering = lists((level(0, "%1."),))
    assert numbers(tmp_path, *text, numbering=numbering) == ["1.", "", "2.", "3."]
    assert numbers(tmp_path, *text, numbering=numbering, view="original") == ["1.", "2.", "", "3."]


def test_a_number_given_or_changed_under_tracking_is_that_of_the_view(tmp_path):
    change = '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    new = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/><w:ins/></w:numPr></w:pPr></w:p>"
    numbering = lists((level(0, "%1."), level(1, "(%2)", "lowerLetter")))
    text = (p("x", num=(1, 0), more=change), new)
    assert numbers(tmp_path, *text, numbering=numbering) == ["1.", "2."]
    assert numbers(tmp_path, *text, numbering=numbering, view="original") == ["(a)", ""]


def test_hidden_and_empty_paragraphs_count_but_an_empty_one_with_a_section_break_does_not(tmp_path):
    hidden = p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>", num=(1, 0))
    section = p(num=(1, 0), more="<w:sectPr/>")
    found = numbers(tmp_path, hidden, p(num=(1, 0)), section, p("x", num=(1, 0)), numbering=lists((level(0, "%1."),)))
    assert found == ["1.", "2.", "", "3."]


def test_a_format_nobody_can_write_is_said_to_be_unknown(tmp_path):
    thai = lists((level(0, "%1.", "thaiCounting"), level(1, "(%2)")))
    document = read(docx(tmp_path / "a.docx", p("x", num=(1, 0)), p("y", num=(1, 1)), p("z"), numbering=thai))
    assert not document.numbering_resolved
    assert [(x.number, x.clause) for x in document.paragraphs] == [("", None), ("(1)", None), ("", None)]
