"""The glossary: what its files may say, how faults are told, and that every shipped entry does what it promises."""

import pytest
import yaml
from small_glossary import Reader, entry

from clausekit.errors import LibraryError, UnreadableFile
from clausekit.glossary import Glossary, VagueWord, load_glossary
from clausekit.language.languages import Languages
from clausekit.linter.prove import prove_entry, prove_glossary
from clausekit.reading.words import Words

ENTRY = """\
language: en
entries:
  - id: en.soon
    category: T
    level: warning
    forms:
      - soon
    why:
      en: no day
      ja: 日がない
    hits:
      - Come soon.
      - It ends soon.
    near_misses:
      - Come soon, and in any event within 5 days.
      - He came as sooner.
"""
MEASURE = """\
measures:
  - id: days
    characteristic:
      en: a
      ja: b
    words:
      en:
        - day
      ja:
        - 日
    categories:
      - T
    metric:
      en: a
      ja: b
    fill_in:
      en: a
      ja: b
    sentence:
      en: within [days] days
      ja: ［日数］日以内
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "vague" / "en").mkdir(parents=True)
    (tmp_path / "measures").mkdir()
    (tmp_path / "vague" / "en" / "time.yaml").write_text(ENTRY, encoding="utf-8")
    (tmp_path / "measures" / "time.yaml").write_text(MEASURE, encoding="utf-8")
    return tmp_path


def faults(folder):
    with pytest.raises(LibraryError) as error:
        load_glossary(folder)
    return error.value.problems


def change(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_glossary_is_read_with_the_place_of_each_entry(folder):
    glossary = load_glossary(folder)
    (word,) = glossary.vague
    assert (word.language, word.entry.id, word.file, word.line) == ("en", "en.soon", "vague/en/time.yaml", 3)
    assert [m.id for m in glossary.measures] == ["days"]


def test_every_fault_of_every_file_is_told_at_once_with_line_and_remedy(folder):
    change(folder, "vague/en/time.yaml", "category: T", "category: Z")
    change(folder, "vague/en/time.yaml", "      ja: 日がない\n", "")
    change(folder, "measures/time.yaml", "［日数］日以内", "日以内")
    told = [problem.in_language("en") for problem in faults(folder)]
    assert told[0].startswith("vague/en/time.yaml:4: entries[0].category: must be one of")
    assert told[1] == "vague/en/time.yaml:8: entries[0].why.ja: is missing; add it"
    assert told[2].startswith("measures/time.yaml:19: measures[0].sentence: 1 blanks in English")
    assert all(problem.said.ja for problem in faults(folder))


def test_an_entry_that_is_shown_must_say_why_and_what_it_leaves_alone(folder):
    change(folder, "vague/en/time.yaml", "      - He came as sooner.\n", "")
    assert "near_misses" in faults(folder)[0].said.en


def test_two_entries_may_not_share_an_id(folder):
    (folder / "vague" / "en" / "zz.yaml").write_text(ENTRY, encoding="utf-8")
    assert "en.soon is there already (vague/en/time.yaml:3)" in faults(folder)[0].said.en


def test_an_unknown_measure_is_a_fault(folder):
    change(folder, "vague/en/time.yaml", "    hits:", "    measure: dayz\n    hits:")
    assert faults(folder)[0].in_language("en").endswith("entries[0].measure: there is no measure “dayz”")


def test_a_category_without_question_is_a_fault(folder):
    question = "questions:\n  - category: T\n    ask:\n      en: a\n      ja: b\n"
    (folder / "questions.yaml").write_text(question, encoding="utf-8")
    assert [p.said.en for p in faults(folder)] == [f"no question for category {c}; add one" for c in "DEFLOQRSX"]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(UnreadableFile, match="no such folder"):
        load_glossary(tmp_path / "none")


def test_a_form_that_can_never_match_is_an_error_naming_its_line():
    word = VagueWord("en", entry("x", "T", "very? much?"), "x.yaml", 12)
    with pytest.raises(LibraryError) as error:
        Reader(Glossary((word,))).shown("Come soon.")
    assert "x.yaml:12: x.forms: “very? much?” can never be found" in str(error.value)


def test_proving_names_what_an_entry_does_not_keep(folder):
    assert list(prove_glossary(load_glossary(folder), Languages())) == []
    change(folder, "vague/en/time.yaml", "Come soon.", "Come now.")
    change(folder, "vague/en/time.yaml", "He came as sooner", "He came soon")
    missed, warned = prove_glossary(load_glossary(folder), Languages())
    assert "en.soon: hits: not found (found –) in: Come now." in missed.in_language("en")
    assert "en.soon: near_misses: 「soon」が警告されます: He came soon." in warned.in_language("ja")


def test_an_overlay_takes_the_place_of_what_has_the_same_id_and_adds_the_rest(folder, tmp_path):
    write_terms(folder / "terms", {"id": "price", "en": "Price", "ja": "代金", "reading": "だいきん"})
    write_terms(
        tmp_path / "ours" / "glossary" / "terms",
        {"id": "price", "en": "Price", "ja": "対価", "reading": "たいか"},
        {"id": "new", "en": "New", "ja": "新", "reading": "しん"},
    )
    assert [t.ja for t in load_glossary(folder, overlay=tmp_path / "ours").terms] == ["対価", "新"]


def write_terms(folder, *terms):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "t.yaml").write_text(yaml.safe_dump({"terms": list(terms)}, allow_unicode=True), encoding="utf-8")


SHIPPED = load_glossary()


@pytest.fixture(scope="module")
def shipped():
    return Words(SHIPPED, Languages())


@pytest.mark.parametrize("word", SHIPPED.vague, ids=lambda word: word.entry.id)
def test_each_shipped_entry_finds_its_hits_and_leaves_its_near_misses(word, shipped):
    assert prove_entry(word, shipped) == []
