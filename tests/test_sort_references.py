"""A list of references prints in the order of the articles, whatever order the text names them in."""

from clausekit.builder.sort_references import sort_references
from clausekit.model.contract import Number, Reference

HERE = Number(9, 2)


def to(article: int | None, paragraph: int | None = None, schedule: int | None = None) -> Reference:
    return Reference(f"a.{article}", Number(article, paragraph, None, schedule), HERE)


def test_neighbours_with_only_a_comma_between_them_are_sorted():
    mixed = (to(16), "、", to(2, 6), "、", to(8), "の定めは")
    assert sort_references(mixed) == (to(2, 6), "、", to(8), "、", to(16), "の定めは")
    assert sort_references(("After the end, ", to(5), ", ", to(3), " survive.")) == ("After the end, ", to(3), ", ", to(5), " survive.")  # fmt: skip


def test_other_words_between_them_keep_their_order():
    for words in (" and ", "又は", "に基づき、", ", as stated in "):
        assert sort_references((to(5), words, to(3))) == (to(5), words, to(3))


def test_references_to_the_own_article_and_to_schedules_stay_where_they_are():
    own, schedule = to(9, 1), to(None, None, 1)
    assert sort_references((to(5), "、", own, "、", to(3))) == (to(5), "、", own, "、", to(3))
    assert sort_references((to(5), "、", schedule, "、", to(3))) == (to(5), "、", schedule, "、", to(3))


def test_two_lists_in_one_paragraph_are_sorted_each_for_itself():
    two = (to(5), ", ", to(3), " or ", to(2), ", ", to(1))
    assert sort_references(two) == (to(3), ", ", to(5), " or ", to(1), ", ", to(2))
    assert sort_references(()) == ()
