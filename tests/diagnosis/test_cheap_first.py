"""Mutants are recorded only where that is cheap and can tell something, and on every machine for the same failures."""

import numpy as np
import pytest

from grader.course import GradingLimits
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Library, Precedent
from grader.diagnosis.transcript import Answer, Exchange, sketch
from grader.grading.precedents import Precedents
from grader.suite.session import Suite

RIGHT = np.random.default_rng(3).normal(size=(2, 3))
KNOWN = Known({"one": (Exchange("f", sketch(RIGHT)),)}, ())
MUTANTS = programs([Precedent("sign_changed", frozenset({"one"}), {"one": (sketch(-(RIGHT**3)),)})], KNOWN.reference)


def causes(answer, asked):
    def mutants(_):
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


class Trials:
    """Stands for a sandbox: which programs are run in which tests."""

    def __init__(self):
        self.asked = []

    def precedent(self, name, source, reference, draws, only=None):
        self.asked.append(only)
        return Precedent(name, frozenset(), {})


@pytest.fixture
def trials(precedents, monkeypatch):
    found = Trials()
    _, known = precedents
    monkeypatch.setattr(known, "_recording", lambda *_: found)
    monkeypatch.setattr(known, "_key", lambda *_: "key")
    monkeypatch.setattr(
        known, "library", lambda *_: Library({"short": (), "long": (Exchange("f", Answer("None")),)}, ())
    )
    return found


class Undisturbed:
    disturbances = ()


def test_many_mutants_are_tried_in_the_shortest_of_the_tests_that_were_seen(precedents, trials):
    exercises, known = precedents
    assert known.mutants(exercises["train"], Undisturbed(), {"long": (), "short": ()}) == ()
    assert set(trials.asked) == {frozenset({"short"})}


def test_few_are_tried_in_all_tests(precedents, trials):
    exercises, known = precedents
    known.mutants(exercises["AddLayer"], Undisturbed(), {"short": ()})
    assert set(trials.asked) == {None}
