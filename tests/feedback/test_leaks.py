"""No literal of a hidden test, no line of a reference, no tolerance and no trusted frame reaches a student."""

import pytest

from grader.feedback import FeedbackTexts, catalogue, explain, read_suite_texts
from tests.conftest import CANARY, GOOD
from tests.leaks import grades, leaks, secrets

TEXTS = read_suite_texts(CANARY / "autograde_tests" / "canary")


def test_the_checker_knows_what_is_secret(course):
    hidden = secrets(course.assignment("ch03"))
    assert "return powers / np.sum(powers, axis=-1, keepdims=True)" in hidden
    assert "test_a_vector_gives_a_vector" in hidden
    assert "0.24519181" not in hidden  # the text itself gives it


def test_the_canary_has_its_secrets(canary_course):
    assert {"62674", "31337"} <= secrets(canary_course.assignment("canary"))


def test_a_share_of_the_class_and_of_the_misconceptions_leaks_nothing(course, course_judge):
    hidden = {one.name: secrets(one) for one in course.assignments}
    for name, assignment, grade in grades(course, course_judge, every=30):
        assert leaks(grade, assignment, course, hidden[assignment.name]) == [], name


SMUGGLERS = [
    "raise ValueError(f'the input was {np.asarray(x).sum():.17g}')",
    "raise NameError(f\"name 'x{np.asarray(x).sum():.0f}' is not defined\")",
    "raise type(f'E{abs(hash(str(x)))}', (Exception,), {})()",
    "return type(f'T{abs(int(1e9 * np.asarray(x).sum()))}', (), {})()",
    "return np.zeros((0, abs(int(1e9 * np.asarray(x).sum()))))",
    "return {str(np.asarray(x).sum()): 1}",
    "return str(np.asarray(x).sum())",
]


@pytest.mark.parametrize("smuggler", SMUGGLERS)
def test_the_inputs_of_a_hidden_test_cannot_be_smuggled_out(graded, smuggler):
    """The same feedback for other inputs: then nothing of them is in it."""
    source = GOOD.replace("return 2 * np.asarray(x)", smuggler)
    lines = [
        [one.lines for one in explain(graded(source, seed=seed), FeedbackTexts(TEXTS), catalogue("en"))]
        for seed in (7, 8, 9)
    ]
    assert lines[0] == lines[1] == lines[2]


def test_an_instructor_can_open_what_exceptions_say(graded):
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", "raise ValueError('my own words')"))
    closed, opened = (
        explain(grade, FeedbackTexts(TEXTS, openly=openly), catalogue("en"))[0].lines for openly in (False, True)
    )
    assert "my own words" not in " ".join(closed)
    assert "my own words" in " ".join(opened)
