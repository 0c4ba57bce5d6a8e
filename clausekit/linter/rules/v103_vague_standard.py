"""Quality is what a test can show: name the property, the limit, the method and the standard with its year.

“Satisfactory”, “appropriate” and 適切な are judgements without a judge. The two sides apply the standards they are used to, and
in a contract between two countries these differ.

Write what is measured, between which limits, how, and who decides: a tolerance in the schedule, ISO or JIS with number and year, an
acceptance test, a limit sample (限度見本).

Left alone: a standard, schedule or number that settles that word. Shown on request only: standards that statutes themselves use, such
as 善良な管理者の注意 and 正当な理由.

Authority: ISO/IEC/IEEE 29148 and the INCOSE Guide to Writing Requirements, on terms that cannot be verified.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """品質は、試験で示せるものです。性質、限度、方法及び年版を付した規格を書きます。

「適切な」や satisfactory は、判定者のいない判定です。双方は自分の慣れた基準を当てはめますが、国が違えば基準も違います。

何を、どの範囲で、どのように測り、誰が判定するかを書いてください（別紙の公差、番号と年版のあるISO又はJIS、受入試験、限度見本）。

指摘しないもの: その語を具体化する規格、別紙又は数値があるもの。求めに応じて表示するもの: 善良な管理者の注意、正当な理由など法令が用いる基準。

根拠: ISO/IEC/IEEE 29148、INCOSE Guide to Writing Requirements（検証できない語）。
"""

rule = vague_rule(
    "V103",
    category="S",
    name="vague-standard",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall pack the Products in an appropriate manner.",
            "乙は、適切な方法により本製品を梱包する。",
        ),
        passing=(
            "The Supplier shall pack the Products in double-wall cartons of 5 mm.",
            "乙は、厚さ5mmの段ボール箱により本製品を梱包する。",
        ),
        near_misses=(
            "The Supplier shall pack the Products in an appropriate manner specified in Schedule 2.",
            "乙は、別紙2に定める適切な方法により本製品を梱包する。",
        ),
    ),
)
