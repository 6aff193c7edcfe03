"""Decisions go into the file that instructors write by hand, and lose nothing of it."""

import datetime
import multiprocessing

import pytest

from grader.classroom import GradeStore, UsageError, read_overrides
from grader.classroom.deciding import DecidedMeanwhile, decide, written
from grader.classroom.overrides import Override, entries_in
from tests.conftest import CANARY

BY_HAND = """# Decisions of this term.

[[override]]  # a power cut
student = "student09"
assignment = "canary"
exercise = "double"
points = 1
comment = \"\"\"Right on
paper.\"\"\"

# After the exam:
[[override]]
student = "student01"
assignment = "canary"
exercise = "Box"
points = 0.5
comment = "Late."
# The end.
"""


@pytest.fixture
def course():
    from grader.course import load_course

    return load_course(CANARY)


def decision(student="student01", exercise="double", points=1.0, comment="Good."):
    return Override(student, "canary", exercise, points, comment)


def key(one):
    return one.student, one.assignment, one.exercise


def test_a_decision_is_added_and_the_rest_stays_letter_by_letter(tmp_path, course):
    (tmp_path / "overrides.toml").write_text(BY_HAND)
    new = Override(
        "student02", "canary", "double", 1.0, 'He said "yes".\nTwice.\\ \x7f', None, "assistant",
        datetime.date(2026, 11, 29), {"1": 1.0, "size of the step": -0.5}, "9f",
    )  # fmt: skip
    decide(GradeStore(tmp_path), course, key(new), new, None)
    text = (tmp_path / "overrides.toml").read_text()
    assert text.startswith(BY_HAND)
    assert read_overrides(tmp_path, course)[key(new)] == new
    assert (tmp_path / "overrides.toml").stat().st_mode & 0o077 == 0


def test_a_decision_takes_the_place_of_the_one_before_and_comments_stay(tmp_path, course):
    (tmp_path / "overrides.toml").write_text(BY_HAND)
    first, second = entries_in(BY_HAND.encode())
    decide(GradeStore(tmp_path), course, key(first), decision("student09", comment="Again."), first)
    decide(GradeStore(tmp_path), course, key(second), None, second)
    text = (tmp_path / "overrides.toml").read_text()
    assert all(line in text for line in ("# Decisions of this term.", "# After the exam:", "# The end."))
    assert entries_in(text.encode()) == [decision("student09", comment="Again.")]


def test_what_somebody_else_decided_meanwhile_is_not_written_over(tmp_path, course):
    store, one = GradeStore(tmp_path), decision()
    decide(store, course, key(one), one, None)
    with pytest.raises(DecidedMeanwhile) as caught:
        decide(store, course, key(one), decision(points=0.0), None)
    assert caught.value.now == one
    assert entries_in((tmp_path / "overrides.toml").read_bytes()) == [one]


def test_a_head_inside_of_a_text_costs_the_comments_and_no_decision(tmp_path, course):
    tricky = BY_HAND.replace("Right on\n", "Right on\n[[override]]\n")
    (tmp_path / "overrides.toml").write_text(tricky)
    first, second = entries_in(tricky.encode())
    decide(GradeStore(tmp_path), course, key(second), decision(exercise="Box"), second)
    assert entries_in((tmp_path / "overrides.toml").read_bytes()) == [first, decision(exercise="Box")]


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path, course):
    (tmp_path / "overrides.toml").write_text("[[override]]\nstudent = ")
    with pytest.raises(UsageError, match=r"overrides\.toml"):
        decide(GradeStore(tmp_path), course, key(decision()), decision(), None)
    assert (tmp_path / "overrides.toml").read_text() == "[[override]]\nstudent = "


def _mark(folder, first, count):
    from grader.course import load_course

    course = load_course(CANARY)
    for number in range(first, first + count):
        one = decision(f"student{number:02}")
        decide(GradeStore(folder), course, key(one), one, None)


@pytest.mark.proof
def test_several_may_write_at_a_time(tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_mark, args=(tmp_path, 1 + 10 * n, 10)) for n in range(3)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    assert [one.exitcode for one in writers] == [0, 0, 0]
    students = {one.student for one in entries_in((tmp_path / "overrides.toml").read_bytes())}
    assert students == {f"student{number:02}" for number in range(1, 31)}


def test_what_is_written_is_read_again():
    one = decision(comment="한글, \U0001f600, \t\x01 and \u2028")
    assert entries_in(written(one).encode()) == [one]
