"""Every .docx comes in by one door; whatever else is brought is named, with what to do, and never more than that."""

import os
import random
import struct
import zipfile
import zlib
from contextlib import suppress

import pytest
from small_docx import MAIN, docx, members, p, zipped

from clausekit.errors import UnreadableFile
from clausekit.reading.read import read
from clausekit.word.door import open_package


def refused(path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        open_package(path)
    assert caught.value.reason.ja
    assert str(caught.value).startswith(str(path))
    return str(caught.value)


def ole(*streams: str) -> bytes:
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *streams))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(1024, b"\0") + entries


NOT_WORD = {
    "text": (b"This Agreement is made", "plain text"),
    "japanese text": ("本契約は、甲乙間".encode("cp932"), "plain text"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
    "rtf": (b"{\\rtf1\\ansi", "Rich Text"),
    "html": (b"<!DOCTYPE html><html>", "a web page"),
    "word xml": (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "a Word XML file"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
    "doc": (ole("1Table", "WordDocument"), "an old Word file"),
    "encrypted": (ole("EncryptionInfo", "EncryptedPackage"), "remove the password"),
    "xls": (ole("Workbook"), "an Excel workbook"),
    "other ole": (ole("Something"), "not a Word document"),
    "binary": (bytes(range(256)), "not a Word document"),
    "cut zip": (b"PK\x03\x04 and then nothing", "damaged or incomplete"),
}


@pytest.mark.parametrize(("data", "said"), NOT_WORD.values(), ids=NOT_WORD.keys())
def test_a_file_that_is_no_zip_is_named_for_what_it_is(tmp_path, data, said):
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    assert said in refused(path)


OTHER_ZIPS = {
    "excel": ({"xl/workbook.xml": "<x/>"}, "an Excel workbook"),
    "slides": ({"ppt/presentation.xml": "<x/>"}, "a PowerPoint presentation"),
    "odt": ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, "an OpenDocument file"),
    "pages": ({"Index/Document.iwa": "x"}, "an Apple Pages document"),
    "archive": ({"contract.txt": "x"}, "a zip archive without a Word document"),
    "empty": ({}, "a zip archive without a Word document"),
}


@pytest.mark.parametrize(("content", "said"), OTHER_ZIPS.values(), ids=OTHER_ZIPS.keys())
def test_a_zip_that_is_no_word_document_is_named_for_what_it_is(tmp_path, content, said):
    assert said in refused(zipped(tmp_path / "draft.docx", content))


def test_files_that_are_not_there_or_not_files_are_named(tmp_path):
    (tmp_path / "empty.docx").touch()
    (tmp_path / "~$draft.docx").write_bytes(b"\x05Partner")
    assert "no such file" in refused(tmp_path / "missing.docx")
    assert "a folder" in refused(tmp_path)
    assert "an empty file" in refused(tmp_path / "empty.docx")
    assert "lock file" in refused(tmp_path / "~$draft.docx")
    assert "cannot be opened" in refused(tmp_path / "nul\0.docx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.docx")
    assert "not an ordinary file" in refused(tmp_path / "pipe.docx")


def changed(**content: str | bytes) -> dict[str, str | bytes]:
    return {**members(p("Text")), **{name.replace("__", "/"): data for name, data in content.items()}}


def without(*names: str) -> dict[str, str]:
    return {name: data for name, data in members(p("Text")).items() if name not in names}


STRICT = '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
ENTITY = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
BROKEN = {
    "strict": ({**changed(), "word/document.xml": STRICT}, "not Strict"),
    "other root": ({**changed(), "word/document.xml": "<x/>"}, "without a Word document"),
    "no document": (without("word/document.xml"), "its part word/document.xml is missing"),
    "not well-formed": ({**changed(), "word/document.xml": "<w:document"}, "word/document.xml cannot be read"),
    "rels not well-formed": ({**changed(), "_rels/.rels": "<"}, "_rels/.rels cannot be read"),
    "entities": ({**changed(), "word/document.xml": ENTITY}, "document type or entities"),
    "entities in UTF-16": ({**changed(), "word/document.xml": ENTITY.encode("utf-16")}, "document type or entities"),
    "deep": ({**changed(), "word/document.xml": "<a>" * 5000 + "</a>" * 5000}, "cannot be read"),
    "same part twice": ({**changed(), "Word/Document.xml": "<x/>"}, "two parts of the same name"),
    "bomb": ({**changed(), "word/media/a.bin": b"\0" * 5_000_000}, "a zip bomb?"),
    "many entries": ({**changed(), **{f"x/{n}": "" for n in range(5001)}}, "a zip bomb?"),
}


@pytest.mark.parametrize(("content", "said"), BROKEN.values(), ids=BROKEN.keys())
def test_a_word_file_that_is_wrong_or_dangerous_is_refused(tmp_path, content, said):
    assert said in refused(zipped(tmp_path / "draft.docx", content))


def test_a_broken_part_is_refused_when_it_is_read(tmp_path):
    path = zipped(tmp_path / "draft.docx", {**members(p("Text"), {"header1": ""}), "word/header1.xml": "<w:hdr"})
    with pytest.raises(UnreadableFile, match=r"word/header1\.xml"):
        read(path)


def test_a_size_that_lies_in_its_header_is_found_while_unpacking(tmp_path):
    path = tmp_path / "draft.docx"
    zipped(path, {**members(p("x")), "word/media/a.bin": b"\0" * 5_000_000})
    data = path.read_bytes().replace(struct.pack("<I", 5_000_000), struct.pack("<I", 50))
    path.write_bytes(data)
    assert "damaged or incomplete" in refused(path)


def test_encrypted_entries_and_cut_streams_are_refused(tmp_path):
    path = docx(tmp_path / "draft.docx", p("Text"))
    data = bytearray(path.read_bytes())
    central = data.rfind(b"PK\x01\x02")
    data[central + 8] |= 1
    (tmp_path / "locked.docx").write_bytes(data)
    assert "zip entries are encrypted" in refused(tmp_path / "locked.docx")
    packed = zlib.compress(members(p("Text"))["word/document.xml"].encode())[2:40]
    at = path.read_bytes().find(packed[:20])
    (tmp_path / "cut.docx").write_bytes(path.read_bytes()[: at + 25] + b"\xff" * 40 + path.read_bytes()[at + 65 :])
    assert "damaged or incomplete" in refused(tmp_path / "cut.docx")


def test_the_main_part_is_found_by_the_package_and_not_by_its_name(tmp_path):
    package = open_package(docx(tmp_path / "draft.docx", p("Text"), main="text/main2.xml", header1=p("Head")))
    assert package.document == "text/main2.xml"
    assert package.related("header") == ("text/header1.xml",)
    assert {paragraph.part for paragraph in read(tmp_path / "draft.docx").paragraphs} == {"main2", "header1"}


def test_without_a_relationship_the_content_type_tells_the_main_part(tmp_path):
    content = without("_rels/.rels")
    assert open_package(zipped(tmp_path / "draft.docx", content)).document == "word/document.xml"


@pytest.mark.parametrize("kind", ["ms-word.document.macroEnabled", "ms-word.template.macroEnabledTemplate"])
def test_documents_with_macros_and_templates_are_read(tmp_path, kind):
    content = members(p("Text"))
    types = content["[Content_Types].xml"].replace(MAIN, f"application/vnd.{kind}.main+xml")
    path = zipped(tmp_path / "draft.docm", {**content, "[Content_Types].xml": types, "word/vbaProject.bin": b"x"})
    assert read(path).paragraphs[0].text == "Text"


def test_names_of_parts_are_equal_whatever_their_case_and_slashes(tmp_path):
    content = {name.replace("word/document", "WORD\\Document"): data for name, data in members(p("Text")).items()}
    assert read(zipped(tmp_path / "draft.docx", content)).paragraphs[0].text == "Text"


def test_reading_leaves_the_file_as_it_was(tmp_path):
    path = docx(tmp_path / "draft.docx", p("Text"), header1=p("Head"))
    before = path.read_bytes(), path.stat().st_mtime_ns
    read(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_whatever_is_cut_or_altered_nothing_but_unreadable_file_comes_out(tmp_path):
    numbering = '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    whole = docx(tmp_path / "a.docx", p("Text", num=(1, 0)), numbering=numbering, header1=p("Head")).read_bytes()
    chance, path = random.Random(3), tmp_path / "b.docx"
    for _ in range(150):
        altered = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.5 else whole)
        for _ in range(chance.choice((0, 1, 5, 50)) if altered else 0):
            altered[chance.randrange(len(altered))] = chance.randrange(256)
        path.write_bytes(altered)
        with suppress(UnreadableFile):
            read(path)


def test_a_zip_written_on_another_system_is_read(tmp_path):
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.mkdir("word")
        for name, data in members(p("Text")).items():
            archive.writestr(name, data)
    assert read(path).paragraphs[0].text == "Text"
