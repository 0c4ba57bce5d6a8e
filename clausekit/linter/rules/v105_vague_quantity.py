"""A quantity is a number with a unit, and an approximate one says how far it may be off.

“Approximately 1,000 pieces” and 約1,000個 have no edges: is 900 a breach? “Several” and 一定の have no number at all.

Write the tolerance (“1,000 pieces ± 2 %”), the range, or the formula, and who bears the difference.

Left alone: a quantity whose tolerance or limit stands beside it; 約 inside 契約 and other words.

Authority: INCOSE Guide to Writing Requirements, on vague quantifiers.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """数量は単位の付いた数で書き、おおよその数量には許される差を書きます。

「約1,000個」には端がありません。900個は違反でしょうか。「一定の」「若干数の」には数そのものがありません。

許容差（1,000個±2％）、範囲又は計算式と、差を誰が負担するかを書いてください。

指摘しないもの: 許容差又は限度がそばにある数量、「契約」等の語に含まれる「約」。

根拠: INCOSE Guide to Writing Requirements（曖昧な数量）。
"""

rule = vague_rule(
    "V105",
    category="Q",
    name="vague-quantity",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Buyer shall order approximately 1,000 pieces a month.",
            "甲は、毎月約1,000個を発注する。",
        ),
        passing=(
            "The Buyer shall order 1,000 pieces a month.",
            "甲は、毎月1,000個を発注する。",
        ),
        near_misses=(
            "The Buyer shall order approximately 1,000 pieces a month, plus or minus 2 %.",
            "本契約の契約期間は、1年間とする。",
        ),
    ),
)
