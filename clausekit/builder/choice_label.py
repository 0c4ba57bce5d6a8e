"""What a choice prints: its label, in which `{{ buyer }}` stands for what the contract calls that party."""

from collections.abc import Mapping

from clausekit.model.base import LANGUAGES, Bilingual, Language
from clausekit.model.value import Choice
from clausekit.text.parse import parse_text
from clausekit.text.tree import NameUse


def choice_label(choice: Choice, roles: Mapping[str, Bilingual]) -> Bilingual:
    """The label of `choice` with every party named as in this contract."""
    en, ja = (_written(choice.label.in_language(language), language, roles) for language in LANGUAGES)
    return Bilingual(en=en, ja=ja)


def _written(label: str, language: Language, roles: Mapping[str, Bilingual]) -> str:
    return "".join(
        roles[node.name].in_language(language) if isinstance(node, NameUse) else str(node) for node in parse_text(label)
    )
