"""Each example of a clause reads exactly as its file says."""

from collections.abc import Iterator, Mapping

from clausekit.builder.example import spell_example
from clausekit.errors import LibraryError, Problem, Said
from clausekit.model.base import LANGUAGES
from clausekit.model.clause import Clause
from clausekit.model.glossary import Term


def wrong_examples(clause: Clause, terms: Mapping[str, Term]) -> Iterator[Problem]:
    """The examples that read otherwise, with what they do read."""
    file = clause.file
    for i, example in enumerate(clause.examples):
        try:
            spelled = spell_example(clause, example, terms)
        except LibraryError as error:
            yield Problem(file, f"examples.{i}", error.said)
            continue
        for language in LANGUAGES:
            is_, wanted = spelled.in_language(language), getattr(example, language)
            if is_ != wanted:
                said = Said(f"reads: {is_}", f"実際の文: {is_}")
                yield Problem(file, f"examples.{i}.{language}", said)
