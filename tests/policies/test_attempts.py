"""The best or the last of several attempts."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.classroom import GradeStore, Override
from grader.classroom.attempts import Attempt
from grader.course import Counts, load_course
from grader.grading import ExerciseGrade, Grade, IsolationRecord
from grader.policies import Policies, read_policies
from tests.conftest import CANARY
from tests.policies.conftest import DUE, WRITTEN
from tests.policies.test_lateness import moments, rules

TEN = '\n[late]\nper_day = "10 %"\n'
BEST = '\n[attempts]\ncounts = "best"\n'
DAY = timedelta(days=1)


def worth(grade, points):
    """Return the Grade with so many of the four points for `double`, and none else."""
    first, *others = grade.exercises
    exercises = (replace(first, points=float(points)), *(replace(one, points=0.0) for one in others))
    return replace(grade, points=float(points), exercises=exercises)


@pytest.fixture
def policies(write_course):
    return read_policies(write_course(WRITTEN, of_course=TEN + BEST))


def test_the_last_counts_where_nothing_is_said(grade, write_course):
    settled = read_policies(write_course()).settle(worth(grade, 1), None, [Attempt("1", worth(grade, 4))])
    assert (settled.points, settled.chosen) == (1.0, None)


def test_the_best_counts_with_its_own_grade_and_says_which_it_is(grade, policies):
    attempts = [Attempt("b", worth(grade, 2), DUE - DAY), Attempt("a", worth(grade, 4), DUE - 2 * DAY)]
    settled = policies.settle(worth(grade, 1), DUE, attempts)
    assert settled.points == 4.0
    assert settled.grade == worth(grade, 4)
    assert (settled.chosen.number, settled.chosen.count, settled.chosen.name) == (1, 3, "a")


def test_each_attempt_is_late_by_itself(grade, policies):
    attempts = [Attempt("1", worth(grade, 3.5), DUE)]
    settled = policies.settle(worth(grade, 4), DUE + 2 * DAY, attempts)
    assert (settled.points, settled.lateness.days) == (3.5, 0)
    assert policies.settle(worth(grade, 4), DUE + DAY, attempts).points == 3.6


def test_who_did_not_try_again_reads_nothing_of_attempts(grade, policies):
    assert policies.settle(grade, DUE).chosen is None


def test_of_equals_the_one_that_was_less_late_counts_and_then_the_last(grade, write_course):
    free = read_policies(write_course(WRITTEN, of_course=BEST))
    same = [Attempt("1", worth(grade, 3), DUE - DAY), Attempt("2", worth(grade, 3), DUE)]
    assert free.settle(worth(grade, 3), DUE + DAY, same).chosen.name == "2"
    assert free.settle(worth(grade, 3), DUE, same).chosen.name == ""


def test_a_decision_by_hand_holds_in_every_attempt(grade, policies):
    down = Override("student01", "canary", "double", 0.0, "Copied.")
    decided = replace(policies, overrides={("student01", "canary", "double"): down})
    settled = decided.settle(worth(grade, 1), DUE, [Attempt("1", worth(grade, 4), DUE)])
    assert (settled.points, [one.override for one in settled.overridden]) == (0.0, [down])


def test_an_attempt_that_was_graded_for_other_exercises_is_not_compared(grade, policies):
    some = replace(grade, exercises=grade.exercises[:1], points=4.0)
    settled = policies.settle(some, DUE, [Attempt("1", grade, DUE)])
    assert (settled.grade, settled.chosen) == (some, None)


def test_an_assignment_may_say_other_than_the_course(write_course):
    (canary,) = write_course('attempts = "last"\n', of_course=BEST).assignments
    assert canary.counts is Counts.LAST


def test_a_folder_of_grades_knows_the_attempts(grade, write_course, policies, tmp_path):
    store = GradeStore(tmp_path / "grades")
    store.write(worth(grade, 1), "")
    store.write(worth(grade, 4), "", "1")
    store.write_handed_in("student01", "canary", DUE + DAY, "1")
    assert policies.kept_in(store)(worth(grade, 1)).points == 3.6
    last = read_policies(write_course(WRITTEN, of_course=TEN))
    assert last.kept_in(store)(worth(grade, 1)).points == 1.0


def test_the_attempt_that_counts_is_one_of_them(grade, policies):
    attempts = [Attempt("1", worth(grade, 4), DUE), Attempt("", worth(grade, 1), DUE)]
    assert policies.counting(attempts) is attempts[0]
    assert policies.counting(attempts[1:]) is attempts[1]


points = st.decimals(0, 4, places=2)
tries = st.lists(st.tuples(points, st.none() | moments), max_size=6)


def of(points):
    exercises = (ExerciseGrade("double", float(points), 4.0),)
    return Grade("student01", "canary", float(points), 4.0, exercises, 7, IsolationRecord("L3", {}), {})


def best(due, rule):
    course = load_course(CANARY)
    (canary,) = course.assignments
    return Policies(replace(course, assignments=(replace(canary, due=due, late=rule, counts=Counts.BEST),)), {}, {})


def attempts(made):
    return [Attempt(f"{number}", of(one), time) for number, (one, time) in enumerate(made)]


@settings(max_examples=60, deadline=None)
@given(tries, points, moments, points, moments, moments, rules)
def test_one_more_attempt_never_costs_points(made, again, when, present, last, due, rule):
    policies = best(due, rule)
    before = policies.settle(of(present), last, attempts(made))
    assert policies.settle(of(present), last, attempts([*made, (again, when)])).points >= before.points
    assert policies.settle(of(again), when, attempts([*made, (present, last)])).points >= before.points


@settings(max_examples=60, deadline=None)
@given(tries, points, moments, moments, rules, st.randoms(use_true_random=False))
def test_the_order_of_attempts_does_not_matter(made, present, last, due, rule, chance: random.Random):
    policies, found = best(due, rule), attempts(made)
    before = policies.settle(of(present), last, found)
    assert policies.settle(of(present), last, chance.sample(found, len(found))) == before


@settings(max_examples=60, deadline=None)
@given(tries, points, moments, moments, rules)
def test_what_counts_is_what_one_of_them_alone_would_have(made, present, last, due, rule):
    policies = best(due, rule)
    alone = [policies.settle(one.grade, one.handed_in).points for one in attempts([*made, (present, last)])]
    assert policies.settle(of(present), last, attempts(made)).points == max(alone)


@settings(max_examples=60, deadline=None)
@given(tries, points, moments, moments, rules)
def test_where_the_last_counts_attempts_change_nothing(made, present, last, due, rule):
    policies = best(due, rule)
    (canary,) = policies.course.assignments
    course = replace(policies.course, assignments=(replace(canary, counts=Counts.LAST),))
    of_last = replace(policies, course=course)
    assert of_last.settle(of(present), last, attempts(made)) == of_last.settle(of(present), last)
