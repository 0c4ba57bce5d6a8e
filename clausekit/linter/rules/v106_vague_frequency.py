"""How often is a number per period.

“Periodically”, “regularly” and 定期的に promise a rhythm and leave out the beat. The report comes once a year, the reader had expected it
monthly, and both kept their word.

Write “once a month, by the fifth (5th) business day” 毎月5営業日目までに1回.

Left alone: a frequency with its number in the same statement.

Authority: INCOSE Guide to Writing Requirements, on terms of frequency.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """頻度は、期間ごとの回数で書きます。

「定期的に」や periodically は、間隔があると言いながら、その長さを示しません。毎月と思っていた報告が年に1回届いても、どちらも約束を守ったことになります。

「毎月5営業日目までに1回」のように書いてください。

指摘しないもの: 同じ文に回数のある頻度。

根拠: INCOSE Guide to Writing Requirements（頻度の語）。
"""

rule = vague_rule(
    "V106",
    category="F",
    name="vague-frequency",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall periodically report the results of inspection.",
            "乙は、検査結果を定期的に報告する。",
        ),
        passing=(
            "The Supplier shall report the results of inspection once a month.",
            "乙は、検査結果を月1回報告する。",
        ),
        near_misses=(
            "The Supplier shall periodically, at least once a month, report the results of inspection.",
            "乙は、検査結果を定期的に（毎月1回）報告する。",
        ),
    ),
)
