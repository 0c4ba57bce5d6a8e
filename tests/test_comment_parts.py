"""A copy with comments: what it adds to a document's parts, what it finds there, and that all else is copied byte for byte."""

import zipfile

import pytest
from commented import DOCUMENT, Copy, copy, finding
from openxml_audit import OpenXmlValidator
from small_docx import MAIN, REL, RELS, SPACES, TYPES, W, docx, members, p, r, relationships, style, zipped
from word_parts import w

from clausekit.linter.lint import lint
from clausekit.linter.report_comments import with_comments

CHANGED = {DOCUMENT, "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/styles.xml"}
RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
STYLES = style("a", "Normal", more="").replace("<w:style ", '<w:style w:default="1" ')


def character_style(id_: str, name: str) -> str:
    return f'<w:style w:type="character" w:styleId="{id_}"><w:name w:val="{name}"/></w:style>'


def core(modified: str) -> dict[str, str]:
    properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    listed = relationships({"officeDocument": DOCUMENT}).replace(
        "</Rel", f'<Relationship Id="c" Type="{properties}" Target="docProps/core.xml"/></Rel', 1
    )
    written = f'<c:coreProperties xmlns:c="x" xmlns:dcterms="http://purl.org/dc/terms/">{modified}</c:coreProperties>'
    return {"_rels/.rels": listed, "docProps/core.xml": written}


def existing(body: str, comments: str, name: str = "comments") -> dict[str, str]:
    """The members of a document that has comments."""
    made = members(body, {"comments": comments})
    made[f"word/{name}.xml"] = made.pop("word/comments.xml")
    made["word/_rels/document.xml.rels"] = relationships({"comments": f"{name}.xml"})
    made["[Content_Types].xml"] = made["[Content_Types].xml"].replace(
        "</Types>", f'<Override PartName="/word/{name}.xml" ContentType="{MAIN}"/></Types>'
    )
    return made


def comment(id_: str, text: str) -> str:
    return f'<w:comment w:id="{id_}" w:author="A"><w:p>{r(text)}</w:p></w:comment>'


def on(id_: str, words: str) -> str:
    mark = f'<w:r><w:commentReference w:id="{id_}"/></w:r>'
    return f'<w:commentRangeStart w:id="{id_}"/>{r(words)}<w:commentRangeEnd w:id="{id_}"/>{mark}'


def test_every_other_member_is_copied_byte_for_byte_in_its_place(tmp_path):
    content = members(p("a slight one"), {"styles": STYLES, "header1": p("h"), "settings": ""})
    path = zipped(tmp_path / "a.docx", {"first.bin": b"\0\1" * 999, **content, "customXml/item1.xml": b"<x />\r\n"})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/media/", (2001, 2, 3, 4, 5, 6)), b"")
        archive.writestr("word/media/ü.png", b"stored" * 50, zipfile.ZIP_STORED)
        archive.comment = b"kept"
    made = copy(path, finding(path, "slight"))
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(tmp_path / "b.docx", "w"):
        (tmp_path / "b.docx").write_bytes(made.data)
        with zipfile.ZipFile(tmp_path / "b.docx") as after:
            assert after.namelist() == [*before.namelist(), "word/comments.xml"]
            assert after.comment == b"kept"
            for one, other in zip(before.infolist(), after.infolist(), strict=False):
                assert (one.compress_type, one.date_time) == (other.compress_type, other.date_time)
                assert (before.read(one) == after.read(other)) is (one.filename not in CHANGED)


def test_what_is_not_marked_of_the_text_stays_as_it_was_written(tmp_path):
    head = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<!-- by hand -->"
    root = f"<w:document {SPACES} xmlns:w14='urn:x'  mc:Ignorable='w14'><w:body>"
    body = "<w:p w14:paraId='1' >\n <w:r><w:t>it&apos;s &#x201C;A&#8221;</w:t></w:r ></w:p >" + p(
        r("a ") + r("slight") + r(" one")
    )
    end = "<w:sectPr></w:sectPr></w:body></w:document>\n<!-- end -->"
    made = members("")
    made[DOCUMENT] = head + root + body + end
    path = zipped(tmp_path / "a.docx", made)
    xml = copy(path, finding(path, "slight", 1)).members[DOCUMENT].decode()
    at, until = xml.index("<w:commentRangeStart"), xml.index("<w:commentRangeEnd")
    after = xml.index("</w:r>", until) + len("</w:r>")
    inside = xml[xml.index(">", at) + 1 : until]
    assert xml[:at] + inside + xml[after:] == made[DOCUMENT]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16-le", "utf-16-be"])
def test_a_part_keeps_its_encoding(tmp_path, encoding):
    content = members(p("若干の差異"))
    mark = b"" if encoding == "utf-8-sig" else "\ufeff".encode(encoding)
    content[DOCUMENT] = mark + content[DOCUMENT].encode(encoding)
    path = zipped(tmp_path / "a.docx", content)
    made = copy(path, finding(path, "若干の"))
    assert made.members[DOCUMENT][:3] == content[DOCUMENT][:3]
    assert made.stretches() == {"0": "若干の"}


@pytest.mark.parametrize("prefix", ["ns0", ""])
def test_another_prefix_for_words_names_is_kept(tmp_path, prefix):
    content = members(p(r("a slight one")))
    name = f"{prefix}:" if prefix else ""
    bare = '<w:document xmlns:w="W"><w:body><w:p><w:r><w:t>a slight one</w:t></w:r></w:p></w:body></w:document>'
    declared = bare.replace("xmlns:w=", f"xmlns:{prefix}=" if prefix else "xmlns=").replace('"W"', f'"{W}"')
    content[DOCUMENT] = declared.replace("<w:", f"<{name}").replace("</w:", f"</{name}")
    path = zipped(tmp_path / "a.docx", content)
    assert copy(path, finding(path, "slight")).stretches() == {"0": "slight"}


def test_two_runs_give_the_same_bytes(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"), styles=STYLES)
    assert copy(path, finding(path, "slight")).data == copy(path, finding(path, "slight")).data


@pytest.mark.parametrize(
    ("modified", "date"),
    [
        ("<dcterms:modified>2024-05-06T09:08:07+09:00</dcterms:modified>", "2024-05-06T00:08:07Z"),
        ("<dcterms:modified>last week</dcterms:modified>", "1980-01-01T00:00:00Z"),
        ("<dcterms:created>2024-05-06</dcterms:created>", "2024-05-06T00:00:00Z"),
        ("<not well-formed", "1980-01-01T00:00:00Z"),
    ],
)
def test_the_date_is_that_of_the_document(tmp_path, monkeypatch, modified, date):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    path = zipped(tmp_path / "a.docx", {**members(p("a slight one")), **core(modified)})
    made = copy(path, finding(path, "slight")).root("word/comments.xml")[0]
    assert made.get(w("date")) == date
    assert (made.get(w("author")), made.get(w("initials"))) == ("clausekit", "ck")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert copy(path, finding(path, "slight")).root("word/comments.xml")[0].get(w("date")) == "1970-01-02T00:00:00Z"


def styles_used(made: Copy) -> tuple[str | None, str | None]:
    text = made.root("word/comments.xml").find(f".//{w('pStyle')}")
    mark = made.root().find(f".//{w('rStyle')}")
    return tuple(None if each is None else each.get(w("val")) for each in (text, mark))


def test_the_styles_of_comments_are_found_by_name(tmp_path):
    japanese = style("aa", "annotation text") + character_style("ab", "annotation reference")
    path = docx(tmp_path / "a.docx", p("a slight one"), styles=STYLES + japanese)
    made = copy(path, finding(path, "slight"))
    assert styles_used(made) == ("aa", "ab")
    assert made.members["word/styles.xml"] == copy(path).members["word/styles.xml"]


def test_styles_that_are_missing_are_added_under_free_ids(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"), styles=STYLES + style("CommentText", "Something else"))
    made = copy(path, finding(path, "slight"))
    assert styles_used(made) == ("CommentText1", "CommentReference")
    names = {each.get(w("styleId")): each.find(w("name")).get(w("val")) for each in made.root("word/styles.xml")}
    assert names["CommentText1"] == "annotation text"
    assert names["CommentReference"] == "annotation reference"


def test_a_document_without_styles_gets_none(tmp_path):
    path = docx(tmp_path / "a.docx", p("a slight one"))
    assert styles_used(copy(path, finding(path, "slight"))) == (None, None)


def test_comments_that_are_there_keep_their_ids_words_and_place(tmp_path):
    body = p(on("0", "a slight") + r(" variation ") + on("2", "of colour"))
    path = zipped(tmp_path / "a.docx", existing(body, comment("0", "Zero") + comment("2", "Two"), "comments7"))
    made = copy(path, finding(path, "slight variation of"))
    comments = made.comments("word/comments7.xml")
    assert made.stretches() == {"0": "a slight", "2": "of colour", "1": "slight variation of"}
    assert (comments["0"], comments["2"], list(comments)) == (["Zero"], ["Two"], ["0", "2", "1"])
    unchanged = ("[Content_Types].xml", "word/_rels/document.xml.rels")
    assert all(made.members[name] == copy(path).members[name] for name in unchanged)
    assert "word/comments.xml" not in made.members


def test_ids_are_not_those_of_tracked_changes_or_bookmarks(tmp_path):
    path = docx(tmp_path / "a.docx", p('<w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/>' + r("slight")))
    assert list(copy(path, finding(path, "slight")).stretches()) == ["1"]


def test_an_empty_list_of_comments_is_filled(tmp_path):
    content = existing(p("a slight one"), "")
    content["word/comments.xml"] = f'<c:comments xmlns:c="{W}"/>'
    path = zipped(tmp_path / "a.docx", content)
    assert copy(path, finding(path, "slight")).comments()["0"][0] == "V104 vague-degree"


def test_a_missing_part_that_the_document_refers_to_is_made(tmp_path):
    content = existing(p("a slight one"), "")
    del content["word/comments.xml"]
    path = zipped(tmp_path / "a.docx", content)
    made = copy(path, finding(path, "slight"))
    assert made.comments()["0"][0] == "V104 vague-degree"
    assert made.members["word/_rels/document.xml.rels"].decode().count("omments") == 2


def test_a_new_part_is_made_known(tmp_path):
    content = members(p("a slight one"))
    del content["word/_rels/document.xml.rels"]
    content["word/Comments.xml"] = "nobody refers to this"
    path = zipped(tmp_path / "a.docx", content)
    made = copy(path, finding(path, "slight"))
    types = made.root("[Content_Types].xml").findall(f"{{{TYPES}}}Override")
    assert "/word/comments2.xml" in {each.get("PartName") for each in types}
    (listed,) = made.root("word/_rels/document.xml.rels").findall(f"{{{RELS}}}Relationship")
    assert (listed.get("Type"), listed.get("Target")) == (f"{REL}/comments", "comments2.xml")


def test_a_copy_is_as_valid_as_its_original(tmp_path):
    paragraphs = (p("The Seller shall promptly notify the Buyer."), p("乙は、若干の色調の差異を速やかに通知する。"))
    content = members("".join(paragraphs) + "<w:sectPr/>", {"styles": STYLES})
    content["[Content_Types].xml"] = content["[Content_Types].xml"].replace(
        "<Override", f'<Default Extension="rels" ContentType="{RELS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/><Override', 1
    )  # fmt: skip
    path = zipped(tmp_path / "a.docx", content)
    result = lint(path)
    assert len(result.findings) >= 3
    (tmp_path / "b.docx").write_bytes(with_comments(path, result, lang="ja"))
    before, after = (
        {str(each) for each in OpenXmlValidator().validate(tmp_path / n).errors} for n in ("a.docx", "b.docx")
    )
    assert after <= before
    again = lint(tmp_path / "b.docx").findings
    assert [each.place for each in again] == [each.place for each in result.findings]
