"""Comments of a report: each range holds the finding's very words, whatever runs and structures they are written in."""

import pytest
from commented import DOCUMENT, characters, copy, finding
from small_docx import docx, field, p, r, table
from word_parts import w


def run(inside: str, properties: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inside}</w:r>"


def tracked(kind: str, inside: str) -> str:
    return f'<w:{kind} w:id="90" w:author="A" w:date="2026-01-01T00:00:00Z">{inside}</w:{kind}>'


def deleted(text: str) -> str:
    return tracked("del", run(f"<w:delText>{text}</w:delText>"))


def control(inside: str, kind: str = "") -> str:
    return f"<w:sdt><w:sdtPr><w:alias w:val='x'/>{kind}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


RUBY = run(f"<w:ruby><w:rubyPr/><w:rt>{r('じゃっかん')}</w:rt><w:rubyBase>{r('若干')}</w:rubyBase></w:ruby>")
WORDS = {
    "in the middle of a run": (r("a slight variation of colour"), "slight variation"),
    "a whole run": (r("a ") + r("slight") + r(" one"), "slight"),
    "at the start of a paragraph": (r("Slight variations"), "Slight"),
    "at the end of a paragraph": (r("are slight"), "slight"),
    "a whole paragraph": (r("Slight"), "Slight"),
    "in runs cut within words": (r("a sli") + r("ght var") + r("iation"), "slight vari"),
    "over tabs, breaks and hyphens": (
        run("<w:t>a b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t>"), "b\tc\nd\u2011",
    ),
    "only a tab": (run("<w:t>a</w:t><w:tab/><w:t>b</w:t>"), "\t"),
    "behind Word's page breaks": (run("<w:lastRenderedPageBreak/><w:t>slight one</w:t>"), "slight"),
    "in a tracked insertion": (r("a ") + tracked("ins", r("very slight one")), "slight"),
    "half in a tracked insertion": (r("a sli") + tracked("ins", r("ght one")), "slight"),
    "around a tracked deletion": (r("a sli") + deleted("GONE") + r("ght one"), "slight"),
    "in moved text": (tracked("moveTo", r("a slight one")), "slight"),
    "in a link": (f"<w:hyperlink w:anchor='x'>{r('a slight one')}</w:hyperlink>", "slight"),
    "half in a link": (f"<w:hyperlink w:anchor='x'>{r('a sli')}</w:hyperlink>{r('ght')}", "slight"),
    "in a smart tag": (f"<w:smartTag w:element='x'>{r('a slight one')}</w:smartTag>", "slight"),
    "in a content control": (control(r("a slight one")), "slight"),
    "in a field's result": (r("a ") + field("very slight one"), "slight"),
    "half in a field's result": (r("a sli") + field("ght one"), "slight"),
    "from a field's result on": (field("a sli") + r("ght one"), "slight"),
    "in a simple field": (f'<w:fldSimple w:instr="REF x">{r("a slight one")}</w:fldSimple>', "slight"),
    "in a field of one run": (
        run('<w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/>'
            '<w:t>a slight one</w:t><w:fldChar w:fldCharType="end"/>'), "slight",
    ),
    "written with entities": (r("a “R&D” <or> slight & 'like'"), "<or> slight &"),
    "between XML comments": (run("<w:t>a <!-- > -->slight<?x y?> one</w:t>"), "slight"),
    "as literal text": (run("<w:t><![CDATA[<a> slight]]> one</w:t>"), "> slight o"),
    "after emoji and rare kanji": (r("😀𠮷野家の若干の差異🇯🇵"), "若干の"),
    "of emoji": (r("a👨‍👩‍👧b"), "👨‍👩‍👧"),
    "under ruby": (RUBY + r("の差異"), "若干の"),
    "around bookmarks and proofing": (r("a sli") + '<w:bookmarkStart w:id="7" w:name="b"/><w:proofErr w:type="x"/>' + r("ght"), "slight"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "words"), WORDS.values(), ids=WORDS.keys())
def test_a_comment_stands_on_the_very_words(tmp_path, content, words):
    path = docx(tmp_path / "a.docx", p("First."), p(content))
    made = copy(path, finding(path, words, 1))
    assert made.stretches() == {"0": words}
    assert made.marks() == ["0"]
    assert characters(made.members[DOCUMENT]) == characters(copy(path).members[DOCUMENT])


def test_words_in_tables_within_tables(tmp_path):
    inner = table((p("in a slight cell"),)) + p()
    path = docx(tmp_path / "a.docx", p("First."), table((p("x"), inner)), p("Last."))
    assert copy(path, finding(path, "slight", 2)).stretches() == {"0": "slight"}


SEVERAL = {
    "beside each other": ("slight", " variation"),
    "with one word between": ("slight", "of"),
    "overlapping": ("slight vari", "ht variation"),
    "one inside the other": ("slight variation", "ght"),
    "with the same start": ("slight", "slight variation"),
    "with the same end": ("variation", "slight variation"),
}


@pytest.mark.parametrize("words", SEVERAL.values(), ids=SEVERAL.keys())
@pytest.mark.parametrize(
    "content", [r("a slight variation of it"), r("a sli") + r("ght") + r(" vari") + r("ation of it")]
)
def test_several_findings(tmp_path, content, words):
    path = docx(tmp_path / "a.docx", p(content))
    made = copy(path, *(finding(path, each) for each in words))
    assert made.stretches() == {"0": words[0], "1": words[1]}
    assert sorted(made.marks()) == ["0", "1"]
    assert characters(made.members[DOCUMENT]) == characters(copy(path).members[DOCUMENT])


def test_where_one_comment_ends_and_the_next_starts_the_first_is_closed_before(tmp_path):
    path = docx(tmp_path / "a.docx", p("slight variation"))
    xml = copy(path, finding(path, "slight"), finding(path, " variation")).members[DOCUMENT].decode()
    assert xml.index('commentReference w:id="0"') < xml.index('commentRangeStart w:id="1"')


def test_a_cut_run_keeps_its_formatting_and_its_blanks(tmp_path):
    bold = '<w:rFonts w:eastAsia="ＭＳ 明朝"/><w:b/>'
    path = docx(tmp_path / "a.docx", p(run("<w:t>a slight one</w:t>", bold)))
    root = copy(path, finding(path, "slight")).root()
    runs = [each for each in root.iter(w("r")) if each.find(w("t")) is not None]
    assert [each.find(w("t")).text for each in runs] == ["a ", "slight", " one"]
    assert all(each.find(f"{w('rPr')}/{w('b')}") is not None for each in runs)
    assert {each.find(w("t")).get("{http://www.w3.org/XML/1998/namespace}space") for each in runs} == {"preserve"}


def test_no_empty_runs_are_left_beside_the_words(tmp_path):
    path = docx(tmp_path / "a.docx", p(r("slight") + run("<w:tab/><w:t>one</w:t>")))
    root = copy(path, finding(path, "slight\t")).root()
    assert all(any(child.tag != w("rPr") for child in each) for each in root.iter(w("r")))


def test_tracked_formatting_keeps_ids_of_its_own_in_each_part_of_a_cut_run(tmp_path):
    change = '<w:rPrChange w:id="5" w:author="A &gt; B" w:date="2026-01-01T00:00:00Z"><w:rPr/></w:rPrChange>'
    path = docx(tmp_path / "a.docx", p(run("<w:t>a slight one</w:t>", f"<w:b/>{change}")))
    ids = [each.get(w("id")) for each in copy(path, finding(path, "slight")).root().iter(w("rPrChange"))]
    assert len(ids) == len(set(ids)) == 3
    assert ids[0] == "5"


CLOSED = {
    "a plain-text control": control(r("a slight one"), "<w:text/>"),
    "a control bound to data": control(r("a slight one"), "<w:dataBinding/>"),
    "an equation": "<m:oMath><m:r><m:t>x = slight</m:t></m:r></m:oMath>",
    "what is written twice for older programs": (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{r('a slight one')}</mc:Choice>"
        f"<mc:Fallback>{r('a slight one')}</mc:Fallback></mc:AlternateContent>"
    ),
}


@pytest.mark.parametrize("content", CLOSED.values(), ids=CLOSED.keys())
def test_a_comment_stands_around_what_word_lets_no_mark_into(tmp_path, content):
    path = docx(tmp_path / "a.docx", p(r("before ") + content + r(" after")))
    made = copy(path, finding(path, "slight"))
    paragraph = made.root().find(f".//{w('p')}")
    names = [each.tag.rpartition("}")[2] for each in paragraph]
    start, end = names.index("commentRangeStart"), names.index("commentRangeEnd")
    assert end == start + 2
    assert names[end + 1] == "r"


@pytest.mark.parametrize("kind", ["del", "moveFrom"])
def test_deleted_words_are_commented_in_the_original_view_and_the_comment_is_not_deleted(tmp_path, kind):
    tag = "delText" if kind == "del" else "t"
    gone = tracked(kind, run(f"<w:{tag}>a slight one</w:{tag}>"))
    path = docx(tmp_path / "a.docx", p(r("x ") + gone + tracked("ins", r("new")) + r(" y")))
    made = copy(path, finding(path, "slight", view="original"), view="original")
    assert made.stretches(deleted=True) == {"0": "slight"}
    assert made.around("0") == ["r"]


@pytest.mark.parametrize(
    "content", [field("a slight one"), f'<w:fldSimple w:instr="REF x">{r("a slight one")}</w:fldSimple>']
)
def test_a_comment_on_a_fields_result_outlives_its_updating(tmp_path, content):
    path = docx(tmp_path / "a.docx", p(r("see ") + content + r(" below")))
    made = copy(path, finding(path, "slight"))
    xml = made.members[DOCUMENT].decode()
    assert xml.index("commentReference") > max(xml.find('w:fldCharType="end"'), xml.find("</w:fldSimple>"))
    assert xml.index("commentReference") < xml.index("below")


def test_an_empty_stretch_is_a_point_at_the_start_of_its_paragraph(tmp_path):
    path = docx(tmp_path / "a.docx", p("One."), "<w:p/>", "<w:p></w:p>", p())
    made = copy(path, *(finding(path, "", each) for each in (1, 2, 3)))
    paragraphs = made.root().findall(f".//{w('p')}")
    assert [len(list(each.iter(w("commentReference")))) for each in paragraphs] == [0, 1, 1, 1]
    assert paragraphs[3][0].tag == w("pPr")
