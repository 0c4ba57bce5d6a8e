"""A degree has a threshold: from which number on?

“Slight”, “material” and 若干の set a limit without saying where it lies. A slight colour variation is one thing to a maker who knows the
dye and another to a brand that hangs the pieces side by side.

Write the number and how it is measured: “a colour difference ΔE00 of not more than 1.0 against the limit sample”, “a breach that costs
more than JPY 1,000,000”.

Left alone: a degree with its number, standard or schedule; terms of art such as “material adverse effect” where they are defined. Shown
on request only: “material breach” and 重大な違反, which are customary beside a period to cure.

Authority: INCOSE Guide to Writing Requirements, on terms of degree.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """程度には境目があります。いくつからかを書きます。

「若干の」「著しい」や slight は、限度があると言いながら、その位置を示しません。わずかな色の違いは、染料を知る職人と、品物を並べて売るブランドとで意味が違います。

数値と測り方を書いてください（「限度見本との色差ΔE00が1.0以下」「損害額が金1,000,000円を超える違反」）。

指摘しないもの: 数値、規格又は別紙のある程度、定義された用語。求めに応じて表示するもの: 是正期間とともに用いる「重大な違反」。

根拠: INCOSE Guide to Writing Requirements（程度の語）。
"""

rule = vague_rule(
    "V104",
    category="D",
    name="vague-degree",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "A slight color variation is no defect.",
            "本製品に若干の色調の差異があっても、契約不適合としない。",
        ),
        passing=(
            "A color difference of not more than 1.0 point is no defect.",
            "色差1.0以下の差異は、契約不適合としない。",
        ),
        near_misses=(
            "A slight color variation (not exceeding 1.0 point) is no defect.",
            "若干の色調の差異（色差1.0点以下）は、契約不適合としない。",
        ),
    ),
)
