"""Configuration → the rules to ask: ours and those of its plugins, selected and not ignored."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from clausekit.errors import ConfigurationError, Problem, Said
from clausekit.linter.all_rules import all_rules
from clausekit.linter.configuration import Configuration
from clausekit.linter.plugins import NoPlugin, load_plugin
from clausekit.linter.rule import Rule
from clausekit.model.finding import Plugin


class Chosen(NamedTuple):
    """The rules to ask, all that are known, and the plugins some came from."""

    rules: tuple[Rule, ...]
    known: tuple[Rule, ...]
    plugins: tuple[Plugin, ...]

    @property
    def names(self) -> Mapping[str, str]:
        """The names of all that are known, by code."""
        return {rule.code: rule.name for rule in self.known}


def chosen(configuration: Configuration) -> Chosen:
    """What the configuration chooses. Raises ConfigurationError for codes and plugins that do not exist."""
    problems: list[Problem] = []
    known, plugins = _known(configuration, problems)
    written = configuration.written
    codes = [rule.code for rule in known]
    for steps, code in _named(configuration):
        if not fits_any(code, codes):
            problems.append(configuration.problem(_unknown(code, codes), *steps))
    if problems:
        raise ConfigurationError(problems)
    selected = (rule for rule in known if written.select is None or _fits(rule.code, written.select))
    rules = tuple(rule for rule in selected if not _fits(rule.code, written.ignore))
    return Chosen(rules, known, plugins)


def fits_any(code: str, codes: Iterable[str]) -> bool:
    """Whether `code` is one of the codes, or the letters that some of them begin with."""
    return bool(code) and any(each.startswith(code) for each in codes)


def _fits(code: str, prefixes: Iterable[str]) -> bool:
    return any(code.startswith(prefix) for prefix in prefixes)


def _known(configuration: Configuration, problems: list[Problem]) -> tuple[tuple[Rule, ...], tuple[Plugin, ...]]:
    rules, plugins = list(all_rules()), list[Plugin]()
    for i, name in enumerate(configuration.written.plugins):
        try:
            loaded = load_plugin(name, [rule.code for rule in rules])
        except NoPlugin as error:
            problems.append(configuration.problem(error.said, "plugins", i))
            continue
        plugins.append(loaded.plugin)
        rules += loaded.rules
    return tuple(sorted(rules, key=lambda rule: rule.code)), tuple(plugins)


def _named(configuration: Configuration) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every code the configuration names, with its path."""
    written = configuration.written
    for name in ("select", "ignore"):
        for i, code in enumerate(getattr(written, name) or ()):
            yield (name, i), code
    for code in written.severity:
        yield ("severity", code), code
    for family, of_family in written.families.items():
        for code in of_family.severity:
            yield ("families", family, "severity", code), code
    for i, suppression in enumerate(written.suppressions):
        yield ("suppressions", i, "rule"), suppression.rule


def _unknown(code: str, codes: Iterable[str]) -> Said:
    there = ", ".join(codes)
    return Said(
        f"there is no rule “{code}”; there are {there}, or the letters they begin with",
        f"ルール「{code}」はありません。{there}、又はその先頭部分を指定してください",
    )
