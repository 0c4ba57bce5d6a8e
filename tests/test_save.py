"""A file is written whole or not at all, and never over another unless told so."""

import os

import pytest

from clausekit.errors import OutputExists, UnreadableFile
from clausekit.word.save import save


def test_a_new_file_is_written_with_the_rights_of_any_new_file(tmp_path):
    save(b"contract", tmp_path / "契約書.docx")
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "契約書.docx").read_bytes() == b"contract"
    assert (tmp_path / "契約書.docx").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_an_existing_file_is_replaced_only_with_force(tmp_path):
    target = tmp_path / "contract.docx"
    save(b"first", target)
    with pytest.raises(OutputExists, match="--force"):
        save(b"second", target)
    assert target.read_bytes() == b"first"
    save(b"second", str(target), force=True)
    assert target.read_bytes() == b"second"
    assert os.listdir(tmp_path) == ["contract.docx"]


def test_a_link_is_followed_not_replaced(tmp_path):
    target, link = tmp_path / "real.docx", tmp_path / "link.docx"
    target.write_bytes(b"first")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system does not let us make links")
    save(b"second", link, force=True)
    assert link.is_symlink()
    assert target.read_bytes() == b"second"


def test_a_missing_folder_a_folder_and_an_impossible_name_are_told_in_both_languages(tmp_path):
    for path, en, ja in (
        (tmp_path / "none" / "contract.docx", "folder does not exist", "フォルダーがありません"),
        (tmp_path, "is a folder", "ファイルではありません"),
        (tmp_path / ("x" * 300 + ".docx"), "cannot be written", "書き込めません"),
    ):
        with pytest.raises(UnreadableFile, match=en) as caught:
            save(b"contract", path, force=True)
        assert ja in caught.value.in_language("ja")
    assert os.listdir(tmp_path) == []
