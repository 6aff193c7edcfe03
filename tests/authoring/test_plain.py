"""Plain tests and a solution become an assignment; what does not pass from outside is left out, by test and reason."""

import json
import os
import shutil

import pytest

from grader.authoring import Reason, TestFate, import_pytest
from grader.authoring.classroom import Entry
from grader.authoring.plainauthored import authored
from grader.authoring.plainpoints import grouped
from grader.authoring.plaintests import read_tests
from grader.course import CourseError, load_course
from grader.course.percent import parse_authored, without_solution
from grader.grading import Judge
from grader.submission import Cell, Submission, read_submission
from tests.conftest import REPOSITORY

SOLUTION = '''import math


def area(r):
    """Of a circle."""
    return math.pi * r * r


def twice(n): return 2 * n


class Stack:
    limit = 3

    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
'''
TESTS = """import unittest
import pytest
from hw import *
from helper import CASES

def test_area():  # points: 2
    assert area(1) == pytest.approx(3.14159, abs=1e-3)

@pytest.mark.parametrize("n", CASES)
def test_twice(n):
    assert twice(n) == n + n

def test_wrong():
    assert twice(2) == 5

def test_same():
    assert Stack.push is Stack.__dict__["push"].__wrapped__

@pytest.mark.skip("later")
def test_later():
    assert area

# 4 points
class TestStack(unittest.TestCase):
    def test_push(self):
        one = Stack()
        one.push(1)
        self.assertEqual(one.items, [1])

    def test_nothing(self):
        pass
"""


@pytest.fixture
def course(tmp_path, isolation):
    """Import `TESTS`; return what became of them and the folder of the course."""
    tests = tmp_path / "given"
    tests.mkdir()
    (tests / "test_hw.py").write_text(TESTS)
    (tests / "helper.py").write_text("CASES = [1, 2]\n")
    (tmp_path / "hw.py").write_text(SOLUTION)
    (tmp_path / "hw-right").mkdir()
    here = os.getcwd()
    found = import_pytest(tests, tmp_path / "hw.py", tmp_path / "course", language="en")
    assert os.getcwd() == here
    return found, tmp_path / "course"


def test_each_test_is_taken_or_left_out_with_a_reason(course):
    found, _ = course
    told = {one.id.removeprefix("test_hw.py::"): (one.exercise, one.fate, one.reason) for one in found.tests}
    taken, refused = TestFate.TAKEN, TestFate.REFUSED
    assert told == {
        "test_area": ("area", taken, None),
        "test_twice": ("twice", taken, None),
        "test_wrong": ("twice", refused, Reason.FAILS_ANYWAY),
        "test_same": ("Stack", refused, Reason.FAILS_ANYWAY),
        "test_later": ("area", refused, Reason.SKIPPED),
        "TestStack::test_push": ("TestStack", taken, None),
        "TestStack::test_nothing": ("TestStack", taken, None),
    }
    assert [(one.key, one.facts["test"]) for one in found.problems] == [
        ("passed_untouched", "test_hw.py::TestStack::test_nothing")
    ]


def test_the_course_grades(course, tmp_path, isolation):
    _, root = course
    loaded = load_course(root)
    assignment = loaded.assignment("hw")
    assert {one.name: one.points for one in assignment.exercises} == {"area": 2.0, "twice": 1.0, "TestStack": 4.0}
    handed_in = tmp_path / "hw.py"
    handed_in.write_text(SOLUTION.replace("2 * n", "3 * n"))
    with Judge(isolation, loaded.limits) as judge:
        grade = judge.grade(read_submission(handed_in), assignment, "student01", 1)
    assert {one.name: one.points for one in grade.exercises} == {"area": 2.0, "twice": 0.0, "TestStack": 4.0}


@pytest.mark.proof
def test_a_second_assignment_joins_the_course_and_no_other_takes_its_place(course, tmp_path):
    _, root = course
    before = (root / "course.toml").read_text()
    import_pytest(tmp_path / "given", tmp_path / "hw.py", root, name="again")
    assert [one.name for one in load_course(root).assignments] == ["hw", "again"]
    with pytest.raises(CourseError, match="has an assignment again already"):
        import_pytest(tmp_path / "given", tmp_path / "hw.py", root, name="again")
    assert (root / "course.toml").read_text().startswith(before.rstrip())


def test_nothing_is_written_where_no_test_can_be_taken(tmp_path):
    (tmp_path / "test_a.py").write_text("import hw\ndef test_a(): assert hw.area(1) == 0\n")
    (tmp_path / "hw.py").write_text(SOLUTION)
    found = import_pytest(tmp_path / "test_a.py", tmp_path / "hw.py", tmp_path / "course")
    assert (found.course, found.tests[0].reason) == ("", Reason.FAILS_ANYWAY)
    assert not (tmp_path / "course").exists()


def test_a_file_that_cannot_be_collected_costs_its_own_tests(tmp_path):
    (tmp_path / "test_a.py").write_text("import hw\nhw.area(len(hw.Stack()))\ndef test_a(): pass\n")
    (tmp_path / "test_b.py").write_text("import hw\ndef test_b(): assert hw.twice(1) == 2\n")
    (tmp_path / "hw.py").write_text(SOLUTION)
    (tmp_path / "tests").mkdir()
    for name in ("test_a.py", "test_b.py"):
        shutil.move(tmp_path / name, tmp_path / "tests" / name)
    found = import_pytest(tmp_path / "tests", tmp_path / "hw.py", tmp_path / "course")
    assert [(one.fate, one.reason) for one in found.tests] == [
        (TestFate.REFUSED, Reason.NOT_COLLECTED),
        (TestFate.TAKEN, None),
    ]
    assert "used while the file is collected" in found.tests[0].what


def test_the_module_is_the_one_that_nothing_else_is(tmp_path):
    (tmp_path / "test_a.py").write_text("import unknown\nfrom other import x\ndef test_a(): pass\n")
    (tmp_path / "solution.py").write_text(SOLUTION)
    with pytest.raises(CourseError, match="They import: unknown, other; say --module NAME"):
        import_pytest(tmp_path / "test_a.py", tmp_path / "solution.py", tmp_path / "course")
    (tmp_path / "test_a.py").write_text("import unknown\ndef test_a(): assert unknown.twice(1) == 2\n")
    import_pytest(tmp_path / "test_a.py", tmp_path / "solution.py", tmp_path / "course")
    assert load_course(tmp_path / "course").assignments[0].stem == "unknown"


def test_a_repository_as_github_classroom_made_them(tmp_path, isolation):
    repository = REPOSITORY / "examples" / "classroom"
    found = import_pytest(repository, repository / "src" / "bank.py", tmp_path / "course")
    assert [one for one in found.tests if one.fate is not TestFate.TAKEN] == []
    assignment = load_course(tmp_path / "course").assignment("bank")
    assert {one.name: one.points for one in assignment.exercises} == {
        "Deposit": 3.0, "Withdraw": 4.0, "Accounts": 2.0, "Printing": 5.0,
    }  # fmt: skip


PACKAGE = {
    "src/shop/__init__.py": "from .store import Store\n",
    "src/shop/store.py": "from .prices import PRICES\nfrom . import rounding\n\n\nclass Store:\n"
    "    def __init__(self):\n        self.names = []\n\n    def load(self, path):\n"
    "        with open(path) as file:\n            self.names += file.read().split()\n\n"
    "    def value(self):\n        return rounding.whole(sum(PRICES[one] for one in self.names))\n",
    "src/shop/prices.py": "PRICES = {'apple': 2.4, 'pear': 4}\n",
    "src/shop/rounding.py": "def whole(x):\n    return round(x)\n",
    "tests/__init__.py": "",
    "tests/data/stock.txt": "apple pear pear",
    "tests/test_store.py": "from pathlib import Path\nfrom src.shop import prices\nfrom src.shop.store import Store\n\n"
    "DATA = Path(__file__).parent / 'data'\n\n"
    "def test_value():\n    store = Store()\n    store.names = ['apple']\n"
    "    assert store.value() == round(prices.PRICES['apple'])\n\n"
    "def test_load():\n    store = Store()\n    store.load(DATA / 'stock.txt')\n    assert store.value() == 10\n",
}


@pytest.mark.proof
def test_a_package_whose_files_import_each_other_and_data_beside_the_tests(tmp_path, isolation):
    for name, text in PACKAGE.items():
        (tmp_path / "shop" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "shop" / name).write_text(text)
    root = tmp_path / "shop"
    found = import_pytest(root, root / "src/shop/store.py", tmp_path / "course", language="en")
    assert [(one.id, one.what) for one in found.tests if one.fate is not TestFate.TAKEN] == []
    course = load_course(tmp_path / "course")
    (assignment,) = course.assignments
    points = []
    with Judge(isolation, course.limits) as judge:
        for text in (PACKAGE["src/shop/store.py"], PACKAGE["src/shop/store.py"].replace("sum(", "max(")):
            work = Submission("store.py", (Cell(1, text),))
            points.append(judge.grade(work, assignment, "student01", 1).points)
    assert points == [2.0, 1.0]


# -- exercises and points ----------------------------------------------------------------------------------------------


def plain(tmp_path, text):
    (tmp_path / "test_a.py").write_text(text)
    return read_tests(tmp_path, tmp_path / "test_a.py")


def test_the_solution_is_the_file_that_tests_import_where_there_is_one(tmp_path):
    root = tmp_path / "hw-solution"
    for name, text in {
        "tests/test_hw.py": "from src.hw import area\n\ndef test_area():\n    assert area() == 1\n",
        "tests/conftest.py": "import src.hw\n",
        "src/hw.py": "def area(): return 1\n",
        "src/other.py": "",
        "src/__init__.py": "",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for place, into in ((root, "a"), (root / "tests", "b")):
        (one,) = import_pytest(place, None, tmp_path / into, language="en").tests
        assert (one.fate, one.exercise) == (TestFate.TAKEN, "area")
    (root / "tests/test_more.py").write_text("import src.other\n\ndef test_more():\n    pass\n")
    with pytest.raises(CourseError, match=r"lies beside them: src/hw\.py, src/other\.py; say --solution"):
        import_pytest(root, None, tmp_path / "c")


def test_marks_comments_and_tables_say_points_and_exercises(tmp_path):
    tests = plain(
        tmp_path,
        "import pytest\n"
        "@pytest.mark.exercise('one')\n@pytest.mark.points(3)\ndef test_a(): pass\n"
        "# points: 2.5\ndef test_b(): f()\n"
        "def test_c(): pass  # 4 pts\n"
        "class TestD:\n    def test_d(self): pass\n    def test_e(self): pass\n"
        "class TestF:\n    @weight(0)\n    def test_f(self): pass\n    @weight(3)\n    def test_g(self): pass\n",
    )
    found = grouped(tests, ["f", "g"], {"test_a.py::TestD::test_e": ("e", 7.0)})
    assert {name: found.points(name) for name in found.tests} == {
        "one": 3.0,
        "f": 2.5,
        "a": 4.0,
        "TestD": 1.0,
        "e": 7.0,
        "TestF": 3.0,
    }


@pytest.mark.parametrize(
    ("command", "ids"),
    [
        ("pytest", "abc"),
        ("pytest test_a.py::test_a", "a"),
        ("python3 -m pytest ./test_a.py -k 'test_b'", "b"),
        ("pytest -k test_c test_a.py", "c"),
        ("python -m unittest test_a.TestC", "c"),
        ("pip install x && python main.py", ""),
    ],
)
def test_entries_of_autograding_json_are_matched_by_what_they_run(tmp_path, command, ids):
    text = "def test_a(): pass\ndef test_b(): pass\nclass TestC:\n    def test_c(self): pass\n"
    found = grouped(plain(tmp_path, text), [], None, [Entry("Entry", 5.0, command)])
    assert "".join(test.name[-1] for test, _ in found.tests.get("Entry", [])) == ids
    assert not ids or found.points("Entry") == 5.0
    assert found.not_read == ([] if ids else [("Entry", command)])


def test_a_table_that_is_none_and_an_autograding_json_that_is_none_are_one_line(tmp_path):
    (tmp_path / "hw.py").write_text(SOLUTION)
    (tmp_path / "test_a.py").write_text("import hw\ndef test_a(): pass\n")
    (tmp_path / "points.csv").write_text("a,b\n1,2\n")
    with pytest.raises(CourseError, match="expected a CSV file with the columns test, exercise, points"):
        import_pytest(tmp_path / "test_a.py", tmp_path / "hw.py", tmp_path / "c", table=tmp_path / "points.csv")
    (tmp_path / ".github" / "classroom").mkdir(parents=True)
    (tmp_path / ".github" / "classroom" / "autograding.json").write_text(json.dumps([]))
    with pytest.raises(CourseError, match=r"not GitHub Classroom's autograding\.json"):
        import_pytest(tmp_path, tmp_path / "hw.py", tmp_path / "c")


# -- the authored file -------------------------------------------------------------------------------------------------


def test_a_solution_becomes_cells_and_its_stub_keeps_what_students_are_given():
    made = authored(SOLUTION, {"A": 2.0, "B": 1.0}, {"A": "Stack"}, {"B": "Judged by test_hw.py"})
    cells = parse_authored(made)
    assert [(cell.exercise, cell.points) for cell in cells if cell.exercise] == [("A", 2.0), ("B", 1.0)]
    stub = without_solution("\n".join(cell.source for cell in cells), "")
    assert "limit = 3" in stub
    assert "math.pi" not in stub
    assert "2 * n" not in stub
    assert "append" not in stub
    names: dict[str, object] = {}
    exec(compile(stub, "stub", "exec"), names)
    assert {"area", "twice", "Stack", "math"} <= names.keys()


def test_marks_that_a_solution_has_already_are_kept():
    source = "def f():\n    x = 1\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION\n"
    assert "x = 1" in without_solution(authored(source, {"f": 1.0}, {"f": "f"}, {}), "")


SCRIPT = """import asyncio, random
name = input("Name? ")
print(f"Hello, {name}!")
def lines(path):
    with open(path) as file:
        return len(file.readlines())
def save(path, text):
    with open(path, "w") as file:
        file.write(text)
def roll(): return random.randint(1, 6)
async def later(x):
    await asyncio.sleep(0.001)
    return x
async def both(): return await asyncio.gather(later(1), asyncio.to_thread(len, "ab"))
def together(): return asyncio.run(both())
"""
OF_A_SCRIPT = """
import asyncio, importlib, random, subprocess, sys
from unittest import mock
import hw
def test_waiting(): assert asyncio.run(hw.later(3)) == 3 and hw.together() == asyncio.run(hw.both()) == [1, 2]
def test_run():
    done = subprocess.run([sys.executable, "hw.py"], input="Ann", capture_output=True, text=True)
    assert "Hello, Ann!" in done.stdout
def test_again(capsys):
    with mock.patch("builtins.input", return_value="Bo"):
        importlib.reload(hw)
    assert "Hello, Bo!" in capsys.readouterr().out and hw.name == "Bo"
def test_files(tmp_path, monkeypatch):
    (tmp_path / "in.txt").write_text("a\\nb")
    assert hw.lines(tmp_path / "in.txt") == 2
    hw.save(str(tmp_path / "out.txt"), "c")
    assert (tmp_path / "out.txt").read_text() == "c"
    monkeypatch.chdir(tmp_path)
    assert hw.lines("out.txt") == 1
def test_seed():
    random.seed(3)
    found = [hw.roll() for _ in range(9)]
    random.seed(3)
    assert found == [random.randint(1, 6) for _ in range(9)]
def test_text(): assert "randint" in open("hw.py").read()
"""


def test_a_test_is_left_out_for_what_it_does_and_not_for_what_it_says(tmp_path, isolation):
    (tmp_path / "test_hw.py").write_text(
        "import doctest, hw\nfrom unittest import mock\n"
        "def test_exec():\n    found = {}\n    exec(hw.text(), found)\n    assert found['x'] == 1\n"
        "def test_doctest(): assert doctest.testmod(hw).failed == 0\n"
        "def test_same():\n    kept = hw.kept\n    assert kept is hw.kept\n"
        "def test_cause():\n    with mock.patch('builtins.print'):\n"
        "        try: hw.fail()\n        except ValueError as problem: assert problem.__cause__\n"
    )
    (tmp_path / "hw.py").write_text(
        "kept = [1]\ndef text(): return 'x = 1'\ndef fail():\n    try: 1 / 0\n"
        "    except ZeroDivisionError as problem: raise ValueError('x') from problem\n"
    )
    found = import_pytest(tmp_path / "test_hw.py", tmp_path / "hw.py", tmp_path / "course", language="en")
    assert [one.reason for one in found.tests] == [
        Reason.RUNS_ANSWERS, None, Reason.IDENTITY, Reason.INSPECTS
    ]  # fmt: skip


def test_scripts_files_and_seeds_mean_in_the_sandbox_what_they_mean_in_one_process(tmp_path, isolation):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_hw.py").write_text(OF_A_SCRIPT)
    (tmp_path / "hw.py").write_text(SCRIPT)
    found = import_pytest(tmp_path / "tests", None, tmp_path / "course", language="en")
    assert [(one.id, one.what) for one in found.tests if one.fate is not TestFate.TAKEN] == []
    assert found.problems == ()
