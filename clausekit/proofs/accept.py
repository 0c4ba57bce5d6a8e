"""Writes into a clause's file who has read it; nothing else ever does."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Final

import yaml

from clausekit.model.base import LANGUAGES
from clausekit.model.clause import Clause, Review
from clausekit.proofs.freshness import accepted
from clausekit.word.save import save

# the key at the left edge and all that is indented below it
_BLOCK: Final = re.compile(r"^reviewed:[^\n]*\n(?:(?:[ \t-][^\n]*)?\n)*", re.MULTILINE)


def accept(clause: Clause, folder: Path, by: str, role: str, on: date) -> Path:
    """The file of `clause` in `folder`, in which `by` now stands as having read both languages as they are.

    Earlier entries of other people stay, stale or not; the same person's are replaced. The rest of the file is untouched.
    """
    path = folder / clause.file
    day = on.date() if isinstance(on, datetime) else on
    now = [accepted(clause, language, by, role, day) for language in LANGUAGES]
    others = [review for review in clause.reviewed if (review.by, review.role) != (by, role)]
    text = _BLOCK.sub("", path.read_text(encoding="utf-8")).rstrip("\n")
    save(f"{text}\n{_written([*others, *now])}".encode(), path, force=True)
    return path


def _written(reviews: list[Review]) -> str:
    entries = [{name: str(value) for name, value in review.model_dump(mode="json").items()} for review in reviews]
    return yaml.safe_dump({"reviewed": entries}, allow_unicode=True, sort_keys=False, indent=2)
