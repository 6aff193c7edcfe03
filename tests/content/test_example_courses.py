"""The example courses: released as they stand, proven, and graded as their classes should be."""

import pytest

from grader.classroom import discover
from grader.course import load_course
from grader.course.release import stale_files
from grader.course.variants import seed_for
from grader.grading import Judge
from grader.policies import settle
from tests.conftest import REPOSITORY

COURSES = REPOSITORY / "examples" / "courses"
# What each of the ten earns by tests. Of physics seven more points are open.
POINTS = {
    "physics": [9.0, 6.33, 7.0, 6.0, 5.0, 9.0, 9.0, 9.0, 7.0, 2.0],
    "cs1": [7.0, 9.33, 7.0, 9.29, 8.57, 7.14, 7.0, 9.29, 7.0, 0.0],
}


@pytest.mark.parametrize("name", sorted(POINTS))
def test_students_have_what_the_authored_files_say(name):
    course = load_course(COURSES / name)
    assert stale_files(course.assignments, course.language) == []


@pytest.mark.parametrize("name", sorted(POINTS))
def test_the_class_earns_what_it_should(name, isolation):
    course = load_course(COURSES / name)
    (assignment,) = course.assignments
    jobs = discover([COURSES / name / "class"], course)
    with Judge(isolation, course.limits) as judge:
        grades = [
            judge.grade(job.read(assignment), assignment, job.student, seed_for(course, job.assignment, job.student))
            for job in jobs
        ]
    assert [one.student for one in grades] == [f"student{number:02}" for number in range(1, 11)]
    assert [one.points for one in grades] == POINTS[name]
    open_points = 7.0 if name == "physics" else 0.0
    assert {settle(one, assignment).open_points for one in grades} == {open_points}
