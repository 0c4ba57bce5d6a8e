"""Clause text: what may be written in it, what is refused, and when a condition holds."""

from datetime import date
from decimal import Decimal

import pytest

from clausekit.model.base import Bilingual, _join_english, _join_japanese
from clausekit.model.value import Choice, Duration, Money, Percent, Quantity
from clausekit.text.condition import holds, settle
from clausekit.text.parse import TemplateFault, parse_condition, parse_text
from clausekit.text.tree import If, NameUse, RefUse, TermUse

SCOPE = {
    "days": Duration(30, "days"),
    "cap": Percent(Decimal(40)),
    "share": Percent(Decimal(30)),
    "security": Choice("none", Bilingual(en="none", ja="なし")),
    "export": True,
    "open": None,
    "signed": date(2026, 11, 20),
    "weight": Quantity(Decimal(5), "kg"),
    "limit": Quantity(Decimal(4000), "g"),
    "yen": Money(Decimal(10), "JPY"),
    "euro": Money(Decimal(10), "EUR"),
}


def test_names_terms_and_references_are_read():
    tree = parse_text('Pay {{ days }} for {{ term("Products") }} under {{ ref("a.b#c") }} to {{ buyer.name }}.')
    assert tree == (
        "Pay ",
        NameUse("days"),
        " for ",
        TermUse("Products"),
        " under ",
        RefUse("a.b#c"),
        " to ",
        NameUse("buyer", "name"),
        ".",
    )


def test_one_of_several_ways_is_taken():
    tree = parse_text('{% if security == "bank" %}B{% elif share > 50 %}S{% else %}N{% endif %}')
    assert isinstance(tree[0], If)
    assert settle(tree, SCOPE) == ("N",)


@pytest.mark.parametrize(
    "text",
    [
        "{{ a|upper }}",
        "{% raw %}{{ a }}{% endraw %}",
        "{# hidden #}",
        "{{ a-b }}",
        "{{ a.b.c }}",
        "{{ a[0] }}",
        "{{ a() }}",
        "{{ 3 }}",
        "{% for a in b %}{% endfor %}",
        "{% set a = 1 %}",
        "{%- if a %}{% endif %}",
        "{% if a < b < c %}{% endif %}",
        "{% if a == true %}{% endif %}",
        "｛｛ a ｝｝",
        "{{ term(“Products”) }}",
        "{{ a",
        "{{" + "(" * 5000 + "a" + ")" * 5000 + "}}",
    ],
)
def test_everything_else_is_refused_in_both_languages(text):
    with pytest.raises(TemplateFault) as caught:
        parse_text(text)
    assert caught.value.said.en
    assert caught.value.said.ja


def test_a_hyphen_in_a_name_is_explained():
    with pytest.raises(TemplateFault, match="joined with _"):
        parse_text("{{ payment-days }}")


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("days <= 30", True),
        ("days < 30", False),
        ("share <= cap", True),
        ("cap <= share", False),
        ('security == "none"', True),
        ('security != "none"', False),
        ("export and not open", True),
        ("open or open", False),
        ("open == 3", False),
        ("weight > limit", True),
    ],
)
def test_conditions_compare_values_by_their_meaning(expression, result):
    assert holds(parse_condition(expression), SCOPE) is result


def test_amounts_in_two_currencies_are_never_compared():
    with pytest.raises(ValueError, match="JPY and EUR"):
        holds(parse_condition("yen < euro"), SCOPE)


def test_lines_of_prose_are_joined_english_with_a_blank_and_japanese_with_nothing():
    assert _join_english("The Buyer\nshall pay.\n\nNext.") == "The Buyer shall pay.\nNext."
    assert _join_japanese("買主は、\n支払う。") == "買主は、支払う。"
