"""Every agreement with the deal of its sample: built in every layout, sound as a file, and read again by LibreOffice."""

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree
from openxml_audit import OpenXmlValidator
from word_parts import part, w, words

from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.builder.layout import NAMES
from clausekit.builder.write import write
from clausekit.glossary import load_glossary
from clausekit.library import load_library
from clausekit.model.contract import Contract
from clausekit.word.structure import structural_faults

SAMPLES = Path(__file__).parent.parent / "samples"
KINDS = sorted(path.parent.name for path in SAMPLES.glob("*/deal.yaml"))
WIDTHS = {"portrait": 9070 + 20, "landscape": 14002 + 20}
# English numbers are never broken over a line, Japanese ones may be
_ENGLISH = re.compile(r"(?:Article|Schedule) \d{1,2}(?!\d)(?:\.\d+)?(?:\([a-z]+\))?")
_JAPANESE = re.compile(r"第\d+条(?:第\d+項)?|別紙\d+(?:第\d+項)?")
needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="needs LibreOffice (soffice) and pdftotext: Debian packages libreoffice-writer-nogui, fonts-noto-cjk, poppler-utils",
)


@cache
def contract(kind: str) -> Contract:
    return build(load_deal(SAMPLES / kind / "deal.yaml"), library=load_library(), glossary=load_glossary())


@cache
def written(kind: str, layout: str) -> bytes:
    return write(contract(kind), layout=layout, summary="annex" if layout == "interleaved" else "box")


def test_every_agreement_has_a_sample_and_every_sample_an_agreement(library):
    assert sorted(library.agreements) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_contract_asks_at_most_twelve_questions(kind):
    assert len(contract(kind).to_confirm) <= 12


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_agreement_in_every_layout_is_a_sound_file(tmp_path, kind, layout):
    path = tmp_path / "x.docx"
    path.write_bytes(written(kind, layout))
    assert [str(e) for e in OpenXmlValidator().validate(path).errors] == []
    assert structural_faults(written(kind, layout)) == []


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_table_is_wider_than_its_page(kind, layout):
    body = part(written(kind, layout), "word/document.xml")[0]
    for table, orientation in tables(body):
        widths = sum(int(column.get(w("w"))) for column in table.find(w("tblGrid")))
        indent = int(table.find(f"{w('tblPr')}/{w('tblInd')}").get(w("w")))
        assert widths + indent <= WIDTHS[orientation]


def tables(body: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Each table with the orientation of its section, which the section says at its end."""
    waiting = []
    for each in body:
        if each.tag == w("tbl"):
            waiting.append(each)
        section = each if each.tag == w("sectPr") else each.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None:
            orientation = section.find(w("pgSz")).get(w("orient"), "portrait")
            yield from ((table, orientation) for table in waiting)
            waiting = []


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> Path:
    """Every agreement in every layout as PDF, by one LibreOffice for them all."""
    folder = tmp_path_factory.mktemp("printed")
    for kind in KINDS:
        for layout in NAMES:
            (folder / f"{kind}.{layout}.docx").write_bytes(written(kind, layout))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    names = sorted(path.name for path in folder.glob("*.docx"))
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", *names]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=900)
    return folder


@needs_libreoffice
@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_number_that_libreoffice_computes_is_the_one_in_the_file(printed, kind, layout):
    shown = references(text_of_pdf(printed / f"{kind}.{layout}.pdf"))
    kept = references("\n".join(words(p) for p in paragraphs(written(kind, layout))))
    # the number before a heading is drawn, and stands in no paragraph
    drawn = references("\n".join(headings(kind, layout)))
    missing, extra = (kept + drawn) - shown, shown - (kept + drawn)
    # one that a page break cuts in two is found neither whole nor wrong
    assert sum(missing.values()) <= 2
    assert all(any(label.startswith(part) for label in missing) for part in extra)


@needs_libreoffice
@pytest.mark.parametrize("kind", ["oem", "nda_mutual"])
def test_every_letter_has_a_glyph(printed, kind):
    fonts = subprocess.run(["pdffonts", printed / f"{kind}.two-column.pdf"], check=True, capture_output=True, text=True)
    rows = fonts.stdout.splitlines()[2:]
    assert rows
    assert all("yes" in row for row in rows)  # embedded: none that the reader would have to guess
    assert not [row for row in rows if "LastResort" in row or "Type 3" in row]


def references(text: str) -> Counter[str]:
    text = unicodedata.normalize("NFKC", text)
    return Counter([*_ENGLISH.findall(text), *_JAPANESE.findall(re.sub(r"\s", "", text))])


def paragraphs(data: bytes) -> list[etree._Element]:
    """Those a page shows, a cell's paragraphs too."""
    return list(part(data, "word/document.xml").iter(qn("w:p")))


def headings(kind: str, layout: str) -> Iterator[str]:
    made = contract(kind)
    japanese = layout != "english"
    for article in made.articles:
        yield f"第{article.number.article}条" if japanese else ""
    for schedule in made.schedules:
        yield f"Schedule {schedule.number.schedule}" if layout != "japanese" else ""
        yield f"別紙{schedule.number.schedule}"


def text_of_pdf(path: Path) -> str:
    run = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True)
    return run.stdout.decode()


def test_a_supply_agreement_signed_last_by_the_maker_in_japan_has_the_place_of_the_stamp():
    deal = load_deal(SAMPLES / "supply" / "deal.yaml")

    def signed_last_by(role: str) -> bool:
        values = {**deal.values, "signing.originals": {"last_signer": role}}
        return build(deal.model_copy(update={"values": values, "add": ("signing.originals",)})).stamp

    assert signed_last_by("supplier")
    assert not signed_last_by("buyer")
