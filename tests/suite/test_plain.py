"""Plain tests of pytest and unittest, which import the student's module by its name, mean from outside what they say."""

import sys
from types import ModuleType

import pytest

from grader.remote.raised import StudentError
from grader.suite.local import local_student
from grader.suite.outcome import Cause, Status, SuiteError
from grader.suite.session import Suite

SOLUTION = """
import random
PI = 3
class ShapeError(ValueError):
    pass
class Negative(ShapeError):
    pass
def area(r):
    if r < 0:
        raise Negative("negative")
    return PI * r * r
def looked_up(key):
    return {}[key]
class Stack:
    made = 0
    def __init__(self, items=()):
        self.items = list(items)
    @classmethod
    def of(cls, *items):
        return cls(items)
    def push(self, item):
        self.items.append(item)
    def __len__(self):
        return len(self.items)
    def __eq__(self, other):
        return isinstance(other, Stack) and self.items == other.items
    def __lt__(self, other):
        return len(self) < len(other)
    def __hash__(self):
        return hash(tuple(self.items))
    def __iter__(self):
        return iter(self.items)
    def __contains__(self, item):
        return item in self.items
    def __enter__(self):
        return self
    def __exit__(self, *problem):
        self.items = [problem[0].__name__] if problem[0] else []
        return True
def helper():
    return 1
def twice():
    return helper() + helper()
def roll():
    return random.randint(1, 6)
def greet():
    print("Hello, " + input("Name? ") + "!")
def squares(n):
    for i in range(n):
        yield i * i
def total(items):
    return sum(items)
def words(text):
    return sorted(text.split())
def leave(code):
    raise SystemExit(code)
def put(items, item):
    items.append(item)
"""
TABLE = '[[exercise]]\nname = "all"\ntests = ["test_*"]\n'


@pytest.fixture
def suite(tmp_path):
    """Make a suite of files about `SOLUTION`."""
    suites = []

    def suite(test, **files):
        folder = tmp_path / "autograde_tests" / f"a{len(suites)}"
        solution = tmp_path / "solutions" / folder.name
        folder.mkdir(parents=True)
        solution.mkdir(parents=True)
        (solution / "hw1.py").write_text(SOLUTION)
        (folder / "exercises.toml").write_text(files.pop("table", TABLE))
        for name, text in {"test_hw1": test, **files}.items():
            (folder / f"{name}.py").write_text(text)
        suites.append(Suite(folder))
        return suites[-1]

    yield suite
    for one in suites:
        one.close()


def student(source=SOLUTION):
    module = ModuleType("submission")
    exec(source, module.__dict__)
    return local_student(module)


@pytest.fixture
def judged(suite):
    """Judge a submission, by default a right one, by a file of tests; return the outcomes by the tests' names."""

    def judged(test, source=SOLUTION, **files):
        one = student(source)
        return {found.test: found for found in suite(test, **files).run("all", 1, lambda: one)}

    return judged


def all_pass(outcomes):
    assert {name: found.detail for name, found in outcomes.items() if found.status is not Status.PASSED} == {}
    return len(outcomes) > 0


@pytest.mark.parametrize(
    "imports",
    [
        "import hw1\narea = hw1.area",
        "from hw1 import area",
        "from hw1 import *",
        "import src.hw1 as one\nfrom src.hw1 import area",
        "from src import hw1\nfrom src.hw1 import area as area",
        "import importlib\narea = importlib.import_module('hw1').area",
        "import pytest\narea = pytest.importorskip('hw1').area",
        "def area(r):\n    from hw1 import area\n    return area(r)",
    ],
)
def test_whatever_form_the_import_takes_it_gives_the_submission(judged, imports):
    test = f"{imports}\ndef test_a(): assert area(2) == 12\n"
    assert all_pass(judged(test))
    wrong = judged(test, SOLUTION.replace("PI = 3", "PI = 4"))
    assert wrong["test_a"].cause is Cause.ASSERTION


def test_one_collected_suite_judges_one_submission_after_the_other(suite):
    one = suite("from hw1 import PI, area\nDOUBLE = 2 * PI\ndef test_a(): assert (area(1), DOUBLE) == (3, 6)\n")
    found = []
    for pi in (3, 4, 3):
        judged = student(SOLUTION.replace("PI = 3", f"PI = {pi}"))
        found += [outcome.status for outcome in one.run("all", 1, lambda judged=judged: judged)]
    assert found == [Status.PASSED, Status.FAILED, Status.PASSED]


def test_what_the_submission_does_not_define_fails_the_tests_that_use_it(judged):
    found = judged(
        "from hw1 import area, helper\ndef test_a(): area(1)\ndef test_b(): helper()\n", "def helper(): pass"
    )
    assert (found["test_a"].status, found["test_b"].status) == (Status.FAILED, Status.PASSED)
    assert "name 'area' is not defined" in found["test_a"].detail


def test_a_name_that_cannot_be_imported_passes_no_test_that_expects_any_exception(judged):
    found = judged(
        "import hw1\nimport pytest\nfrom hw1 import area, nowhere\n"
        "def test_a():\n    with pytest.raises(Exception):\n        nowhere(1)\n"
        "def test_b():\n    assert not hasattr(hw1, 'nowhere')\n"
        "def test_c():\n    assert area\n"
    )
    assert [one.status for one in found.values()] == [Status.FAILED, Status.PASSED, Status.PASSED]


def test_conftest_helpers_and_parameters_may_name_the_student_s(judged):
    assert all_pass(
        judged(
            "import pytest\nfrom hw1 import PI, area, Stack\nfrom helpers import three\n"
            "@pytest.mark.parametrize(('r', 'want'), [(1, PI), (2, 12), (2, 4 * PI)])\n"
            "def test_area(r, want): assert area(r) == pytest.approx(want)\n"
            "def test_stack(stack, shared): stack.push(3); assert stack == three() and len(shared) == 0\n",
            conftest="import hw1, pytest\n@pytest.fixture\ndef stack(): return hw1.Stack([1, 2])\n"
            "@pytest.fixture(scope='module')\ndef shared():\n    made = hw1.Stack()\n    yield made\n    made.push(1)\n",
            helpers="from hw1 import Stack\ndef three(): return Stack([1, 2, 3])\n",
        )
    )


def test_a_fixture_of_a_module_is_made_again_where_the_worker_is_another_one(suite):
    one = suite(
        "import hw1, pytest\n@pytest.fixture(scope='module')\ndef stack(): return hw1.Stack()\n"
        "def test_a(stack): stack.push(1)\ndef test_b(stack): assert len(stack) == 0\n"
    )
    workers = iter([student(), student()])
    assert [found.status for found in one.run("all", 1, lambda: next(workers))] == [Status.PASSED] * 2


def test_exceptions_of_the_student_s_are_caught_by_their_classes(judged):
    assert all_pass(
        judged(
            "import hw1, pytest\nfrom hw1 import area, ShapeError, Negative\n"
            "def test_own():\n"
            "    for kind in (ShapeError, Negative, hw1.ShapeError, ValueError):\n"
            "        with pytest.raises(kind, match='^negative$') as caught: area(-1)\n"
            "    assert caught.value.args == ('negative',) and caught.type is Negative\n"
            "    try: area(-1)\n    except ShapeError as problem: assert str(problem) == 'negative'\n"
            "def test_python_s():\n"
            "    with pytest.raises(KeyError) as caught: hw1.looked_up('x')\n"
            "    assert type(caught.value) == KeyError and caught.value.args == ('x',)\n"
            "    with pytest.raises(SystemExit) as caught: hw1.leave(3)\n    assert caught.value.code == 3\n"
            "def test_made(): assert isinstance(hw1.ShapeError('x'), hw1.ShapeError)\n"
        )
    )


def test_an_exception_that_nobody_expects_is_the_student_s(judged):
    found = judged("import hw1\ndef test_a(): hw1.looked_up('x')\n")["test_a"]
    assert (found.cause, found.raised.kind) == (Cause.RAISED, "KeyError")


def test_an_end_of_iteration_that_a_student_raises_ends_no_loop_of_a_test(judged):
    source = SOLUTION.replace("return PI * r * r", "raise StopIteration")
    found = judged("import hw1\ndef test_a():\n    for one in map(hw1.area, [1, 2]): assert one == 0\n", source)
    assert found["test_a"].status is Status.FAILED


def test_an_object_holds_a_value_only_where_the_course_has_such_a_class(judged):
    source = SOLUTION + "class All:\n    def __contains__(self, item): return True\ndef all_of(): return All()\n"
    found = judged(
        "import hw1\ndef test_a(): assert 3 in hw1.all_of()\n"
        "def test_b(): assert 4 in hw1.squares(3) and 5 not in hw1.squares(3) and 1 in hw1.Stack([1])\n",
        source,
    )
    assert [one.status for one in found.values()] == [Status.FAILED, Status.PASSED]


def test_a_block_of_the_student_s_swallows_nothing_that_the_test_found(judged):
    source = SOLUTION.replace(
        "self.items = [problem[0].__name__] if problem[0] else []", "self.items = [str(problem[0])]"
    )
    found = judged(
        "import hw1, pytest\ndef test_a():\n    with hw1.Stack() as one: assert one.items == [5]\n"
        "def test_b():\n    with hw1.Stack() as one: one.items[7]\n"
        "def test_c():\n    with hw1.Stack() as one: pytest.fail('no')\n"
        "def test_d():\n    with hw1.Stack(): raise KeyError('x')\n"
        "def test_e():\n    with hw1.Stack(): hw1.area(-1)\n"
        "def test_f():\n    with hw1.Stack() as one: 1 / 0\n    assert list(one) == [\"<class 'ZeroDivisionError'>\"]\n",
        source,
    )
    failed = [name for name, one in found.items() if one.status is not Status.PASSED]
    assert failed == ["test_a", "test_b", "test_c"]


def test_an_iteration_without_an_end_is_ended(judged, monkeypatch):
    monkeypatch.setattr("grader.suite.plain.MAX_ITERATED", 50)
    source = SOLUTION.replace("for i in range(n):", "for i in iter(int, 1):")
    test = "import hw1\ndef test_a():\n    try: list(hw1.squares(3))\n    except Exception: pass\n"
    found = judged(test + "def test_b(): assert next(hw1.squares(3)) == 0\n", source)
    assert (found["test_a"].status, found["test_b"].status) == (Status.FAILED, Status.PASSED)
    assert "more than 50 items" in found["test_a"].detail


def test_objects_of_the_student_s_answer_for_their_own_class(judged):
    assert all_pass(
        judged(
            "from hw1 import Stack, squares\nimport hw1\n"
            "def test_a():\n"
            "    one = Stack([1])\n"
            "    assert one == Stack.of(1) and one != Stack() and Stack() < one and one in [Stack(), Stack.of(1)]\n"
            "    assert 1 in one and 2 not in one and list(one) == [1] and one and not Stack()\n"
            "    assert isinstance(one, Stack) and type(one) == Stack and type(one) is not int\n"
            "    assert type(one).__name__ == 'Stack' == one.__class__.__name__ and not isinstance(3, Stack)\n"
            "    assert len({one, Stack.of(1), Stack.of(2)}) == 2 and one is not None and one != None\n"
            "    with one as inner: raise ValueError('x')\n"
            "    assert list(one) == ['ValueError']\n"
            "def test_b():\n"
            "    found = squares(3)\n    assert next(found) == 0 and list(found) == [1, 4] and list(found) == []\n"
            "    assert hw1.total(squares(3)) == hw1.total(i * i for i in range(3)) == 5\n"
        )
    )


def test_an_object_is_no_judge_of_a_value(judged):
    source = (
        "class Always:\n    def __eq__(self, other): return True\n    __hash__ = None\ndef area(r): return Always()\n"
    )
    found = judged("from hw1 import area\ndef test_a(): assert area(2) == 12\n", source)
    assert found["test_a"].cause is Cause.FOREIGN


def test_what_a_call_returned_belongs_to_the_test(judged):
    assert all_pass(
        judged(
            "import copy, hw1\n"
            "def test_a():\n    found = hw1.words('b a')\n    found.append('c')\n    found.sort(reverse=True)\n"
            "    assert found == ['c', 'b', 'a'] and type(found) is list and copy.deepcopy(found) == found\n"
            "def test_b():\n    mine = [1]\n    hw1.put(mine, 2)\n    assert mine == [1, 2]\n"
        )
    )


def test_what_a_test_puts_into_the_module_is_there_and_is_taken_back(judged):
    assert all_pass(
        judged(
            "import hw1\nfrom unittest.mock import patch, Mock\n"
            "def test_a(monkeypatch):\n"
            "    monkeypatch.setattr(hw1, 'helper', lambda: 5)\n    assert hw1.twice() == 10\n"
            "def test_b(monkeypatch):\n"
            "    assert hw1.twice() == 2\n"
            "    monkeypatch.setattr('hw1.helper', lambda: 7)\n    assert hw1.twice() == 14\n"
            "@patch('hw1.helper', return_value=3)\ndef test_c(fake): assert hw1.twice() == 6 and fake.call_count == 2\n"
            "@patch('hw1.random.randint', side_effect=[4])\ndef test_d(fake):\n"
            "    assert hw1.roll() == 4\n    fake.assert_called_once_with(1, 6)\n"
            "def test_e():\n"
            "    with patch.object(hw1, 'helper', new=Mock(return_value=9)): assert hw1.twice() == 18\n"
            "    assert hw1.twice() == 2 and hw1.roll() in range(1, 7) and not hasattr(hw1, 'other')\n"
        )
    )


def test_what_the_student_s_code_prints_and_asks_for_meets_the_test(judged):
    assert all_pass(
        judged(
            "import hw1, io\nfrom contextlib import redirect_stdout\nfrom unittest.mock import patch\n"
            "def test_a(capsys, monkeypatch):\n"
            "    monkeypatch.setattr('builtins.input', lambda prompt: 'Ann')\n    hw1.greet()\n"
            "    assert capsys.readouterr().out == 'Hello, Ann!\\n'\n"
            "def test_b():\n"
            "    with patch('builtins.input', side_effect=['Bob']), redirect_stdout(io.StringIO()) as said: hw1.greet()\n"
            "    assert said.getvalue() == 'Hello, Bob!\\n'\n"
            "@patch('builtins.input', return_value='Cy')\n@patch('builtins.print')\n"
            "def test_c(said, asked):\n    hw1.greet()\n    said.assert_called_once_with('Hello, Cy!')\n"
            "def test_d(tmp_path): (tmp_path / 'a').write_text('x')\n"
        )
    )


UNITTEST = """
import unittest
from hw1 import Stack, area, looked_up

class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = Stack([7])

    def setUp(self):
        self.stack = Stack([1])

    def test_right(self):
        self.assertEqual(self.stack, Stack([1]))
        self.assertIsInstance(self.stack, Stack)
        self.assertEqual(list(self.shared), [7])
        self.assertAlmostEqual(area(1), 3.0)
        with self.assertRaises(ValueError) as caught:
            area(-2)
        self.assertEqual(caught.exception.args[0], "negative")
        with self.assertRaisesRegex(KeyError, "x"):
            looked_up("x")

    def test_wrong(self):
        self.assertEqual(area(1), 4)

    def test_wrong_in_a_part(self):
        for r in range(3):
            with self.subTest(r=r):
                self.assertEqual(area(r), 0)

    @unittest.skip("no")
    def test_left_out(self):
        pass


if __name__ == "__main__":
    unittest.main()
"""


def test_cases_of_unittest_are_judged_like_any_test(judged):
    found = judged(UNITTEST)
    passed = {name for name, one in found.items() if one.status is Status.PASSED}
    assert passed == {"test_right"}
    assert found["test_wrong"].cause is found["test_wrong_in_a_part"].cause is Cause.ASSERTION
    assert found["test_left_out"].status is not Status.PASSED


def test_the_table_says_which_exercise_a_test_is_about_what_it_weighs_and_which_are_left_out(suite):
    one = suite(
        UNITTEST + "\ndef test_area(): assert area(1) == 3\ndef test_slow(): pass\n",
        table=TABLE + '[[exercise]]\nname = "Stack"\ntests = ["test_hw1.py::TestStack"]\n'
        '[weights]\n"test_hw1.py::test_area" = 3\n[[left_out]]\ntest = "test_hw1.py::test_slow"\nwhy = "asks the clock"\n',
    )
    assert {(test.name, test.exercise, test.weight) for test in one.tests if test.exercise == "all"} == {
        ("test_area", "all", 3.0)
    }
    assert {test.exercise for test in one.tests} == {"all", "Stack"}


def test_tests_of_one_name_in_two_classes_of_an_exercise_are_told_apart(judged):
    body = "class TestA:\n    def test_a(self): pass\nclass TestB:\n    def test_a(self): assert False\nimport hw1\n"
    found = judged(body)
    assert {name: one.status for name, one in found.items()} == {"test_a": Status.PASSED, "TestB.test_a": Status.FAILED}


def test_what_needs_a_student_while_it_is_collected_is_told(suite):
    with pytest.raises(SuiteError, match=r"hw1\.PI of the student's is used while the file is collected"):
        suite("import hw1\ncases = list(range(hw1.PI))\ndef test_a(): pass\n")


def test_two_suites_may_call_their_student_s_module_alike(suite):
    one, other = (
        suite(f"import hw1\nfrom two import x\ndef test_a(): assert x == {x}\n", two=f"x = {x}") for x in (1, 2)
    )
    for _ in range(2):
        assert [found.status for each in (one, other) for found in each.run("all", 1, student)] == [Status.PASSED] * 2
    assert not {"hw1", "two", "test_hw1"} & sys.modules.keys()


def test_a_test_that_catches_everything_does_not_pass_when_the_worker_has_died(suite):
    class Gone(Exception):
        pass

    one = student()

    def gone(*_):
        raise Gone

    one._conversation.travel = gone
    found = suite("import hw1\ndef test_a():\n    try: hw1.area(1)\n    except Exception: pass\n").run(
        "all", 1, lambda: one
    )
    assert found[0].status is Status.ERROR
    assert not issubclass(Gone, StudentError)


def test_every_submission_meets_the_data_that_the_tests_began_with(suite):
    one = suite(
        "import hw1\nCASES = zip([1, 2], [3, 12])\nLEFT = [1, 2]\n"
        "def test_a():\n    for r, want in CASES: assert hw1.area(r) == want\n"
        "def test_b():\n    assert hw1.area(LEFT.pop()) == 12 and LEFT == [1]\n"
    )
    wrong = student(SOLUTION.replace("PI = 3", "PI = 4"))
    right = student()
    found = [[each.status for each in one.run("all", 1, lambda it=it: it)] for it in (right, wrong, right)]
    assert found == [[Status.PASSED] * 2, [Status.FAILED] * 2, [Status.PASSED] * 2]


def test_functions_of_the_tests_meet_what_is_plain_and_are_what_they_were(judged):
    source = "def each(items, how):\n    return [how(one) for one in items]\nkept = None\ndef keep(how):\n    global kept\n    kept = how\n"
    assert all_pass(
        judged(
            "import hw1, io\n"
            "def test_a():\n"
            "    assert hw1.each([1, 2], lambda n: hw1.each([n], lambda m: m + 1)) == [[2], [3]]\n"
            "    assert hw1.each(['x'], lambda text: io.StringIO(text)) and hw1.each([int], lambda kind: kind('3')) == [3]\n"
            "def test_b():\n    def own(): pass\n    hw1.keep(own)\n    assert hw1.kept is own\n",
            source,
        )
    )
