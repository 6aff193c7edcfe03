"""The example courses: released as they stand, and graded as their classes should be."""

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
    "week01_oscillator": [9.0, 6.33, 7.0, 6.0, 5.0, 9.0, 9.0, 9.0, 7.0, 2.0],
    "week01_classes": [7.0, 9.33, 7.0, 9.29, 8.57, 7.14, 7.0, 9.29, 7.0, 0.0],
    "week02_programs": [9.0, 8.0, 8.14, 7.29, 0.86, 7.29, 8.0, 3.0, 3.0, 3.0],
    "week01_tables": [10.0, 8.5, 9.0, 7.0, 8.0, 8.5, 8.8, 3.5, 9.4, 1.5],
    "week02_plots": [10.0, 8.5, 7.6, 9.0, 9.0, 9.0, 8.8, 4.0, 10.0, 0.0],
}
NEEDS = {"week01_tables": ["pandas"], "week02_plots": ["pandas", "matplotlib"]}


def assignments():
    """Yield each course with each of its assignments; what is slow is tried in the second ring."""
    for name in ("cs1", "data_science", "physics"):
        for one in load_course(COURSES / name).assignments:
            late = one.name != "week01_classes"
            yield pytest.param(name, one.name, marks=[pytest.mark.proof] if late else [], id=one.name)


@pytest.mark.parametrize("name", ["cs1", "data_science", "physics"])
def test_students_have_what_the_authored_files_say(name):
    course = load_course(COURSES / name)
    assert stale_files(course.assignments, course.language) == []


@pytest.mark.parametrize(("name", "chosen"), list(assignments()))
def test_the_class_earns_what_it_should(name, chosen, isolation):
    for package in NEEDS.get(chosen, ()):
        pytest.importorskip(package)
    course = load_course(COURSES / name)
    assignment = course.assignment(chosen)
    jobs = [one for one in discover([COURSES / name / "class"], course) if one.assignment == chosen]
    with Judge(isolation, course.limits) as judge:
        grades = [
            judge.grade(job.read(assignment), assignment, job.student, seed_for(course, job.assignment, job.student))
            for job in jobs
        ]
    assert [one.student for one in grades] == [f"student{number:02}" for number in range(1, 11)]
    assert [one.points for one in grades] == POINTS[chosen]
    open_points = 7.0 if name == "physics" else 0.0
    assert {settle(one, assignment).open_points for one in grades} == {open_points}
