"""One thing to ask: where its answer stands in the deal file, what is asked, and what is wrong with an answer."""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from clausekit.errors import Said
from clausekit.model.base import Bilingual, Language
from clausekit.model.parameter import Parameter, RowsParameter, TextParameter, TolerancesParameter
from clausekit.text.read_parameter import read_parameter
from clausekit.text.read_value import ValueFault
from clausekit.text.yaml_source import Path_


def both(en: str, ja: str) -> Bilingual:
    """The same said in English and in Japanese."""
    return Bilingual(en=en, ja=ja)


@dataclass(frozen=True, slots=True)
class Word:
    """Something written in one word or line that no type of parameter covers; `read` makes of it what a deal file says."""

    label: Bilingual
    help: Bilingual
    read: Callable[[str], Any]
    default: Any = None
    why: Bilingual | None = None
    optional: bool = False


Kind = Parameter | Word
List = RowsParameter | TolerancesParameter


@dataclass(frozen=True, slots=True)
class Group:
    """What is asked together: a party, the facts of the deal, or an article."""

    key: str
    title: Bilingual


@dataclass(frozen=True, slots=True)
class Question:
    """`needed` is what no default answers, or what law depends on: it is asked first.

    `more` asks whether there is one more row of a list.
    """

    path: Path_
    kind: Kind
    group: Group
    needed: bool = False
    more: bool = False

    @property
    def languages(self) -> tuple[Language | None, ...]:
        """The languages the answer is given in, one after the other; None where one answer serves both."""
        return ("en", "ja") if isinstance(self.kind, TextParameter) else (None,)


def code_of(path: Path_, language: Language | None = None) -> str:
    """Five letters that stay with a question from one version of the library to the next; a list's rows share theirs."""
    steps = [str(step) for step in path if not isinstance(step, int)]
    written = "/".join([*steps, *([language] if language else [])])
    return base64.b32encode(hashlib.sha256(written.encode()).digest())[:5].decode()


def faults_of_answer(question: Question, raw: Any) -> list[ValueFault]:
    """What is wrong with `raw`, which says what a deal file would say; None accepts what is proposed."""
    kind = question.kind
    given = kind.default if raw is None else raw
    if not isinstance(kind, Word):
        return read_parameter(kind, given)[1]
    return [] if given is not None or kind.optional else [missing(kind.label)]


def missing(label: Bilingual) -> ValueFault:
    """A fault that says this cannot be left open."""
    return ValueFault(Said(f"this is needed: {label.en}", f"必須の項目です: {label.ja}"))
