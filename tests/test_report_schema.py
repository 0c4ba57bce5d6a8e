"""The published JSON Schema describes the JSON report, all of it and nothing else."""

import json

import pytest
from jsonschema import Draft202012Validator
from small_report import QUESTION, UNREAD, finding, report, sample_report

from clausekit.linter.report_json import SCHEMA, to_json
from clausekit.linter.report_schema import report_schema
from clausekit.model.finding import Place

PUBLISHED = json.loads(report_schema())


def closed(schema):
    """The same schema that refuses keys it does not describe."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    more = {"additionalProperties": False} if "properties" in schema else {}
    return {key: closed(value) for key, value in schema.items()} | more


def faults(told, schema=PUBLISHED):
    return [error.json_path for error in Draft202012Validator(schema).iter_errors(told)]


def told(*findings, **more):
    return json.loads(to_json(report(*findings, **more)))


def test_the_schema_is_itself_valid_and_names_the_version_that_reports_carry():
    Draft202012Validator.check_schema(PUBLISHED)
    assert PUBLISHED["properties"]["schema"]["const"] == SCHEMA


def test_every_report_of_the_samples_is_valid_and_has_no_key_that_the_schema_does_not_describe():
    samples = json.loads(to_json(sample_report()))
    assert len(samples["findings"]) > 20
    assert [file["error"] is None for file in samples["files"]][-1] is False
    assert faults(samples, closed(PUBLISHED)) == []


def test_a_question_an_unread_file_and_a_place_without_a_number_are_valid():
    bare = finding(Place("header1", 0, 0, 8, None), suggestions=(QUESTION,), also=("B101",))
    assert faults(told(bare, files=(UNREAD,)), closed(PUBLISHED)) == []


def test_every_key_is_explained():
    def keys(schema):
        for name, each in schema.get("properties", {}).items():
            yield name, each
            yield from keys(each)

    described = [pair for part in (PUBLISHED, *PUBLISHED["$defs"].values()) for pair in keys(part)]
    assert [name for name, each in described if "description" not in each and "$ref" not in each] == []


def test_keys_of_later_releases_are_no_fault():
    later = told(finding())
    later["findings"][0]["status"] = "known"
    assert faults(later) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "clausekit-report/2"),
        (("findings", 0, "severity"), "fatal"),
        (("findings", 0, "rule"), "vague-deadline"),
        (("findings", 0, "fingerprint"), "0123"),
        (("findings", 0, "place", "paragraph"), -1),
        (("findings", 0, "place", "start"), "11"),
        (("findings", 0, "message"), "promptly"),
        (("findings", 0, "suggestions", 0, "en"), ""),
        (("files", 0, "view"), "final"),
        (("summary", "warning"), 1.5),
    ],
)
def test_a_broken_report_is_not_valid(path, value):
    broken = told(finding())
    at = broken
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    assert faults(broken) == ["$" + "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in path)]


@pytest.mark.parametrize("key", ["schema", "files", "findings", "summary"])
def test_a_report_without_one_of_its_parts_is_not_valid(key):
    broken = told(finding())
    del broken[key]
    assert faults(broken) == ["$"]
