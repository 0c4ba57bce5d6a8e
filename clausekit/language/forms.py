"""The notation of `forms` → sequences of tokens to look for.

English: lower-case tokens separated by blanks, `a|b` for alternatives, `?` after a token for optional. Both languages: `#` is
a number, `*` is any one token. Everything is written out into plain sequences, because spaCy finds thousands of plain
phrases in one pass, while each pattern with operators is tried at every token.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, product

from clausekit.language.pipeline import Pipeline

_MOST = 4000  # sequences from one form


@dataclass(frozen=True, slots=True)
class Sequence:
    """Tokens in a row, as the pipeline compares them; an element of `open` (`#` or `*`) stands for no word of its own."""

    keys: tuple[str, ...]
    open: tuple[str, ...]

    @property
    def literal(self) -> bool:
        """Whether every token is a word."""
        return not any(self.open)


def sequences(form: str, pipeline: Pipeline) -> set[Sequence]:
    """Every sequence of tokens that `form` can be in a sentence; empty if it can never be one."""
    texts = _written_out(form) if pipeline.language == "en" else [form]
    return {found for text in texts for found in _in_carriers(text, pipeline)}


def _written_out(form: str) -> list[str]:
    slots = [_choices(slot) for slot in form.lower().split()]
    texts = {" ".join(filter(None, chosen)) for chosen in product(*slots)}
    return sorted(texts - {""})[:_MOST]


def _choices(slot: str) -> list[str]:
    optional = len(slot) > 1 and slot.endswith("?")
    return [*slot.removesuffix("?" if optional else "").split("|"), *([""] if optional else [])]


def _in_carriers(text: str, pipeline: Pipeline) -> Iterator[Sequence]:
    filled, open_at = _fill(text, pipeline)
    for before, after in pipeline.carriers:
        tokens = [t for t in pipeline.doc(before + filled + after) if not t.is_space]
        starts = {t.idx - len(before): i for i, t in enumerate(tokens)}
        ends = {t.idx + len(t) - len(before): i + 1 for i, t in enumerate(tokens)}
        if 0 not in starts or len(filled) not in ends:
            continue
        inside = tokens[starts[0] : ends[len(filled)]]
        spans = [(t.idx - len(before), t.idx - len(before) + len(t)) for t in inside]
        if set(open_at) <= set(spans):
            marks = [open_at.get(span, "") for span in spans]
            yield Sequence(tuple(map(pipeline.key, inside)), tuple(marks))
            parts = [(pipeline.key(t),) if mark else pipeline.shorter(t) for t, mark in zip(inside, marks, strict=True)]
            yield Sequence(
                tuple(chain.from_iterable(parts)),
                tuple(mark for mark, part in zip(marks, parts, strict=True) for _ in part),
            )


def _fill(text: str, pipeline: Pipeline) -> tuple[str, dict[tuple[int, int], str]]:
    """The text with samples for `#` and `*`, and where they stand."""
    filled, open_at = "", {}
    for piece in re.split(r"([#*])", text):
        sample = pipeline.samples.get(piece)
        if sample is not None:
            open_at[len(filled), len(filled) + len(sample)] = piece
        filled += sample or piece
    return filled, open_at
