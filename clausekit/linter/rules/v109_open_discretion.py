"""A discretion has criteria and a time to answer.

“In its sole discretion”, “in the opinion of” and 裁量により put the result into one party's hands without a test. That may be wanted; then both
should see it and price it.

Write the objective test, the days to answer, and what silence means.

Left alone: a discretion whose criteria stand in a schedule or standard. Shown on request only: “consent not to be unreasonably withheld”.

Authority: INCOSE Guide to Writing Requirements, on terms that only an opinion can verify.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """裁量には、基準と回答の期限を書きます。

「裁量により」「…が認める場合」や in its sole discretion は、結果を試験なしに一方の手に委ねます。それでよい場合もありますが、双方がそれを知ったうえで値段を決めるべきです。

客観的な基準、回答までの日数、回答がない場合の扱いを書いてください。

指摘しないもの: 基準が別紙又は規格にある裁量。求めに応じて表示するもの: 「合理的な理由なく承諾を拒んではならない」。

根拠: INCOSE Guide to Writing Requirements（意見でしか確かめられない語）。
"""

rule = vague_rule(
    "V109",
    category="X",
    name="open-discretion",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Buyer may reject a lot in its sole discretion.",
            "甲は、自己の裁量によりロットを不合格とすることができる。",
        ),
        passing=(
            "The Buyer may reject a lot in which more than two (2) pieces fail.",
            "甲は、不適合品が2個を超えるロットを不合格とすることができる。",
        ),
        near_misses=(
            "The heading of this Article is “Sole Discretion”.",
            "本条の見出しは「自己の裁量」とする。",
        ),
    ),
)
