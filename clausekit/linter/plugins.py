"""Names in a configuration → rules of other packages, found by entry point in the group `clausekit.rules`.

An entry point names a Rule or several of them. None is loaded, and so none of its code runs, unless the configuration
names it; the report lists those that were.
"""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Final, NamedTuple

from clausekit.errors import Said
from clausekit.linter.rule import Rule
from clausekit.model.finding import Plugin

GROUP: Final = "clausekit.rules"
_CODE: Final = re.compile(r"[A-Z]+[0-9]+")
_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Loaded(NamedTuple):
    """A plugin and its rules."""

    plugin: Plugin
    rules: tuple[Rule, ...]


class NoPlugin(Exception):
    """A plugin that cannot be used, with the reason."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.en)
        self.said = said


def load_plugin(name: str, taken: Iterable[str]) -> Loaded:
    """The plugin of that name; `taken` are the codes other rules have. Raises NoPlugin."""
    found = {point.name: point for point in entry_points(group=GROUP)}
    if name not in found:
        there = ", ".join(sorted(found)) or "-"
        raise NoPlugin(
            Said(
                f"no plugin “{name}” is installed (installed: {there}); install its package with pip, or remove the name",
                f"プラグイン「{name}」がインストールされていません（利用可能: {there}）。pipで導入するか、名前を削除してください",
            )
        )
    rules = _rules(found[name])
    for said in _faults(rules, set(taken)):
        raise NoPlugin(Said(f"plugin “{name}”: {said.en}", f"プラグイン「{name}」: {said.ja}"))
    package = found[name].dist
    return Loaded(Plugin(name, package.version if package else "", tuple(rule.code for rule in rules)), rules)


def _rules(point: EntryPoint) -> tuple[Rule, ...]:
    try:
        told = point.load()
        return (told,) if isinstance(told, Rule) else tuple(told)
    except Exception as error:  # whatever somebody else's module does when it is imported
        what = f"{type(error).__name__}: {error}"
        raise NoPlugin(
            Said(
                f"plugin “{point.name}” cannot be loaded ({what}); ask its author, or remove the name",
                f"プラグイン「{point.name}」を読み込めません（{what}）。作成者に問い合わせるか、名前を削除してください",
            )
        ) from error


def _faults(rules: tuple[Rule, ...], taken: set[str]) -> Iterator[Said]:
    if not rules or not all(isinstance(rule, Rule) for rule in rules):
        yield Said("it gives no rule (clausekit.linter.rule.Rule)", "ルール（clausekit.linter.rule.Rule）がありません")
        return
    for rule in rules:
        if not _CODE.fullmatch(rule.code) or not _NAME.fullmatch(rule.name):
            yield Said(
                f"{rule.code} {rule.name}: a code is capitals and a number, a name small letters with hyphens",
                f"{rule.code} {rule.name}: コードは大文字と数字、名称は小文字とハイフンで書いてください",
            )
        if rule.code in taken:
            yield Said(f"the code {rule.code} is taken", f"コード {rule.code} は既に使われています")
        taken.add(rule.code)
