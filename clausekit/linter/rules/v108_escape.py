"""An exception names its condition and who decides that it is met.

“Where practicable”, “if necessary” and 必要に応じて take back what the sentence gives: the duty holds unless the one who owes it thinks
otherwise.

Write the condition as a fact that both can see (“if the temperature of the store exceeds 30 °C”), who decides, and by when.

Left alone: quoted or defined wording. A number nearby does not close an escape.

Authority: INCOSE Guide to Writing Requirements, rule against escape clauses.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """例外には、条件と、それが満たされたと誰が判断するかを書きます。

「必要に応じて」「可能な限り」や where practicable は、その文が約束したものを取り消します。義務を負う者がそう思わないときは、義務がなくなるからです。

双方が確認できる事実として条件を書いてください（「保管場所の温度が30°Cを超えたとき」）。誰がいつまでに判断するかも定めます。

指摘しないもの: 引用又は定義された語。近くに数値があっても、逃げ道は閉じません。

根拠: INCOSE Guide to Writing Requirements（逃げ道となる語）。
"""

rule = vague_rule(
    "V108",
    category="L",
    name="escape",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall attend the inspection where practicable.",
            "乙は、必要に応じて検査に立ち会う。",
        ),
        passing=(
            "The Supplier shall attend the inspection if the Buyer requests it in writing.",
            "乙は、甲が書面で求めたときは、検査に立ち会う。",
        ),
        near_misses=(
            "The heading of this Article is “Where practicable”.",
            "本条の見出しは「必要に応じて」とする。",
        ),
    ),
)
