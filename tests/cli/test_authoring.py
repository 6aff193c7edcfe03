"""`grader init` and `grader import-nbgrader` as their users type them."""

import json
from functools import partial

import pytest

from tests.authoring.notebooks import SQUARES, checks, given, person, solution, write_course
from tests.authoring.otternotebooks import code, question, write_notebook


@pytest.fixture
def grader(typed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return partial(typed, tmp_path)


@pytest.fixture
def nbgrader_course(tmp_path):
    cells = [
        solution(SQUARES),
        checks("assert squares(1) == [1]", "good"),
        checks("old = squares\nimport squares\nassert old(1)", "bad"),
        person("Why?"),
    ]
    return write_course(tmp_path / "course101", {("ps1", "problem"): cells})


def test_a_new_course_is_listed_in_and_the_next_steps_are_said(grader, tmp_path):
    done = grader("init", "new", "--name", "수치 해석", "--lang", "ko")
    assert (done.returncode, done.stderr) == (0, "")
    assert "new/course.toml" in done.stdout
    assert "grader verify" in done.stdout
    assert "수치 해석" in grader("list", "--course", "new").stdout
    again = grader("init", "new")
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr == "grader: new exists and is not empty; name a new or an empty folder\n"


def test_an_import_is_told_cell_by_cell_with_what_to_do_next(grader, nbgrader_course, tmp_path):
    done = grader("import-nbgrader", nbgrader_course, "--into", "tests")
    assert (done.returncode, done.stderr) == (0, "")
    assert "rebinds or deletes squares of the student's" in done.stdout
    assert "1 lifted, 1 left to a person, 1 not lifted" in done.stdout
    assert f'configure(get_config(), course="{tmp_path / "tests"}")' in done.stdout
    assert "\x1b" not in done.stdout
    korean = grader("import-nbgrader", nbgrader_course, "--into", "tests2", "--lang", "ko").stdout
    assert "사람이 채점" in korean


def test_an_import_as_json(grader, nbgrader_course):
    done = grader("import-nbgrader", nbgrader_course, "--into", "tests", "--json")
    document = json.loads(done.stdout)
    assert (document["schema"], document["course"]) == ("adoption/1", "tests")
    assert [(one["grade_id"], one["fate"], one["reason"]) for one in document["cells"]] == [
        ("good", "lifted", None), ("bad", "not_lifted", "rebinds"), ("essay3", "person", None),
    ]  # fmt: skip


def test_an_import_of_otters_is_told_case_by_case_with_what_to_do_next(grader, tmp_path):
    cells = question("name: q1", solution=[code("x = 2 # SOLUTION")], tests=[code("x", "2"), code("x", "3")])
    write_notebook(tmp_path / "hw.ipynb", [*cells, *question("name: q2\nmanual: true")])
    done = grader("import-otter", "hw.ipynb", "--into", "course")
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 lifted, 1 left to a person, 1 not lifted" in done.stdout
    assert "shows '2', expected '3'" in done.stdout
    assert f"grader release --course {tmp_path / 'course'}" in done.stdout


def test_nothing_to_lift_is_exit_code_one_and_no_course(grader, tmp_path):
    root = write_course(tmp_path / "course101", {("ps1", "problem"): [person("Why?")]})
    done = grader("import-nbgrader", root, "--into", "tests")
    assert done.returncode == 1
    assert "no course was written" in done.stdout
    assert not (tmp_path / "tests").exists()


@pytest.mark.parametrize("arguments", [["init"], ["import-nbgrader", ".", "--into", "x"], ["import-nbgrader", "."]])
def test_a_usage_error_is_one_clear_line(grader, arguments):
    done = grader(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("grader: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["init", "import-nbgrader", "import-otter"])
def test_help_teaches(grader, command):
    text = grader(command, "--help").stdout
    assert "Examples: grader" in text
    assert "Exit codes" in text


def test_what_cells_print_is_in_no_document_and_what_fails_on_our_side_is_told_in_a_line(grader, tmp_path):
    cells = [
        given('print("Hello")\nname = input("Who? ")'),
        solution(SQUARES),
        checks("print('Success!')\nassert squares(2) == [1, 4]"),
    ]
    cells.append(checks("print('Nothing')\nassert len([squares]) == 1", "always"))
    root = tmp_path / "printing"
    write_course(root, {("ps1", "p"): cells})
    (root / "nbgrader_config.py").write_text('print("configured")\nc = get_config()\n')
    document = json.loads(grader("import-nbgrader", root, "--into", "as_json", "--json").stdout)
    told = [(one["key"], one["exercise"]) for one in document["problems"]]
    assert told == [("broken_statement", "ps1"), ("passed_untouched", "always"), ("seen", "ps1/p")]
    shown = grader("import-nbgrader", root, "--into", "shown", "--lang", "en").stdout
    assert "line 3 of p.py fails where the hidden tests live (EOFError: input())" in shown
    handed_in = tmp_path / "class" / "student01" / "ps1" / "p.py"
    handed_in.parent.mkdir(parents=True)
    handed_in.write_text("def squares(n):\n    return [n]\n")
    done = grader("grade", tmp_path / "class", "--course", "as_json", "--json")
    assert [one["points"] for one in json.loads(done.stdout)[0]["exercises"]] == [0.0, 1.0]
    assert done.returncode == 0


def test_the_list_has_the_names_that_the_tree_accepts_in_full(grader, tmp_path, monkeypatch):
    cells = [
        solution(SQUARES),
        checks("assert squares(2) == [1, 4]", "t_with_a_name_that_is_much_longer_than_a_column"),
    ]
    long = "an_assignment_with_a_long_name_[bold]"
    root = write_course(tmp_path / "course101", {(long, "one"): cells, (long, "two"): cells})
    grader("import-nbgrader", root, "--into", "tests")
    document = json.loads(grader("list", "--course", "tests", "--json").stdout)
    assert [one["folder"] for one in document] == [long, long]
    shown = grader("list", "--course", "tests", "--lang", "en", COLUMNS="40").stdout
    assert f"handed in as {long}/" in shown
    for one in document:
        assert one["name"] in shown
        assert one["exercises"][0]["name"] in shown
    assert "…" not in shown


def test_a_repository_as_github_classroom_made_them_is_graded_with_hidden_tests_by_two_commands(grader, tmp_path):
    import shutil

    from tests.conftest import REPOSITORY

    shutil.copytree(REPOSITORY / "examples" / "classroom", "solution")
    shutil.copytree("solution", "bank-student01")
    handed_in = tmp_path / "bank-student01" / "src" / "bank.py"
    handed_in.write_text(handed_in.read_text().replace("self.balance -=", "self.balance +="))
    done = grader("import-pytest", "solution", "--into", "course")
    assert done.returncode == 0
    done = grader("grade", "bank-student01", "--course", "course", "--json")
    (grade,) = json.loads(done.stdout)
    points = {one["name"]: one["points"] for one in grade["exercises"]}
    assert (points["Deposit"], points["Withdraw"] < 4.0, done.returncode) == (3.0, True, 0)
    assert (grade["student"], grade["assignment"]) == ("student01", "bank")
