"""A list is closed, or it says by which test something else belongs to it.

“And the like”, “including but not limited to” and その他 keep a door open; nobody knows for what. In Japanese drafting その他の and その他 differ
(the first makes what precedes an example, the second puts it beside), and translations rarely keep the difference.

Close the list, put it in a schedule that can be amended, or name the class: “and other tools owned by the Buyer”.

Open lists are ordinary in contracts, so most are shown on request only, and one line an article is enough. 等 alone is never reported.

Authority: INCOSE Guide to Writing Requirements, rule against open-ended clauses.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """列挙は閉じるか、何が加わるかの基準を書きます。

「その他」「等」を含む列挙や including but not limited to は、扉を開けたままにし、何が入るかを示しません。
「その他の」は前の語を例示とし、「その他」は並列としますが、翻訳でこの違いが保たれることはまれです。

列挙を閉じるか、改訂できる別紙に移すか、範囲を名指ししてください（「その他買主が所有する型」）。

契約書では普通の書き方であるため、多くは求めに応じて表示し、一つの条につき1行にまとめます。「等」だけでは指摘しません。

根拠: INCOSE Guide to Writing Requirements（開いた列挙）。
"""

rule = vague_rule(
    "V107",
    category="O",
    name="open-list",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall maintain the dies, molds, jigs and so on.",
            "甲は、輸送に伴う諸経費を負担する。",
        ),
        passing=(
            "The Supplier shall maintain the dies and molds.",
            "甲は、輸送費及び保険料を負担する。",
        ),
        near_misses=(
            "The parties have read “Tools and so on”.",
            "「諸経費」とは、輸送費及び保険料をいう。",
        ),
    ),
)
