"""Units of measurement: which are known, what dimension they have, and how they are printed.

Physical units are pint's. What contracts measure besides (colour difference, gloss, hardness, pieces) is added here, each
with a dimension of its own, so that ΔE00 and ΔE*ab, or HRC and HV, never pass for one another.
"""

from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from clausekit.model.base import Language

# printed name → (name pint can read, Japanese)
_OWN: Final = {
    "ΔE00": ("delta_e_2000", "ΔE00"),
    "ΔE*ab": ("delta_e_ab", "ΔE*ab"),
    "GU": ("gloss_unit", "GU"),
    "HRC": ("rockwell_c", "HRC"),
    "HRB": ("rockwell_b", "HRB"),
    "HV": ("vickers", "HV"),
    "HB": ("brinell", "HB"),
    "Shore A": ("shore_a", "ショアA"),
    "Shore D": ("shore_d", "ショアD"),
    "Cpk": ("capability_cpk", "Cpk"),
    "pieces": ("piece", "個"),
    "sets": ("boxed_set", "セット"),
    "sheets": ("sheet", "枚"),
    "cycles": ("test_cycle", "回"),
    "lux": ("lux", "lx"),
    "%": ("percent", "%"),
    "°C": ("degC", "°C"),
    "°": ("degree", "°"),
    "µm": ("micrometer", "µm"),
    "μm": ("micrometer", "µm"),
    "dB": ("sound_level", "dB"),
}
# Not units but indices: the symbol stands before the number.
_BEFORE: Final = frozenset(("ΔE00", "ΔE*ab", "Cpk"))
_DIMENSIONS: Final = tuple(
    name for name, _ in _OWN.values() if name not in ("lux", "percent", "degC", "degree", "micrometer")
)


class UnknownUnit(Exception):
    """A unit that neither pint nor the list above knows."""


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint  # noqa: PLC0415  a third of a second, needed only when a value has a unit

    registry: Any = pint.UnitRegistry(cache_folder=None)
    for name in _DIMENSIONS:
        registry.define(f"{name} = [{name}]")
    return registry


@lru_cache(maxsize=256)
def _unit(name: str) -> Any:
    own = _OWN.get(name)
    try:
        return _registry().Unit(own[0] if own else name)
    except Exception as error:  # pint raises a dozen kinds, tokenizer errors among them
        raise UnknownUnit(name) from error


def same_dimension(one: str, other: str) -> bool:
    """Whether a value in `one` can be a value in `other`. Raises UnknownUnit."""
    return bool(_unit(one).dimensionality == _unit(other).dimensionality)


def convert(number: Decimal, unit: str, to: str) -> Decimal:
    """`number` of `unit`, in `to`."""
    if unit == to:
        return number
    quantity = _registry().Quantity(float(number), _unit(unit)).to(_unit(to))
    return Decimal(repr(round(float(quantity.magnitude), 12))).normalize()


def printed(figures: str, unit: str, language: Language) -> str:
    """A number in figures with its unit, as it is printed: `0.05 mm`, `5%`, `500個`, `ΔE00 1.5`."""
    name = _OWN[unit][1] if language == "ja" and unit in _OWN else unit
    if unit in _BEFORE:
        return f"{name} {figures}"
    attached = name in ("%", "°") or (language == "ja" and name in ("個", "セット", "枚", "回"))
    return f"{figures}{name}" if attached else f"{figures} {name}"
