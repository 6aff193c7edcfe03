"""`grader export` and `grader collect` as their users type them, in one process."""

import json
import sys

import pytest

from grader import cli
from grader.classroom import GradeStore
from tests.conftest import CANARY, GOOD

GRADEBOOK = "Student,ID,Section,Canary (42)\n    Points Possible,,,9.0\nFirst1,101,A,\n"


@pytest.fixture
def grader(monkeypatch, capfdbinary):
    """Run a command and return its exit code, standard output and standard error."""

    def grader(*arguments):
        monkeypatch.setattr(sys, "argv", ["grader", *map(str, arguments)])
        monkeypatch.setenv("COLUMNS", "200")
        monkeypatch.setenv("LC_ALL", "C.UTF-8")
        monkeypatch.chdir(CANARY)
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfdbinary.readouterr()
        return ended.value.code, out.decode(), err.decode()

    return grader


@pytest.fixture
def grades(tmp_path, graded):
    store = GradeStore(tmp_path / "grades")
    for student in ("101", "student02"):
        store.write(graded(GOOD, student=student), "")
    return store.folder


@pytest.fixture
def gradebook(tmp_path):
    path = tmp_path / "gradebook.csv"
    path.write_text(GRADEBOOK)
    return path


def test_a_gradebook_is_filled_in_and_who_is_left_out_is_listed(grader, grades, gradebook, tmp_path):
    code, out, err = grader("export", "canvas", grades, "--roster", gradebook, "-o", tmp_path / "filled.csv")
    assert (code, out) == (1, "")
    assert "student02/canary  not in the roster" in err
    assert (tmp_path / "filled.csv").read_text().splitlines()[2] == "First1,101,A,9"


def test_all_in_the_file_is_no_news(grader, grades, gradebook):
    code, out, err = grader("export", "canvas", grades, "--roster", gradebook, "-s", "101", "--column", "can=canary")
    assert (code, err) == (0, "")
    assert "First1,101,A,9" in out


@pytest.mark.parametrize("name", ["gradescope", "prairielearn"])
def test_one_submission_goes_to_a_file_and_several_below_a_folder(grader, grades, tmp_path, name):
    code, out, _ = grader("export", name, grades, "-s", "101")
    assert (code, "tests" in json.loads(out)) == (0, True)
    assert grader("export", name, grades, "-o", tmp_path / "out")[0] == 0
    assert json.loads((tmp_path / "out" / "student02" / "canary" / "results.json").read_text())["tests"]
    code, _, err = grader("export", name, grades)
    assert (code, err.count("\n")) == (2, 1)
    assert "2 submissions" in err


@pytest.mark.parametrize(
    ("arguments", "starts"),
    [(["csv", "--rows", "student", "--no-excel"], "student,canary,total"), (["nbgrader"], "assignment,duedate"),
     (["moodle"], "username,canary"), (["junit"], "<?xml")],
    ids=["csv", "nbgrader", "moodle", "junit"],
)  # fmt: skip
def test_a_table_goes_to_standard_output_and_nothing_else_does(grader, grades, arguments, starts):
    code, out, err = grader("export", *arguments, grades)
    assert (code, err) == (0, "")
    assert out.startswith(starts)


def test_the_autograder_is_one_file(grader, tmp_path):
    code, out, err = grader("export", "gradescope-autograder", "-a", "canary", "-o", tmp_path / "autograder.zip")
    assert (code, out) == (0, "")
    assert "autograder.zip" in err
    assert (tmp_path / "autograder.zip").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [(["csv", "none"], "is no folder"), (["csv", "{gradebook}"], "is no folder"),
     (["csv", "{grades}", "-o", "{grades}"], "Is a directory; what was written before is kept"),
     (["canvas", "{grades}", "--roster", "none.csv"], "none.csv"),
     (["canvas", "{grades}", "--roster", "{gradebook}", "--column", "x"], "expected ASSIGNMENT=NAME"),
     (["gradescope-autograder", "-a", "canary", "-o", "x.zip", "--isolation", "L9"], "--isolation is 'L9'")],
    ids=["grades", "a file of grades", "a folder to write", "roster", "column", "isolation"],
)  # fmt: skip
def test_what_cannot_be_meant_is_one_line(grader, grades, gradebook, arguments, why):
    code, out, err = grader("export", *(one.format(grades=grades, gradebook=gradebook) for one in arguments))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert why in err


@pytest.mark.parametrize("name", ["", "canvas", "moodle", "nbgrader", "csv", "junit", "gradescope", "prairielearn"])
def test_help_teaches_by_an_example(grader, name):
    code, out, _ = grader("export", *([name] if name else []), "--help")
    assert code == 0
    assert f"grader export {name}" in " ".join(out.split())


def test_exit_codes_are_in_the_help(grader):
    assert all(f" {code} " in grader(name, "--help")[1] for name in ("export", "collect") for code in (0, 1, 2))


@pytest.fixture
def download(tmp_path):
    import zipfile

    path = tmp_path / "submissions.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("first1_101_1_canary.py", GOOD)
        packed.writestr("\x1b[31m_LATE_999_2_canary.py", GOOD)
    return path


def test_a_download_is_collected_and_the_table_says_who_is_who(grader, download, gradebook, tmp_path):
    into = tmp_path / "submitted"
    arguments = ("collect", download, "--into", into, "-a", "canary", "--roster", gradebook, "--lang", "en")
    code, out, err = grader(*arguments, "--dry-run")
    assert (code, err, into.exists()) == (1, "", False)
    code, out, err = grader(*arguments)
    assert (code, err) == (1, "")
    assert "101 (First1)" in out
    assert "not in the roster; late" in out
    assert "\x1b" not in out
    assert (into / "101" / "canary" / "canary.py").read_text() == GOOD


def test_what_was_collected_can_be_graded(grader, download, tmp_path):
    into = tmp_path / "submitted"
    assert grader("collect", download, "--into", into, "-a", "canary", "--timezone", "Asia/Seoul")[0] == 0
    code, out, _ = grader("grade", into, "--json", "--jobs", 1)
    found = [(grade["student"], grade["file"]) for grade in json.loads(out)]
    assert (code, found) == (0, [("canvas_101", "canary.py"), ("canvas_999", "canary.py")])


@pytest.mark.parametrize(
    ("arguments", "why"),
    [(["--timezone", "Nowhere/Here"], "expected a name such as Asia/Seoul"), (["--prefix", "hw"], "submissions.zip"),
     (["--roster", "none.csv"], "none.csv")],
    ids=["zone", "prefix", "roster"],
)  # fmt: skip
def test_a_mistake_in_collecting_is_one_line(grader, tmp_path, arguments, why):
    source = tmp_path / "submissions.zip"
    code, out, err = grader("collect", source, "--into", tmp_path / "x", "-a", "canary", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert why in err
