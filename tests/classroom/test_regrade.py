"""The difference that a regrade makes, Grade by Grade."""

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from grader.classroom import Override
from grader.classroom.attempts import Attempt
from grader.classroom.difference import Difference, compare
from grader.cli.tables import difference_table, moving_tests_table
from grader.feedback import LANGUAGES, catalogue
from grader.grading import ExerciseGrade, Grade, IsolationRecord, RejectionRecord, TestGrade
from grader.suite.outcome import Cause, Status

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def exercise(name, points, tests, *, passes=True):
    status, detail = (Status.PASSED, "") if passes else (Status.FAILED, "value differs: 1, expected 2\nworst at [0]")
    made = tuple(TestGrade(test, status, 1.0, None if passes else Cause.MISMATCH, detail=detail) for test in tests)
    return ExerciseGrade(name, points if passes else 0.0, points, made)


def grade(fingerprint, *, box_passes):
    exercises = (
        exercise("double", 4.0, ["test_every_element_is_doubled", "test_the_argument_is_left_alone"]),
        exercise("Box", 3.0, ["test_taken", "test_held", "test_two"], passes=box_passes),
        exercise("apply", 2.0, ["test_the_function_sees_it"]),
    )
    points = sum(one.points for one in exercises)
    isolation = IsolationRecord("L3", {})
    return Grade("student01", "canary", points, 9.0, exercises, 7, isolation, {}, fingerprint=fingerprint)


@pytest.fixture
def right():
    return grade("right", box_passes=True)


@pytest.fixture
def wrong():
    return grade("wrong", box_passes=False)


def override(**fields):
    made = Override("student01", "canary", "Box", 1.0, "why", **fields)
    return {(made.student, made.assignment, made.exercise): made}


def test_a_move_names_the_tests_that_end_otherwise_with_what_they_said(right, wrong):
    move = compare(wrong, right)
    assert (move.old.earned, move.new.earned, move.new.most) == (6.0, 9.0, 9.0)
    assert {(one.exercise, one.old.status, one.new.status) for one in move.tests} == {("Box", "failed", "passed")}
    assert len(move.tests) == 3
    assert all("differ" in one.old.detail and one.new.detail == "" for one in move.tests)
    assert {name: (old.earned, new.earned) for name, (old, new) in move.exercises.items()} == {"Box": (0.0, 3.0)}


def test_tests_that_come_and_go_are_named(right):
    less = replace(
        right, exercises=(replace(right.exercises[0], tests=right.exercises[0].tests[1:]), *right.exercises[1:])
    )
    (gone,) = compare(right, less).tests
    (come,) = compare(less, right).tests
    assert gone.test == come.test == "test_every_element_is_doubled"
    assert gone.new is come.old is None


def test_nobody_moves_by_the_name_of_a_test(right):
    tests = tuple(replace(test, name=f"{test.name}_renamed") for test in right.exercises[0].tests)
    renamed = replace(
        right, exercises=(replace(right.exercises[0], tests=tests), *right.exercises[1:]), fingerprint="new"
    )
    difference = Difference({})
    assert difference.add(right, renamed)
    assert (difference.regraded, difference.moves, difference.tests) == (1, [], [])


def test_a_rejection_is_told_in_place_of_tests(right):
    rejected = replace(right, rejected=RejectionRecord("no_code"), exercises=(), points=0.0)
    move = compare(right, rejected)
    assert (move.was_rejected, move.is_rejected, move.tests) == (None, "no_code", ())


def test_what_holds_and_what_was_graded_again_alike_is_counted_and_does_not_move(right):
    difference = Difference({})
    assert not difference.add(right, right)
    assert difference.add(right, replace(right, fingerprint="another"))
    assert difference.add(replace(right, fingerprint=""), replace(right, fingerprint=""))
    assert (difference.compared, difference.regraded, difference.moves) == (3, 2, [])


def test_who_gains_and_who_loses_is_counted_with_the_means_and_the_tests(right, wrong):
    difference = Difference({})
    difference.add(wrong, right)
    difference.add(replace(right, student="student02"), replace(wrong, student="student02"))
    difference.add(replace(right, student="student03"), replace(wrong, student="student03"))
    assert (difference.up, difference.down) == (1, 2)
    assert difference.means == (pytest.approx(8 / 9), pytest.approx(7 / 9))
    assert {(passing, failing) for _, _, passing, failing in difference.tests} == {(1, 2)}
    told = json.loads(difference.to_json(accepted=False))
    assert [move["student"] for move in told["moves"]] == ["student01", "student02", "student03"]


def test_a_submission_without_a_grade_is_neither_up_nor_down(right):
    difference = Difference({})
    assert difference.add(None, right)
    assert (difference.up, difference.down, len(difference.moves)) == (0, 0, 1)
    assert difference.means == (None, 1.0)


@pytest.mark.parametrize(
    ("graded_then", "stale"),
    [(None, True), (0.0, True), (3.0, False), (2.0, True)],
)
def test_a_decision_is_flagged_where_its_basis_is_another_now(right, wrong, graded_then, stale):
    difference = Difference(override(graded=graded_then))
    difference.add(wrong, right)
    assert bool(difference.stale) == stale


def test_a_decision_on_what_did_not_change_is_not_flagged(right):
    difference = Difference(override())
    difference.add(right, right)
    assert difference.stale == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_move_has_words(right, wrong, language):
    difference = Difference({})
    timeouts = [replace(test, status="timeout", given=("double",)) for test in right.exercises[1].tests]
    late = replace(
        right,
        exercises=(right.exercises[0], replace(right.exercises[1], tests=tuple(timeouts * 2)), right.exercises[2]),
    )
    rejected = replace(right, rejected=RejectionRecord("no_code"))
    dearer = replace(right, exercises=(replace(right.exercises[0], max_points=9.0), *right.exercises[1:]))
    for old, new in ((wrong, late), (right, rejected), (None, right), (right, dearer)):
        difference.add(old, replace(new, fingerprint="new"))
    say = catalogue(language)
    assert difference_table(difference, say).row_count == 4
    assert moving_tests_table(difference, say).row_count == 3


def best(attempts):
    return max(attempts, key=lambda one: one.grade.points)


def test_where_another_attempt_counts_than_before_both_are_told_with_the_tests_that_move(right, wrong):
    mended = replace(wrong, fingerprint="mended")
    old = [Attempt("1", right), Attempt("2", wrong), Attempt("", wrong)]
    new = [Attempt("1", mended), Attempt("2", replace(right, fingerprint="new")), Attempt("", wrong)]
    difference = Difference({})
    assert difference.add_attempts(old, new, best)
    (move,) = difference.moves
    assert (move.attempts, move.old, move.exercises) == (("1", "2"), move.new, {})
    assert Counter((one.old.status, one.new.status) for one in move.tests) == {
        ("passed", "failed"): 3,
        ("failed", "passed"): 3,
    }


def test_an_attempt_that_does_not_count_moves_nobody_and_is_written_anew(right, wrong):
    old = [Attempt("1", wrong), Attempt("", right)]
    difference = Difference({})
    assert difference.add_attempts(old, [Attempt("1", replace(wrong, fingerprint="new")), old[1]], best)
    assert (difference.compared, difference.regraded, difference.moves, difference.means) == (1, 1, [], (1.0, 1.0))
    assert not difference.add_attempts(old, old, best)


@pytest.mark.parametrize("is_mended", [False, True])
def test_what_was_the_present_submission_is_the_same_attempt_under_a_name(right, wrong, is_mended):
    before = replace(wrong, fingerprint="old") if is_mended else right
    old = [Attempt("", before, NOON)]
    new = [Attempt("noon", right, NOON), Attempt("", wrong, NOON.replace(hour=13))]
    difference = Difference({})
    assert difference.add_attempts(old, new, best)
    assert [(move.attempts, len(move.tests)) for move in difference.moves] == ([(None, 3)] if is_mended else [])
