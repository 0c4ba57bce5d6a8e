"""A tolerance → the cells of its row in the schedule, in both languages; and what about its units does not fit."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from clausekit.errors import Said
from clausekit.model.base import Bilingual, Language
from clausekit.model.tolerance import Sampling, Tolerance, split_limit
from clausekit.text.read_value import ValueFault, check_unit
from clausekit.text.units import convert, printed
from clausekit.text.write_value import plain

_DECISIONS: Final = {
    "accept_at_limit": Bilingual(
        en="A reading on the limit passes; measurement uncertainty is not deducted.",
        ja="限界値ちょうどの測定値は合格とし、測定の不確かさは差し引かない。",
    ),
    "guard_band": Bilingual(
        en="The limits are narrowed by the expanded uncertainty (k = 2) before a reading is compared.",
        ja="測定値は、拡張不確かさ（k＝2）の分だけ狭めた限界値と比較する。",
    ),
}


def faults_of_tolerance(tolerance: Tolerance) -> list[ValueFault]:
    """Units that are unknown or of another dimension, and limits that leave no room."""
    faults = [fault for name in ("nominal", "lower", "upper") if (fault := _unit_fault(tolerance, name))]
    if not faults and (fault := _order_fault(tolerance)):
        faults.append(fault)
    return faults


def _unit_fault(tolerance: Tolerance, name: str) -> ValueFault | None:
    written = getattr(tolerance, name)
    if written is None:
        return None
    try:
        check_unit(split_limit(written)[1] or tolerance.unit, tolerance.unit)
    except ValueFault as fault:
        return ValueFault(fault.said, (name,))
    return None


def _order_fault(tolerance: Tolerance) -> ValueFault | None:
    values = [n for name in ("lower", "nominal", "upper") if (n := _number(tolerance, name)) is not None]
    if values == sorted(values):
        return None
    said = Said(
        "lower, nominal and upper are not in this order; limits are absolute values, not deviations",
        "lower、nominal、upper がこの順に大きくなっていません。限界値は偏差ではなく絶対値で書いてください",
    )
    return ValueFault(said, ("lower",))


def _number(tolerance: Tolerance, name: str) -> Decimal | None:
    written = getattr(tolerance, name)
    if written is None:
        return None
    number, unit = split_limit(written)
    return convert(number, unit or tolerance.unit, tolerance.unit)


def _requirement(tolerance: Tolerance) -> Bilingual:
    return Bilingual(en=_limits(tolerance, "en"), ja=_limits(tolerance, "ja"))


def _limits(tolerance: Tolerance, language: Language) -> str:
    nominal, lower, upper = (_printed(tolerance, name, language) for name in ("nominal", "lower", "upper"))
    if language == "en":
        limits = (lower and f"{lower} or more", upper and f"{upper} or less")
        return " and ".join(filter(None, limits)) + (nominal and f" (nominal {nominal})")
    return (lower and f"{lower}以上") + (upper and f"{upper}以下") + (nominal and f"（基準値{nominal}）")


def _printed(tolerance: Tolerance, name: str, language: Language) -> str:
    written = getattr(tolerance, name)
    if written is None:
        return ""
    number, unit = split_limit(written)
    return printed(plain(number), unit or tolerance.unit, language)


def _measurement(tolerance: Tolerance) -> Bilingual:
    parts = (tolerance.method, tolerance.instrument, tolerance.conditions)
    return Bilingual(
        en="; ".join(p.en for p in parts) + f" ({tolerance.standard})",
        ja="、".join(p.ja for p in parts) + f"（{tolerance.standard}）",
    )


def _sampling(tolerance: Tolerance) -> Bilingual:
    return _plan(tolerance.sampling)


def _plan(sampling: Sampling) -> Bilingual:
    if sampling.every_piece:
        return Bilingual(en="every piece", ja="全数")
    if sampling.pieces is not None:
        return Bilingual(en=f"{sampling.pieces} pieces of each lot", ja=f"各ロットから{sampling.pieces}個")
    return Bilingual(
        en=f"{sampling.standard}, single sampling, normal inspection, level {sampling.level}, AQL {sampling.aql}",
        ja=f"{sampling.standard}、1回抜取・なみ検査、検査水準{sampling.level}、AQL {sampling.aql}",
    )


def _decision(tolerance: Tolerance) -> Bilingual:
    rule, sample = _DECISIONS[tolerance.decision], tolerance.limit_sample
    if sample is None:
        return rule
    return Bilingual(en=f"{rule.en} Limit sample: {sample.en}", ja=f"{rule.ja}限度見本：{sample.ja}")


def _characteristic(tolerance: Tolerance) -> Bilingual:
    return tolerance.characteristic


# What a column of the printed schedule may show.
TOLERANCE_COLUMNS: Final[Mapping[str, Callable[[Tolerance], Bilingual]]] = {
    "characteristic": _characteristic,
    "requirement": _requirement,
    "measurement": _measurement,
    "sampling": _sampling,
    "decision": _decision,
}
