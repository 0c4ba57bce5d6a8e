"""A finding → how severe it is under a configuration: the person's word, then the profile's, then the rule's own.

At each of the two, a family of clauses goes before the document as a whole, and the longest code before a shorter one. What
a rule shows as info stays so, because it is customary or statutory wording; and a fault that rests on numbers which could
not be worked out is never made more severe than the rule dared to say.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clausekit.linter.configuration import Configuration
from clausekit.model.configuration import Family, Profile, Severities, Written
from clausekit.model.finding import SEVERITIES, Finding, Severity

_ON_NUMBERS: Final = "S"


def weigh(finding: Finding, configuration: Configuration, numbering_resolved: bool) -> Severity:
    """The severity the finding is shown with."""
    if finding.severity == "info":
        return "info"
    said = next(_said(finding, configuration), finding.severity)
    if finding.rule.startswith(_ON_NUMBERS) and not numbering_resolved:
        return max(said, finding.severity, key=SEVERITIES.index)
    return said


def _said(finding: Finding, configuration: Configuration) -> Iterator[Severity]:
    inside = {name for name, words in configuration.headings.items() if _names(finding.heading, words)}
    layers: tuple[Written | Profile, ...] = (configuration.written, *configuration.profiles)
    for layer in layers:
        for severities in (*_of_families(layer.families, inside), layer.severity):
            yield from _longest(finding.rule, severities)


def _of_families(families: Mapping[str, Family], inside: set[str]) -> Iterator[Severities]:
    return (family.severity for name, family in families.items() if name in inside)


def _longest(code: str, severities: Severities) -> Iterator[Severity]:
    fitting = [each for each in severities if code.startswith(each)]
    if fitting:
        yield severities[max(fitting, key=len)]


def _names(heading: str, words: Iterable[str]) -> bool:
    """Whether a heading has one of the words: an English one whole, a Japanese one anywhere."""
    plain = unicodedata.normalize("NFKC", heading).lower()
    return any(re.search(_pattern(word), plain) for word in words)


def _pattern(word: str) -> str:
    plain = re.escape(unicodedata.normalize("NFKC", word).lower())
    return rf"\b{plain}\b" if word.isascii() else plain
