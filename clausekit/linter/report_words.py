"""The words that reports say around the findings, in both languages."""

from collections.abc import Mapping
from typing import Final

from clausekit.errors import Said
from clausekit.model.base import Language
from clausekit.model.finding import Finding, Severity

NOT_ADVICE: Final = Said(
    "This report says what the text says and what could be written instead. It is not legal advice.",
    "本レポートは、文書の記載内容と書き換えの例を示すもので、法的助言ではありません。",
)
SEVERITY_NAMES: Final[Mapping[Severity, Said]] = {
    "error": Said("error", "エラー"),
    "warning": Said("warning", "警告"),
    "info": Said("info", "参考"),
}
NOT_CHECKED: Final = Said("not checked", "確認対象外")


def say(said: Said, language: Language) -> str:
    """What is said, in `language`."""
    return said.ja if language == "ja" else said.en


def plain_message(finding: Finding, language: Language) -> str:
    """The message in `language` and a line for each suggestion: in the language of the text, where it can be pasted, and in `language`."""
    lines = [finding.message.in_language(language)]
    for suggestion in finding.suggestions:
        texts = {"en": suggestion.en, "ja": suggestion.ja}
        mark = "?" if suggestion.question else "→"
        lines += [f"{mark} {texts[each]}" for each in dict.fromkeys((finding.language, language))]
    return "\n".join(lines)
