"""A deadline names a number, a unit and the event from which it runs.

“Promptly” and 速やかに leave all three open. One party thinks of two days, the other of two months, and the only one who can say
who was right is a judge, years later. The usual pairs (immediately 直ちに, promptly 速やかに, without delay 遅滞なく) are graded
differently by different authors, in each language and between the two, so the grade cannot be relied on either.

Write “within ten (10) business days after receipt” 受領した日から10営業日以内に. Where haste itself matters, keep the word and add the outer
limit: “promptly, and in any event within ten (10) days”.

Left alone: a deadline that a number, a date or a schedule bounds; 催告なしに直ちに解除 and “terminate immediately”, which say how an
ending works. Shown on request only: wording of statutes, such as a reasonable period fixed in a demand (相当の期間を定めて催告, Civil
Code article 541).

Authority: K. Adams, A Manual of Style for Contract Drafting (synonyms of “promptly” carry no shades of meaning). On the Japanese order
sources disagree: the line of Osaka High Court, 10 December 1962, has 直ちに before 速やかに before 遅滞なく; another school puts 遅滞なく
before 速やかに, because 速やかに may be only hortatory.
"""

from clausekit.errors import Said
from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

_JA = """期限には、数値、単位及び起算点を書きます。

「速やかに」や promptly には、そのいずれもありません。一方は2日、他方は2か月を思い浮かべ、どちらが正しいかは、何年も後に裁判官が決めることになります。
「直ちに・速やかに・遅滞なく」の順序も、論者により、また日英の間で異なるため、言葉の強弱に頼ることはできません。

「受領した日の翌日から起算して10営業日以内に」のように書いてください。急ぐこと自体が大切な場合は、語を残して外枠を加えます（「速やかに、遅くとも10日以内に」）。

指摘しないもの: 数値、日付又は別紙で限られた期限、「催告なしに直ちに解除」。
求めに応じて表示するもの: 法令の文言（相当の期間を定めた催告、民法第541条など）。

根拠: K. Adams, A Manual of Style for Contract Drafting。日本語の順序については、大阪高判昭和37年12月10日の系統（直ちに・速やかに・遅滞なくの順）と、速やかにを訓示的とみる考え方とがあります。
"""

rule = vague_rule(
    "V101",
    category="T",
    name="vague-deadline",
    explanation=Said(__doc__ or "", _JA),
    examples=Examples(
        failing=(
            "The Supplier shall promptly notify the Buyer of any defect.",
            "乙は、不具合を発見したときは、速やかに甲に通知する。",
        ),
        passing=(
            "The Supplier shall notify the Buyer within five (5) business days after it finds a defect.",
            "乙は、不具合を発見した日から5営業日以内に甲に通知する。",
        ),
        near_misses=(
            "The Supplier shall promptly, and in any event within five (5) days, notify the Buyer of any defect.",
            "甲は、何らの催告を要することなく、直ちに本契約を解除することができる。",
            "乙は、速やかに、遅くとも5日以内に甲に通知する。",
        ),
    ),
)
