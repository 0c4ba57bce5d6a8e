"""`clausekit build`: writes the contract, or says in one message what is wrong and leaves everything as it was."""

from pathlib import Path

import pytest
import yaml
from command import clausekit

DEAL = Path(__file__).parent.parent / "samples" / "supply" / "deal.yaml"


@pytest.fixture
def deal(tmp_path):
    """Writes a deal.yaml, changed by a function, and gives its folder."""

    def write(change=lambda data: None) -> Path:
        data = yaml.load(DEAL.read_text(encoding="utf-8"), yaml.BaseLoader)  # every scalar as typed
        change(data)
        (tmp_path / "deal.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
        return tmp_path

    return write


def refused(folder: Path, *words: object) -> str:
    before = sorted(p.name for p in folder.iterdir())
    run = clausekit("build", *words, folder=folder)
    assert run.returncode == 2, run.stdout + run.stderr
    assert "Traceback" not in run.stderr
    assert sorted(p.name for p in folder.iterdir()) == before
    return run.stderr


def test_a_contract_is_written_and_open_questions_are_listed(deal):
    folder = deal()
    run = clausekit("build", "deal.yaml", "-o", "contract.docx", folder=folder)
    assert run.returncode == 0, run.stderr
    assert (folder / "contract.docx").read_bytes()[:2] == b"PK"
    assert "articles" in run.stdout
    assert "To confirm before signing:" in run.stdout
    assert sum(line.startswith("  [") for line in run.stdout.splitlines()) <= 12


def test_the_same_deal_gives_the_same_bytes(deal):
    folder = deal()
    for name in ("one.docx", "two.docx"):
        clausekit("build", "deal.yaml", "-o", name, folder=folder)
    assert (folder / "one.docx").read_bytes() == (folder / "two.docx").read_bytes()


def test_an_existing_file_is_replaced_only_with_force(deal):
    folder = deal()
    (folder / "contract.docx").write_text("mine")
    assert "--force" in refused(folder, "deal.yaml", "-o", "contract.docx")
    assert (folder / "contract.docx").read_text() == "mine"
    assert clausekit("build", "deal.yaml", "-o", "contract.docx", "--force", folder=folder).returncode == 0
    assert (folder / "contract.docx").read_bytes()[:2] == b"PK"


def unknown_clause(data):
    data["values"]["price.nothing"] = {"a": "1"}


def out_of_bounds(data):
    data["values"]["price.payment"] = {"payment_days": "90 days"}


def unknown_agreement(data):
    data["agreement"] = "suply"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (unknown_clause, "values.price.nothing: there is no clause “price.nothing”"),
        (out_of_bounds, "values.price.payment.payment_days: 90 days is out of bounds; it must be at most 60 days"),
        (unknown_agreement, "there is no agreement 'suply'; choose one of: amendment, "),
    ],
)
def test_a_fault_of_the_deal_is_named_with_its_path(deal, change, said):
    assert said in refused(deal(change), "deal.yaml", "-o", "x.docx")


def test_files_that_are_no_deal_are_named(tmp_path):
    (tmp_path / "broken.yaml").write_text("agreement: supply\nparties: [", encoding="utf-8")
    (tmp_path / "empty.yaml").write_text("", encoding="utf-8")
    (tmp_path / "list.yaml").write_text("- a\n", encoding="utf-8")
    (tmp_path / "folder.yaml").mkdir()
    for name, said in [
        ("missing.yaml", "no such file"),
        ("folder.yaml", "a folder"),
        ("broken.yaml", "not valid YAML"),
        ("empty.yaml", "agreement: is missing"),
        ("list.yaml", "must be a mapping"),
    ]:
        assert said in refused(tmp_path, name, "-o", "x.docx")


def test_a_library_with_a_circle_is_refused(deal):
    folder = deal()
    text = (DEAL.parents[2] / "clause_library" / "price" / "payment.yaml").read_text(encoding="utf-8")
    clause = yaml.load(text, yaml.BaseLoader)
    clause["requires"] = ["price.payment"]
    (folder / "ours" / "price").mkdir(parents=True)
    (folder / "ours" / "price" / "payment.yaml").write_text(
        yaml.safe_dump(clause, allow_unicode=True), encoding="utf-8"
    )
    assert "in a circle: price.payment → price.payment" in refused(
        folder, "deal.yaml", "-o", "x.docx", "--library", "ours"
    )


def test_an_output_folder_that_is_missing_is_named(deal):
    assert "nowhere" in refused(deal(), "deal.yaml", "-o", "nowhere/x.docx")


def test_a_japanese_user_is_spoken_to_in_japanese(deal):
    run = clausekit("build", "deal.yaml", "-o", "x.docx", folder=deal(out_of_bounds), lang="ja")
    assert "範囲外です" in run.stderr


def test_a_japanese_windows_console_and_a_byte_order_mark_work(deal):
    folder = deal()
    (folder / "deal.yaml").write_bytes(b"\xef\xbb\xbf" + (folder / "deal.yaml").read_bytes())
    run = clausekit("build", "deal.yaml", "-o", "契約書.docx", folder=folder, encoding="cp932", lang="ja")
    assert run.returncode == 0, run.stderr
    assert "署名前の確認事項" in run.stdout
