"""The rules/ package → every rule in it; a rule that cannot be imported is an error, never silently missing."""

from importlib import import_module
from pkgutil import iter_modules

from clausekit.linter import rules
from clausekit.linter.rule import Rule


def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code."""
    modules = (import_module(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__))
    return tuple(sorted((module.rule for module in modules), key=lambda rule: rule.code))
