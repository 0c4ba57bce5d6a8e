"""The small library with one article more, in which every type of value is asked; and the answers to it."""

from pathlib import Path

from small_library import AGREEMENT, CLAUSES, TERMS, clause, paragraph, words, write_library

from clausekit.asking.questions import Asking, asking_for
from clausekit.glossary import Glossary
from clausekit.library import load_library

PARTS = {
    "type": "rows",
    "label": words("Parts", "部品"),
    "fields": {
        "name": {"type": "text", "label": words("Part", "部品名")},
        "price": {"type": "money", "label": words("Price", "単価")},
        "maker": {
            "type": "choice",
            "label": words("Maker", "製造者"),
            "default": "own",
            "why": words("usual", "通例です"),
            "options": [
                {"value": "own", "label": words("{{ supplier }}", "{{ supplier }}")},
                {"value": "other", "label": words("another", "第三者")},
            ],
        },
    },
}
DEALT = clause(
    "quality.dealt",
    paragraph(
        "goods",
        "{{ goods }} are delivered on {{ day }}{% if place %} at {{ place }}{% endif %} by {{ mode }} as in {{ ref(\"price.deposit#schedule\") }}.",
        "{{ goods }}を{{ day }}に{% if place %}{{ place }}で{% endif %}{{ mode }}により{{ ref(\"price.deposit#schedule\") }}のとおり納入する。",
    ),
    paragraph("fast", "Fast: {{ price }}.", "速達：{{ price }}。", when="fast"),
    paragraph("parts", "These:", "次のとおり：", table={"rows": "parts", "columns": [
        {"field": "name", "en": "Part", "ja": "部品名"}, {"field": "price", "en": "Price", "ja": "単価"},
        {"field": "maker", "en": "Maker", "ja": "製造者"},
    ]}),
    paragraph("limits", "Limits:", "限界値：", table={"rows": "limits", "columns": [
        {"field": "characteristic", "en": "What", "ja": "特性"}, {"field": "requirement", "en": "Limits", "ja": "限界値"},
    ]}),
    parameters={
        "goods": {"type": "text", "label": words("Goods", "製品"), "help": words("As in the order.", "注文のとおり。")},
        "day": {"type": "date", "label": words("Day", "納期")},
        "place": {"type": "text", "label": words("Place", "場所"), "optional": True},
        "mode": {
            "type": "choice", "label": words("Mode", "輸送方法"), "default": "sea", "why": words("usual", "通例です"),
            "options": [{"value": "sea", "label": words("sea", "船便")}, {"value": "air", "label": words("air", "航空便")}],
        },
        "fast": {"type": "flag", "label": words("Fast?", "速達"), "default": "yes", "why": words("usual", "通例です")},
        "price": {"type": "money", "label": words("Price", "料金"), "least": "1", "default": "JPY 5,000", "why": words("usual", "通例です")},
        "parts": PARTS,
        "limits": {"type": "tolerances", "label": words("Limits", "限界値")},
    },
)  # fmt: skip
FURTHER = clause(
    "quality.further",
    paragraph("only", "{{ extra }} too.", "{{ extra }}も。"),
    parameters={"extra": {"type": "text", "label": words("Extra", "追加")}},
)
GLOSSARY = Glossary(terms=tuple(TERMS.values()))

# What a person answers, question by question: only what is needed.
PARTIES = [
    *("Nordlicht GmbH", "ノルトリヒト社", "Street 1, Berlin", "ベルリン1番", "Germany", "", "", "", "", ""),
    *(
        "Hoshizora K.K.",
        "株式会社星空",
        "1-1 Kyoto",
        "京都1-1",
        "jp",
        "Taro Hoshi",
        "星 太郎",
        "President",
        "社長",
        "2",
    ),
]
DEPOSIT = ["30"]
PART = ["Screw", "ねじ", "5円", "2"]
LIMIT = [
    *("Length", "長さ", "mm", "", "9.5", "10.5", "calliper", "ノギス法", "calliper", "ノギス", "20 °C", "20°C"),
    *("JIS B 0405:1991", "5", "", "", ""),
]
GIVEN = [*PARTIES, *DEPOSIT, "Lamps", "照明", "2027年1月15日", *PART, "n", *LIMIT, "n"]
VALUES = {
    "price.deposit": {"share": "30"},
    "quality.dealt": {
        "goods": {"en": "Lamps", "ja": "照明"},
        "day": "2027-01-15",
        "parts": [{"name": {"en": "Screw", "ja": "ねじ"}, "price": "JPY 5", "maker": "other"}],
        "limits": [
            {
                "characteristic": {"en": "Length", "ja": "長さ"},
                "unit": "mm",
                "lower": "9.5",
                "upper": "10.5",
                "method": {"en": "calliper", "ja": "ノギス法"},
                "instrument": {"en": "calliper", "ja": "ノギス"},
                "conditions": {"en": "20 °C", "ja": "20°C"},
                "standard": "JIS B 0405:1991",
                "sampling": {"pieces": "5"},
            }
        ],
    },
}


def asking(folder: Path, *added: str) -> Asking:
    clauses = [{"clause": c["id"]} for c in (*CLAUSES, DEALT)]
    agreement = {**AGREEMENT, "clauses": [*clauses, {"clause": FURTHER["id"], "included": False}]}
    return asking_for(load_library(write_library(folder, [*CLAUSES, DEALT, FURTHER], agreement)), "small", added)
