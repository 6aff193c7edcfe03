"""The reference on the trusted side: run statement by statement, and a mistake in it is the course's, told in one line."""

import pytest

from grader.suite.local import local_student
from grader.suite.outcome import Status, SuiteError
from grader.suite.reference import broken_statements, load_reference
from grader.suite.session import Suite

SOLUTION = """\
import japanize_matplotlib, seaborn.objects as so
from tqdm.auto import trange
figure = so.Plot([1, 2]).add(so.Line())
name = input("Who are you? ")
print("Success!")
greeting = "Hello " + name
def f(x):
    return x
%matplotlib inline
import sys
sys.exit(3)
def g(x):
    return 2 * x
"""


@pytest.fixture
def folder(tmp_path):
    suite, solution = tmp_path / "autograde_tests" / "a", tmp_path / "solutions" / "a"
    suite.mkdir(parents=True)
    solution.mkdir(parents=True)
    (solution / "a.py").write_text(SOLUTION)
    return suite


def write(folder, body):
    (folder / "test_f.py").write_text(
        "import pytest\nfrom grader.suite import close\npytestmark = pytest.mark.exercise('f')\nprint('collected')\n"
        + body
    )
    return Suite(folder)


def test_a_statement_that_fails_costs_itself_and_is_told_with_its_line(folder, capsys):
    module = load_reference(folder / "test_f.py")
    assert (module.f(3), module.g(3)) == (3, 6)
    told = [str(one) for one in broken_statements(folder / "test_f.py")]
    assert told == [
        "a/a.py, line 4: EOFError: input()",
        "a/a.py, line 6: NameError: name 'name' is not defined",
        "a/a.py, line 11: SystemExit: 3",
    ]
    assert capsys.readouterr().out == ""


def test_a_test_that_asks_for_what_is_missing_is_a_mistake_of_the_course(folder):
    suite = write(folder, "def test_a(student, reference): assert student.f(1) == close(reference.greeting)")
    student = local_student(load_reference(folder / "test_f.py"))
    with pytest.raises(SuiteError, match=r"no greeting: a/a.py, line 4: EOFError"):
        suite.run("f", 0, lambda: student)
    suite.close()


def test_a_test_that_needs_nothing_of_it_never_runs_the_reference(folder):
    (folder.parent.parent / "solutions" / "a" / "a.py").write_text("raise SystemError('never')")
    suite = write(folder, "def test_a(student): assert student.f(1) == close(1)")

    class Module:
        f = staticmethod(lambda x: x)

    assert suite.run("f", 0, lambda: local_student(Module()))[0].status is Status.PASSED
    suite.close()


def test_nothing_that_a_suite_prints_reaches_standard_output(folder, capsys):
    suite = write(
        folder,
        "@pytest.fixture(scope='module')\ndef box():\n    print('set up')\n    yield\n    print('torn down')\n"
        "def test_a(student, box):\n    print('Success!', student.f(1))\n    assert student.f(1) == close(1)\n",
    )
    student = local_student(load_reference(folder / "test_f.py"))
    assert suite.run("f", 0, lambda: student)[0].status is Status.PASSED
    suite.close()
    print("the command's own")
    assert capsys.readouterr().out == "the command's own\n"
