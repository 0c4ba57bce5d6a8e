"""Plain text and Markdown: the same document as from Word, with the numbers of its lines, whatever it was encoded in."""

import codecs

import pytest
from command import clausekit
from small_docx import docx, p
from test_places import ENGLISH, JAPANESE

from clausekit.errors import UnreadableFile
from clausekit.reading.read import read
from clausekit.reading.read_file import read_file
from clausekit.reading.read_text import read_text, text_document

STORIES = {**JAPANESE, **ENGLISH}
LETTER = "第1条（通知）\n乙は、速やかに通知する。\n"


def lines(text, name="a.txt"):
    """Number of the line from 1 → its text."""
    return {each.index + 1: each.text for each in text_document(text.encode(), name).paragraphs}


def clauses(text, name="a.md"):
    return [(each.text, each.clause) for each in text_document(text.encode(), name).paragraphs]


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_text_has_the_places_that_the_same_lines_have_in_word(tmp_path, story):
    texts = [text for text, _ in story]
    in_word = [each.clause for each in read(docx(tmp_path / "a.docx", *map(p, texts))).paragraphs]
    assert [clause for _, clause in clauses("\n".join(texts), "a.txt")] == in_word


def test_a_line_is_a_paragraph_and_keeps_its_number():
    assert lines("第1条（目的）\r\n\r\n甲は売る。\r乙は買う。\n") == {
        1: "第1条（目的）",
        3: "甲は売る。",
        4: "乙は買う。",
    }


def test_lines_that_a_program_broke_are_put_together_again():
    broken = (
        "1. Delivery. The Supplier shall deliver the Products to the place that is\n"
        "named in the Order, promptly and in any event within five days after the\n"
        "day on which it has received the Order.\n"
        "(a) Packing. The Supplier packs the Products so that they arrive without\n"
        "damage, as the drawing in Schedule 2 shows for each of them.\n"
        "\n"
        "2. Price. The price of each of the Products is that of the price list in\n"
        "Schedule 1.\n"
    )
    found = lines(broken)
    assert list(found) == [1, 4, 7]
    assert found[7].endswith("that of the price list in Schedule 1.")


def test_japanese_lines_are_put_together_without_a_blank():
    line = "売主は、買主が指定する期日までに、買主が指定する場所において、本製品を買主に"
    assert lines(f"{line}\n{line}\n{line}\n引き渡す。") == {1: f"{line * 3}引き渡す。"}


def test_short_lines_and_whole_sentences_are_left_as_they_are():
    text = "売買契約書\n買主 甲\n売主 乙\n甲は、乙から本製品を買い受ける。\n乙は、これを売り渡す。"
    assert len(lines(text)) == 5


def test_markdown_is_read_as_a_reader_sees_it():
    text = "# Supply **Agreement**\n\nThe *Supplier* and the [Buyer](https://example.com) agree `so` &amp; sign.\n"
    assert lines(text, "a.md") == {1: "Supply Agreement", 3: "The Supplier and the Buyer agree so & sign."}


def test_numbered_lists_of_markdown_are_articles_and_items():
    text = "1. Price. It is fixed.\n   1. for parts\n   1. for tools\n2. Delivery. It is free.\n   - by ship\n"
    assert clauses(text) == [
        ("Price. It is fixed.", "1"),
        ("for parts", "1, 1"),
        ("for tools", "1, 2"),
        ("Delivery. It is free.", "2"),
        ("by ship", "2"),
    ]


def test_a_list_goes_on_counting_after_text_between_its_items():
    assert [clause for _, clause in clauses("1. Price\n\nIt is fixed.\n\n2. Term\n\nOne year.\n")] == [
        "1",
        "1",
        "2",
        "2",
    ]


def test_a_list_that_goes_on_with_numbers_typed_before_is_read_with_them():
    found = clauses("**3.** Price. It is fixed.\n\n3.1 Always.\n\n4. Term. One year.\n\n4.1 From today.\n")
    assert [clause for _, clause in found] == ["3", "3.1", "4", "4.1"]
    assert found[2][0] == "4. Term. One year."


def test_headings_of_markdown_are_the_headings_of_their_articles():
    document = text_document(LETTER.replace("第", "## 第", 1).encode(), "a.md")
    assert [(each.heading, each.style) for each in document.paragraphs] == [("通知", "Heading 2"), ("通知", "")]


def test_a_table_is_read_row_by_row_and_its_cells_are_lines():
    document = text_document(b"| Item | Limit |\n|---|---|\n| Colour | slight |\n", "a.md")
    assert [(each.index, each.text, each.in_table) for each in document.paragraphs] == [
        (0, "Item\nLimit", True),
        (2, "Colour\nslight", True),
    ]


def test_front_matter_and_attributes_are_no_text():
    assert lines("---\ntitle: x\n---\n# T\n\nText.\n{: .note }\n", "a.md") == {4: "T", 6: "Text."}


def test_a_line_its_author_ended_is_a_paragraph_and_one_that_wraps_is_not():
    assert lines("a  \nb\nc\\\nd<br>e\n", "a.md") == {1: "a", 2: "b c", 4: "d\ne"}


def test_what_markdown_shows_and_we_do_not_read_is_named():
    document = text_document(b"![plan](a.png) ![plan](b.png)\n\n<div>x</div>\n\n<!-- no text -->\n", "a.md")
    assert [each.en for each in document.not_checked] == ["2 pictures", "1 HTML block"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_japanese_text_is_read_in_each_usual_encoding(tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes(LETTER.encode(encoding))
    assert [each.text for each in read_file(tmp_path / "a.txt").paragraphs] == LETTER.splitlines()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("Der Verkäufer liefert “unverzüglich”.".encode("cp1252"), "neither UTF-8 nor Shift_JIS"),
        (b"\x00\x01\x02", "neither UTF-8 nor Shift_JIS"),
        (codecs.BOM_UTF16_LE + b"a", "neither UTF-8 nor Shift_JIS"),
        (b"", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04....", ".docx"),
        (b"x" * (10 * 2**20 + 1), "too large"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(tmp_path, data, reason):
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(UnreadableFile, match=reason) as refused:
        read_text(tmp_path / "a.txt")
    assert refused.value.reason.ja


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(UnreadableFile, match="no such file"):
        read_text(tmp_path / "none.txt")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(UnreadableFile, match="a folder"):
        read_text(tmp_path / "folder.md")


def test_findings_in_text_files_and_standard_input_are_shown_with_their_clause(tmp_path):
    (tmp_path / "a.txt").write_text(
        "Section 2 (Notice)\nThe Seller shall promptly notify the Buyer.\n", encoding="utf-8"
    )
    run = clausekit("lint", "a.txt", "-", folder=tmp_path, given="3. Care. The Seller shall use best efforts.\n")
    assert run.returncode == 1
    assert "V101 vague-deadline warning [Section 2]" in run.stdout
    assert "V102 vague-effort warning [3]" in run.stdout
