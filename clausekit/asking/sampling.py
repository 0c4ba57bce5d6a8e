"""How many pieces are measured, written in one line: `every piece`, `5`, or `ISO 2859-1:2026, II, 0.65`."""

import re
from typing import Any, Final

from pydantic import ValidationError

from clausekit.asking.question import Word
from clausekit.asking.typed import refused
from clausekit.model.base import Bilingual
from clausekit.model.tolerance import Sampling

_HELP: Final = Bilingual(
    en="“every piece”, a number of pieces of each lot, or standard, level, AQL: ISO 2859-1:2026, II, 0.65",
    ja="「全数」、各ロットからの個数、又は規格・検査水準・AQL（例: ISO 2859-1:2026, II, 0.65）",
)
_EVERY: Final = ("every piece", "every", "all", "全数")


def _read(text: str) -> dict[str, Any]:
    try:
        plan = _plan(text)
        Sampling.model_validate(plan)
    except (ValidationError, ValueError) as error:
        raise refused(text, _HELP) from error
    return plan


def _plan(text: str) -> dict[str, Any]:
    if text.casefold() in _EVERY:
        return {"every_piece": "yes"}
    if pieces := re.fullmatch(r"(\d+)\s*(?:pieces?|個)?", text):
        return {"pieces": pieces[1]}
    standard, level, aql = re.split(r"\s*[,;、]\s*", text)
    return {"standard": standard, "level": level, "aql": aql}


SAMPLING: Final = Word(Bilingual(en="How many are measured", ja="抜取数"), _HELP, _read)
