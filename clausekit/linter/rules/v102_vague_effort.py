"""An effort is a list of acts, not a feeling.

“Commercially reasonable efforts” and 努める owe an attempt of unknown size. Whether “best”, “reasonable” and “commercially reasonable”
efforts form a ladder is disputed; 努めるものとする is often read as owing no result at all. The party that relies on it learns what it was
promised only when it fails.

Name the acts, their number or cost, and what follows when they do not suffice: “shall assign two engineers for up to 40 hours and
report by Friday”. If a result is owed, say “shall”.

Left alone: an effort with its measure beside it. Shown on request only: the general article on consultation in good faith (誠実協議条項).

Authority: K. Adams, A Manual of Style for Contract Drafting, on efforts provisions.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """努力は、気持ちではなく行為の一覧として書きます。

「努める」や commercially reasonable efforts は、程度の分からない試みを約束するだけです。努力の語の強弱には争いがあり、
「努めるものとする」は結果の義務を負わないと読まれることが多く、頼りにした側は、うまくいかなかったときに初めて約束の中身を知ります。

行為、その回数又は費用、足りないときの次の手を書いてください（「技術者2名を40時間まで従事させ、金曜日までに報告する」）。結果を約束するのであれば「しなければならない」とします。

指摘しないもの: そばに尺度のある努力。求めに応じて表示するもの: 誠実協議条項。

根拠: K. Adams, A Manual of Style for Contract Drafting。
"""

rule = vague_rule(
    "V102",
    category="E",
    name="vague-effort",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall use commercially reasonable efforts to reduce the lead time.",
            "乙は、納期の短縮に努めるものとする。",
        ),
        passing=(
            "The Supplier shall assign two engineers to reduce the lead time to 20 days.",
            "乙は、納期を20日に短縮する。",
        ),
        near_misses=(
            "“Commercially Reasonable Efforts” means forty (40) hours of work a month.",
            "「最善の努力」とは、月40時間以上の作業をいう。",
        ),
    ),
)
