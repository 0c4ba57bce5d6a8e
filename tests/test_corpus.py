"""Real contracts, where a folder of them is named: set CLAUSEKIT_CORPUS to one with .docx files that other people wrote.

The project ships none of them, so without that folder these tests are skipped; the samples stand in for them elsewhere.
"""

import os
from collections import Counter
from pathlib import Path

import pytest
from commented import Copy
from openxml_audit import OpenXmlValidator

from clausekit.errors import UnreadableFile
from clausekit.linter.batch import lint_batch
from clausekit.linter.configuration import Configuration
from clausekit.linter.lint import lint
from clausekit.linter.one_file import Request
from clausekit.linter.report_comments import with_comments
from clausekit.linter.sources import sources
from clausekit.word.door import open_package

FOLDER = os.environ.get("CLAUSEKIT_CORPUS", "")
FILES = sorted(Path(FOLDER).rglob("*.docx")) if FOLDER else []
needs_corpus = pytest.mark.skipif(not FILES, reason="CLAUSEKIT_CORPUS names no folder with .docx files")


def readable(path: Path) -> bool:
    try:
        open_package(path)
    except UnreadableFile:
        return False
    return True


def faults(path: Path) -> Counter[str]:
    return Counter(str(e) for e in OpenXmlValidator().validate(path).errors)


@needs_corpus
@pytest.mark.parametrize("view", ["accepted", "original"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_comment_stands_at_the_very_words_and_the_copy_has_no_new_fault(tmp_path, path, view):
    if not readable(path):
        pytest.skip("refused with a reason: strict, encrypted or damaged")
    report = lint(path, view=view)
    copy = Copy(with_comments(path, report, lang="en"), open_package(path).document)
    here = [f for f in report.findings if f.place.part == "document"]
    said = copy.comments() if here else {}
    stretches = copy.stretches(deleted=view == "original")
    for finding in here:
        (mine,) = [id_ for id_, lines in said.items() if lines and finding.fingerprint in lines[-1]]
        assert finding.text in (stretches[mine], ""), finding
    written = tmp_path / "copy.docx"
    written.write_bytes(copy.data)
    assert faults(written) - faults(path) == Counter()


@needs_corpus
@pytest.mark.parametrize("path", [p for p in FILES if readable(p)], ids=lambda path: path.stem)
def test_looking_at_every_sentence_finds_the_same(path):
    found = tuple(sources([path], Configuration()))
    assert lint_batch(found, Request(exhaustive=True)).findings == lint_batch(found, Request()).findings
