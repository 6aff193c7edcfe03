"""What known programs answer to all that is asked at once is what they answer to one thing after the other."""

import pytest

from grader.diagnosis.library import SEED
from grader.diagnosis.misconception import in_the_reference, the_reference
from grader.diagnosis.transcript import Recorder
from grader.grading.asking import Asking
from grader.grading.loadable import LoadableSubmission
from grader.grading.sandboxes import start_sandbox
from grader.grading.trial import Trial
from grader.suite.session import Suite
from tests.one_worker.drawing import course_of_one_policy

BOX = "class Box:\n    def put(self, x):\n        {put}\n    def take(self):\n        {take}\n"


@pytest.fixture(scope="module")
def canary(tmp_path_factory, isolation):
    course = course_of_one_policy(tmp_path_factory.mktemp("asking") / "course")
    assignment = course.assignment("canary")
    suite = Suite(assignment.suite_path)
    with start_sandbox(isolation, course.limits, {one.forbids for one in assignment.exercises}, assignment) as sandbox:
        yield assignment, suite, course.limits, sandbox
    suite.close()


@pytest.fixture(scope="module")
def asking(canary):
    assignment, suite, limits, sandbox = canary
    base = LoadableSubmission(sandbox, the_reference(assignment), limits, SEED, given=assignment.given)
    made = {}
    for one in assignment.exercises:
        made[one.name] = Asking(assignment, one.name, suite, limits, base)
        made[one.name].learn(sandbox)
    return made


def ended(ran):
    return [(outcome.test, outcome.status, outcome.cause, said) for outcome, said in ran]


def live(canary, exercise, source):
    assignment, suite, limits, sandbox = canary
    recorder = Recorder()
    outcomes = Trial(sandbox, limits, suite, assignment.given).run(
        in_the_reference(assignment, exercise, source), exercise, SEED, recorder
    )
    return ended(zip(outcomes, map(tuple, recorder.transcripts), strict=True))


@pytest.mark.parametrize(
    ("exercise", "source"),
    [
        ("double", "import numpy as np\ndef double(x):\n    return 2 * np.asarray(x)"),
        ("double", "import numpy as np\ndef double(x):\n    return 3 * np.asarray(x)"),
        ("double", "def double(x):\n    return x"),
        ("double", "def double(x):\n    raise ValueError('no')"),
        ("double", "def double(x):\n    pass"),
        ("double", "def triple(x):\n    return 3 * x"),
        ("Box", BOX.format(put="self.held = x", take="return self.held")),
        ("Box", BOX.format(put="self.held = x", take="return self")),
        ("Box", BOX.format(put="self.held = x - 1", take="return self.held")),
        ("Box", BOX.format(put="pass", take="return self.held")),
        ("apply", "def apply(f, x):\n    return f(x)"),
        ("apply", "def apply(f, x):\n    return x"),
    ],
)
def test_a_program_ends_its_tests_as_it_does_live(canary, asking, exercise, source):
    *_, sandbox = canary
    expected = live(canary, exercise, source)
    for _ in range(2):  # the second time what comes of these answers is known
        ran = asking[exercise].run(source, sandbox)
        assert ran is None or ended(ran) == expected
    assert (ran is None) == (exercise == "apply" or exercise not in source)


@pytest.mark.parametrize(
    "source",
    [
        "import os\ndef double(x):\n    os._exit(1)",
        "calls = []\ndef double(x):\n    calls.append(x)\n    return len(calls) * x",
        "def double(x, calls=[]):\n    calls.append(1)\n    return 2 * x",
    ],
)
def test_a_program_that_ends_or_keeps_something_is_left_to_be_asked_live(canary, asking, source):
    assert asking["double"].run(source, canary[-1]) is None


def test_only_the_tests_that_are_asked_for_are_answered(canary, asking):
    source = "def double(x):\n    return x"
    *_, expected = live(canary, "double", source)
    assert ended(asking["double"].run(source, canary[-1], {expected[0]})) == [expected]


def test_each_program_that_is_asked_in_one_test_alone_ends_it_as_it_does_live(canary, asking):
    """The objects of a test have other numbers where no test was before it."""
    programs = [BOX.format(put="self.held = x", take=f"return self.held * {number}") for number in (1, 2, 3)]
    expected = [live(canary, "Box", one) for one in programs]
    for place, (test, *_) in enumerate(expected[0]):
        for program, ends in zip(programs, expected, strict=True):
            assert ended(asking["Box"].run(program, canary[-1], {test})) == [ends[place]]


def test_of_what_is_made_from_known_code_only_the_rest_is_compiled(canary):
    assignment, _, limits, sandbox = canary
    made = in_the_reference(assignment, "Box", BOX.format(put="self.held = x", take="return 1"))
    base = LoadableSubmission(sandbox, the_reference(assignment), limits, SEED, given=assignment.given)
    assert len(base._compiled_alike(made)) == len(made.cells) - 1
    alone, derived = (
        LoadableSubmission(sandbox, made, limits, SEED, given=assignment.given, base=one) for one in (None, base)
    )
    for one in (alone, derived):
        loading = one.finish(one.start())
        assert loading.student.run("lambda kind: kind().take()", loading.student.Box) == 1
        loading.end()
    for told in ("places", "flaws", "definitions", "is_seen"):
        assert getattr(derived._program, told) == getattr(alone._program, told)


@pytest.mark.parametrize(
    "source", ["from __future__ import annotations\ndef double(x):\n    return x", "def double(x:"]
)
def test_code_that_does_not_compile_or_changes_how_it_is_compiled_is_compiled_whole(canary, source):
    assignment, _, limits, sandbox = canary
    made, reference = in_the_reference(assignment, "double", source), the_reference(assignment)
    base = LoadableSubmission(sandbox, made, limits, SEED, given=assignment.given)
    assert base._compiled_alike(reference) == []
    base.end_compiling()
