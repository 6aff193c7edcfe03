"""Policies through the commands: one number in the table, on the page, in every export and in the report."""

import csv
import io
import json
import shutil

import pytest

from tests.cli.conftest import AFTER, DUE, IN_TIME
from tests.conftest import GOOD, hand_in, patient_canary

WRONG = GOOD.replace("return 2 *", "return 4 *")
LATE = '[late]\nper_day = "10 %"\n\n'
EXTENSION = '[[extension]]\nstudent = "student03"\nassignment = "canary"\ndays = 2\nreason = "Was ill."\n'
COUNT = {"student01": 9.0, "student02": 7.2, "student03": 9.0, "student04": 9.0}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A course with a rule, and a class of four: in time, late, late with an extension, and nobody knows when."""
    home = tmp_path_factory.mktemp("home")
    course = patient_canary(home / "course")
    said = (course / "course.toml").read_text(encoding="utf-8")
    (course / "course.toml").write_text(said.replace("[title]", LATE + "[title]") + DUE)
    (course / "extensions.toml").write_text(EXTENSION)
    for student, time in zip(COUNT, (IN_TIME, AFTER, AFTER, ""), strict=True):
        hand_in(home / "submitted", student, GOOD, at=time)
    return home


@pytest.fixture
def held_back(graded_class):
    """The course says that nothing is published yet."""
    settings = graded_class / "course" / "course.toml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(before + "published = false\n")
    yield
    settings.write_text(before)


def test_the_class_table_counts_lateness_and_says_so(grader, graded_class):
    code, out, _ = grader("grade", graded_class / "submitted", "--out", graded_class / "grades")
    rows = {line.split()[0]: line for line in out.splitlines() if line.startswith("student0")}
    assert code == 0
    for student, points in COUNT.items():
        assert f"{points:g} / 9" in rows[student]
    assert "2 days late: -20 % (-1.8 of 9 points)" in rows["student02"]
    assert "hand-in time unknown" in rows["student04"]
    assert "timestamp.txt" not in out
    assert "mean 95%" in out


def test_the_grade_does_not_know_it(graded_class):
    grades = {student: (graded_class / "grades" / student / "canary.json").read_text() for student in COUNT}
    assert {json.loads(text)["points"] for text in grades.values()} == {9.0}
    assert not any("2026-12" in text for text in grades.values())


def test_a_time_that_changes_is_told_without_grading_again(grader, graded_class, tmp_path):
    shutil.copytree(graded_class / "submitted", tmp_path / "submitted")
    shutil.copytree(graded_class / "grades", tmp_path / "grades")
    feedback = tmp_path / "grades" / "student02" / "canary.feedback.md"
    assert "2 days late: -20 %" in feedback.read_text()
    (tmp_path / "submitted" / "student02" / "canary" / "timestamp.txt").write_text(IN_TIME)
    _, out, _ = grader("grade", tmp_path / "submitted", "--out", tmp_path / "grades")
    assert "4 unchanged since the last run" in out
    assert "late" not in feedback.read_text()


def test_every_export_has_the_same_points(grader, graded_class):
    grades = graded_class / "grades"
    _, out, _ = grader("export", "csv", grades, "--no-excel")
    assert {row["student"]: float(row["points"]) for row in csv.DictReader(io.StringIO(out))} == COUNT
    _, out, _ = grader("export", "nbgrader", grades)
    rows = {row["student_id"]: row for row in csv.DictReader(io.StringIO(out))}
    assert {student: float(row["score"]) for student, row in rows.items()} == COUNT
    late = rows["student02"]
    assert (late["raw_score"], late["late_submission_penalty"]) == ("9.0", "1.8")
    assert (late["duedate"], late["timestamp"]) == ("2026-11-30 14:59:00", "2026-12-02 00:00:00")
    _, out, _ = grader("export", "moodle", grades)
    assert {row["username"]: float(row["canary"]) for row in csv.DictReader(io.StringIO(out))} == COUNT
    _, out, _ = grader("export", "gradescope", grades, "-s", "student02")
    assert json.loads(out)["score"] == 7.2
    assert "2 days late: -20 %" in json.loads(out)["output"]
    _, out, _ = grader("export", "prairielearn", grades, "-s", "student02")
    assert json.loads(out)["score"] == 0.8
    _, out, _ = grader("export", "junit", grades, "-s", "student02")
    assert '<property name="points" value="7.2" />' in out


def test_the_report_counts_the_same_points(grader, graded_class, tmp_path):
    grader("report", graded_class / "grades", "--json", tmp_path / "report.json")
    (one,) = json.loads((tmp_path / "report.json").read_text())["assignments"]
    assert {result["student"]: result["points"] for result in one["results"]} == COUNT


@pytest.mark.parametrize(("language", "told"), [("en", "2 days late: -20 %"), ("ko", "2일 지각: -20 %")])
def test_the_page_tells_the_student(grader, graded_class, tmp_path, language, told):
    arguments = (graded_class / "submitted", "-g", graded_class / "grades", "-o", tmp_path, "--lang", language)
    assert grader("feedback", *arguments)[0] == 0
    page = (tmp_path / "student02" / "canary.html").read_text()
    assert told in page
    assert "7.2 / 9" in page
    assert told not in (tmp_path / "student03" / "canary.html").read_text()


def test_what_is_not_published_is_handed_back_only_when_asked_for(grader, graded_class, tmp_path, held_back):
    arguments = (graded_class / "submitted", "-g", graded_class / "grades", "-o", tmp_path)
    code, out, err = grader("feedback", *arguments)
    assert (code, out, list(tmp_path.iterdir())) == (2, "", [])
    assert "not published yet: canary. --unpublished writes them" in err
    assert grader("feedback", *arguments, "--unpublished")[0] == 0
    assert len(list(tmp_path.glob("*/canary.html"))) == 4


def test_what_is_not_published_is_hidden_in_what_students_see(grader, graded_class, tmp_path, held_back):
    grades = graded_class / "grades"
    _, out, _ = grader("export", "gradescope", grades, "-s", "student02")
    assert {json.loads(out)["visibility"], *(one["visibility"] for one in json.loads(out)["tests"])} == {"hidden"}
    code, out, err = grader("export", "prairielearn", grades, "-s", "student02")
    assert (code, out) == (2, "")
    assert "canary is not published yet, and PrairieLearn shows results at once" in err
    worksheet = "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Feedback comments\n"
    (tmp_path / "w.csv").write_text(worksheet + "Participant 2,student02,,,,9.00,\n")
    _, out, _ = grader("export", "moodle", grades, "-s", "student02", "--roster", tmp_path / "w.csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["Grade"], row["Feedback comments"]) == ("7.2", "")


def test_the_list_tells_due_times(grader):
    _, out, _ = grader("list", "--json")
    assert json.loads(out)[0]["due"] == "2026-11-30T23:59:00+09:00"
    _, out, _ = grader("list")
    assert "due 2026-11-30 23:59 (UTC+09:00)" in out


def test_a_regrade_keeps_what_counts(grader, graded_class, tmp_path):
    shutil.copytree(graded_class / "submitted", tmp_path / "submitted")
    shutil.copytree(graded_class / "grades", tmp_path / "grades")
    folder = tmp_path / "submitted" / "student01" / "canary"
    (folder / "canary.py").write_text(WRONG)
    (folder / "timestamp.txt").write_text(AFTER)
    assert grader("regrade", tmp_path / "submitted", "--out", tmp_path / "grades", "--accept")[0] == 0
    assert "2 days late" in (tmp_path / "grades" / "student01" / "canary.feedback.md").read_text()


def test_a_mistake_in_the_files_of_policies_is_one_line(grader, graded_class, tmp_path):
    shutil.copytree(graded_class / "course", tmp_path / "course")
    (tmp_path / "course" / "extensions.toml").write_text(EXTENSION.replace("canary", "other"))
    grades = graded_class / "grades"
    for arguments in (("grade", graded_class / "submitted"), ("report", grades, "--html", tmp_path / "r.html")):
        code, _, err = grader(*arguments, "--course", tmp_path / "course")
        assert (code, err.count("\n")) == (2, 1)
        assert "extension 1: the course has no assignment 'other'" in err
