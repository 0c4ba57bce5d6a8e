"""`clausekit new`: asks only what is needed, checks each answer at once, keeps what was answered, and its file builds."""

import json

import click
import pytest
import yaml
from asking_library import GIVEN, GLOSSARY, PARTIES, VALUES, asking
from click.testing import CliRunner, Result
from command import clausekit
from small_library import words

from clausekit.asking.check_answers import deal_of, wrong_in_deal
from clausekit.asking.question import faults_of_answer
from clausekit.asking.questions import asking_for, next_question, questions
from clausekit.asking.write_deal import write_blank
from clausekit.builder.build import build
from clausekit.builder.deal import load_deal
from clausekit.errors import DealError
from clausekit.proofs.specimen import specimen
from cli.interview import ask_all

TEXTS = {
    *("name", "address", "representative", "title", "goods"),
    *("characteristic", "method", "instrument", "conditions", "limit_sample"),
}


@pytest.fixture
def asked(tmp_path):
    return asking(tmp_path / "library")


def interview(asked, folder, answers, lang="en", everything=False) -> Result:
    """What a person sees who types `answers` and then closes the terminal; the file is written if nothing is open."""

    @click.command()
    def command() -> None:
        text = ask_all(asked, folder / "deal.yaml", lang, everything=everything)
        (folder / "deal.yaml").write_text(text, encoding="utf-8")

    return CliRunner().invoke(command, input="".join(f"{line}\n" for line in answers))


def values(folder) -> dict:
    return yaml.load((folder / "deal.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)["values"]


def test_only_what_is_needed_is_asked_and_the_deal_builds(asked, tmp_path):
    run = interview(asked, tmp_path, GIVEN)
    assert run.exit_code == 0, run.output
    assert values(tmp_path) == VALUES
    assert "Mode" not in run.output
    deal = load_deal(tmp_path / "deal.yaml")
    assert deal.parties["supplier"].signing == "seal"
    assert deal.parties["buyer"].representative is None
    contract = build(deal, library=asked.library, glossary=GLOSSARY)
    assert len(contract.articles) == 4


def test_what_was_not_asked_stands_in_the_file_as_a_proposal(asked, tmp_path):
    interview(asked, tmp_path, GIVEN)
    text = (tmp_path / "deal.yaml").read_text(encoding="utf-8")
    assert "    ## Price 料金\n    # price: JPY 5,000\n" in text
    changed = text.replace("    # price: JPY 5,000", "    price: JPY 9,000")
    (tmp_path / "deal.yaml").write_text(changed, encoding="utf-8")
    assert load_deal(tmp_path / "deal.yaml").values["quality.dealt"]["price"] == "JPY 9,000"


def test_a_wrong_answer_is_asked_again_with_the_reason(asked, tmp_path):
    given = [*PARTIES[:4], "Atlantis", *PARTIES[4:], "x", *GIVEN[len(PARTIES) :]]
    run = interview(asked, tmp_path, given)
    assert run.exit_code == 0, run.output
    assert "expected the two letters of a country, such as JP or DE; found “Atlantis”" in run.output
    assert "expected a percentage, such as 30 %; found “x”" in run.output


def test_values_that_do_not_go_together_are_both_asked_again(asked, tmp_path):
    given = [*PARTIES, "50", "20", "40", *GIVEN[len(PARTIES) + 1 :]]
    run = interview(asked, tmp_path, given)
    assert run.exit_code == 0, run.output
    assert "the advance is above its cap" in run.output
    assert values(tmp_path)["price.deposit"] == {"share": "20", "cap": "40"}


def test_a_text_is_asked_until_it_is_there_in_both_languages(asked, tmp_path):
    run = interview(asked, tmp_path, [PARTIES[0], "", "", *GIVEN[1:]])
    assert run.exit_code == 0, run.output
    assert run.output.count("日本語") > 3
    assert load_deal(tmp_path / "deal.yaml").parties["buyer"].name.ja == "ノルトリヒト社"


@pytest.mark.parametrize("stop", [1, 5, len(PARTIES), len(PARTIES) + 5, len(GIVEN) - 2])
def test_an_interrupted_interview_goes_on_where_it_stopped(asked, tmp_path, stop):
    first = interview(asked, tmp_path, GIVEN[:stop])
    assert first.exit_code == 1
    assert not (tmp_path / "deal.yaml").exists()
    second = interview(asked, tmp_path, still_to_type(tmp_path))
    assert second.exit_code == 0, second.output
    assert values(tmp_path) == VALUES


def still_to_type(folder) -> list[str]:
    """Everything after the answers that were kept; a text was typed in two lines."""
    kept = folder / "deal.yaml.answers.json"
    answers = json.loads(kept.read_text(encoding="utf-8"))["answers"] if kept.exists() else []
    return GIVEN[sum(2 if path[-1] in TEXTS else 1 for path, _ in answers) :]


def test_answers_for_another_agreement_are_not_mixed_in(asked, tmp_path):
    (tmp_path / "deal.yaml.answers.json").write_text('{"schema": "x", "agreement": "y", "answers": []}')
    run = interview(asked, tmp_path, GIVEN)
    assert "no answers for this agreement" in str(run.exception)


def test_a_question_mark_explains(asked, tmp_path):
    run = interview(asked, tmp_path, [*PARTIES, "?"])
    assert "a percentage: 30 %" in run.output


def test_a_japanese_user_is_asked_in_japanese(asked, tmp_path):
    run = interview(asked, tmp_path, [*PARTIES, "x", *GIVEN[len(PARTIES) :]], lang="ja")
    assert run.exit_code == 0, run.output
    assert "当事者の名称（商号）" in run.output
    assert "百分率（例: 30 %）を指定してください" in run.output


def test_with_all_every_value_is_asked_and_enter_takes_what_is_proposed(asked, tmp_path):
    enough = [*PARTIES[:10], *[""] * 6, *PARTIES[10:], *[""] * 6]
    given = [*enough, "1", "yes", "", "", "", "", "30", "", "Lamps", "照明", "15.1.2027"]
    run = interview(asked, tmp_path, given, everything=True)
    for label in ("Stated capital", "Do the goods leave Japan?", "Days", "Cap", "Place"):
        assert f"\n{label}" in run.output
    assert "Why: usual" in run.output


def test_of_every_agreement_a_deal_with_only_what_is_needed_builds(library, glossary):
    for name in library.agreements:
        asked = asking_for(library, name)
        answers: dict = {}
        while question := next_question(asked, answers):
            answers[question.path] = simple(question)
            assert not faults_of_answer(question, answers[question.path]), question
        assert wrong_in_deal(asked, answers) == [], name
        assert build(deal_of(asked, answers), library=library, glossary=glossary).articles


def simple(question):
    """An answer that fits: what is proposed, else the simplest there is."""
    kind, name = question.kind, question.path[-1]
    if name in SIMPLE:
        return SIMPLE[name] if name != "name" else words(f"{question.path[1]} Ltd", f"{question.path[1]}株式会社")
    return None if kind.default is not None or kind.optional else specimen(kind)


SIMPLE = {
    "name": None,
    "country": "JP",
    "unit": "mm",
    "lower": "1",
    "standard": "ISO 2813:2014",
    "sampling": {"pieces": "5"},
}


def test_a_blank_file_says_what_is_missing_and_where(asked, tmp_path):
    path = tmp_path / "deal.yaml"
    path.write_text(write_blank(asked), encoding="utf-8")
    with pytest.raises(DealError) as caught:
        load_deal(path)
    wanted = {(p.path, bool(p.line)) for p in caught.value.problems}
    assert ("parties.buyer.name.en", True) in wanted
    assert ("parties.supplier.country", True) in wanted


def test_a_blank_file_explains_every_value(asked):
    text = write_blank(asked)
    for question in questions(asked, {}):
        assert question.kind.label.en in text
        assert question.kind.label.ja in text
    assert "sea: 船便" in text
    assert "Why: usual" in text


def test_a_blank_of_every_agreement_is_yaml_and_names_every_value(library):
    for name, agreement in library.agreements.items():
        asked = asking_for(library, name)
        data = yaml.load(write_blank(asked), yaml.BaseLoader)
        assert set(data["parties"]) == set(agreement.roles)
        assert data["agreement"] == name


def test_the_command_refuses_to_replace_a_file_and_names_what_is_missing(tmp_path):
    (tmp_path / "deal.yaml").write_text("mine")
    assert "--force" in clausekit("new", "nda_mutual", "-o", "deal.yaml", folder=tmp_path).stderr
    assert "AGREEMENT" in clausekit("new", "-o", "x.yaml", folder=tmp_path).stderr
    assert "nda_mutual" in clausekit("new", "nda", "-o", "x.yaml", folder=tmp_path).stderr


def test_the_command_says_where_the_answers_are(tmp_path):
    run = clausekit("new", "nda_mutual", "-o", "deal.yaml", folder=tmp_path, given="Alpha\nアルファ\n")
    assert run.returncode == 1
    assert "deal.yaml.answers.json" in run.stderr
    assert (tmp_path / "deal.yaml.answers.json").exists()
