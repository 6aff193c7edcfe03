"""`course.toml` and what it leads to."""

from dataclasses import replace

import pytest

from grader.course import CourseError, find_course, load_course
from tests.conftest import CANARY


def test_exercises_come_from_the_headers_of_the_authored_file(canary_course):
    (assignment,) = canary_course.assignments
    assert [(one.name, one.points, one.requires) for one in assignment.exercises] == [
        ("double", 4.0, ()), ("Box", 3.0, ()), ("apply", 2.0, ("double",)),
    ]  # fmt: skip
    assert (assignment.points, assignment.stem) == (9.0, "canary")


def test_the_course_is_found_from_a_folder_inside_it():
    assert find_course(CANARY / "solutions" / "canary").root == CANARY


def test_an_unmistakable_beginning_names_an_assignment(course):
    assert course.assignment("ch02").name == "ch02_perceptron"
    with pytest.raises(CourseError, match="ch02_perceptron"):
        course.assignment("ch")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "missing required field"), ("name = 5", "Expected `str`"), ("name = ", "Invalid"),
        ('name = "x"\nassignment = []\ntitle = {ko = "a", en = "b"}\nlanguage = "French"', 'expected one such as "en"'),
        ('name = "x"\nassignment = []\ntitle = {ko = "a", en = "b"}\nlimit = 5', "line 4: .*'limit' .*mean 'limits'"),
        (
            'name = "x"\n[[assignment]]\nname = "a"\n[assignment.environment]\nprelaod = ["pandas"]',
            "line 5: .*'prelaod' .*mean 'preload'",
        ),
        ('name = "x"\nassignment = []\n[verifie]\nseeds = 1', "line 3: .*'verifie' .*mean 'verify'"),
        ('name = "x"\nassignment = []\nqqqqqqqq = 1', "line 3: the key 'qqqqqqqq' is unknown there$"),
    ],
)  # fmt: skip
def test_a_course_file_that_means_nothing_says_where(tmp_path, text, said):
    (tmp_path / "course.toml").write_text(text)
    with pytest.raises(CourseError, match=said) as caught:
        load_course(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_no_course_is_told(tmp_path):
    with pytest.raises(CourseError, match=r"course\.toml"):
        find_course(tmp_path)


def test_an_assignment_has_exactly_one_authored_file(tmp_path, canary_course):
    (tmp_path / "course.toml").write_text((CANARY / "course.toml").read_text())
    with pytest.raises(CourseError, match="expected exactly one"):
        _ = load_course(tmp_path).assignments[0].exercises


def test_nbgrader_knows_an_assignment_by_its_own_names_unless_the_course_says_others(canary_course):
    (assignment,) = canary_course.assignments
    assert assignment.nbgrader_names == ("canary", "canary")
    assert replace(assignment, nbgrader="ps1/problem2").nbgrader_names == ("ps1", "problem2")
