"""An agreement to agree says what holds when the parties do not agree.

“To be agreed”, “mutually agreed” and 別途協議 postpone the point on which the parties could not agree. Japanese contracts carry a general
article on consultation by custom; foreign readers take it for a duty without content, and each side is surprised by the other.

Write who decides by when: days of consultation, then an expert, an index, the last price, or the right to leave.

Left alone: a consultation with its number of days. Shown on request only: the general article on matters the contract does not provide for.

Authority: INCOSE Guide to Writing Requirements, rule against what is “to be determined”.
"""

from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

rule = vague_rule(
    "V110",
    category="R",
    name="agreement-to-agree",
    explanation=__doc__,
    examples=Examples(
        failing=(
            "The price of spare parts is to be agreed.",
            "補修部品の価格は、別途協議して定める。",
        ),
        passing=(
            "The price of spare parts is stated in Schedule 3.",
            "補修部品の価格は、別紙3に定める。",
        ),
        near_misses=(
            "The schedule has the title “Prices to be agreed”.",
            "補修部品の価格は、請求の日から10日以内に協議して定める。",
        ),
    ),
)
