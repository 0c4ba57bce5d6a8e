"""An agreement to agree says what holds when the parties do not agree.

“To be agreed”, “mutually agreed” and 別途協議 postpone the point on which the parties could not agree. Japanese contracts carry a general
article on consultation by custom; foreign readers take it for a duty without content, and each side is surprised by the other.

Write who decides by when: days of consultation, then an expert, an index, the last price, or the right to leave.

Left alone: a consultation with its number of days. Shown on request only: the general article on matters the contract does not provide for.

Authority: INCOSE Guide to Writing Requirements, rule against what is “to be determined”.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """後で合意するという約束には、合意できないときにどうなるかを書きます。

「別途協議」や to be agreed は、合意できなかった点を先送りします。日本の契約書には慣習として協議条項がありますが、
外国の読み手には中身のない義務に見え、互いに驚くことになります。

いつまでに誰が決めるかを書いてください（協議の日数、その後の専門家、指数、直近の価格、又は契約を終える権利）。

指摘しないもの: 日数のある協議。求めに応じて表示するもの: 契約に定めのない事項についての一般的な協議条項。

根拠: INCOSE Guide to Writing Requirements（未定の事項）。
"""

rule = vague_rule(
    "V110",
    category="R",
    name="agreement-to-agree",
    explanation=Said(__doc__ or "", _JA),
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
