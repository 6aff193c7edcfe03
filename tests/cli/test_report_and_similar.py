"""``grader report`` and ``grader similar`` as their users type them."""

import csv
import json
import stat
from functools import partial

import pytest

from grader.classroom import GradeStore
from tests.conftest import CANARY, hand_in_class
from tests.report.made_up import a_grade
from tests.similarity.test_compare import LONG


@pytest.fixture
def grader(typed):
    return partial(typed, CANARY, COLUMNS="160")


@pytest.fixture
def grades(tmp_path):
    store = GradeStore(tmp_path / "grades")
    for student in ("student01", "student02"):
        store.write(a_grade(student, (student == "student01", True, True)), "")
    return store.folder


def test_a_report_is_written_in_every_form_that_was_asked_for(grader, grades, tmp_path):
    page, tables, document = tmp_path / "r.html", tmp_path / "tables", tmp_path / "r.json"
    done = grader("report", grades, "-a", "can", "--html", page, "--csv", tables, "--json", document, "--lang", "ko")
    assert (done.returncode, done.stderr) == (0, "")
    assert "제출물 2개" in done.stdout
    assert '<html lang="ko">' in page.read_text(encoding="utf-8")
    assert (tables / "tests.csv").exists()
    assert json.loads(document.read_bytes())["assignments"][0]["results"][0]["student"] == "student01"


def test_an_anonymous_report_names_nobody_and_the_mapping_comes_only_on_request(grader, grades, tmp_path):
    page, mapping = tmp_path / "out" / "r.html", tmp_path / "out" / "who.csv"
    page.parent.mkdir()
    grader("report", grades, "--html", page, "--anonymous")
    assert list(page.parent.iterdir()) == [page]
    assert "student01" not in page.read_text(encoding="utf-8")
    grader("report", grades, "--html", page, "--anonymous", "--mapping", mapping)
    with mapping.open(encoding="utf-8-sig", newline="") as file:
        assert {row["student"] for row in csv.DictReader(file)} == {"student01", "student02"}
    assert stat.S_IMODE(mapping.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "say what to write"),
        (("--html", "r.html", "--mapping", "m.csv"), "--mapping needs --anonymous"),
        (("--html", "r.html", "-a", "ch99"), "ch99"),
        (("--html", "nowhere/r.html"), "cannot write nowhere/r.html"),
    ],
)
def test_what_cannot_be_meant_is_one_line(grader, grades, arguments, said):
    done = grader("report", grades, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_folder_without_grades_says_what_belongs_there(grader, tmp_path):
    done = grader("report", tmp_path, "--json", tmp_path / "r.json")
    assert done.returncode == 2
    assert "grader grade --out" in done.stderr


@pytest.fixture
def submitted(tmp_path):
    sources = {student: LONG.replace("total", student) for student in ("student01", "student02")}
    return hand_in_class(tmp_path / "submitted", sources)


def test_alike_submissions_are_told_with_a_word_of_caution(grader, submitted, tmp_path):
    page = tmp_path / "alike.html"
    done = grader("similar", submitted, "--html", page)
    assert (done.returncode, done.stderr) == (0, "")
    assert "student01 + student02" in done.stdout
    assert "does not mean copied" in done.stdout
    assert "<mark>" in page.read_text(encoding="utf-8")


def test_the_json_of_alike_submissions_is_one_document(grader, submitted):
    (found,) = json.loads(grader("similar", submitted, "--json").stdout)
    assert found["schema"] == "similar/1"
    assert found["pairs"][0]["students"] == ["student01", "student02"]


def test_a_threshold_has_to_be_a_share(grader, submitted):
    done = grader("similar", submitted, "--threshold", "50")
    assert done.returncode == 2
    assert "such as 0.5" in done.stderr
