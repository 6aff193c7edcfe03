"""What GitHub Classroom was told to run becomes hidden tests: programs with what is typed and what they print."""

import json
from types import ModuleType

import pytest

from grader.authoring import TestFate, import_pytest
from grader.authoring.classroom import Entry, entries_of, programs_of, suite_of_programs
from grader.course import CourseError, load_course
from grader.grading import Judge
from grader.submission import read_submission
from grader.suite.local import local_student
from grader.suite.reference import load_module
from grader.suite.table import read_table

SOLUTION = """import sys
name = input("Name? ")
if not name:
    sys.exit(1)
print(f"Hello, {name}!")
print(*sys.argv[1:], sep="-")
"""


def load_suite_table(assignment):
    table = read_table(assignment.suite_path)
    assert table is not None
    return table


def entry(name, run, given="", output="", comparison="included", points=1):
    return {
        "name": name, "setup": "", "run": run, "input": given, "output": output, "comparison": comparison,
        "timeout": 10, "points": points,
    }  # fmt: skip


ENTRIES = [
    entry("Greets", "python3 hello.py", "Ann\n", "Hello, Ann!", points=2),
    entry("Exactly", "python hello.py a b", "Bo", "Name? Hello, Bo!\r\na-b\r\n", "exact", points=3),
    entry("By a pattern", "echo Cy | python hello.py", output="Hello, C.!$", comparison="regex"),
    entry("Runs", "python hello.py < names.txt", points=4),
    entry("Is formatted", "black --check ."),
]


@pytest.fixture
def repository(tmp_path):
    """Write a repository as Classroom made them, without a test of pytest."""
    root = tmp_path / "hello"
    (root / ".github" / "classroom").mkdir(parents=True)
    (root / ".github" / "classroom" / "autograding.json").write_text(json.dumps({"tests": ENTRIES}))
    (root / "hello.py").write_text(SOLUTION)
    (root / "names.txt").write_text("Di\n")
    (root / "README.md").write_text("# Hello\n")
    return root


def test_a_repository_whose_tests_are_programs_is_graded(repository, tmp_path, isolation):
    found = import_pytest(repository, None, tmp_path / "course", language="en")
    assert [(one.exercise, one.points, one.fate) for one in found.tests] == [
        (name, 1.0, TestFate.TAKEN) for name in ("Greets", "Exactly", "By a pattern", "Runs")
    ]
    assert [(one.key, *one.facts.values()) for one in found.problems] == [
        ("passed_untouched", "test_classroom.py::test_runs"), ("not_tests", "black --check ."),
    ]  # fmt: skip
    loaded = load_course(tmp_path / "course")
    assignment = loaded.assignment("hello")
    assert {one.name: one.points for one in assignment.exercises} == {
        "Greets": 2.0, "Exactly": 3.0, "By a pattern": 1.0, "Runs": 4.0,
    }  # fmt: skip
    assert load_suite_table(assignment).shows("test_classroom.py::test_greets")
    stub = "".join(cell.source for cell in assignment.cells)
    assert "### BEGIN SOLUTION\nname = input" in stub
    handed_in = tmp_path / "hello.py"
    points = []
    with Judge(isolation, loaded.limits) as judge:
        for text in (SOLUTION, SOLUTION.replace('"-"', '"+"'), "import sys\n"):
            handed_in.write_text(text)
            grade = judge.grade(read_submission(handed_in), assignment, "student01", 1)
            points.append([one.points for one in grade.exercises])
    assert points == [[2.0, 3.0, 1.0, 4.0], [2.0, 0.0, 1.0, 4.0], [0.0, 0.0, 0.0, 0.0]]


def judged(entries, source, tmp_path):
    """Return the entries' tests that a program passes."""
    (tmp_path / "hello.py").write_text(source)
    module = ModuleType("suite")
    exec(suite_of_programs(programs_of(entries, "hello", tmp_path)), vars(module))
    passed = []
    for number, (name, test) in enumerate(list(vars(module).items())):
        if name.startswith("test_"):
            one = local_student(load_module(tmp_path / "hello.py", f"hello_{tmp_path.name}_{number}"))
            try:
                test(one)
            except Exception:
                continue
            passed.append(name)
    return passed


@pytest.mark.parametrize(
    ("comparison", "output", "passes"),
    [
        ("included", "b c", True), ("included", "a\r\nb", True), ("included", "c  b", False),
        ("exact", " a\nb c ", True), ("exact", "a", False),
        ("regex", "^a", True), ("regex", "b.c$", True), ("regex", "x", False),
        ("included", "", True),
    ],
)  # fmt: skip
def test_printed_text_is_compared_as_classroom_did(comparison, output, passes, tmp_path):
    entries = [Entry("One", 1.0, "python hello.py", "", output, comparison)]
    assert judged(entries, "print('a')\nprint('b c')\n", tmp_path) == (["test_one"] if passes else [])
    assert judged(entries, "import sys\nprint('a')\nprint('b c')\nsys.exit(1)\n", tmp_path) == []


def test_entries_of_one_name_are_tests_of_their_own(tmp_path):
    entries = [Entry("A b!", 1.0, "python hello.py"), Entry("a-b", 1.0, "python hello.py"), Entry("a b", 1.0, "ls")]
    assert list(programs_of(entries, "hello", tmp_path)) == ["test_a_b", "test_a_b_again"]


WORKFLOW = """name: Autograding Tests
'on': [push]
jobs:
  run-autograding-tests:
    runs-on: ubuntu-latest
    steps:
    - name: Checkout code
      uses: actions/checkout@v4
    - name: Greets
      id: greets
      uses: classroom-resources/autograding-io-grader@v1
      with:
        test-name: Greets
        setup-command: ''
        command: python hello.py
        input: Ann
        expected-output: Hello, Ann!
        comparison-method: exact
        timeout: 10
        max-score: 2
    - name: Tests
      uses: classroom-resources/autograding-python-grader@v1
      with:
        timeout: 10
        max-score: 6
    - name: Lint
      uses: education/autograding-command-grader@v1
      with:
        test-name: Lint
        command: flake8
    - name: Autograding Reporter
      uses: classroom-resources/autograding-grading-reporter@v1
"""


def test_the_workflow_that_classroom_wrote_says_the_same(tmp_path):
    path = tmp_path / ".github" / "workflows" / "classroom.yml"
    path.parent.mkdir(parents=True)
    path.write_text(WORKFLOW)
    assert entries_of(tmp_path) == [
        Entry("Greets", 2.0, "python hello.py", "Ann", "Hello, Ann!", "exact"),
        Entry("Tests", 6.0, "pytest"),
        Entry("Lint", 0.0, "flake8"),
    ]
    path.write_text("jobs: [")
    with pytest.raises(CourseError, match="not a workflow of GitHub Classroom's"):
        entries_of(tmp_path)
