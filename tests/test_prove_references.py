"""A reference that some deal could leave without its target is found before any deal does."""

from pathlib import Path

from small_library import AGREEMENT, clause, paragraph, words, write_library

from clausekit.builder.prove_references import unproved_references
from clausekit.library import load_library

FLAG = {"type": "flag", "label": words("Flag"), "default": "no", "why": words("usual")}
SEE_TWO = paragraph("see", 'See {{ ref("a.two#late") }}.', '{{ ref("a.two#late") }}を参照。')


def unproved(tmp_path: Path, *clauses: dict, optional: tuple[str, ...] = ()) -> list[str]:
    slots = [{"clause": c["id"], "included": "no" if c["id"] in optional else "yes"} for c in clauses]
    library = load_library(write_library(tmp_path, list(clauses), {**AGREEMENT, "clauses": slots}))
    return [f"{u.source} → {u.target}" for u in unproved_references(library.agreement("small"), library)]


def late(**more: object) -> dict:
    return clause("a.two", paragraph("late", "Late.", "遅延。", **more), paragraph("rest", "Rest.", "他。"), parameters={"flag": FLAG})  # fmt: skip


def test_a_paragraph_that_always_prints_may_be_referred_to(tmp_path):
    assert unproved(tmp_path, clause("a.one", SEE_TWO), late()) == []


def test_a_clause_that_only_some_deals_add_may_not(tmp_path):
    assert unproved(tmp_path, clause("a.one", SEE_TWO), late(), optional=("a.two",)) == ["a.one#see → a.two#late"]


def test_unless_the_clause_requires_it(tmp_path):
    assert unproved(tmp_path, clause("a.one", SEE_TWO, requires=["a.two"]), late(), optional=("a.two",)) == []


def test_unless_the_text_asks_for_it(tmp_path):
    asks = paragraph("see", '{% if has("a.two") %}See {{ ref("a.two#late") }}.{% endif %}', '{% if has("a.two") %}{{ ref("a.two#late") }}{% endif %}')  # fmt: skip
    assert unproved(tmp_path, clause("a.one", asks), late(), optional=("a.two",)) == []


def test_asking_for_another_clause_does_not_help(tmp_path):
    asks = paragraph("see", '{% if has("a.three") %}See {{ ref("a.two#late") }}.{% endif %}', '{% if has("a.three") %}{{ ref("a.two#late") }}{% endif %}')  # fmt: skip
    three = clause("a.three", paragraph("p", "x", "x"))
    found = unproved(tmp_path, clause("a.one", asks), late(), three, optional=("a.two", "a.three"))
    assert found == ["a.one#see → a.two#late"]


def test_a_paragraph_with_a_condition_must_be_referred_to_under_it(tmp_path):
    assert unproved(tmp_path, clause("a.one", SEE_TWO), late(when="flag")) == ["a.one#see → a.two#late"]


def test_the_same_condition_in_the_same_clause_proves_it(tmp_path):
    refers = paragraph("see", '{% if flag %}See {{ ref("#late") }}.{% endif %}', '{% if flag %}{{ ref("#late") }}{% endif %}')  # fmt: skip
    two = late(when="flag")
    assert unproved(tmp_path, {**two, "text": [*two["text"], refers]}) == []
    opposite = paragraph("see", '{% if not flag %}See {{ ref("#late") }}.{% endif %}', '{% if not flag %}{{ ref("#late") }}{% endif %}')  # fmt: skip
    assert unproved(tmp_path / "not", {**two, "text": [*two["text"], opposite]}) == ["a.two#see → a.two#late"]


def test_every_option_of_a_choice_is_tried(tmp_path):
    options = [{"value": v, "label": words(v)} for v in ("mail", "hand", "fax")]
    way = {"type": "choice", "label": words("Way"), "options": options}
    two = clause("a.two", paragraph("late", "Late.", "遅延。", when='way == "mail" or way == "hand"'), paragraph("see", '{% if way != "fax" %}See {{ ref("#late") }}.{% endif %}', '{% if way != "fax" %}{{ ref("#late") }}{% endif %}'), parameters={"way": way})  # fmt: skip
    assert unproved(tmp_path, two) == []
    options.append({"value": "web", "label": words("web")})
    assert unproved(tmp_path / "web", two) == ["a.two#see → a.two#late"]


def test_a_fallback_that_leaves_the_target_out_is_found(tmp_path):
    shorter = {"id": "short", "title": words("Short"), "when": words("for friends"), "leaves_out": ["late"]}
    two = {**late(), "fallbacks": [shorter]}
    assert unproved(tmp_path, clause("a.one", SEE_TWO), two) == ["a.one#see → a.two#late"]


def test_every_reference_of_every_agreement_is_proved(library):
    found = [(a.id, u.source, u.target) for a in library.agreements.values() for u in unproved_references(a, library)]
    assert found == []
