"""What is no student's Grade never passes for one: some exercises, replays, folders that mean something else."""

import json

import pytest

from tests.conftest import GOOD, hand_in, hand_in_class, patient_canary

WRONG = GOOD.replace("return 2 *", "return 4 *")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    patient_canary(home / "course")
    hand_in_class(home / "submitted", {"student01": GOOD, "student02": WRONG})
    return home


def kept(home):
    return {path.parent.name: json.loads(path.read_text()) for path in (home / "grades").glob("*/canary.json")}


@pytest.mark.proof
def test_an_exercise_is_put_into_the_kept_grades(grader, graded_class):
    before = kept(graded_class)
    for force in ((), ("--force",)):
        code, out, _ = grader(
            "grade", graded_class / "submitted", "-e", "Box", "--out", graded_class / "grades", *force
        )
        assert code == 0
        assert "9 / 9" in out
        assert "graded with all exercises" not in out
        assert kept(graded_class) == before


def test_where_nothing_is_kept_all_is_graded_and_said(grader, graded_class, tmp_path):
    code, out, _ = grader("grade", graded_class / "submitted", "-e", "Box", "--out", tmp_path / "grades")
    assert code == 0
    assert "2 graded with all exercises" in out
    assert {student: grade["max_points"] for student, grade in kept(tmp_path).items()} == {
        "student01": 9.0, "student02": 9.0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--seed", 5, "--out", "kept"], "--seed"), (["--seed", 5, "--gradebook"], "--seed"),
        (["-e", "Box", "--gradebook"], "--gradebook"),
    ],
)  # fmt: skip
def test_what_would_be_kept_and_is_no_grade_is_refused(grader, graded_class, more, told):
    code, out, err = grader("grade", graded_class / "submitted", *more)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert not (graded_class / "course" / "kept").exists()


@pytest.fixture
def partial(grader, graded_class, tmp_path):
    """A folder into which somebody put a Grade of one exercise."""
    _, out, _ = grader("grade", graded_class / "submitted", "-s", "student01", "-e", "Box", "--json")
    for student, grade in kept(graded_class).items():
        path = tmp_path / "grades" / student / "canary.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(json.loads(out)[0] if student == "student01" else grade))
    return tmp_path / "grades"


def test_a_grade_of_some_exercises_is_left_out_of_exports_and_named(grader, partial):
    code, out, err = grader("export", "csv", partial)
    assert code != 0
    assert "student01" not in out
    assert "student02" in out
    assert "some exercises only" in err


def test_a_grade_of_some_exercises_is_left_out_of_the_report_and_named(grader, partial, tmp_path):
    code, _, err = grader("report", partial, "--json", tmp_path / "report.json")
    assert code == 0
    assert "student01" not in (tmp_path / "report.json").read_text()
    assert "student01 canary" in err


def test_no_page_is_written_of_some_exercises(grader, graded_class, partial, tmp_path):
    code, _, err = grader("feedback", graded_class / "submitted", "--grades", partial, "--out", tmp_path / "pages")
    assert code == 0
    assert [path.parent.name for path in (tmp_path / "pages").glob("*/*.html")] == ["student02"]
    assert "student01 canary" in err


def test_grading_completes_them(grader, graded_class, partial):
    assert grader("grade", graded_class / "submitted", "--out", partial)[0] == 0
    assert kept(partial.parent) == kept(graded_class)


@pytest.mark.parametrize("name", ["overrides.toml", "timestamp.txt", "canary.json"])
def test_a_folder_that_is_called_like_a_file_of_ours_stops_nobody(grader, tmp_path, name):
    for student in ("student01", name):
        hand_in(tmp_path / "submitted", student, GOOD)
    code, out, err = grader("grade", tmp_path / "submitted", "--out", tmp_path / "grades")
    assert code == 0
    assert "9 of 9" in out
    assert name in err
    (tmp_path / "grades" / name).mkdir(exist_ok=True)  # as an earlier version left it
    assert grader("report", tmp_path / "grades", "--json", tmp_path / "report.json")[0] == 0
    code, out, _ = grader("export", "csv", tmp_path / "grades")
    assert code == 0
    assert "student01" in out
