"""The documents of Gradescope and PrairieLearn, held to schemas written from their documentation."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from grader.exports.gradescope import Visibility, gradescope
from grader.exports.prairielearn import prairielearn
from grader.policies import as_graded

SCHEMAS = Path(__file__).parent


def validated(name, data):
    document = json.loads(data)
    jsonschema.validate(document, json.loads((SCHEMAS / f"{name}.schema.json").read_text()))
    return document


def test_gradescope_reads_every_result(results, rejected):
    results()
    for result in results(rejected):
        document = validated("gradescope", gradescope(result))
        assert document["score"] == result.points == sum(test["score"] for test in document["tests"])


def test_a_gradescope_test_is_an_exercise_in_words(results):
    document = json.loads(gradescope(results()[1], Visibility.AFTER_PUBLISHED))
    double, box, _ = document["tests"]
    assert (double["name"], double["score"], double["max_score"], double["status"]) == ("double", 0.0, 4.0, "failed")
    assert "3 tests stopped with ValueError (line 5)." in double["output"]
    assert (box["status"], box["output"]) == ("passed", "works")
    assert {test["visibility"] for test in document["tests"]} == {document["visibility"]} == {"after_published"}


def test_prairielearn_reads_every_result(results, rejected):
    results()
    for result in results(rejected):
        document = validated("prairielearn", prairielearn(result))
        assert document["gradable"] is (result.grade.rejected is None)


@pytest.mark.parametrize(("points", "score"), [(0.0, 0.0), (4.5, 0.5), (18.0, 1.0)])
def test_a_prairielearn_score_stays_between_nothing_and_all(results, points, score):
    (first, *_) = results(final=lambda grade: replace(as_graded(grade), points=points))
    assert validated("prairielearn", prairielearn(first))["score"] == score
