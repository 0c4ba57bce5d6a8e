"""An effort is a list of acts, not a feeling.

“Commercially reasonable efforts” and 努める owe an attempt of unknown size. Whether “best”, “reasonable” and “commercially reasonable”
efforts form a ladder is disputed; 努めるものとする is often read as owing no result at all. The party that relies on it learns what it was
promised only when it fails.

Name the acts, their number or cost, and what follows when they do not suffice: “shall assign two engineers for up to 40 hours and
report by Friday”. If a result is owed, say “shall”.

Left alone: an effort with its measure beside it. Shown on request only: the general article on consultation in good faith (誠実協議条項).

Authority: K. Adams, A Manual of Style for Contract Drafting, on efforts provisions.
"""

from clausekit.linter.rule import Examples
from clausekit.linter.vague_rule import vague_rule

rule = vague_rule(
    "V102",
    category="E",
    name="vague-effort",
    explanation=__doc__,
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
