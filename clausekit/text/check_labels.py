"""One clause file → labels of choices that name what no contract can print there."""

from collections.abc import Iterator, Mapping, Set

from clausekit.errors import Said
from clausekit.model.base import LANGUAGES
from clausekit.model.clause import Clause
from clausekit.model.parameter import ChoiceParameter, RowsParameter
from clausekit.text.parse import TemplateFault, parse_text
from clausekit.text.tree import NameUse
from clausekit.text.yaml_source import Path_

Fault = tuple[Path_, Said]


def faults_of_labels(clause: Clause, roles: Set[str]) -> Iterator[Fault]:
    """A label is words and parties: nothing else has a value where it prints."""
    for path, choice in _choices(("parameters",), clause.parameters):
        for i, option in enumerate(choice.options):
            for language in LANGUAGES:
                yield from _faults((*path, "options", i, "label", language), option.label.in_language(language), roles)


def _choices(path: Path_, parameters: Mapping[str, object]) -> Iterator[tuple[Path_, ChoiceParameter]]:
    for name, parameter in parameters.items():
        if isinstance(parameter, ChoiceParameter):
            yield (*path, name), parameter
        if isinstance(parameter, RowsParameter):
            yield from _choices((*path, name, "fields"), parameter.fields)


def _faults(path: Path_, label: str, roles: Set[str]) -> Iterator[Fault]:
    try:
        tree = parse_text(label)
    except TemplateFault as fault:
        yield path, fault.said
        return
    for node in tree:
        if not isinstance(node, str) and not (isinstance(node, NameUse) and node.name in roles and not node.attribute):
            yield (
                path,
                Said("a label may name a party, and nothing else", "選択肢の表示名に使えるのは当事者の名前だけです"),
            )
