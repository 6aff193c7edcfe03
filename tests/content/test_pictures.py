"""The pictures of the course: each can be drawn from the reference, and shows misconceptions that it is there for."""

import pytest

from grader.diagnosis.misconception import in_the_reference, read_misconceptions
from grader.grading.drawing import Drawing
from grader.grading.pictures import read_pictures


def test_the_reference_answers_every_picture(course, course_judge):
    for assignment in course.assignments:
        drawing = Drawing(assignment, course_judge.suite(assignment))
        for exercise, specs in read_pictures(assignment).items():
            for name, spec in specs.items():
                assert drawing._answer_of_the_reference(exercise, name, spec).size


@pytest.mark.parametrize(
    ("chapter", "exercise", "misconception", "pictures"),
    [
        ("ch03", "softmax", "over_the_whole_batch", {"batch"}),
        ("ch05", "Affine", "dx_without_transpose", {"dx"}),
        ("ch06", "BatchNormalization", "gamma_missing_on_the_way_back", {"dx"}),
        ("ch07", "im2col", "channels_last_within_a_row", {"channels"}),
    ],
)
def test_a_mistake_is_seen_where_it_shows(course, diagnosing_judge, chapter, exercise, misconception, pictures):
    assignment = course.assignment(chapter)
    known = {one.name: one for one in read_misconceptions(assignment) if one.exercise == exercise}
    submission = in_the_reference(assignment, exercise, known[misconception].source)
    (graded,) = diagnosing_judge.grade(submission, assignment, "student01", 5, frozenset({exercise})).exercises
    assert {one.name for one in graded.pictures} == pictures
