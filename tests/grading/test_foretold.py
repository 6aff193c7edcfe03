"""What stand-ins answer is sent ahead to those who ask what others asked: the Grade is the one that asking live gives."""

import pytest

from grader.grading import Judge, grade_to_json
from grader.remote.talk import Talk
from grader.remote.wired import WiredTalk
from grader.submission import Cell, Submission

SEED = 5
JUDGED = frozenset(("sigmoid", "identity_function", "forward"))
HEAD = "import numpy as np\n"
WRONG = HEAD + "def sigmoid(x):\n    return 1 / (1 + np.exp(x))"
OTHERWISE_WRONG = HEAD + "def sigmoid(x):\n    return 1 / (1 + np.exp(-2 * x))"
FORWARD = """
def forward(network, x):
    a1 = np.dot(x, network["W1"]) + network["b1"]
    a2 = np.dot(sigmoid(a1), network["W2"]) + network["b2"]
    return identity_function(np.dot(sigmoid(a2), network["W3"]) + network["b3"])
"""
ONCE_MORE = FORWARD.replace("    a2 =", "    sigmoid(x)\n    a2 =")


def submission(assignment, **written):
    cells = [cell for cell in assignment.cells if not cell.markdown]
    return Submission(
        "a.py", tuple(Cell(at, written.get(cell.exercise, cell.source)) for at, cell in enumerate(cells, 1))
    )


@pytest.fixture(scope="module")
def judged(isolation, course):
    """Grade a submission in a warm judge, to which what tests ask is known, and what a right `forward` asks."""
    assignment = course.assignment("ch03_neural_network")
    with (
        Judge(isolation, course.limits, diagnose=False) as judge,
        Judge(isolation, course.limits, diagnose=False, one_worker=False) as plain,
    ):

        def grade(judge=judge, **written):
            return judge.grade(submission(assignment, **written), assignment, "student01", SEED, JUDGED)

        for _ in range(5):
            grade()
        for _ in range(2):
            grade(sigmoid=WRONG)
        yield grade, lambda **written: grade(plain, **written)


@pytest.fixture
def relayed(monkeypatch):
    """What is asked of stand-ins live."""
    found = []
    relay = Talk._relayed

    def noting(self, use, lender, request):
        found.append(request)
        return relay(self, use, lender, request)

    monkeypatch.setattr(Talk, "_relayed", noting)
    return found


def given(grade, name="forward"):
    return {test.given for one in grade.exercises if one.name == name for test in one.tests}


def test_who_asks_what_others_asked_asks_nothing_live(judged, relayed):
    grade = judged[0](sigmoid=OTHERWISE_WRONG)
    assert relayed == []
    assert given(grade) == {("sigmoid",)}
    assert grade_to_json(grade) == grade_to_json(judged[1](sigmoid=OTHERWISE_WRONG))


@pytest.mark.parametrize(
    "forward",
    [
        ONCE_MORE,
        FORWARD.replace("sigmoid(a1)", "sigmoid(a1 + 0.0 * a1[..., ::-1])"),
        FORWARD.replace("sigmoid(a1)", "np.vectorize(sigmoid, otypes=[float])(a1)"),
        "def twice(x):\n    try:\n        return sigmoid(2 * x / 2)\n    except BaseException:\n        return x\n"
        + ONCE_MORE.replace("sigmoid(a", "twice(a").replace("sigmoid(x)", "twice(3 * x)"),
        "times = []\n" + ONCE_MORE.replace("    sigmoid(x)\n", "    times.append(1)\n    sigmoid(x * len(times))\n"),
        "times = []\n" + FORWARD.replace("    a2 =", "    times.append(1)\n    a2 ="),
        FORWARD.replace("return ", "return 2 * "),
        FORWARD.replace("sigmoid(a2)", "sigmoid(a1)"),
        FORWARD.replace("    a2 =", "    for _ in range(50):\n        sigmoid(x)\n    a2 ="),
        FORWARD.replace("    a2 =", "    global sigmoid\n    a2 ="),
        FORWARD.replace("sigmoid(a2)", "(1 / (1 + np.exp(-a2)))"),
        FORWARD.replace("    a2 =", "    np.random.seed(len(x))\n    a2 ="),
    ],
    ids=str,
)
def test_who_asks_otherwise_is_graded_as_if_nothing_had_been_foreseen(judged, forward):
    written = {"sigmoid": OTHERWISE_WRONG, "forward": HEAD + forward}
    expected = grade_to_json(judged[1](**written))
    for _ in range(3):
        assert grade_to_json(judged[0](**written)) == expected
    assert grade_to_json(judged[0](sigmoid=WRONG)) == grade_to_json(judged[1](sigmoid=WRONG))


def test_what_goes_ahead_holds_no_number_that_a_submission_is_answered(judged, monkeypatch):
    ahead, answers = [], []
    ask, send = WiredTalk.answers_to, WiredTalk._send

    def noting(self, requests, **how):
        ahead.append(how.get("ahead", b""))
        return ask(self, requests, **how)

    def noting_answers(self, number, message):
        answers.extend([message[1].tobytes()] if message[0] == "result" else [])
        return send(self, number, message)

    monkeypatch.setattr(WiredTalk, "answers_to", noting)
    monkeypatch.setattr(WiredTalk, "_send", noting_answers)
    # What no other test asks: of what was asked before, nothing is answered here.
    judged[0](sigmoid=OTHERWISE_WRONG, forward=HEAD + ONCE_MORE.replace("sigmoid(x)", "sigmoid(3 * x)"))
    assert any(ahead)
    assert answers
    assert not any(one in some for one in answers if len(one) > 8 for some in ahead)
