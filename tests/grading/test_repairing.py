"""One small edit of a submission with which tests pass: it is found, proven, and told by its kind and line.

A known mistake that is left beside an edit is named with it.
"""

import msgspec
import pytest

from grader.diagnosis.beside import Beside
from grader.diagnosis.library import SEED
from grader.diagnosis.misconception import in_the_reference
from grader.diagnosis.repaired import Repair
from grader.grading import Judge
from grader.grading.depending import Depending
from grader.grading.following import Following
from grader.grading.loadable import LoadableSubmission
from grader.grading.precedents import Precedents
from grader.grading.repairing import Repairing
from grader.grading.sandboxes import start_sandbox
from grader.grading.scripts import Scripts
from grader.remote.wired import WiredTalk
from grader.submission import Cell, Submission
from grader.suite.session import Suite
from tests.one_worker.drawing import course_of_one_policy

CUBED = """# /// misconception
# caught_by = ["test_every_element_is_doubled"]
# shows = ["**"]
#
# [title]
# ko = "a"
# en = "a"
#
# [explanation]
# ko = "b"
# en = "b"
# ///
def double(x):
    return np.asarray(x) ** 3
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    folder = tmp_path_factory.mktemp("repairing") / "course"
    found = course_of_one_policy(folder, patient=True)
    path = folder / "autograde_tests" / "canary" / "misconceptions" / "double" / "cubed.py"
    path.parent.mkdir(parents=True)
    path.write_text(CUBED)
    return found


@pytest.fixture(scope="module")
def canary(course, isolation):
    assignment = course.assignment("canary")
    suite = Suite(assignment.suite_path)
    depending = Depending(assignment)
    scripts = Scripts(assignment, suite, course.limits, depending)
    precedents = Precedents(assignment, suite, course.limits, depending)
    with start_sandbox(isolation, course.limits, {one.forbids for one in assignment.exercises}, assignment) as sandbox:
        yield assignment, scripts, precedents, Following(suite), course.limits, sandbox
    suite.close()


def repairs_of(canary, name, source, failing, left=None, places=None, *, in_pairs=True, seconds=20.0):
    assignment, scripts, precedents, following, limits, sandbox = canary
    limits = msgspec.structs.replace(limits, call_seconds=seconds, exercise_seconds=seconds)
    exercise = next(one for one in assignment.exercises if one.name == name)
    submission = in_the_reference(assignment, name, "import numpy as np\n" + source)
    loadable = LoadableSubmission(sandbox, submission, limits, 7)
    return Repairing(
        exercise,
        [one.name for one in assignment.exercises if one.name != name],
        loadable,
        following,
        [scripts.needed(exercise, seed, sandbox) for seed in (SEED, SEED + 1)],
        lambda test: scripts.alone(exercise, test, SEED, sandbox),
        loadable.telling.places(name) if places is None else places,
        Beside(precedents.known(exercise, sandbox), loadable.code(name, (name,)).of(name)),
        limits.exercise_seconds,
    )(frozenset(failing), left or failing, in_pairs=in_pairs)


DOUBLED = ("test_every_element_is_doubled", "test_an_integer_array_is_doubled", "test_the_argument_is_left_alone")
BOXED = ("test_what_was_put_is_taken", "test_the_attribute_shows_what_is_held", "test_two_boxes_hold_their_own")


@pytest.mark.parametrize(
    ("name", "source", "failing", "kind", "line"),
    [
        ("double", "def double(x):\n    return 3 * np.asarray(x)", DOUBLED, "number", 3),
        ("double", "def double(x):\n    return -2 * np.asarray(x)", DOUBLED, "sign", 3),
        ("double", "def double(x):\n    x *= 2\n    return x", DOUBLED[2:], "copy", 3),
        ("double", "def twice(x):\n    return x + 1\n\ndef double(x):\n    return twice(x)", DOUBLED, "number", 3),
        (
            "Box",
            "class Box:\n    def put(self, x):\n        self.held = 2 * x\n    def take(self):\n        return self.held",
            BOXED,
            "number",
            4,
        ),
        (
            "Box",
            "class Box:\n    other = None\n    def put(self, x):\n        self.held = x\n        self.other = np.sin(x)\n"
            "    def take(self):\n        return self.other",
            (BOXED[0], BOXED[2]),
            "call",
            6,
        ),
    ],
)
def test_what_makes_every_test_pass_is_told_with_its_line(canary, name, source, failing, kind, line):
    (found,) = repairs_of(canary, name, source, failing)
    assert found == Repair(((kind, line),), frozenset(failing), is_whole=True)


def test_one_of_two_mistakes_is_told_for_the_tests_that_it_fails(canary):
    source = (
        "class Box:\n    def put(self, x):\n        self.held = -x\n        self.kept = np.exp(x)\n"
        "    def take(self):\n        return np.log(self.kept) + 1"
    )
    assert Repair((("sign", 4),), frozenset({BOXED[1]}), is_whole=False) in repairs_of(
        canary, "Box", source, BOXED, BOXED[1:2]
    )


def test_two_edits_are_told_where_one_is_not_enough(canary):
    source = "def double(x):\n    y = -np.asarray(x)\n    return np.sum(y + y, axis=0)"
    (found,) = repairs_of(canary, "double", source, DOUBLED)
    assert found == Repair((("sign", 3), ("call", 4)), frozenset(DOUBLED), is_whole=True)


@pytest.mark.parametrize(
    "source",
    [
        "def double(x):\n    return np.sin(x)",
        "def double(x):\n    return np.cumsum(np.exp(x))",
        "def double(x):\n    raise ValueError",
        "double = 3",
        "def double(x):\n    __import__('os')._exit(1)",
    ],
)
def test_where_no_edit_helps_nothing_is_told(canary, source):
    assert repairs_of(canary, "double", source, DOUBLED) == []


def test_what_does_not_end_is_searched_no_longer_than_an_exercise_may_take(canary):
    source = "def double(x):\n    while True:\n        pass"
    assert repairs_of(canary, "double", source, DOUBLED, seconds=0.5) == []


def test_no_edit_is_tried_behind_those_among_which_one_makes_all_pass(canary, monkeypatch):
    tried, kinds = [], []
    told = WiredTalk.told

    def noting(self, message, *rest):
        found = told(self, message, *rest)
        tried.extend(message[1] if message[0] == "try" else ())
        kinds.extend(found if message[0] == "edits" else ())
        return found

    monkeypatch.setattr(WiredTalk, "told", noting)
    idle = "".join(f"    y = x + {number}\n" for number in range(2, 80))
    (found,) = repairs_of(canary, "double", f"def double(x):\n    x = -x\n{idle}    return 2 * np.asarray(x)", DOUBLED)
    assert found.is_whole
    assert 3 * len(tried) < len(kinds)  # of which each worker is told: the one of the search, and two that prove it


def test_no_pairs_are_tried_where_they_are_not_asked_for(canary):
    source = "def double(x):\n    y = -np.asarray(x)\n    return np.sum(y + y, axis=0)"
    assert repairs_of(canary, "double", source, DOUBLED, in_pairs=False) == []


def test_what_is_left_beside_an_edit_is_told_by_its_name(canary):
    found = repairs_of(canary, "double", "def double(x):\n    y = x + np.sin(x)\n    return y ** 3", DOUBLED)
    assert found[0] == Repair((("part", 3),), frozenset(), is_whole=False, known="cubed", left=frozenset(DOUBLED))


def test_no_mistake_is_named_of_which_the_code_shows_otherwise(canary):
    source = "def double(x):\n    y = x + np.sin(x)\n    return y * y * y"
    assert not any(one.known for one in repairs_of(canary, "double", source, DOUBLED, in_pairs=False))


def test_an_edit_that_spoils_what_was_right_is_none(canary):
    source = "def double(x):\n    if np.size(x) == 5:\n        return 0 * x\n    return 2 * np.asarray(x)"
    (found,) = repairs_of(canary, "double", source, DOUBLED[2:])
    assert found.is_whole


def test_a_line_that_may_not_be_told_is_not(canary):
    assert repairs_of(canary, "double", "def double(x):\n    return 3 * x", DOUBLED, places=()) == []


def test_what_draws_may_be_edited_too(canary):
    source = "def double(x):\n    noise = np.random.normal(size=np.shape(x))\n    return 3 * x + 0 * noise"
    (found,) = repairs_of(canary, "double", source, DOUBLED)
    assert found.edits == (("number", 4),)


def test_a_student_reads_of_both_of_two_mistakes_if_one_is_known(course, isolation):
    assignment = course.assignment("canary")
    source = "import numpy as np\ndef double(x):\n    y = x + np.sin(x)\n    return y ** 3"
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(in_the_reference(assignment, "double", source), assignment, "student01", 5)
    findings = {one.name: one.findings for one in grade.exercises}
    assert [(one.kind.value, one.name, one.facts) for one in findings["double"]] == [
        ("misconception", "cubed", {}),
        ("repair", "part", {"line": "3", "scope": "beside"}),
    ]


def test_a_student_reads_where_the_mistake_stands_if_nothing_else_is_known(course, isolation):
    assignment = course.assignment("canary")
    source = (
        "import numpy as np\ndef double(x):\n    y = np.asarray(x) * 2.0\n    return y if y.ndim else x + np.pi * y"
    )
    wrong = in_the_reference(assignment, "double", source.replace("* 2.0", "* 2.0 - 0.125 * np.sin(x)"))
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(wrong, assignment, "student01", 5)
    findings = {one.name: one.findings for one in grade.exercises}
    assert [(one.kind.value, one.name, one.facts) for one in findings["double"]] == [
        ("repair", "number", {"line": "3", "scope": "every"})
    ]


def test_where_no_edit_can_be_tried_nothing_is_told_of_what_is_like_a_changed_reference(course, isolation):
    # The reference without its call of double answers the same. It stands in for double, so that nothing is edited.
    source = "def double(x):\n    return 3 * x\ndef apply(f, x):\n    return f(x)"
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(Submission("canary.py", (Cell(1, source),)), course.assignment("canary"), "student01", 5)
    findings = {one.name: one.findings for one in grade.exercises}
    assert [(one.kind.value, one.name, one.tests) for one in findings["apply"]] == [
        ("relation", "returns_nothing", ("test_what_comes_back_has_the_shape_of_the_argument",))
    ]
