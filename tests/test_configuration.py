"""clausekit.toml: what it changes, what it never does, and how its faults are told."""

import sys

import pytest
from command import clausekit
from own_rules import install
from small_glossary import glossary

from clausekit.errors import LibraryError
from clausekit.language.languages import Languages
from clausekit.linter.all_rules import all_rules
from clausekit.linter.configuration import Configuration, find_configuration, load_configuration
from clausekit.linter.lint import lint
from clausekit.linter.profiles import load_profile, profile_names
from clausekit.linter.settle import unused

DRAFT = """\
第1条（品質）
乙は、若干の差異を認める。
第2条（納入）
乙は、速やかに通知する。
2　乙は、直ちに修理し、適切な処置を行う。
第3条（協議）
その他の事項は、別途協議する。
Article 4 (Quality)
A slight scratch is no defect.
"""
OWN = """\
language: en
entries:
  - id: scratch
    category: D
    level: warning
    forms:
      - scratch
    why:
      en: no number
      ja: 数がありません
    hits:
      - A scratch.
      - The scratch.
    near_misses:
      - A scrap.
      - The scrap.
"""


@pytest.fixture(scope="module")
def languages():
    return Languages()


@pytest.fixture(autouse=True)
def _nobody_has_loaded_a_plugin():
    sys.modules.pop("acme_rules", None)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    return tmp_path


@pytest.fixture
def found(folder, languages):
    """What a configuration makes of the draft: (rule, text, severity), and the report."""

    def run(toml, words=True):
        (folder / "clausekit.toml").write_text(toml, encoding="utf-8")
        configuration = load_configuration(folder / "clausekit.toml")
        small = glossary() if words else None
        return lint(folder / "draft.txt", glossary=small, languages=languages, configuration=configuration)

    return run


def shown(report, *codes):
    return [(f.rule, f.text, f.severity) for f in report.findings if not codes or f.rule in codes]


def test_without_a_configuration_nothing_is_changed(found):
    severities = {severity for _, _, severity in shown(found(""))}
    assert severities == {"warning", "info"}


def test_rules_are_selected_and_ignored_by_code_or_by_their_first_letters(found):
    assert {rule for rule, *_ in shown(found('select = ["V10"]'))} == {"V101", "V103", "V104", "V107"}
    assert {rule for rule, *_ in shown(found('select = ["V"]\nignore = ["V104", "V107"]'))} == {"V101", "V103", "V110"}


def test_severity_is_set_by_rule_and_the_longest_code_decides(found):
    report = found('[severity]\nV = "error"\nV101 = "info"')
    assert shown(report, "V101", "V103") == [
        ("V101", "速やかに", "info"),
        ("V101", "直ちに", "info"),
        ("V103", "適切な", "error"),
    ]


def test_customary_wording_stays_info_whatever_is_written(found):
    assert shown(found('[severity]\nV107 = "error"'), "V107") == [("V107", "その他", "info")]


def test_severity_in_a_family_of_clauses_goes_before_severity_everywhere(found):
    report = found('[severity]\nV104 = "info"\n[families.quality.severity]\nV104 = "error"')
    assert [s for _, _, s in shown(report, "V104")] == ["error", "error"]
    assert [f.heading for f in report.findings if f.rule == "V104"] == ["品質", "Quality"]


def test_a_family_of_ones_own_is_known_by_the_words_of_its_headings(found):
    toml = '[families.talks]\nheadings = ["協議"]\n[families.talks.severity]\nV110 = "error"\nV101 = "error"'
    assert [s for _, _, s in shown(found(toml), "V101", "V110") if s == "error"] == []
    toml = '[families.sending]\nheadings = ["納入"]\n[families.sending.severity]\nV101 = "error"'
    assert [s for _, _, s in shown(found(toml), "V101")] == ["error", "error"]


def test_a_vague_degree_in_a_quality_article_is_an_error_in_the_profile_supply(found):
    assert [s for _, _, s in shown(found('profile = "supply"'), "V104")] == ["error", "error"]
    assert [s for _, _, s in shown(found('profile = "nda"'), "V104")] == ["info", "info"]


def test_what_a_person_writes_goes_before_the_profile(found):
    assert {s for _, _, s in shown(found('profile = "supply"\n[severity]\nV104 = "warning"'), "V104")} == {"warning"}


@pytest.mark.parametrize("name", profile_names())
def test_a_profile_names_only_rules_that_exist_and_families_with_headings(name):
    codes = [rule.code for rule in all_rules()]
    profile, default = load_profile(name), load_profile("default")
    severities = [profile.severity, *(family.severity for family in profile.families.values())]
    assert all(code in codes for each in severities for code in each)
    assert all(default.families[family].headings for family in profile.families)
    assert profile.about.en
    assert profile.about.ja


def test_a_suppression_marks_what_it_covers_and_keeps_it(found):
    toml = '[[suppressions]]\nrule = "V101"\nclause = "第２条第２項"\nreason = "agreed"'
    assert [(f.text, f.suppressed) for f in found(toml).findings if f.rule == "V101"] == [
        ("速やかに", None),
        ("直ちに", "agreed"),
    ]


@pytest.mark.parametrize(
    ("clause", "covered"),
    [
        ("第2条", ["速やかに", "直ちに", "適切な"]),
        ("納入", ["速やかに", "直ちに", "適切な"]),
        ("第2条第1項", ["速やかに"]),
        ("第2条第2", []),
        ("article 4", ["slight"]),
        ("Article", []),
        ("第20条", []),
    ],
)
def test_a_suppression_covers_a_place_as_the_report_shows_it_with_all_that_is_in_it(found, clause, covered):
    report = found(f'[[suppressions]]\nrule = "V"\nclause = "{clause}"\nreason = "agreed"')
    assert [f.text for f in report.findings if f.suppressed] == covered


def test_a_suppression_can_be_narrowed_to_words_and_to_a_file(found):
    toml = '[[suppressions]]\nrule = "V"\nclause = "第2条"\ntext = "{}"\nfile = "{}"\nreason = "agreed"'
    assert [f.text for f in found(toml.format("速やかに", "d*.txt")).findings if f.suppressed] == ["速やかに"]
    assert not any(f.suppressed for f in found(toml.format("速やかに", "other.txt")).findings)


def test_a_suppression_that_covers_nothing_can_be_found(found, folder):
    report = found('[[suppressions]]\nrule = "V101"\nclause = "第9条"\nreason = "agreed"')
    (idle,) = unused(load_configuration(folder / "clausekit.toml"), report.findings)
    assert idle.clause == "第9条"


def test_own_words_are_found_and_take_the_place_of_shipped_ones_of_the_same_name(found, folder):
    (folder / "own.yaml").write_text(OWN, encoding="utf-8")
    assert ("V104", "scratch", "warning") in shown(found('vague = ["own.yaml"]'))
    silent = OWN.replace("id: scratch", "id: slight").replace("- scratch", "- slight").replace("warning", "none")
    (folder / "own.yaml").write_text(silent, encoding="utf-8")
    assert [text for _, text, _ in shown(found('vague = ["own.yaml"]'), "V104")] == ["若干の"]


def test_faults_of_own_words_are_told_with_their_line(found, folder):
    (folder / "own.yaml").write_text(OWN.replace("level: warning", "level: hot"), encoding="utf-8")
    with pytest.raises(LibraryError, match=r"own\.yaml:5: entries\[0\]\.level"):
        found('vague = ["own.yaml"]')


def test_an_own_glossary_takes_the_place_of_the_shipped_one(found, folder):
    (folder / "words" / "vague").mkdir(parents=True)
    (folder / "words" / "vague" / "own.yaml").write_text(OWN, encoding="utf-8")
    report = found('glossary = "words"\nselect = ["V"]', words=False)
    assert shown(report) == [("V104", "scratch", "warning")]


def test_the_nearest_configuration_above_a_file_is_found(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "clausekit.toml").touch()
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / "clausekit.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.clausekit]\nprofile = 'nda'\n", encoding="utf-8")
    found = find_configuration(inner)
    assert found == tmp_path / "a" / "pyproject.toml"
    assert load_configuration(found).written.profile == "nda"


def test_a_plugin_is_loaded_only_when_it_is_named(found, tmp_path, monkeypatch):
    package = tmp_path / "package"
    package.mkdir()
    install(package, word="slight")
    monkeypatch.syspath_prepend(package)
    assert found("").plugins == ()
    assert "acme_rules" not in sys.modules
    report = found('plugins = ["acme"]\nignore = ["V104"]')
    assert shown(report, "ACME1") == [("ACME1", "slight", "warning")]
    assert [(p.name, p.version, p.rules) for p in report.plugins] == [("acme", "1.2", ("ACME1",))]


def test_the_command_obeys_the_configuration_beside_a_file_and_says_its_faults(folder):
    (folder / "clausekit.toml").write_text(
        'fail_on = "error"\nselect = ["V104"]\nmin_severity = "error"', encoding="utf-8"
    )
    run = clausekit("lint", "draft.txt", folder=folder)
    assert run.returncode == 0
    assert "V104" not in run.stdout
    assert run.stdout.endswith("configuration: clausekit.toml\n")
    assert clausekit("lint", "--fail-on", "warning", "draft.txt", folder=folder).returncode == 1
    (folder / "other.toml").write_text('ignor = ["V104"]', encoding="utf-8")
    run = clausekit("lint", "--config", "other.toml", "draft.txt", folder=folder, lang="ja")
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.startswith("other.toml: ignor: は、ここでは使えない項目です")


def test_a_configuration_that_nobody_wrote_is_the_default_profile():
    assert Configuration().profiles == (load_profile("default"),)
