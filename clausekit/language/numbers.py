"""Numbers and standards as both languages write them: pieces of patterns."""

# 1,000 · 2.5 · １０
DIGITS = r"[0-9０-９]+(?:[.,．，][0-9０-９]+)*"
# in their order, so that the first is month 1
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
# What a drafter leaves where a number will stand: [●], ［日数］, 【 】, ●, ___
BLANK = r"(?:\[[^\[\]]{0,24}\]|［[^［］]{0,24}］|【[^【】]{0,24}】|[●○◯〇]+|_{2,}|＿+)"
# JIS Z 8730, ISO/CIE 11664-6; enough of it to know that one is named
STANDARD = r"(?:JIS|ISO(?:/IEC|/CIE)?|IEC|ASTM|DIN|ANSI|IPC|SAE|JEITA|JASO|UL|CIE|IEEE|NIST|ISTA|MIL|BS|EN)[\s　-]?[A-Z]{0,2}[\s　-]?[0-9]"


def any_of(*ways: str) -> str:
    """A pattern that matches whichever of `ways` comes first."""
    return f"(?:{'|'.join(ways)})"
