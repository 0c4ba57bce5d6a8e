"""Every rule: its code, its explanation, and that its own examples hold with the shipped glossary."""

import pytest

from clausekit.glossary import load_glossary
from clausekit.language.detect import stretches
from clausekit.language.languages import Languages
from clausekit.linter.all_rules import all_rules
from clausekit.linter.check import check
from clausekit.linter.suggest import Suggester
from clausekit.model.document import Document, Paragraph
from clausekit.reading.index import understand
from clausekit.reading.words import Words

RULES = all_rules()
FAILING = [(rule, text) for rule in RULES for text in rule.examples.failing]
PASSING = [(rule, text) for rule in RULES for text in (*rule.examples.passing, *rule.examples.near_misses)]


@pytest.fixture(scope="module")
def warned():
    glossary = load_glossary()
    words, suggester = Words(glossary, Languages()), Suggester(glossary)

    def codes(text):
        index = understand(Document("", "accepted", (Paragraph("document", 0, text),)), words)
        return {hit.rule: hit for hit in check(index, RULES, suggester) if hit.severity != "info"}

    return codes


def test_there_are_the_ten_vague_rules_in_order_each_with_its_own_name():
    codes = [rule.code for rule in RULES]
    assert codes == sorted(codes)
    assert [code for code in codes if code.startswith("V")] == [f"V{number}" for number in range(101, 111)]
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule):
    assert rule.explanation.en.splitlines()[0].endswith((".", "?"))
    assert rule.explanation.ja.splitlines()[0].endswith("。")
    assert "Authority:" in rule.explanation.en
    assert "根拠:" in rule.explanation.ja


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_examples_of_each_kind_in_both_languages(rule):
    for texts in (rule.examples.failing, rule.examples.passing, rule.examples.near_misses):
        assert {next(iter(stretches(text))).language for text in texts} == {"en", "ja"}


@pytest.mark.parametrize(("rule", "text"), FAILING, ids=lambda value: getattr(value, "code", value))
def test_a_rule_warns_of_its_failing_examples(rule, text, warned):
    hits = warned(text)
    assert rule.code in hits
    hit = hits[rule.code]
    assert text[hit.place.start : hit.place.end] == hit.text
    assert hit.text in hit.message.en
    assert hit.text in hit.message.ja
    assert hit.suggestions


@pytest.mark.parametrize(("rule", "text"), PASSING, ids=lambda value: getattr(value, "code", value))
def test_a_rule_leaves_its_passing_examples_and_near_misses_alone(rule, text, warned):
    assert rule.code not in warned(text)
