"""What a person has read is still what stands there: a change on either side makes the other stale.

A hash is of the parsed texts, not of the file, so that spacing, comments and order of keys do not count.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from clausekit.errors import Problem, Said
from clausekit.model.base import LANGUAGES, Language
from clausekit.model.clause import Clause, ClauseParagraph, Review
from clausekit.text.parse import parse_text


def hash_of(clause: Clause, language: Language) -> str:
    """Sixteen hexadecimal digits for everything of the clause that prints in `language`."""
    schedule = clause.schedule
    read: list[object] = [
        clause.title.in_language(language),
        _texts(clause.text, language),
        (schedule.title.in_language(language), _texts(schedule.text, language)) if schedule else None,
        [(f.id, _texts((*f.text, *f.replaces), language), f.leaves_out) for f in clause.fallbacks],
    ]
    if language == "ja":
        read += [parse_text(clause.summary_ja), [parse_text(f.summary_ja or "") for f in clause.fallbacks]]
    return hashlib.sha256(repr(read).encode()).hexdigest()[:16]


def stale_reviews(clause: Clause) -> Iterator[Problem]:
    """Each language that nobody has read as it now stands, beside the other as that now stands."""
    now = {language: hash_of(clause, language) for language in LANGUAGES}
    file = clause.file
    pairs: tuple[tuple[Language, Language], ...] = (("en", "ja"), ("ja", "en"))
    for language, other in pairs:
        reviews = [review for review in clause.reviewed if review.language == language]
        if not any(review.hash == now[language] and review.of == now[other] for review in reviews):
            yield Problem(file, "reviewed", _said(clause, language, bool(reviews)))


def accepted(clause: Clause, language: Language, by: str, role: str, on: date) -> Review:
    """The entry that says somebody has read the clause in `language` today."""
    other: Language = "ja" if language == "en" else "en"
    return Review.model_validate(
        {
            "language": language,
            "hash": hash_of(clause, language),
            "of": hash_of(clause, other),
            "by": by,
            "role": role,
            "on": on,
        }
    )


def _said(clause: Clause, language: Language, stale: bool) -> Said:
    name = {"en": Said("English", "英文"), "ja": Said("Japanese", "和文")}[language]
    command = f"clausekit clauses accept {clause.id}"
    if not stale:
        return Said(
            f"nobody has read the {name.en} text; read it, then {command}",
            f"{name.ja}を確認した人がいません。確認した後に {command}",
        )
    return Said(
        f"the {name.en} text is stale: it, or the other language, was changed after it was read; read both, then {command}",
        f"{name.ja}の確認後にいずれかの言語が変更されています。両方を確認した後に {command}",
    )


def _texts(paragraphs: Sequence[ClauseParagraph], language: Language) -> list[object]:
    return [
        (
            p.id,
            p.when,
            parse_text(p.en if language == "en" else p.ja),
            p.defines,
            [(c.field, c.en if language == "en" else c.ja) for c in p.table.columns] if p.table else None,
            _texts(p.items, language),
        )
        for p in paragraphs
    ]
