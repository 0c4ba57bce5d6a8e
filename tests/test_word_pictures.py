"""What a reader sees: LibreOffice opens the contract, computes every number itself, and prints what the file says."""

import io
import re
import shutil
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import pytest
from rich_contract import CONTRACT
from word_parts import W, part, w, words

from clausekit.builder.write import write

pytestmark = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="needs LibreOffice (soffice) and pdftotext: Debian packages libreoffice-writer-nogui, fonts-noto-cjk, poppler-utils",
)

_RESULT = re.compile(r'(<w:fldChar w:fldCharType="separate"/></w:r><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>)[^<]*')


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The contract as written, the same with every computed number spoilt, both as PDF, and as LibreOffice saves it."""
    folder = tmp_path_factory.mktemp("pictures")
    written = write(CONTRACT)
    (folder / "contract.docx").write_bytes(written)
    (folder / "spoilt.docx").write_bytes(spoilt(written))
    convert(folder, "pdf", "contract.docx", "spoilt.docx")
    convert(folder, "odt", "contract.docx")
    (folder / "again").mkdir()
    convert(folder, "docx", "contract.odt", "--outdir", "again")
    return folder


def convert(folder: Path, kind: str, *names: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, *names]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)


def spoilt(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            new.writestr(name, _RESULT.sub(r"\g<1>?", content) if name == "word/document.xml" else content)
    return packed.getvalue()


def pages(pdf: Path) -> list[str]:
    """The text of each page without blanks, and without header and footer."""
    run = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True)
    return [
        squeezed(re.sub(r"(?m)^(Supply Agreement|Page \d+ of \d+)$", "", page))
        for page in run.stdout.decode().split("\f")
    ]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def test_every_reference_is_printed_as_the_file_says(folder):
    printed = "".join(pages(folder / "contract.pdf"))
    with_fields = [
        p for p in part((folder / "contract.docx").read_bytes()).iter(w("p")) if p.find(".//w:fldChar", W) is not None
    ]
    assert len(with_fields) > 15
    for paragraph in with_fields:
        assert squeezed(words(paragraph)) in printed


def test_references_are_computed_not_copied(folder):
    assert "?" in words(part((folder / "spoilt.docx").read_bytes()))
    assert pages(folder / "spoilt.pdf") == pages(folder / "contract.pdf")


def test_numbers_are_those_of_the_contract(folder):
    printed = "".join(pages(folder / "contract.pdf"))
    for line in (
        "2.Acceptance Inspection",
        "2.3After the period",
        "(b)sorting of the whole lot",
        "(ii)it is credited",
        "Schedule 2Drawings",
        "別紙2図面一覧",
        "(a)A faulty piece",
    ):
        assert squeezed(line) in printed


def test_closing_and_signatures_share_a_page(folder):
    (signed,) = [page for page in pages(folder / "contract.pdf") if "印" in page]
    for line in ("The parties have made this Agreement", "Nordlicht Leuchtenbau GmbH", "株式会社星空精密", "Date日付"):
        assert squeezed(line) in signed


def test_each_schedule_starts_a_page(folder):
    starts = [page for page in pages(folder / "contract.pdf") if page.startswith("Schedule")]
    assert len(starts) == 2


def test_bookmarks_and_fields_survive_libreoffice(folder):
    before, after = (part((folder / name).read_bytes()) for name in ("contract.docx", "again/contract.docx"))
    names = [{b.get(w("name")) for b in document.iter(w("bookmarkStart"))} for document in (before, after)]
    assert names[0] <= names[1]
    assert all(sum("REF _ck_" in i.text for i in d.iter(w("instrText"))) > 30 for d in (before, after))
