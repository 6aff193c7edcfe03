"""Whole courses: what is read, what is written, and that the instructor's own solution proves it."""

import json
import shutil
from pathlib import Path

import nbgrader
import pytest

from grader.authoring import Fate, Reason, import_nbgrader
from grader.authoring.proving import Prover
from grader.course import CourseError, load_course
from grader.grading import Judge
from grader.submission import read_submission
from grader.suite.outcome import Cause, Status
from grader.verification.programs import Role, programs
from tests.authoring.notebooks import SQUARES, checks, given, person, solution, write_course

EXAMPLES = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide" / "source"


def files(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def quickstart(tmp_path_factory):
    """The course that `nbgrader quickstart` makes, with the tests that it writes itself as a second assignment."""
    root = tmp_path_factory.mktemp("quickstart") / "course101"
    shutil.copytree(EXAMPLES, root / "source")
    (root / "nbgrader_config.py").write_text('c = get_config()\nc.CourseDirectory.course_id = "course101"\n')
    before = files(root)
    found = import_nbgrader(root, root.parent / "adopted", language="en")
    assert files(root) == before
    return found


def test_nbgraders_own_example_cell_by_cell(quickstart):
    lifted, person_ = (Fate.LIFTED, None, ""), (Fate.PERSON, None, "")
    told = {(one.assignment, one.notebook, one.grade_id): (one.fate, one.reason, one.what) for one in quickstart.cells}
    assert told == {
        ("ps1", "problem1", "correct_squares"): lifted,
        ("ps1", "problem1", "squares_invalid_input"): lifted,
        ("ps1", "problem1", "correct_sum_of_squares"): lifted,
        ("ps1", "problem1", "sum_of_squares_uses_squares"): lifted,
        ("ps1", "problem1", "sum_of_squares_equation"): person_,
        ("ps1", "problem1", "sum_of_squares_application"): person_,
        ("ps1", "problem1", "cell-938593c4a215c6cc"): person_,
        ("ps1", "problem2", "part-a"): person_,
        ("ps1", "problem2", "part-b"): person_,
        ("ps1_autotest", "problem1", "correct_squares"): (Fate.NOT_LIFTED, Reason.AUTOTEST, ""),
        ("ps1_autotest", "problem1", "squares_invalid_input"): (Fate.NOT_LIFTED, Reason.AUTOTEST, ""),
        ("ps1_autotest", "problem1", "correct_sum_of_squares"): (Fate.NOT_LIFTED, Reason.AUTOTEST, ""),
        ("ps1_autotest", "problem1", "sum_of_squares_uses_squares"): (Fate.NOT_LIFTED, Reason.AUTOTEST, ""),
        ("ps1_autotest", "problem1", "sum_of_squares_equation"): person_,
        ("ps1_autotest", "problem1", "sum_of_squares_application"): person_,
        ("ps1_autotest", "problem1", "cell-938593c4a215c6cc"): person_,
        ("ps1_autotest", "problem1", "cell-6e9ff83aa5dfaf17"): (Fate.NOT_LIFTED, Reason.AUTOTEST, ""),
        ("ps1_autotest", "problem2", "part-a"): person_,
        ("ps1_autotest", "problem2", "part-b"): person_,
    }


def test_the_course_has_an_assignment_for_each_notebook_with_lifted_tests(quickstart):
    (assignment,) = load_course(Path(quickstart.course)).assignments
    assert (assignment.name, assignment.nbgrader_names) == ("ps1_problem1", ("ps1", "problem1"))
    assert {one.name: one.points for one in assignment.tested} == {
        "correct_squares": 1.0, "squares_invalid_input": 1.0, "correct_sum_of_squares": 0.5,
        "sum_of_squares_uses_squares": 0.5,
    }  # fmt: skip
    # What a person reads comes along, with the name and the points that nbgrader has for it.
    read = {
        one.grade_id: one.points for one in quickstart.cells if one.fate is Fate.PERSON and one.notebook == "problem1"
    }
    assert {one.name: one.points for one in assignment.manual} == read != {}
    assert "### BEGIN SOLUTION" in assignment.authored_path.read_text()


def test_the_adopted_course_grades(quickstart, isolation, tmp_path):
    course = load_course(Path(quickstart.course))
    (assignment,) = course.assignments
    handed_in = tmp_path / "problem1.py"
    handed_in.write_text(
        "def squares(n):\n    return [i * i for i in range(1, n + 1)]\ndef sum_of_squares(n):\n    1 / 0"
    )
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(read_submission(handed_in), assignment, "student01", 1)
    assert {one.name: one.points for one in grade.exercises if not one.manual} == {
        "correct_squares": 1.0, "squares_invalid_input": 0.0, "correct_sum_of_squares": 0.0,
        "sum_of_squares_uses_squares": 0.0,
    }  # fmt: skip


def test_the_stub_that_verify_tries_has_lost_the_solutions_of_other_cells(quickstart):
    (assignment,) = load_course(Path(quickstart.course)).assignments
    stubs = [one for one in programs(assignment, assignment.tested) if one.role is Role.STUB]
    assert [one.exercise for one in stubs] == [one.name for one in assignment.tested]
    for stub in stubs:
        text = "\n".join(cell.source for cell in stub.submission.cells)
        assert "def squares" in text
        assert "i ** 2" not in text


UNPROVEN = """
import collections
class Stack(list):
    pass
def stack():
    return Stack()
state = collections.defaultdict(int)
def count():
    state["n"] += 1
    return state["n"]
"""


def test_a_cell_that_its_own_solution_does_not_pass_is_not_lifted_and_the_others_are(tmp_path):
    cells = [
        solution(SQUARES),
        checks("assert squares(2) == [1, 4]", "right"),
        checks("assert squares(2) == [1, 5]", "wrong"),
        checks("values = squares(3)\nvalues.sort(reverse=True)\nassert values[0] == 9", "changes"),
        checks("import nowhere_to_be_found\nassert squares(1)", "missing"),
        checks("len(squares(3))", "partial-credit"),
        solution(UNPROVEN),
        checks("assert stack() == []", "subclass"),
        checks("first = count()\nassert first == 1", "first"),
        checks("assert first + 1 == count()", "second"),
        person("Why?"),
    ]
    found = import_nbgrader(write_course(tmp_path / "nb", {("a b", "problem"): cells}), tmp_path / "new")
    told = {one.grade_id: (one.fate, one.reason) for one in found.cells}
    unproven = (Fate.NOT_LIFTED, Reason.UNPROVEN)
    lifted = (Fate.LIFTED, None)
    assert told == {
        "right": lifted, "wrong": unproven, "changes": lifted, "missing": unproven, "partial-credit": unproven,
        "subclass": lifted, "first": unproven, "second": lifted, "essay10": (Fate.PERSON, None),
    }  # fmt: skip
    # A student's notebook runs its cells of tests while it loads, so that `first` is not the first to count.
    what = {one.grade_id: one.what for one in found.cells}
    assert "nowhere_to_be_found" in what["missing"]
    assert "takes for its points" in what["partial-credit"]
    (assignment,) = load_course(tmp_path / "new").assignments
    assert assignment.name == "a_b"
    assert [one.name for one in assignment.tested] == ["right", "changes", "subclass", "second"]
    assert [(one.name, one.points) for one in assignment.manual] == [("essay10", 2.0)]
    assert "[1, 5]" not in (assignment.suite_path / "test_problem.py").read_text()


def test_the_configured_source_folder_and_marks_are_used(tmp_path):
    marked = SQUARES.replace("BEGIN SOLUTION", "ANSWER").replace("END SOLUTION", "REWSNA")
    root = write_course(tmp_path / "nb", {("ps1", "p"): [solution(marked), checks("assert squares(1)")]}, source="src")
    config = 'c = get_config()\nc.CourseDirectory.source_directory = "src"\n'
    config += (
        'c.ClearSolutions.begin_solution_delimeter = "ANSWER"\nc.ClearSolutions.end_solution_delimeter = "REWSNA"\n'
    )
    (root / "nbgrader_config.py").write_text(config)
    found = import_nbgrader(root, tmp_path / "new")
    assert [one.fate for one in found.cells] == [Fate.LIFTED]
    text = (tmp_path / "new/solutions/ps1/p.py").read_text()
    assert "    ### BEGIN SOLUTION\n    if n < 1" in text


def test_a_solution_without_marks_is_one_as_a_whole_and_cell_marks_in_it_are_disarmed(tmp_path):
    cells = [given("%pip install x\n# %% setup\nk = 1"), solution("def f():\n    return 1"), checks("assert f() == k")]
    import_nbgrader(write_course(tmp_path / "nb", {("ps1", "p"): cells}), tmp_path / "new")
    assert (tmp_path / "new/solutions/ps1/p.py").read_text() == (
        "# %%\n#  %% setup\nk = 1\n\n"
        "# %%\n### BEGIN SOLUTION\ndef f():\n    return 1\n### END SOLUTION\n\n"
        '# %% exercise="t" points=1\n# A cell of tests in nbgrader; they are in autograde_tests now.\n'
    )


def test_names_that_become_the_same_when_made_safe_stay_apart(tmp_path):
    cells = [solution(SQUARES), checks("assert squares(1)", "a-b"), checks("assert squares(1) == [2]", "x")]
    cells.append(checks("assert squares(1) == [1]", "a_b"))
    root = write_course(tmp_path / "nb", {("a b", "p"): cells, ("a_b", "p"): cells})
    import_nbgrader(root, tmp_path / "new")
    first, second = load_course(tmp_path / "new").assignments
    assert (first.name, second.name) == ("a_b", "a_b_2")
    assert (first.suite_path / "test_p.py").read_text().count("def test_a_b") == 2


def test_nothing_is_written_where_nothing_can_be_lifted(tmp_path):
    root = write_course(tmp_path / "nb", {("ps1", "p"): [person("Why?")]})
    found = import_nbgrader(root, tmp_path / "new")
    assert (found.course, found.count(Fate.PERSON)) == ("", 1)
    assert not (tmp_path / "new").exists()


def test_what_cannot_be_read_or_written_is_said_in_one_line_and_nothing_stays(tmp_path):
    root = write_course(tmp_path / "nb", {("ps1", "p"): [solution(SQUARES), checks("assert squares(1)")]})
    full = tmp_path / "full"
    full.mkdir()
    (full / "file").write_text("mine")

    def said(course, target, **options):
        with pytest.raises(CourseError) as caught:
            import_nbgrader(course, target, **options)
        assert "\n" not in str(caught.value)
        return str(caught.value)

    new = tmp_path / "new"
    assert "is not empty" in said(root, full)
    assert "lies in the nbgrader course" in said(root, root / "tests")
    assert "no notebooks in" in said(root, new, source="nothing")
    assert "not a folder" in said(tmp_path / "nowhere", new)
    (root / "nbgrader_config.py").write_text("1 / 0")
    assert "nbgrader_config.py fails with ZeroDivisionError" in said(root, new)
    assert not new.exists()
    assert files(full) == {"file": b"mine"}


def test_a_notebook_that_cannot_be_read_is_named_and_the_others_go_on(tmp_path):
    good = [solution(SQUARES), checks("assert squares(1) == [1]")]
    string = solution('TEXT = """\n# %% not a cell\n"""\ndef squares(n):\n    return [1]')
    root = write_course(tmp_path / "nb", {("ps1", "a"): good, ("ps1", "b"): [string, checks("assert squares(1)")]})
    (root / "source/ps1/c.ipynb").write_text('{"nbformat": 4')
    found = import_nbgrader(root, tmp_path / "new")
    assert [one.notebook for one in found.cells] == ["a"]
    assert [(one.path, one.why.split(":")[0]) for one in found.unread] == [
        ("source/ps1/c.ipynb", "NotJSONError"),
        ("ps1/b", "ps1/b"),
    ]
    assert "\n" not in "".join(one.why for one in found.unread)
    assert {path.name for path in (tmp_path / "new" / "solutions").iterdir()} == {"ps1_a"}


def test_what_older_versions_of_nbgrader_wrote_is_read(tmp_path):
    root = write_course(tmp_path / "nb", {("ps1", "p"): [solution(SQUARES), checks("assert squares(1) == [1]")]})
    path = root / "source/ps1/p.ipynb"
    document = json.loads(path.read_text())
    for cell in document["cells"]:
        cell["metadata"]["nbgrader"] = {
            name: value
            for name, value in cell["metadata"]["nbgrader"].items()
            if name not in ("schema_version", "task")
        }
    document["cells"][1]["metadata"]["nbgrader"]["points"] = "2"
    path.write_text(json.dumps(document))
    (cell,) = import_nbgrader(root, tmp_path / "new").cells
    assert (cell.fate, cell.points) == (Fate.LIFTED, 2.0)


def test_a_name_that_is_defined_again_below_is_judged_as_it_was(tmp_path, isolation):
    cells = [
        solution("def f():\n    return 1"),
        checks("assert f() == 1", "first", 2.0),
        solution("def f():\n    return 2"),
        checks("assert f() == 2", "second", 0.0),
    ]
    root = write_course(tmp_path / "nb", {("ps1", "p"): cells})
    found = import_nbgrader(root, tmp_path / "new")
    assert [one.fate for one in found.cells] == [Fate.LIFTED] * 2
    course = load_course(tmp_path / "new")
    (assignment,) = course.assignments
    assert [(one.name, one.here, one.points) for one in assignment.exercises] == [
        ("first", True, 2.0),
        ("second", False, 0.0),
    ]
    handed_in = tmp_path / "p.ipynb"
    handed_in.write_bytes((root / "source/ps1/p.ipynb").read_bytes())
    wrong = tmp_path / "wrong" / "p.ipynb"
    wrong.parent.mkdir()
    wrong.write_text(handed_in.read_text().replace("return 1", "return 3"))
    with Judge(isolation, course.limits) as judge:
        right = judge.grade(read_submission(handed_in), assignment, "student01", 1)
        other = judge.grade(read_submission(wrong), assignment, "student01", 1)
    assert [one.points for one in right.exercises] == [2.0, 0.0]
    assert [one.tests[0].status for one in right.exercises] == [Status.PASSED] * 2
    assert [one.tests[0].status for one in other.exercises] == [Status.FAILED, Status.PASSED]


def test_files_and_modules_beside_a_notebook_come_along(tmp_path):
    cells = [
        given("from tools import twice\nfrom tools import *\nimport csv"),
        solution(
            "def total():\n    with open('data.csv') as file:\n        return sum(int(row[0]) for row in csv.reader(file))"
        ),
        checks("assert twice(total()) == 6 and thrice(1) == 3", "module"),
        checks("with open('data.csv') as file:\n    assert total() == sum(map(int, file.read().split()))", "file"),
    ]
    root = write_course(tmp_path / "nb", {("ps1", "p"): cells})
    (root / "source/ps1/tools.py").write_text("def twice(n):\n    return 2 * n\ndef thrice(n):\n    return 3 * n\n")
    (root / "source/ps1/data.csv").write_text("1\n2\n")
    (root / "source/ps1/unused.csv").write_text("1\n")
    found = import_nbgrader(root, tmp_path / "new")
    assert [(one.grade_id, one.fate, one.what) for one in found.cells] == [
        ("module", Fate.LIFTED, ""), ("file", Fate.LIFTED, ""),
    ]  # fmt: skip
    assert {path.name for path in (tmp_path / "new/solutions/ps1").iterdir()} == {"p.py", "tools.py", "data.csv"}


@pytest.mark.proof
def test_an_import_that_is_interrupted_goes_on_where_it_was(tmp_path, monkeypatch):
    cells = [solution(SQUARES), checks("assert squares(1) == [1]")]
    root = write_course(tmp_path / "nb", {("ps1", name): cells for name in ("a", "b", "c")})

    def stop(done, total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_nbgrader(root, tmp_path / "new", advance=stop)
    assert not (tmp_path / "new" / "course.toml").exists()
    tried = []
    judge = Prover.judge
    monkeypatch.setattr(Prover, "judge", lambda self, notebook: tried.append(notebook.file) or judge(self, notebook))
    found = import_nbgrader(root, tmp_path / "new")
    assert tried == ["c.ipynb"]
    assert [one.notebook for one in found.cells] == ["a", "b", "c"]
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"course.toml", "solutions", "autograde_tests"}


@pytest.mark.proof
def test_several_notebooks_at_once_become_what_they_become_one_after_the_other(tmp_path):
    good = [solution(SQUARES), checks("assert squares(1) == [1]")]
    root = write_course(tmp_path / "nb", {("ps1", name): good for name in ("a", "b", "c")} | {("ps2", "d"): good[1:]})
    one, two = (import_nbgrader(root, tmp_path / f"new{jobs}", jobs=jobs) for jobs in (1, 2))
    assert one.cells == two.cells
    first, second = (
        {
            path.relative_to(place): path.read_text()
            for path in place.rglob("*.*")
            if path.is_file() and path.name != "course.toml"
        }
        for place in (tmp_path / "new1", tmp_path / "new2")
    )
    assert first == second

    def stop(done, total):
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_nbgrader(root, tmp_path / "again", jobs=2, advance=stop)
    assert import_nbgrader(root, tmp_path / "again", jobs=2).cells == one.cells


def test_a_cell_that_is_no_text_of_pythons_at_all_costs_itself(tmp_path):
    cells = [
        solution(SQUARES),
        given("  x = 1\n y = 2"),
        checks("assert squares(1) == [1]"),
        checks("if 1:\n  2\n 3", "u"),
    ]
    root = write_course(tmp_path / "nb", {("ps1", "p"): cells})
    found = import_nbgrader(root, tmp_path / "new")
    assert [(one.grade_id, one.reason) for one in found.cells] == [("t", None), ("u", Reason.SYNTAX)]


def test_a_cell_that_looks_at_the_source_reads_what_was_handed_in(tmp_path):
    area = "import functools\n\nclass Square:\n    def __init__(self):\n        super().__init__()\n\n    @staticmethod\n    def area(a):\n        return a * a"
    check = """import inspect
assert inspect.getsource(Square.__init__).strip().endswith("super().__init__()")
assert inspect.getsource(Square.area) == "    @staticmethod\\n    def area(a):\\n        return a * a\\n"
assert inspect.getsource(Square).startswith("class Square") and inspect.getsource(Square().__init__) in inspect.getsource(Square)
"""
    built_in = "import inspect\ntry:\n    inspect.getsource(length)\nexcept (OSError, TypeError, AttributeError):\n    assert length([]) == 0"
    cells = [solution(area), checks(check, "a"), solution("length = len"), checks(built_in, "b")]
    found = import_nbgrader(write_course(tmp_path / "nb", {("ps1", "p"): cells}), tmp_path / "new")
    assert [(one.grade_id, one.fate, one.what) for one in found.cells] == [
        ("a", Fate.LIFTED, ""),
        ("b", Fate.LIFTED, ""),
    ]
    assert [(one.key, one.exercise, one.facts["tests"]) for one in found.problems] == [("seen", "ps1/p", "a, b")]


STACK = "class Stack:\n    def __init__(self):\n        self.items = []\n    def push(self, x):\n"
ONE_WORKED = {
    "nothing": (STACK + "        raise NotImplementedError()", "raise NotImplementedError()"),
    "the class": (STACK + "        self.items.append(x)", "# YOUR CODE HERE\nraise NotImplementedError()"),
    "the total": (STACK + "        raise NotImplementedError()", "total = 5"),
}


@pytest.mark.parametrize(
    ("worked", "points"),
    [("nothing", [0.0, 0.0, 0.0]), ("the class", [1.0, 2.0, 0.0]), ("the total", [0.0, 0.0, 4.0])],
)
def test_what_was_given_earns_nothing_by_itself(tmp_path, isolation, worked, points):
    marked = STACK + "        ### BEGIN SOLUTION\n        self.items.append(x)\n        ### END SOLUTION"
    tests = [
        checks("assert Stack().items == []", "begins_empty"),
        checks("s = Stack()\ns.push(1)\nassert s.items == [1]", "push", 2.0),
        checks("try:\n    assert total == 5\nexcept NameError:\n    pass", "total", 4.0),
    ]
    root = write_course(
        tmp_path / "nb", {("ps1", "p"): [solution(marked), *tests[:2], solution("total = 5"), tests[2]]}
    )
    found = import_nbgrader(root, tmp_path / "new", language="en")
    assert [one.fate for one in found.cells] == [Fate.LIFTED] * 3
    told = [(one.key, one.exercise) for one in found.problems if one.key != "seen"]
    assert told == [("passed_untouched", "begins_empty"), ("passed_untouched", "total")]
    course = load_course(tmp_path / "new")
    (assignment,) = course.assignments
    first, second = ONE_WORKED[worked]
    cells = [solution(first), *tests[:2], solution(second), tests[2]]
    handed_in = write_course(tmp_path / "in", {("ps1", "p"): cells}) / "source/ps1/p.ipynb"
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(read_submission(handed_in), assignment, "student01", 1)
    assert [one.points for one in grade.exercises] == points
    assert {test.cause for one in grade.exercises if not one.points for test in one.tests} <= {
        Cause.UNFINISHED,
        Cause.RAISED,
    }


@pytest.mark.parametrize(
    ("worked", "points"), [("raise NotImplementedError()", 0.0), ("from counting import count", 1.0)]
)
def test_an_answer_that_is_an_import_earns_nothing_before_it_stands_there(tmp_path, isolation, worked, points):
    check = checks("assert count([1]) == 1", "t")
    root = write_course(tmp_path / "nb", {("ps1", "p"): [solution("from counting import count"), check]})
    (root / "source" / "ps1" / "counting.py").write_text("count = len\n")
    found = import_nbgrader(root, tmp_path / "new")
    assert ("passed_untouched", "t") in [(one.key, one.exercise) for one in found.problems]
    course = load_course(tmp_path / "new")
    cells = [solution("import os"), solution(worked), check]
    handed_in = write_course(tmp_path / "in", {("ps1", "p"): cells}) / "source/ps1/p.ipynb"
    with Judge(isolation, course.limits) as judge:
        assert judge.grade(read_submission(handed_in), course.assignments[0], "student01", 1).points == points


@pytest.mark.parametrize(
    ("worked", "points"), [("raise NotImplementedError()", 0.0), ("from counting import count, reset", 1.0)]
)
def test_what_students_were_given_and_nothing_was_made_of_is_nothing_written(tmp_path, isolation, worked, points):
    """Cells of tests that stayed as they are, locked ones, and IPython's own lines stand in every copy."""
    around = [
        checks("assert count([1]) == 1", "t"),
        checks("reset()\nassert id(count) == id(count), count([])", "not_lifted"),
        given("%timeit count([1, 2])"),
        given("%%time\nlong = [1] * 10\ncount(long)"),
    ]
    root = write_course(tmp_path / "nb", {("ps1", "p"): [solution("from counting import count, reset"), *around]})
    (root / "source" / "ps1" / "counting.py").write_text("count = len\nreset = list\n")
    found = import_nbgrader(root, tmp_path / "new")
    assert [one.fate for one in found.cells] == [Fate.LIFTED, Fate.NOT_LIFTED]
    course = load_course(tmp_path / "new")
    handed_in = write_course(tmp_path / "in", {("ps1", "p"): [solution(worked), *around]}) / "source/ps1/p.ipynb"
    with Judge(isolation, course.limits) as judge:
        assert judge.grade(read_submission(handed_in), course.assignments[0], "student01", 1).points == points


def test_a_cell_that_is_timed_or_captured_is_run_in_the_reference_too(tmp_path):
    cells = [
        solution("def count(x):\n    return len(x)"),
        given("%%time\nlong = [1] * 10"),
        given("\n%%capture out\nshort = [2]"),
        given("%%html\n<b>for x in</b>"),
        checks("assert count(long) == 10 * count(short)"),
    ]
    found = import_nbgrader(write_course(tmp_path / "nb", {("ps1", "p"): cells}), tmp_path / "new")
    assert [(one.fate, one.what) for one in found.cells] == [(Fate.LIFTED, "")]
