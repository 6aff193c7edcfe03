"""Exercises that a person reads: declared by the course, graded by nobody here, and told apart from what tests gave."""

import json
from dataclasses import replace

import pytest

from grader.classroom import GradeStore, UsageError, read_overrides
from grader.classroom.overrides import Override
from grader.course import CourseError, load_course
from grader.course.release import released_files
from grader.course.rubric import read_rubrics
from grader.exports.gradescope import gradescope
from grader.exports.junit import junit
from grader.exports.plain import plain
from grader.exports.prairielearn import prairielearn
from grader.exports.results import result_of
from grader.feedback import catalogue, feedback_of, notes, read_feedback_texts, to_markdown
from grader.feedback.counting import counted, remarks
from grader.feedback.html import feedback_page
from grader.grading import Judge, grade_from_json, grade_to_json
from grader.policies import settle
from grader.report.build import build_report
from grader.report.collect import collect
from grader.submission import Rejection, read_submission
from grader.suite.outcome import SuiteError

COURSE = """
name = "physics"
language = "en"
[[assignment]]
name = "drift"
title = "Drift"
"""
AUTHORED = '''# %% [markdown]
# Why does the energy drift?

# %% [markdown] exercise="why" points=4 manual=true
# Each step has an error.

# %% exercise="energy" points=2
def energy(v):
    ### BEGIN SOLUTION
    return v * v / 2
    ### END SOLUTION


# %% exercise="plot" points=3 manual=true requires="energy"
def plot():
    """Draw the energy."""
    ### BEGIN SOLUTION
    return "drawn"
    ### END SOLUTION


# %% exercise="total" points=1 requires="plot"
def total(v):
    ### BEGIN SOLUTION
    return 2 * energy(v)
    ### END SOLUTION
'''
SUITE = """import pytest
from grader.suite import close


@pytest.mark.exercise("energy")
def test_a_speed_of_two(student):
    assert student.energy(2.0) == close(2.0)


@pytest.mark.exercise("total")
def test_two_of_them(student):
    assert student.total(2.0) == close(4.0)
"""
RUBRIC = """
[[why]]
points = 3
text = "Names the error of a step."
[[why]]
name = "step"
points = 1
text = "Says how it depends on the step."
[[why]]
name = "units"
points = -0.5
text = "Units are missing."
"""


def written(folder, authored=AUTHORED, suite=SUITE, rubric=RUBRIC):
    for name, text in (
        ("course.toml", COURSE),
        ("solutions/drift/drift.py", authored),
        ("autograde_tests/drift/test_drift.py", suite),
        ("autograde_tests/drift/rubric.toml", rubric),
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text:
            path.write_text(text)
    return load_course(folder)


@pytest.fixture(scope="module")
def physics(tmp_path_factory):
    return written(tmp_path_factory.mktemp("physics"))


@pytest.fixture(scope="module")
def assignment(physics):
    return physics.assignments[0]


@pytest.fixture(scope="module")
def grade(physics, assignment, isolation):
    with Judge(isolation, physics.limits) as judge:
        return judge.grade(read_submission(assignment.authored_path), assignment, "student01", 1)


def decided(**points):
    return {
        ("student01", "drift", name): Override("student01", "drift", name, value, "See page 12.\nNicely put.")
        for name, value in points.items()
    }


def test_a_grade_has_the_points_of_tests_and_says_how_many_a_person_gives(grade):
    assert (grade.points, grade.max_points, grade.by_hand) == (3.0, 10.0, 7.0)
    assert {one.name: (one.points, one.manual, one.tests == ()) for one in grade.exercises} == {
        "why": (0.0, True, True),
        "energy": (2.0, False, False),
        "plot": (0.0, True, True),
        "total": (1.0, False, False),
    }
    assert grade_from_json(grade_to_json(grade)) == grade


def test_what_is_open_is_told_as_open_and_never_as_points_of_tests(grade, physics, assignment):
    texts = read_feedback_texts(assignment, physics)
    for language, teacher in (("en", "Your teacher reads this answer"), ("ko", "강사가 읽습니다")):
        say = catalogue(language)
        page = feedback_page(feedback_of(grade, "Drift", texts, say), "Physics", say)
        text = to_markdown(grade, "Drift", texts, say)
        for said in (page, text):
            assert teacher in said
            assert "why, plot" in said
            assert "0 / 4" not in said
        assert "tests gave" not in page + text
    settled = settle(grade, assignment)
    assert [one.name for one in settled.open] == ["why", "plot"]
    assert settled.open_points == 7.0
    assert list(remarks(settled, catalogue("en"))) == ["7 points open: why, plot"]
    assert notes(grade, catalogue("en")) == []


def test_a_decision_closes_it_and_tells_why(grade, physics, assignment):
    overrides = decided(why=3.5, plot=0)
    key = ("student01", "drift", "why")
    overrides[key] = Override("student01", "drift", "why", 3.5, "Nicely put.", criteria={"1": 3.0, "units": -0.5})
    settled = settle(grade, assignment, overrides)
    assert (settled.points, settled.open, settled.graded) == (6.5, (), 3.0)
    texts = read_feedback_texts(assignment, physics)
    feedback = feedback_of(grade, "Drift", texts, catalogue("en"), settled=settled)
    why = next(one for one in feedback.exercises if one.name == "why")
    assert why.points == 3.5
    assert why.lines == ("3 of 3: Names the error of a step.", "-0.5: Units are missing.", "Nicely put.")
    assert list(counted(settled, catalogue("en"))) == []
    assert "tests gave" not in feedback_page(feedback, "Physics", catalogue("en"))


def test_of_what_could_not_be_opened_nothing_is_open(grade, physics, assignment, isolation):
    with Judge(isolation, physics.limits) as judge:
        rejected = judge.grade(Rejection("no_file"), assignment, "student02", 1)
    assert settle(rejected, assignment).open == ()


def test_an_assignment_may_have_no_tests_at_all(tmp_path, isolation):
    text = AUTHORED.partition('# %% exercise="energy"')[0]
    course = written(tmp_path / "course", text, "", "")
    (assignment,) = course.assignments
    (tmp_path / "drift.ipynb").write_text(released_files(assignment, "en")["drift.ipynb"].decode())
    with Judge(isolation, course.limits) as judge:
        found = judge.grade(read_submission(tmp_path / "drift.ipynb"), assignment, "student01", 1)
    assert (found.points, found.by_hand, found.file) == (0.0, 4.0, "drift.ipynb") or found.rejected is not None


def test_exports_leave_open_points_out_and_say_so(grade, physics):
    found = result_of(grade, physics)
    tests = {one["name"]: one for one in json.loads(gradescope(found))["tests"]}
    assert "score" not in tests["why"]
    assert "status" not in tests["why"]
    assert tests["energy"]["status"] == "passed"
    told = {one["name"]: one for one in json.loads(prairielearn(found))["tests"]}
    assert "points" not in told["plot"]
    assert b'skipped="2"' in junit([found])
    rows = plain([found], exercises=True, bom=False).content.decode().splitlines()
    assert rows[0].split(",")[4:8] == ["drift.why", "drift.energy", "drift.plot", "drift.total"]
    assert rows[1].split(",")[4:8] == ["", "2", "", "1"]
    assert "7 points open" in rows[1]


def test_the_report_counts_what_is_open_by_itself(grade, physics):
    sheets = collect([grade, replace(grade, student="student02")])
    report = build_report(
        sheets, physics, {name: name for name in sheets["drift"].students}, catalogue("en"), anonymous=False
    )
    (one,) = report.assignments
    why = next(exercise for exercise in one.exercises if exercise.name == "why")
    assert (why.open, why.none, why.mean) == (2, 0, None)
    assert [result.open_points for result in one.results] == [7.0, 7.0]


def test_students_get_a_cell_to_write_in_that_nbgrader_knows_as_graded_by_hand(assignment):
    files = released_files(assignment, "en")
    script = files["drift.py"].decode()
    assert "# %% why [markdown]\n# Write your answer here.\n" in script
    assert "Each step has an error" not in script
    cells = json.loads(files["drift.ipynb"])["cells"]
    known = {one["metadata"]["nbgrader"]["grade_id"]: one for one in cells if "nbgrader" in one["metadata"]}
    why, plot = known["why"], known["plot"]
    for cell, kind, points in ((why, "markdown", 4), (plot, "code", 3)):
        about = cell["metadata"]["nbgrader"]
        assert (cell["cell_type"], about["grade"], about["solution"], about["points"]) == (kind, True, True, points)
    assert "why_check" not in known
    assert "energy_check" in known


@pytest.mark.parametrize(
    ("authored", "suite", "problem"),
    [
        (AUTHORED.replace(" manual=true requires", " requires"), SUITE, "line 14: there is no hidden test of plot"),
        (AUTHORED, SUITE.replace('exercise("total")', 'exercise("plot")'), "line 14: plot is graded by hand"),
        (AUTHORED, SUITE.replace('exercise("total")', 'exercise("totla")'), "tests of 'totla', which is no exercise"),
    ],
)
def test_a_suite_that_does_not_fit_is_one_line_with_the_place(tmp_path, isolation, authored, suite, problem):
    course = written(tmp_path, authored, suite)
    with Judge(isolation, course.limits) as judge, pytest.raises(SuiteError, match=problem) as caught:
        judge.suite(course.assignments[0])
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        ('[markdown] exercise="why" points=4', "is a text, which no test can judge; say manual=true"),
        ('[markdown] exercise="why" points=4 manual=yes', "manual is 'yes', expected 'true' or 'false'"),
        ('[markdown] exercise="why" points=4 manual=true lang="en"', "leave lang away here"),
        ("[markdown] manual=true", "manual is about an exercise"),
    ],
)
def test_a_header_that_cannot_be_meant_is_one_line_with_the_place(tmp_path, header, problem):
    text = AUTHORED.replace('[markdown] exercise="why" points=4 manual=true', header)
    with pytest.raises(CourseError, match="line 4: .*" + problem):
        _ = written(tmp_path, text).assignments[0].exercises


@pytest.mark.parametrize(
    ("rubric", "problem"),
    [
        (RUBRIC.replace("points = 3", "points = 2"), "why: the criteria give 3 points, the exercise is worth 4"),
        (RUBRIC.replace("[[why]]", "[[energy]]"), "energy: no exercise of drift that is graded by hand"),
        (RUBRIC.replace('"units"', '"step"'), "two criteria are called alike"),
        (RUBRIC.replace("text =", "txet =", 1), "txet"),
        ("[[why", "rubric.toml: "),
    ],
)
def test_a_rubric_that_does_not_fit_is_one_line_with_the_place(tmp_path, rubric, problem):
    (assignment,) = written(tmp_path, rubric=rubric).assignments
    with pytest.raises(CourseError, match=problem) as caught:
        read_rubrics(assignment)
    assert str(caught.value).startswith(str(assignment.suite_path / "rubric.toml"))
    assert "\n" not in str(caught.value)


def test_decisions_are_read_with_what_each_criterion_gave(physics, tmp_path):
    (tmp_path / "overrides.toml").write_text(
        '[[override]]\nstudent = "student01"\nassignment = "drift"\nexercise = "why"\npoints = 3.5\n'
        'comment = "Good."\nanswer = "9f"\ncriteria = {"1" = 3.0, step = 0.5}\n'
    )
    (found,) = read_overrides(tmp_path, physics).values()
    assert found.criteria == {"1": 3.0, "step": 0.5}
    (tmp_path / "overrides.toml").write_text((tmp_path / "overrides.toml").read_text().replace("3.5", "4.5"))
    with pytest.raises(UsageError, match=r"4\.5 points, but why is worth 4"):
        read_overrides(tmp_path, physics)
    assert list(GradeStore(tmp_path).grades()) == []
