"""What a station notes while it works can be read when it has ended, in the midst of a note too."""

import os
from dataclasses import replace

import pytest

from grader.classroom.orders import Finished, Notes, Progress
from grader.grading import ExerciseGrade, grade_to_json


@pytest.fixture
def notes():
    made = Notes.made()
    yield made
    made.close()


def test_notes_are_read_in_their_order_by_whoever_has_the_file(notes):
    told = [Progress("Box"), Progress("Box", ExerciseGrade("Box", 1.0, 2.0)), Progress("apply")]
    for one in told:
        notes.add(one)
    assert [*Notes(notes.descriptor)] == told


def test_of_a_note_that_is_cut_off_nothing_is_read(notes):
    notes.add(Progress("Box"))
    whole = notes.size
    notes.add(Progress("apply"))
    for size in reversed(range(whole, notes.size)):
        os.ftruncate(notes.descriptor, size)
        assert [*notes] == [Progress("Box")]


def test_another_order_begins_anew(notes):
    notes.add(Progress("a long name of an exercise"))
    Notes(notes.descriptor).clear()  # by the pool, before the station knows of it
    notes.clear()
    notes.add(Progress("Box"))
    assert [*notes] == [Progress("Box")]


def test_a_grade_is_read_of_its_bytes_once(graded):
    grade = graded("x = 1")
    finished = Finished(grade_to_json(grade), None)
    assert finished.grade == grade
    assert finished.grade is finished.grade
    assert replace(finished, told="row").told == "row"
