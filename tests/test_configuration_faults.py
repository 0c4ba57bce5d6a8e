"""A clausekit.toml that asks for what is not there: each fault with its file, its path in it, and what to do."""

import sys

import pytest
from own_rules import install

from clausekit.errors import ConfigurationError
from clausekit.linter.chosen import chosen
from clausekit.linter.configuration import load_configuration


@pytest.fixture(autouse=True)
def _nobody_has_loaded_a_plugin():
    sys.modules.pop("acme_rules", None)


def faults(folder, toml, name="clausekit.toml"):
    """The problems of a configuration as (path, English, Japanese)."""
    (folder / name).write_text(toml, encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        chosen(load_configuration(folder / name))
    assert all(problem.file == str(folder / name) for problem in raised.value.problems)
    return [(problem.path, problem.said.en, problem.said.ja) for problem in raised.value.problems]


def test_every_fault_is_told_with_file_path_and_what_to_do_in_both_languages(tmp_path):
    toml = 'profil = "supply"\nignore = "V101"\nfail_on = "bad"\n[[suppressions]]\nrule = "V101"\nclause = "3"\n'
    told = {path: (en, ja) for path, en, ja in faults(tmp_path, toml)}
    assert set(told) == {"profil", "ignore", "fail_on", "suppressions[0].reason"}
    assert told["suppressions[0].reason"][0] == "is missing; add it"
    assert all(en != ja for en, ja in told.values())


@pytest.mark.parametrize(
    ("toml", "path", "says"),
    [
        ('profile = "lease"', "profile", "choose one of: default, nda, supply"),
        ('select = ["V999"]', "select[0]", "there is no rule “V999”"),
        ("select = []", "select", "at least 1"),
        ('[severity]\nX1 = "info"', "severity.X1", "there is no rule “X1”"),
        ('[families.quality.severity]\nX1 = "info"', "families.quality.severity.X1", "there is no rule"),
        ('[[suppressions]]\nrule = "X"\nclause = "3"\nreason = "x"', "suppressions[0].rule", "there is no rule"),
        ('[[suppressions]]\nrule = "V"\nclause = "3"\nreason = " "', "suppressions[0].reason", "must not be empty"),
        ('[families.lease.severity]\nV101 = "info"', "families.lease", "needs `headings`"),
        ('vague = ["none.yaml"]', "vague[0]", "there is no file"),
        ('glossary = "none"', "glossary", "there is no folder"),
        ('plugins = ["acme"]', "plugins[0]", "no plugin “acme” is installed"),
    ],
)
def test_what_does_not_exist_is_named(tmp_path, toml, path, says):
    ((where, en, ja),) = faults(tmp_path, toml)
    assert where == path
    assert says in en
    assert ja != en


def test_faults_in_a_pyproject_have_their_path_in_it(tmp_path):
    assert faults(tmp_path, "[tool.clausekit]\nprofil = 1\n", "pyproject.toml")[0][0] == "tool.clausekit.profil"


def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path):
    (tmp_path / "clausekit.toml").write_text("a = 1\nb = = 2", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"clausekit\.toml:2: not valid TOML"):
        load_configuration(tmp_path / "clausekit.toml")


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"code": "V101"}, "the code V101 is taken"),
        ({"code": "acme"}, "a code is capitals and a number"),
        ({"points": "acme = acme_rules:nothing"}, "gives no rule"),
        ({"points": "acme = acme_rules:absent"}, "cannot be loaded"),
    ],
)
def test_a_plugin_that_does_not_fit_is_told(tmp_path, monkeypatch, more, says):
    install(tmp_path, **more)
    monkeypatch.syspath_prepend(tmp_path)
    ((path, en, _),) = faults(tmp_path, 'plugins = ["acme"]')
    assert path == "plugins[0]"
    assert says in en
