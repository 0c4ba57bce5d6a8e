"""What the linter shows and what it passes over, with a small glossary of its own."""

import pytest
from small_glossary import Reader

W, INFO = "warning", "info"


@pytest.fixture(scope="module")
def reader():
    return Reader()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Seller shall promptly notify the Buyer.", ["promptly"]),
        ("The Seller shall use commercially reasonable efforts.", ["commercially reasonable efforts"]),
        ("乙は、すみやかに通知する。", ["すみやかに"]),
        ("乙は、納期の短縮に努めなければならない。", ["努め"]),
        ("売主は、約１００個を納入する。", ["約１００"]),
    ],
)
def test_a_vague_word_is_shown_whole(reader, text, expected):
    assert [word for word, _ in reader.shown(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        # no word of the list, though its letters are there
        "本契約の違約金を支払う。",
        # terms of art and guards
        "The raw material is steel.",
        "It was proved beyond reasonable doubt.",
        "故意又は重大な過失がある場合は、この限りでない。",
        # spoken of, not used
        "“Promptly” has no meaning here.",
        "以下「適切な方法」という。",
        # English: the bound is in the same segment, opens the next, or stands in the bracket
        "The Seller shall promptly and within five (5) days notify the Buyer.",
        "The Seller shall promptly, and in any event within 5 days, notify the Buyer.",
        "Each Party shall promptly (but no later than [***] of receipt) notify the other.",
        "The Buyer gives reasonable notice of ten (10) days.",
        "A slight difference not exceeding 1.0 mm is allowed.",
        "The Seller uses appropriate boxes specified in Schedule 2.",
        "The Supplier reports periodically, at least once a month.",
        "The Supplier reports periodically (every 3 months).",
        "The Buyer orders approximately 1,000 pieces, plus or minus 2 %.",
        # Japanese: no predicate between, one predicate for both in the parse, or the bracket
        "乙は、速やかに、遅くとも10日以内に甲に通知する。",
        "乙は、速やかに、検査の結果を記載した書面を10日以内に提出する。",
        "乙は、請求を受けた後速やかに（遅くとも●日以内に）回答する。",
        "若干の色調の差異（色差1.0点以下）は、許容する。",
        "別紙1に定める適切な方法により梱包する。",
        "仕様書に従い、適切な方法により梱包する。",
        "乙は、検査結果を定期的に（毎月1回）報告する。",
        "甲及び乙は、10日以内に協議する。",
        # at once, of an ending
        "甲は、何らの催告を要することなく、直ちに本契約を解除することができる。",
        "The Buyer may terminate this Agreement immediately.",
        # capitalised as a name
        "The Seller shall use Commercially Reasonable Efforts.",
        # in the name of a statute
        "個人情報の適切な取扱いに関する法律を守る。",
    ],
)
def test_is_left_alone(reader, text):
    assert reader.shown(text) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # the number belongs to another duty
        ("The Seller shall promptly notify the Buyer and shall deliver the Products within 5 days.", "promptly"),
        ("The Seller shall promptly report any defect that is found within 5 days.", "promptly"),
        ("The Seller shall notify the Buyer promptly after the expiry of 30 days.", "promptly"),
        ("乙は、30日以内に検査を行い、不合格のときは速やかに甲に通知する。", "速やかに"),
        ("乙は、検査の日から5日を経過した後、速やかに通知する。", "速やかに"),
        # the wrong kind of number
        ("The Seller shall promptly deliver boxes not exceeding 5 mm.", "promptly"),
        ("The Seller uses appropriate boxes within 5 days.", "appropriate"),
        ("製品に若干の色調の差異があるときは、10日以内に通知する。", "若干の"),
        # the schedule settles another noun
        ("The Seller of the goods listed in Schedule A shall use appropriate boxes.", "appropriate"),
        ("The Seller shall promptly deliver the goods listed in Schedule A.", "promptly"),
        ("乙は、別紙2に定める資料を速やかに提出する。", "速やかに"),
        ("乙は、別紙2に定める資料を適切な方法で提出する。", "適切な"),
        # an approximation does not bound itself
        ("The Buyer orders approximately 1,000 pieces.", "approximately"),
        # an escape stays an escape
        ("The Seller attends within 5 days where practicable.", "where practicable"),
        # at once, of a duty
        ("The Seller shall immediately repair the Products.", "immediately"),
        ("乙は、直ちに製品を修理する。", "直ちに"),
    ],
)
def test_is_shown_although_it_looks_bounded(reader, text, word):
    assert (word, W) in reader.shown(text)


def test_a_defined_term_is_left_alone_throughout_the_document(reader):
    defining = "“Reasonable Efforts” or “best efforts” means 40 hours a month."
    assert reader.shown(defining, "The Seller shall use best efforts.") == []
    assert reader.shown("「適切な方法」とは、別紙1の方法をいう。", "乙は、適切な方法で梱包する。") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "3. Prompt Notice and Reasonable Efforts",
        ("Best efforts", {"style": "Heading 2"}),
        "第3条（誠意をもって協議する義務）",
        ("合理的な費用", {"in_table": True}),
        ("Reasonable price", {"in_table": True}),
    ],
)
def test_headings_and_labels_are_left_alone(reader, paragraph):
    assert reader.shown(paragraph) == []


def test_the_text_after_a_heading_is_not_a_heading(reader):
    assert reader.shown("第3条（適切な対応）乙は、適切な方法で対応する。") == [("適切な", W)]
    assert reader.shown("3.1 Reasonable Efforts. The Seller shall use best efforts.") == [("best efforts", W)]


def test_a_clause_in_a_heading_style_is_no_heading(reader):
    clause = ("Notice. The Seller shall promptly notify the Buyer.", {"style": "heading 2"})
    assert reader.shown(clause) == [("promptly", W)]


def test_a_value_in_a_table_is_no_label(reader):
    assert reader.shown(("promptly", {"in_table": True})) == [("promptly", W)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("WHEREAS the parties wish to use best efforts;",),
        ("第20条（協議）", "本契約に定めのない事項は、誠意をもって定める。"),
        ("本契約に疑義が生じたときは、別途協議し、解決する。",),
        ("乙は、暴力団その他の反社会的勢力でないことを表明する。",),
        ("第15条（不可抗力）", "天災、戦争その他甲の責めに帰さない事由による。"),
        ("A material breach entitles to terminate if there is no cure.",),
    ],
)
def test_customary_wording_is_info(reader, paragraphs):
    shown = reader.shown(*paragraphs)
    assert shown
    assert {severity for _, severity in shown} == {INFO}


def test_a_duty_to_notify_in_the_force_majeure_article_is_still_a_warning(reader):
    assert reader.shown("第15条（不可抗力）", "乙は、速やかに甲に通知する。") == [("速やかに", W)]


def test_the_heading_of_an_article_ends_with_the_next(reader):
    shown = reader.shown("第20条（協議）", "第21条　乙は、納期の短縮に努める。")
    assert shown == [("努める", W)]


def test_notes_on_the_contract_are_left_alone_until_the_contract_speaks_again(reader):
    shown = reader.shown(
        "乙が速やかに通知する旨を定めることも考えられる。",
        "＜解説＞",
        "適切な方法を定めることが重要である。",
        "第3条　乙は、適切な方法で行う。",
        "Drafting notes",
        "Use best efforts only if asked.",
        ("The Seller shall use best efforts.", {"number": "Article 4"}),
        "[Drafting note: the reasonable price is open.]",
        "The Seller pays promptly.",
    )
    assert [word for word, _ in shown] == ["適切な", "best efforts", "promptly"]


def test_a_summary_for_reference_is_left_alone(reader):
    label, summary, clause = ({"style": style} for style in ("Summary Label", "Summary", "Clause"))
    shown = reader.shown(
        ("乙は、速やかに通知する。", clause),
        ("第3条（通知）　要約（参考）", label),
        ("速やかに知らせます。", summary),
        ("適切な方法で送ります。", summary),
        ("乙は、適切な方法で送付する。", clause),
    )
    assert [word for word, _ in shown] == ["速やかに", "適切な"]


def test_each_word_passed_over_says_why(reader):
    assert reader.reasons("The raw material is steel.") == ["part of “raw material”, which has a settled meaning"]
    assert reader.reasons("乙は、速やかに（10日以内に）通知する。") == ["bounded by “10日以内”"]


def test_the_longest_of_overlapping_words_speaks(reader):
    assert reader.shown("Give reasonable notice.") == [("reasonable notice", W)]


def test_both_languages_of_one_paragraph_are_read(reader):
    text = "The Seller shall notify it promptly to the Buyer. 売主は、速やかに買主に通知する。"
    assert [word for word, _ in reader.shown(text)] == ["promptly", "速やかに"]


def test_only_sentences_that_may_be_bounded_are_parsed(reader):
    index = reader.index("乙は、速やかに通知する。", "乙は、10日以内に検査し、速やかに通知する。")
    assert [bool(a.tokens) and a.tokens[0].head is not None for a in index.analyses] == [False, True]
