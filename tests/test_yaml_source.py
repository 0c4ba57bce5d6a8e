"""YAML as people write it: everything stays a string, and what could hide something is refused with its line."""

import pytest

from clausekit.errors import DealError, UnreadableFile
from clausekit.text.yaml_source import parse_yaml, read_yaml


def data(text: str):
    return parse_yaml(text, "deal.yaml", DealError).data


def test_scalars_stay_as_they_were_typed():
    assert data("a: no\nb: 12:30\nc: 0123\nd: 1_000") == {"a": "no", "b": "12:30", "c": "0123", "d": "1_000"}


def test_an_empty_value_is_none_and_a_quoted_one_is_empty_text():
    assert data("a:\nb: ''") == {"a": None, "b": ""}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x 1\nb: *x", "alias"),
        ("a: !!python/object:os.system 1", "tag"),
        ("a: 1\na: 2", "'a' twice"),
        ("[" * 40 + "]" * 40, "nesting deeper"),
        ("---\na: 1\n---\nb: 1", "second document"),
        ("a: b: c", "not valid YAML"),
        ("? [1]\n: 2", "not a plain word"),
    ],
)
def test_what_could_hide_something_is_refused(text, said):
    with pytest.raises(DealError) as caught:
        data(text)
    assert said in str(caught.value)
    assert caught.value.problems[0].line


def test_the_line_of_a_fault_is_named():
    with pytest.raises(DealError, match=r"^deal\.yaml:3: "):
        data("a: 1\nb:\n  - *x")


def test_the_line_of_a_missing_thing_is_that_of_what_surrounds_it():
    source = parse_yaml("parties:\n  buyer:\n    name: x", "deal.yaml", DealError)
    assert source.line(("parties", "buyer", "address", "en")) == 2


def test_a_byte_order_mark_is_no_fault(tmp_path):
    path = tmp_path / "deal.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read_yaml(path, DealError).data == {"a": "1"}


def test_files_that_cannot_be_read_are_named(tmp_path):
    (tmp_path / "sjis.yaml").write_bytes("契約".encode("cp932"))
    for name, said in [("missing.yaml", "no such file"), (".", "a folder"), ("sjis.yaml", "not UTF-8")]:
        with pytest.raises(UnreadableFile, match=said):
            read_yaml(tmp_path / name, DealError)
