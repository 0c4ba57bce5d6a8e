"""What is read of a .docx: every part in order, the text as one view shows it, traceable to the XML, and what is left out."""

import pytest
from small_docx import docx, field, p, r, style, table

from clausekit.reading.read import read
from clausekit.word.door import open_package
from clausekit.word.namespaces import w
from clausekit.word.paragraph_text import text_paragraphs


def texts(tmp_path, *paragraphs, view="accepted", **parts) -> list[str]:
    return [each.text for each in read(docx(tmp_path / "a.docx", *paragraphs, **parts), view).paragraphs]


def run(inside: str) -> str:
    return f"<w:r>{inside}</w:r>"


RUNS = {
    "text as it is, blanks and all": (run("<w:t> a  b </w:t>"), " a  b "),
    "tabs": (run("<w:tab/><w:t>a</w:t><w:ptab/>"), "\ta\t"),
    "breaks": (run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:br w:type="page"/>'), "a\nb\n\n"),
    "hyphens": (run("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"), "a\u2011bc"),
    "a symbol of a plain font": (run('<w:sym w:font="Times New Roman" w:char="00B1"/>'), "±"),
    "a symbol of a picture font": (run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), "\ufffd"),
    "a symbol that is none": (run('<w:sym w:font="Arial" w:char="x"/><w:sym w:font="Arial" w:char="D800"/>'), "\ufffd\ufffd"),
    "ruby": (run(f"<w:ruby><w:rt>{r('あいまい')}</w:rt><w:rubyBase>{r('曖昧')}</w:rubyBase></w:ruby>"), "曖昧"),
    "links, smart tags, content controls": (
        f"<w:hyperlink>{r('a')}</w:hyperlink><w:smartTag><w:smartTagPr/>{r('b')}</w:smartTag>"
        f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{r('c')}</w:sdtContent></w:sdt>", "abc",
    ),
    "equations": (r("E=") + "<m:oMath><m:r><m:t>mc</m:t></m:r></m:oMath>", "E=mc"),
    "a simple field": (f'<w:fldSimple w:instr="REF x">{r("3")}</w:fldSimple>', "3"),
    "a field": (r("see ") + field("第3条") + r(" below"), "see 第3条 below"),
    "a field in the result of a field": (field("a", instruction="TOC").replace(r("a"), r("a") + field("4")), "a4"),
    "a field that shows nothing": (r("a") + field(instruction="XE index") + r("b"), "ab"),
    "a field that never ends": ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("kept"), "kept"),
    "an end without a field": ('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("kept"), "kept"),
    "the newer of two branches": (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{r('a')}</mc:Choice>"
        f"<mc:Fallback>{r('b')}</mc:Fallback></mc:AlternateContent>", "a",
    ),
    "a hidden word": (run("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>"), "secret"),
    "letters beyond the first 65,536": (r("𠮷野家"), "𠮷野家"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "text"), RUNS.values(), ids=RUNS.keys())
def test_what_a_run_shows_is_its_text(tmp_path, content, text):
    assert texts(tmp_path, p(content)) == [text]


CHANGED = (
    r("A ") + f"<w:del>{run('<w:delText>old</w:delText>')}</w:del><w:ins>{r('new')}</w:ins>"
    f"<w:moveFrom>{r(' here')}</w:moveFrom><w:moveTo>{r(' there')}</w:moveTo>"
    f"<w:ins><w:del>{run('<w:delText>never</w:delText>')}</w:del></w:ins>"
)  # fmt: skip


def test_tracked_changes_are_read_as_accepted_or_as_rejected(tmp_path):
    assert texts(tmp_path, p(CHANGED)) == ["A new there"]
    assert texts(tmp_path, p(CHANGED), view="original") == ["A old here"]


def test_a_deleted_field_and_a_deleted_row_leave_no_trace(tmp_path):
    gone = f"<w:del>{field('3').replace('w:t ', 'w:delText ').replace('</w:t>', '</w:delText>')}</w:del>"
    row = table((p("x"),)).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
    assert texts(tmp_path, p(gone + r("kept")), row) == ["kept", ""]
    assert texts(tmp_path, p(gone + r("kept")), row, view="original") == ["3kept", "x"]


def test_a_view_that_does_not_exist_is_an_error_of_the_caller(tmp_path):
    with pytest.raises(ValueError, match="no view 'final'"):
        read(docx(tmp_path / "a.docx", p("x")), "final")


def test_a_field_may_open_in_one_paragraph_and_close_in_another(tmp_path):
    begin, rest = field("first").split(r("first"))
    assert texts(tmp_path, p(begin + r("first")), p(r("second") + rest), p("after")) == ["first", "second", "after"]
    inside = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("a")
    outside = r("b") + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("c")
    assert texts(tmp_path, p(inside), p(outside + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')) == ["", "c"]


def test_paragraphs_of_tables_and_of_tables_in_tables_come_in_order(tmp_path):
    inner = table((p("2"), p("3")))
    document = read(docx(tmp_path / "a.docx", p("0"), table((p("1") + inner + p("4"), p("5"))), p("6")))
    assert [(x.text, x.index, x.in_table) for x in document.paragraphs] == [
        (str(index), index, 0 < index < 6) for index in range(7)
    ]


BOX = f"<w:txbxContent>{p('in the box')}{p('and below')}</w:txbxContent>"


def test_a_text_box_comes_after_the_paragraph_that_holds_it_and_once(tmp_path):
    new = f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>"
    old = f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback>"
    holder = p(r("before ") + run(f"<mc:AlternateContent>{new}{old}</mc:AlternateContent>") + r("after"))
    assert texts(tmp_path, holder, p("next")) == ["before after", "in the box", "and below", "next"]
    assert texts(tmp_path, p(run(f"<w:pict><v:textbox>{BOX}</v:textbox></w:pict>"))) == ["", "in the box", "and below"]


def test_a_content_control_around_paragraphs_hides_none(tmp_path):
    block = f"<w:sdt><w:sdtContent>{p('1')}<w:customXml>{p('2')}</w:customXml></w:sdtContent></w:sdt>"
    assert texts(tmp_path, p("0"), block) == ["0", "1", "2"]


def test_all_parts_are_read_in_order_and_counted_each_from_nought(tmp_path):
    parts = {f"header{n}": p(f"head {n}") for n in (10, 2)} | {"footer1": p("foot"), "comments": "<w:comment/>"}
    notes = {
        "endnotes": f'<w:endnote w:id="1">{p("end")}</w:endnote>',
        "footnotes": f'<w:footnote w:id="1">{p("note")}</w:footnote>',
    }
    document = read(docx(tmp_path / "a.docx", p("text"), **parts, **notes))
    assert [(x.part, x.index, x.text) for x in document.paragraphs] == [
        ("document", 0, "text"), ("header2", 0, "head 2"), ("header10", 0, "head 10"), ("footer1", 0, "foot"),
        ("footnotes", 0, "note"), ("endnotes", 0, "end"),
    ]  # fmt: skip


def test_a_note_has_the_clause_of_the_paragraph_that_cites_it(tmp_path):
    cited = p(r("2　乙は支払う。") + run('<w:footnoteReference w:id="7"/>'))
    note = f'<w:footnote w:id="7">{p("注記")}</w:footnote><w:footnote w:id="8">{p("孤立")}</w:footnote>'
    document = read(docx(tmp_path / "a.docx", p("第3条（代金）"), p("甲は売る。"), cited, footnotes=note))
    assert [x.clause for x in document.paragraphs] == ["第3条", "第3条第1項", "第3条第2項", "第3条第2項", None]


def test_a_style_is_given_by_its_name_and_the_default_where_none_is(tmp_path):
    styles = style("a3", "Clause Text") + style("Normal", "Normal").replace("w:style ", 'w:style w:default="1" ')
    document = read(docx(tmp_path / "a.docx", p("x", "a3"), p("y"), p("z", "unknown"), styles=styles))
    assert [x.style for x in document.paragraphs] == ["Clause Text", "Normal", "unknown"]


def test_what_was_not_read_is_named(tmp_path):
    picture, chart = run("<w:drawing><pic:pic/></w:drawing>"), run("<w:drawing><c:chart/></w:drawing>")
    embedded = run("<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>")
    both = run(
        f"<mc:AlternateContent><mc:Choice>{picture}</mc:Choice><mc:Fallback>{picture}</mc:Fallback></mc:AlternateContent>"
    )
    document = read(
        docx(tmp_path / "a.docx", p(picture + both), p(chart + embedded), "<w:altChunk/>", comments="<w:comment/>")
    )
    assert sorted(each.en for each in document.not_checked) == [
        "1 chart", "1 embedded document (altChunk)", "1 embedded object", "2 pictures", "comments",
    ]  # fmt: skip


def test_a_document_that_holds_nothing_is_read(tmp_path):
    document = read(docx(tmp_path / "a.docx"))
    assert (document.paragraphs, document.numbering_resolved, document.not_checked) == ((), True, ())


def test_characters_of_a_paragraph_lead_back_to_the_elements_that_show_them(tmp_path):
    content = r("速やかに") + run("<w:tab/><w:t>支払</w:t>") + f"<w:hyperlink>{r('う。')}</w:hyperlink>"
    root = open_package(docx(tmp_path / "a.docx", p(content))).xml("word/document.xml")
    (paragraph,) = text_paragraphs(root, "accepted")
    assert paragraph.text[2:8] == "かに\t支払う"
    found = list(paragraph.between(2, 8))
    assert [piece.text[a:b] for piece, a, b in found] == ["かに", "\t", "支払", "う"]
    assert [piece.element.tag for piece, _, _ in found] == [w("t"), w("tab"), w("t"), w("t")]
    assert all(piece.element.getparent() is piece.run for piece, _, _ in found)
    assert list(paragraph.between(3, 3)) == []
