"""The leak budget: whatever a worker says of itself, a student reads one of few things."""

from dataclasses import replace

import pytest

from grader.diagnosis.finding import Finding, Kind
from grader.feedback import FeedbackTexts, catalogue, explain, read_suite_texts
from grader.feedback.budget import BITS, MOST_EVIDENCE, told_of, within_budget
from grader.grading import TestGrade
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Raised, Status
from tests.capacity import CHANNELS, WAYS, allowed, counted, recovered
from tests.conftest import CANARY, GOOD

TEXTS = FeedbackTexts(read_suite_texts(CANARY / "autograde_tests" / "canary"))


@pytest.mark.proof
@pytest.mark.parametrize("channel", CHANNELS)
def test_no_channel_carries_more_than_the_budget_says(channel):
    count, bits = counted(channel)
    assert count > 2000
    assert bits <= allowed(channel)


@pytest.mark.proof
@pytest.mark.parametrize("way", WAYS)
def test_a_worker_gets_out_what_the_budget_leaves_and_no_more(way, canary_judge, canary_course):
    assert recovered(way, canary_judge, canary_course, 7) <= max(BITS["place"], BITS["name"])


def test_what_the_budget_leaves_can_be_had(canary_judge, canary_course):
    """Else the worker that tries would show nothing."""
    assert recovered("a place of 900", canary_judge, canary_course, 7) > 9


@pytest.mark.parametrize(
    ("actual", "expected", "told"),
    [
        ("(4, 3)", "(3, 4)", "the same sizes in another order"),
        ("(3, 4, 1)", "(3, 4)", "one dimension more"),
        ("(3,)", "(3, 4)", "one dimension less"),
        ("()", "(3, 4)", "fewer dimensions"),
        ("(1, 1, 3, 4)", "(3, 4)", "more dimensions"),
        ("(3, 913)", "(3, 4)", "another size"),
        ("(31, 337)", "(3, 4)", "other sizes"),
        ("a ragged list", "(3, 4)", "a ragged list"),
    ],
)
def test_a_shape_is_told_by_its_kind(actual, expected, told):
    assert told_of(Mismatch("shape", actual, expected)) == Mismatch("shape", told, expected)


@pytest.mark.parametrize(
    ("factor", "told"),
    [(2.0, 2.0), (-0.25, -0.25), (10.0, 10.0), (11.0, None), (2.5, None), (31337.0, None), (1.0, None), (0.0, None)],
)
def test_a_factor_is_told_if_it_is_a_small_whole_number_or_the_inverse_of_one(factor, told):
    found = told_of(Mismatch("value", "1", "2", relation="factor", factor=factor, wrong=12, size=12))
    assert (found.factor, found.relation) == (told, "factor" if told else "factor_closed")
    assert (found.actual, found.expected, found.index) == ("", "", ())


@pytest.mark.parametrize(("wrong", "size", "told"), [(3, 8, 3), (3, 100, 0), (1, 100, 1), (100, 100, 100)])
def test_of_many_values_it_is_not_counted_how_many_are_wrong(wrong, size, told):
    assert told_of(Mismatch("value", "1", "2", wrong=wrong, size=size)).wrong == told


def raised(*places):
    return tuple(
        TestGrade(f"test_{number}", Status.FAILED, 1.0, Cause.RAISED, raised=Raised(kind, "words", 1, line))
        for number, (kind, line) in enumerate(places)
    )


def with_tests(graded, *tests, **changed):
    grade = graded(GOOD)
    double = replace(grade.exercises[0], points=0.0, tests=tests, **changed)
    return replace(grade, exercises=(double,))


def test_of_one_exercise_one_place_is_told_and_three_kinds_of_exceptions(graded):
    grade = with_tests(
        graded,
        *raised(("KeyError", 3), ("KeyError", 4), ("KeyError", 4), ("Mine", 4), ("OSError", 1), ("ValueError", 1)),
    )
    told = [test.raised for test in within_budget(grade).exercises[0].tests]
    assert [one.line for one in told] == [None, 4, 4, 4, None, None]
    assert [one.kind for one in told] == ["KeyError", "KeyError", "KeyError", "Exception", "OSError", "Exception"]
    assert {one.message for one in told} == {""}
    assert within_budget(grade, openly=True) == grade


def test_of_one_exercise_three_ways_to_differ_are_told_and_three_causes(graded):
    tests = [
        TestGrade(f"test_{one}", Status.FAILED, 1.0, Cause.MISMATCH, Mismatch("type", kind, "an array"))
        for one, kind in enumerate(["a list", "a tuple", "a list", "a dict", "a str", "a bytes"])
    ]
    causes = tuple(Finding(Kind.RELATION, name, ()) for name in ("offset", "negated", "transposed", "all_zero"))
    grade = with_tests(graded, *tests, findings=causes)
    (told,) = within_budget(grade).exercises
    assert [test.mismatch.actual for test in told.tests] == ["a list", "a tuple", "a list", "a dict", "", ""]
    assert len(told.findings) == MOST_EVIDENCE
    lines = " ".join(explain(grade, TEXTS, catalogue("en"))[0].lines)
    assert "string" not in lines
    assert "The answer is not right." in lines


def test_what_stands_in_the_code_is_told_beside_three_causes(graded):
    causes = [Finding(Kind.RELATION, name, ("test_0",)) for name in ("offset", "negated", "transposed", "all_zero")]
    remarks = [
        Finding(Kind.CODE, "unused_value", (), {"name": f"kept_{line}", "line": str(line)}) for line in (2, 3, 4)
    ]
    grade = with_tests(graded, *raised(("KeyError", 3)), findings=(*causes, *remarks))
    (told,) = within_budget(grade).exercises
    assert told.findings == (*causes[:MOST_EVIDENCE], *remarks[:2])
