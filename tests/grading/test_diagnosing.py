"""Which of the failed tests are asked first, so that the rest need not be asked."""

from grader.diagnosis.known import Known, Program
from grader.grading.diagnosing import asked_first

TESTS = [f"test_{number}" for number in range(9)]
FAILING = frozenset(TESTS)


def first(*failed):
    programs = tuple(Program(str(number), frozenset(tests), {}, {}) for number, tests in enumerate(failed))
    return asked_first(TESTS, FAILING, Known({}, programs))


def test_a_few_tests_from_all_over_are_asked_first():
    assert first() == {"test_0", "test_2", "test_5", "test_8"}
    assert asked_first(TESTS[:2], FAILING, Known({}, ())) == set(TESTS[:2])


def test_one_that_fails_for_each_mistake_that_may_be_there_is_among_them():
    asked = first(TESTS, ["test_7"], ["test_3", "test_4"])
    assert "test_7" in asked
    assert asked & {"test_3", "test_4"}
    assert len(asked) == 4


def test_what_fails_where_the_student_passed_is_not_looked_for():
    assert first(["test_7", "test_of_another_form"]) == first()
