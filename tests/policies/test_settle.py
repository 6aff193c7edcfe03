"""What counts in the end: by hand first, then extra credit, then lateness, then rounding."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom import GradeStore, Override
from grader.grading import ExerciseGrade, Grade, IsolationRecord
from grader.policies import Timing, as_graded, lateness, read_policies, settle
from tests.policies.conftest import DUE, WRITTEN
from tests.policies.test_lateness import RULE, moments, rules

DAY = timedelta(days=1)
TEN = '\n[late]\nper_day = "10 %"\nmost = "50 %"\ngrace = "15 minutes"\nuntil = "7 days"\n'


def by_hand(points, exercise="Box"):
    one = Override("student01", "canary", exercise, points, "Right on paper.")
    return {("student01", "canary", exercise): one}


def test_without_policies_what_was_graded_counts(grade):
    counts = as_graded(grade)
    assert (counts.points, counts.max_points, counts.penalty, counts.overridden) == (8.25, 9.0, 0.0, ())


def test_a_decision_by_hand_comes_before_lateness(grade, write_course):
    (canary,) = write_course(WRITTEN).assignments
    counts = settle(grade, canary, by_hand(3.0), lateness(DUE, DUE + 2 * DAY, RULE))
    assert (counts.graded, counts.earned, counts.penalty, counts.points) == (8.25, 9.0, 1.8, 7.2)


def test_points_are_rounded_once_and_at_the_end(grade):
    thirds = replace(grade, exercises=tuple(ExerciseGrade(name, 1 / 3, 1.0) for name in "abc"))
    assert settle(thirds).points == 1.0
    assert settle(replace(grade, exercises=(ExerciseGrade("a", 1.005, 2.0),))).points == 1.01


def test_an_extra_exercise_counts_above_the_maximum(grade, write_course):
    (canary,) = write_course(extra="Box").assignments
    counts = settle(grade, canary)
    assert canary.points == 6.0
    assert (counts.points, counts.max_points, counts.extra, counts.share) == (8.25, 6.0, ("Box",), 1.375)


def test_extra_credit_may_have_a_limit(grade, write_course):
    (canary,) = write_course("extra_most = 1.5\n", extra="Box").assignments
    counts = settle(grade, canary)
    assert (counts.points, counts.uncounted) == (7.5, 0.75)
    poor = replace(grade, exercises=(replace(grade.exercises[0], points=1.0), *grade.exercises[1:]))
    assert (settle(poor, canary).points, settle(poor, canary).uncounted) == (5.25, 0.0)


def test_extra_points_are_late_like_the_others(grade, write_course):
    (canary,) = write_course(extra="Box").assignments
    assert settle(grade, canary, {}, lateness(DUE, DUE + DAY, RULE)).points == 7.43


def test_of_some_exercises_the_maximum_is_theirs(grade, write_course):
    (canary,) = write_course(extra="Box").assignments
    assert settle(replace(grade, exercises=grade.exercises[1:]), canary).max_points == 2.0


def test_a_folder_of_grades_knows_when_things_were_handed_in(grade, write_course, tmp_path):
    course = write_course(WRITTEN, of_course=TEN)
    store = GradeStore(tmp_path / "grades")
    store.write(grade, "")
    settled = read_policies(course, store.folder).kept_in(store)
    assert settled(grade).lateness.timing is Timing.UNKNOWN
    before = store.path("student01", "canary").read_bytes()
    store.write_handed_in("student01", "canary", DUE + 2 * DAY)
    assert (settled(grade).penalty, settled(grade).points) == (1.65, 6.6)
    assert store.path("student01", "canary").read_bytes() == before
    assert list(store.grades()) == [grade]
    store.write_handed_in("student01", "canary", None)
    assert settled(grade).points == 8.25


def test_an_extension_is_found_by_student_and_assignment(grade, write_course):
    given_time = '[[extension]]\nstudent = "student01"\nassignment = "canary"\ndays = 2\nreason = "Was ill."\n'
    policies = read_policies(write_course(WRITTEN, of_course=TEN, extensions=given_time))
    assert policies.settle(grade, DUE + 2 * DAY).points == 8.25
    assert policies.settle(replace(grade, student="student02"), DUE + 2 * DAY).points == 6.6


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.decimals(0, 5, places=2), st.booleans()), min_size=1, max_size=5),
    moments, moments, rules,
    st.none() | st.floats(0, 10),
)  # fmt: skip
def test_points_stay_between_nothing_and_the_maximum_with_what_is_extra(parts, due, when, rule, most):
    exercises = tuple(ExerciseGrade(f"e{n}", float(points), 5.0) for n, (points, _) in enumerate(parts))
    grade = Grade("student01", "canary", 0.0, 0.0, exercises, 7, IsolationRecord("L3", {}), {})
    counts = settle(grade, Extras(tuple(extra for _, extra in parts), most), {}, lateness(due, when, rule))
    above = sum(one.max_points for one in exercises) - counts.max_points
    assert 0 <= counts.points <= round(counts.max_points + (above if most is None else min(above, most)), 2)
    assert counts.earned == pytest.approx(counts.points + counts.penalty)
    assert round(counts.points, 2) == counts.points


class Extras:
    """As much of an assignment as settling asks for."""

    def __init__(self, extra, most):
        self.exercises = tuple(Extra(f"e{number}", one) for number, one in enumerate(extra))
        self.extra_most = most


class Extra:
    def __init__(self, name, extra):
        self.name, self.extra = name, extra
