"""Mutants are recorded only where that is cheap and can tell something, and on every machine for the same failures."""

import numpy as np
import pytest

from grader.course import GradingLimits
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.transcript import Answer, Exchange, sketch
from grader.grading.precedents import Precedents
from grader.suite.session import Suite

RIGHT = np.random.default_rng(3).normal(size=(2, 3))
KNOWN = Known({"one": (Exchange("f", sketch(RIGHT)),)}, ())
MUTANTS = programs([Precedent("sign_changed", frozenset({"one"}), {"one": (sketch(-(RIGHT**3)),)})], KNOWN.reference)


def causes(answer, asked):
    def mutants():
        asked.append(True)
        return MUTANTS

    trouble = Trouble("f", {"one": (Exchange("f", answer),)}, {}, frozenset({"one"}))
    found = diagnose(trouble, KNOWN, lambda: (), lambda _: {}, mutants)
    return [finding.name for finding in found]


def test_mutants_are_asked_where_nothing_else_explains_numbers():
    asked = []
    assert (causes(sketch(-(RIGHT**3)), asked), asked) == (["sign_changed"], [True])


def test_mutants_are_not_asked_about_an_object_in_the_place_of_a_value():
    asked = []
    assert (causes(Answer("object"), asked), asked) == ([], [])


@pytest.fixture
def precedents(course, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assignment = course.assignment("ch05")
    suite = Suite(assignment.suite_path)
    yield {one.name: one for one in assignment.exercises}, Precedents(assignment, suite, GradingLimits())
    suite.close()


def test_many_mutants_in_many_tests_are_not_recorded(precedents):
    exercises, known = precedents
    assert known.mutants(exercises["train"], sandbox=None) == ()  # recording needs a sandbox


def test_few_are(precedents):
    exercises, known = precedents
    with pytest.raises(AttributeError):
        known.mutants(exercises["AddLayer"], sandbox=None)
