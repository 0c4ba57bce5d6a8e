"""Findings where Word allows no comment: it stands beside the place, or at the start of the document, and names the place."""

import pytest
from commented import copy, finding
from small_docx import docx, p, r
from word_parts import w


def note(kind: str, id_: int, text: str) -> str:
    return f'<w:{kind} w:id="{id_}">{p(text)}</w:{kind}>'


def cite(kind: str, id_: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{id_}"/></w:r>'


def box(inside: str) -> str:
    drawn = f"<w:drawing><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></w:drawing>"
    older = f"<w:pict><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{drawn}</mc:Choice>"
        f"<mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    ("part", "named"), [("header1", "In a header (header1)"), ("footer1", "In a footer (footer1)")]
)
def test_headers_and_footers_are_spoken_of_at_the_start_of_the_document(tmp_path, part, named):
    path = docx(tmp_path / "a.docx", p("First."), p("Second."), **{part: p() + p("slight deviations")})
    made = copy(path, finding(path, "slight", 1, part))
    first = made.root().find(f".//{w('p')}")
    assert [each.tag.rpartition("}")[2] for each in first] == ["pPr", "commentRangeStart", "commentRangeEnd", "r", "r"]
    assert made.stretches() == {"0": ""}
    assert made.comments()["0"][1] == f"{named}: “slight deviations”"


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_are_spoken_of_at_the_mark_that_cites_them(tmp_path, kind):
    notes = note(kind, -1, "") + note(kind, 1, "One.") + note(kind, 2, "若干の差異")
    body = (p(r("First") + cite(kind, 1)), p(r("Second") + cite(kind, 2) + r(" goes on.")))
    path = docx(tmp_path / "a.docx", *body, **{f"{kind}s": notes})
    made = copy(path, finding(path, "若干の", 2, f"{kind}s"), lang="ja")
    second = made.root().findall(f".//{w('p')}")[1]
    names = [
        next((c.tag.rpartition("}")[2] for c in each if c.tag != w("rPr")), each.tag.rpartition("}")[2])
        for each in second
    ]
    assert names == ["pPr", "t", "commentRangeStart", f"{kind}Reference", "commentRangeEnd", "commentReference", "t"]
    assert (
        made.comments()["0"][1]
        == {"footnote": "脚注の「若干の差異」について", "endnote": "文末脚注の「若干の差異」について"}[kind]
    )


def test_a_note_that_nothing_cites_is_spoken_of_at_the_start(tmp_path):
    path = docx(tmp_path / "a.docx", p("First."), footnotes=note("footnote", 2, "slight"))
    assert copy(path, finding(path, "slight", 0, "footnotes")).stretches() == {"0": ""}


def test_a_text_box_is_spoken_of_around_the_drawing_that_holds_it(tmp_path):
    path = docx(tmp_path / "a.docx", p("First."), p(r("before ") + box(p("a") + p("slight")) + r(" after")))
    made = copy(path, finding(path, "slight", 3))
    second = made.root().findall(f".//{w('body')}/{w('p')}")[1]
    names = [each.tag.rpartition("}")[2] for each in second]
    start, end = names.index("commentRangeStart"), names.index("commentRangeEnd")
    assert len(list(second[start + 1].iter(w("txbxContent")))) == 2
    assert end == start + 2
    assert not [each for box in made.root().iter(w("txbxContent")) for each in box.iter(w("commentReference"))]
    assert made.comments()["0"][1] == "In the text box here: “slight”"


def test_the_start_of_the_document_is_not_inside_a_control_that_word_fills(tmp_path):
    bound = f"<w:sdt><w:sdtPr><w:dataBinding/><w:text/></w:sdtPr><w:sdtContent>{p('Title')}</w:sdtContent></w:sdt>"
    path = docx(tmp_path / "a.docx", bound, p("First."), header1=p("slight"))
    made = copy(path, finding(path, "slight", 0, "header1"))
    assert not list(made.root().find(f".//{w('sdt')}").iter(w("commentReference")))
    assert made.marks() == ["0"]


def test_several_stand_side_by_side(tmp_path):
    path = docx(tmp_path / "a.docx", p("slight"), header1=p("slight"), footer1=p("slight"))
    made = copy(path, *(finding(path, "slight", 0, part) for part in ("document", "header1", "footer1")))
    assert made.stretches() == {"0": "slight", "1": "", "2": ""}
