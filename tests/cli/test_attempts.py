"""Several attempts through the commands: the best counts everywhere, with its own evidence, and nobody is counted twice."""

import csv
import io
import json
import shutil

import pytest

from grader.classroom.attempts import MAX_ATTEMPTS
from grader.submission.find import ATTEMPTS
from tests.cli.conftest import AFTER, DUE, IN_TIME
from tests.conftest import GOOD, hand_in, patient_canary

BEST = '[late]\nper_day = "10 %"\n\n[attempts]\ncounts = "best"\n\n'
WRONG = GOOD.replace("return 2 *", "return 4 *")
HALF = GOOD.replace("return self.held", "return 'half of it'")
COUNT = {"student01": 7.2, "student02": 9.0, "student03": 9.0}


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A course where the best counts, and a class: three attempts of which the second is best, one, and a hostile tree."""
    home = tmp_path_factory.mktemp("home")
    course = patient_canary(home / "course")
    said = (course / "course.toml").read_text(encoding="utf-8")
    (course / "course.toml").write_text(said.replace("[title]", BEST + "[title]") + DUE)
    tree = home / "submitted"
    hand_in(tree, "student01", "syntax error", at=AFTER)
    hand_in(tree, "student01", HALF.replace("return f(", "return 1 + f("), at=IN_TIME, attempt="1")
    hand_in(tree, "student01", GOOD, at=AFTER, attempt="2")
    hand_in(tree, "student02", GOOD, at=IN_TIME)
    hand_in(tree, "student03", GOOD, at=IN_TIME)
    attempts = tree / "student03" / "canary" / ATTEMPTS
    for number in range(MAX_ATTEMPTS + 3):
        (attempts / str(number)).mkdir(parents=True)
    (attempts / "99").symlink_to("/etc")
    return home


@pytest.fixture
def copy(graded_class, tmp_path):
    for name in ("submitted", "grades"):
        shutil.copytree(graded_class / name, tmp_path / name, symlinks=True)
    return tmp_path


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_table_counts_students_and_says_which_attempt_counts(grader, graded_class):
    code, out, err = grader("grade", graded_class / "submitted", "--out", graded_class / "grades")
    rows = {line.split()[0]: line for line in out.splitlines() if line.startswith("student0")}
    assert code == 0
    assert all(f"{points:g} / 9" in rows[student] for student, points in COUNT.items())
    assert "attempt 2 of 3 counts; 2 days late: -20 %" in rows["student01"]
    assert "attempt" not in rows["student02"]
    assert f"attempt {MAX_ATTEMPTS + 1} of {MAX_ATTEMPTS + 1} counts" in rows["student03"]
    assert "3 unchanged since the last run" in out
    assert "student03 canary: 4 more entries among the earlier attempts are not graded" in err


def test_without_a_folder_of_grades_the_best_counts_too(grader, graded_class):
    _, out, _ = grader("grade", graded_class / "submitted" / "student01", "--json")
    assert [(one["student"], one["points"]) for one in json.loads(out)] == [("student01", 9.0)]


def test_attempts_are_kept_beside_the_grade_and_graded_once(grader, graded_class, copy):
    kept = copy / "grades" / "student01" / "canary.attempts"
    assert sorted(path.name for path in kept.iterdir()) == [
        "1.json", "1.timestamp.txt", "2.json", "2.timestamp.txt",
    ]  # fmt: skip
    before = contents(copy / "grades")
    (kept / "2.json").unlink()
    _, out, _ = grader("grade", copy / "submitted", "--out", copy / "grades")
    assert "2 unchanged since the last run" in out
    assert contents(copy / "grades") == before


def test_an_attempt_that_is_taken_away_counts_no_longer(grader, copy):
    shutil.rmtree(copy / "submitted" / "student01" / "canary" / ATTEMPTS / "2")
    _, out, _ = grader("grade", copy / "submitted", "--out", copy / "grades")
    assert "attempt 1 of 2 counts" in out
    assert "Attempt 1 of 2 counts" in (copy / "grades" / "student01" / "canary.feedback.md").read_text()
    assert not list((copy / "grades").rglob("2.*"))


def test_handing_in_again_makes_an_attempt_of_what_was_graded_without_grading_it_again(grader, copy):
    before = (copy / "grades" / "student02" / "canary.json").read_bytes()
    hand_in(copy / "submitted", "student02", GOOD, at=IN_TIME, attempt="1")
    hand_in(copy / "submitted", "student02", WRONG, at=AFTER)
    _, out, _ = grader("regrade", copy / "submitted", "--out", copy / "grades", "--json")
    assert (json.loads(out)["regraded"], json.loads(out)["moves"]) == (1, [])
    grader("regrade", copy / "submitted", "--out", copy / "grades", "--accept")
    assert (copy / "grades" / "student02" / "canary.attempts" / "1.json").read_bytes() == before
    accepted = contents(copy / "grades")
    _, out, _ = grader("grade", copy / "submitted", "--out", copy / "grades")
    assert "3 unchanged since the last run" in out
    assert contents(copy / "grades") == accepted


def test_a_regrade_tells_who_moves_and_which_attempt_counts_then(grader, copy):
    shutil.rmtree(copy / "submitted" / "student01" / "canary" / ATTEMPTS / "2")
    _, out, _ = grader("regrade", copy / "submitted", "--out", copy / "grades", "--json")
    (move,) = json.loads(out)["moves"]
    assert (move["student"], move["attempts"], move["tests"]) == ("student01", ["2", "1"], [])
    _, out, _ = grader("regrade", copy / "submitted", "--out", copy / "grades")
    assert "counts: attempt 2 → attempt 1" in out
    assert "9 → 6 / 9" in out


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Attempt 2 of 3 counts, the best one"), ("ko", "제출 3번 가운데 점수가 가장 높은 2번째 제출을 반영합니다")],
)
def test_the_page_is_that_of_the_attempt_that_counts(grader, graded_class, tmp_path, language, told):
    arguments = ("-g", graded_class / "grades", "-o", tmp_path, "--lang", language)
    assert grader("feedback", graded_class / "submitted", *arguments)[0] == 0
    page = (tmp_path / "student01" / "canary.html").read_text()
    assert told in page
    assert "7.2 / 9" in page
    assert "syntax error" not in page
    assert told[:7] not in (tmp_path / "student02" / "canary.html").read_text()


def test_its_code_is_that_of_the_attempt_too(grader, copy):
    shutil.rmtree(copy / "submitted" / "student01" / "canary" / ATTEMPTS / "2")
    grader("grade", copy / "submitted", "--out", copy / "grades")
    code, _, err = grader("feedback", copy / "submitted", "-g", copy / "grades", "-o", copy / "pages", "--lang", "en")
    page = (copy / "pages" / "student01" / "canary.html").read_text()
    assert (code, err) == (0, "")
    assert "half of it" in page
    assert "handed in 2026-11-30 23:00" in page
    hand_in(copy / "submitted", "student01", GOOD, attempt="1")
    _, _, err = grader("feedback", copy / "submitted", "-g", copy / "grades", "-o", copy / "pages", "--lang", "en")
    assert "1 written without code" in err
    assert "half of it" not in (copy / "pages" / "student01" / "canary.html").read_text()


def test_every_export_and_the_report_have_the_same_points(grader, graded_class, tmp_path):
    grades = graded_class / "grades"
    _, out, _ = grader("export", "csv", grades, "--no-excel")
    assert {row["student"]: float(row["points"]) for row in csv.DictReader(io.StringIO(out))} == COUNT
    _, out, _ = grader("export", "nbgrader", grades)
    rows = {row["student_id"]: row for row in csv.DictReader(io.StringIO(out))}
    assert {student: float(row["score"]) for student, row in rows.items()} == COUNT
    assert rows["student01"]["timestamp"] == "2026-12-02 00:00:00"
    _, out, _ = grader("export", "gradescope", grades, "-s", "student01")
    assert json.loads(out)["score"] == 7.2
    assert {one["score"] for one in json.loads(out)["tests"]} == {4.0, 3.0, 2.0}
    _, out, _ = grader("export", "junit", grades, "-s", "student01")
    assert "<failure" not in out
    grader("report", grades, "--json", tmp_path / "report.json")
    (one,) = json.loads((tmp_path / "report.json").read_text())["assignments"]
    assert {result["student"]: result["points"] for result in one["results"]} == COUNT


def test_where_the_last_counts_attempts_change_no_byte(grader, copy, graded_class, tmp_path):
    course = tmp_path / "course"
    shutil.copytree(graded_class / "course", course)
    settings = course / "course.toml"
    settings.write_text(settings.read_text().replace('counts = "best"', 'counts = "last"'))
    shutil.rmtree(copy / "submitted" / "student03")
    shutil.copytree(copy / "submitted", tmp_path / "without", symlinks=True)
    for folder in (tmp_path / "without").glob(f"*/*/{ATTEMPTS}"):
        shutil.rmtree(folder)
    found = []
    for tree in ("submitted", "without"):
        out = tmp_path / f"of_{tree}"
        _, array, _ = grader("grade", tmp_path / tree, "--out", out, "--course", course, "--json", "-j", 1)
        for form in ("html", "text"):
            grader("feedback", tmp_path / tree, "-g", out, "-o", out, "--course", course, "--format", form)
        _, table, _ = grader("export", "csv", out, "--course", course)
        found.append((array, table, contents(out)))
    assert found[0] == found[1]
    assert not any("attempts" in path for path in found[0][2])


@pytest.mark.parametrize("value", ['"median"', "3"])
def test_another_word_is_one_line(grader, graded_class, tmp_path, value):
    shutil.copytree(graded_class / "course", tmp_path / "course")
    settings = tmp_path / "course" / "course.toml"
    settings.write_text(settings.read_text() + f"attempts = {value}\n")
    code, _, err = grader("grade", graded_class / "submitted", "--course", tmp_path / "course")
    assert (code, err.count("\n")) == (2, 1)
    assert "attempts" in err
