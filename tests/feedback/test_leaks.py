"""No literal of a hidden test, no line of a reference, no tolerance and no trusted frame reaches a student."""

from dataclasses import replace
from unicodedata import category

import pytest

from grader.feedback import FeedbackTexts, catalogue, explain, feedback_of, read_feedback_texts, read_suite_texts
from grader.feedback.html import feedback_page
from grader.submission import read_submission
from tests.conftest import CANARY, GOOD
from tests.feedback.reading import Reading
from tests.leaks import ROOT, grades, leaks, secrets

TEXTS = read_suite_texts(CANARY / "autograde_tests" / "canary")


def test_the_checker_knows_what_is_secret(course):
    hidden = secrets(course.assignment("ch03"))
    assert "return powers / np.sum(powers, axis=-1, keepdims=True)" in hidden
    assert "test_a_vector_gives_a_vector" in hidden
    assert "0.24519181" not in hidden  # the text itself gives it


def test_the_canary_has_its_secrets(canary_course):
    assert {"62674", "31337"} <= secrets(canary_course.assignment("canary"))


@pytest.mark.proof
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


def test_pages_are_looked_through(graded, canary_course):
    """The checker finds what stands where it does not belong."""
    assignment = canary_course.assignment("canary")
    grade = graded(GOOD.replace("return 2 *", "return 4 *"))
    hidden = secrets(assignment)
    assert leaks(grade, assignment, canary_course, hidden) == []
    named = replace(grade, student="test_every_element_is_doubled")
    assert leaks(named, assignment, canary_course, hidden) == ["test_every_element_is_doubled"]


def test_the_page_of_an_attack_leaks_nothing_and_is_a_page(canary_course, canary_judge):
    assignment = canary_course.assignment("canary")
    hidden = secrets(assignment)
    attacks = [
        path
        for path in sorted((ROOT / "tests/attacks/corpus").glob("*/*.py"))
        if path.parent.name in ("people", "secrets")
    ]
    for path in attacks[::4]:
        submission = read_submission(path)
        grade = canary_judge.grade(submission, assignment, "student01", 7)
        assert leaks(grade, assignment, canary_course, hidden) == [], path.stem
        say, texts = catalogue("en"), read_feedback_texts(assignment, canary_course)
        page = feedback_page(feedback_of(grade, "Canary", texts, say, submission, "canary"), "Course", say)
        assert Reading(page).problems == [], path.stem
        assert not {"script", "img", "iframe", "object", "link"} & {tag for tag, _ in Reading(page).elements}, path.stem
        assert {letter for letter in page if category(letter) in ("Cc", "Cf")} == {"\n"}, path.stem
