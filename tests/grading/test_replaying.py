"""A submission that failed is asked again on the library's inputs: at once or live, it says the same."""

import pytest

from grader.diagnosis.library import SEED
from grader.diagnosis.misconception import in_the_reference, the_reference
from grader.grading.asking import Asking
from grader.grading.loadable import LoadableSubmission
from grader.grading.replaying import Replaying
from grader.grading.sandboxes import start_sandbox
from grader.grading.workers import Workers
from grader.suite.session import Suite
from tests.one_worker.drawing import course_of_one_policy


@pytest.fixture(scope="module")
def canary(tmp_path_factory, isolation):
    course = course_of_one_policy(tmp_path_factory.mktemp("replaying") / "course")
    assignment = course.assignment("canary")
    suite = Suite(assignment.suite_path)
    with start_sandbox(isolation, course.limits, {one.forbids for one in assignment.exercises}, assignment) as sandbox:
        yield assignment, suite, course.limits, sandbox
    suite.close()


def asking_of(canary, exercise):
    assignment, suite, limits, sandbox = canary
    base = LoadableSubmission(sandbox, the_reference(assignment), limits, SEED, given=assignment.given)
    asking = Asking(assignment, exercise, suite, limits, base)
    asking.learn(sandbox)
    return asking


def replayed(canary, exercise, source, asking, parts):
    """Return how tests end in a worker that was asked them before, and which of them are run."""
    assignment, suite, limits, sandbox = canary
    loadable = LoadableSubmission(sandbox, in_the_reference(assignment, exercise, source), limits, 7)
    with Workers(loadable, loadable.start(), limits.exercise_seconds) as workers:
        workers.ready()
        suite.run(exercise, 3, workers.next_student)
        replay = Replaying(exercise, suite, workers, limits.exercise_seconds, asking)
        return [
            [(name, outcome.status, outcome.cause, said) for name, (outcome, said) in replay(frozenset(part)).items()]
            for part in parts
        ]


@pytest.mark.parametrize(
    ("exercise", "source"),
    [
        ("double", "import numpy as np\ndef double(x):\n    return 3 * np.asarray(x)"),
        ("double", "def double(x):\n    raise ValueError('no')"),
        ("double", "def double(x):\n    x *= 2\n    return x"),
        ("double", "import numpy as np\ndef double(x):\n    return 2 * np.asarray(x) + np.random.rand()"),
        ("double", "def double(x):\n    __import__(\"os\")._exit(1)"),
        ("Box", "class Box:\n    def put(self, x):\n        self.held = 2 * x\n    def take(self):\n        return self.held"),
        ("Box", "class Box:\n    all = []\n    def put(self, x):\n        self.all.append(x)\n    def take(self):\n        return self.all[0]"),
    ],
)  # fmt: skip
def test_it_says_the_same_at_once_and_live(canary, exercise, source):
    names = [test.name for test in canary[1].tests if test.exercise == exercise]
    parts = [names[1:], names[:1]]
    asking = asking_of(canary, exercise)
    assert replayed(canary, exercise, source, asking, parts) == replayed(canary, exercise, source, None, parts)


def test_what_is_known_is_told_in_the_order_of_the_tests(canary):
    names = [test.name for test in canary[1].tests if test.exercise == "double"]
    source = "import numpy as np\ndef double(x):\n    return 3 * np.asarray(x)"
    (ran,) = replayed(canary, "double", source, asking_of(canary, "double"), [names])
    assert [name for name, *_ in ran] == names


def test_a_test_is_run_once_for_all_that_answer_the_same_in_it(canary, monkeypatch):
    _, suite, *_ = canary
    names = [test.name for test in suite.tests if test.exercise == "double"]
    asking, source = asking_of(canary, "double"), "def double(x):\n    return x - 1"
    first = replayed(canary, "double", source, asking, [names])
    monkeypatch.setattr(Asking, "_on_answers", None)
    again = "def double(x):\n    less = 1\n    return x - less"
    assert replayed(canary, "double", again, asking, [names]) == first
