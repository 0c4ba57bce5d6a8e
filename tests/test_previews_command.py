"""`clausekit build` writes HTML, Markdown, PDF and the pair view, by the name of the output."""

from pathlib import Path

import pytest
from command import clausekit
from preview_pages import links_hold, runs_nothing, tree
from rich_contract import CONTRACT

from clausekit.builder.write import write
from clausekit.errors import ClausekitError
from clausekit.preview.pdf import find_libreoffice, to_pdf

DEAL = Path(__file__).parent.parent / "samples" / "supply" / "deal.yaml"
WITH_LIBREOFFICE = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed here")


def made(folder, *words):
    run = clausekit("build", DEAL, *words, folder=folder)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_a_page_is_written_in_the_layout_asked_for_and_nothing_internal_beside_it(tmp_path):
    made(tmp_path, "-o", "x.html", "--layout", "two-column", "--summary", "annex")
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    links_hold(page)
    runs_nothing(page)
    assert tree(page).find_class("columns")
    assert [p.name for p in tmp_path.iterdir()] == ["x.html"]


def test_markdown_is_written_and_an_existing_file_is_kept(tmp_path):
    made(tmp_path, "-o", "x.md")
    assert (tmp_path / "x.md").read_text(encoding="utf-8").startswith("# ")
    run = clausekit("build", DEAL, "-o", "x.md", folder=tmp_path)
    assert run.returncode == 2
    assert "--force" in run.stderr


def test_the_pair_view_is_written_alone_or_beside_the_contract(tmp_path):
    assert "in one language only" in made(tmp_path, "--pair-view", "alone.html")
    links_hold((tmp_path / "alone.html").read_text(encoding="utf-8"))
    made(tmp_path, "-o", "x.md", "--pair-view", "beside.html")
    assert {p.name for p in tmp_path.iterdir()} == {"alone.html", "x.md", "beside.html"}
    assert (tmp_path / "alone.html").read_bytes() == (tmp_path / "beside.html").read_bytes()


@pytest.mark.parametrize(("lang", "said"), [("en", "give the file to write with -o"), ("ja", "書き出すファイルを")])
def test_nothing_to_write_is_said(tmp_path, lang, said):
    run = clausekit("build", DEAL, folder=tmp_path, lang=lang)
    assert run.returncode == 2
    assert said in run.stderr


@pytest.mark.parametrize(("lang", "said"), [("en", "install it from libreoffice.org"), ("ja", "LibreOfficeが必要です")])
@pytest.mark.skipif(
    any(Path(place).exists() for place in ("/Applications/LibreOffice.app", "C:/Program Files/LibreOffice")),
    reason="LibreOffice is found here without the path",
)
def test_without_libreoffice_a_pdf_is_refused_in_one_clear_line(tmp_path, monkeypatch, lang, said):
    monkeypatch.setenv("PATH", str(tmp_path))
    run = clausekit("build", DEAL, "-o", "x.pdf", folder=tmp_path, lang=lang)
    assert run.returncode == 2
    assert said in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())


@WITH_LIBREOFFICE
def test_a_pdf_is_made_by_libreoffice():
    assert to_pdf(write(CONTRACT)).startswith(b"%PDF-")


@WITH_LIBREOFFICE
def test_what_libreoffice_cannot_read_is_an_error_that_says_so():
    with pytest.raises(ClausekitError, match=r"could not make a PDF"):
        to_pdf(b"PK\x03\x04 this is no document")
