"""Which cells of tests are lifted, what is said of the others, and that a lifted one means the same."""

import ast
from types import ModuleType

import pytest

import grader.suite.notebook
from grader.authoring.files import marked
from grader.authoring.lifting import Lifter
from grader.authoring.nbcourse import Marks
from grader.authoring.reasons import NotLifted, Reason
from grader.authoring.renaming import HELPERS
from grader.course.percent import parse_authored
from grader.suite.local import local_student
from grader.suite.notebook import in_a_notebook
from tests.authoring.notebooks import SQUARES, checks, given, notebook, person, solution


def lifted(*cells, place=-1):
    """Return the text of what the cell at a place becomes."""
    test = Lifter(notebook(*cells)).lift(place % len(cells))
    return ast.unparse(ast.Module(list(test.body), []))


def refused(*cells, place=-1, **options):
    with pytest.raises(NotLifted) as caught:
        Lifter(notebook(*cells, **options)).lift(place % len(cells))
    return caught.value.reason, caught.value.what


# -- what comes along ------------------------------------------------------------------------------------------------


def test_names_of_the_student_are_asked_of_the_student():
    assert lifted(solution(SQUARES), checks("assert squares(2) == [1, 4]")) == "assert student.squares(2) == [1, 4]"


def test_a_variable_of_the_student_is_asked_for_each_time_it_is_used():
    assert lifted(solution("answer = 42"), checks("assert answer == 42")) == "assert student.answer == 42"


def test_a_cell_that_runs_its_tests_as_the_main_program_is_lifted_for_it_is_one():
    check = (
        'def check():\n    assert squares(1) == [1]\n\nif __name__ == "__main__":\n    check()\nelse:\n    missing()'
    )
    assert (
        lifted(solution(SQUARES), checks(check))
        == "def check():\n    assert student.squares(1) == [1]\nno_points(check())"
    )


def test_the_source_of_what_the_student_wrote_is_that_of_the_submission():
    check = "import inspect\nassert 'for' in inspect.getsource(squares) + inspect.getsource(squares.__init__)"
    assert lifted(solution(SQUARES), checks(check)).endswith(
        "assert 'for' in source_of(student.squares) + source_of(student.squares, '__init__')"
    )
    check = "from inspect import getsource\nassert 'for' in getsource(squares)"
    assert lifted(solution(SQUARES), checks(check)).endswith("assert 'for' in source_of(student.squares)")


@pytest.mark.parametrize(
    "check",
    [
        "try:\n    made = squares(1)\nexcept ValueError as e:\n    print(made_up)\n    raise e\nelse:\n    assert made == [1]",
        "for e in squares(2):\n    made = e\n    assert made > 0",
        "with open('f') as e:\n    made = e.read()\nassert squares(1) or made",
        "if squares(1):\n    made = 1\nelse:\n    made = 2\nassert made",
    ],
)
def test_what_a_cell_binds_on_its_way_comes_from_no_cell_above(check):
    above = checks("made = e = squares(5)\nassert e", "above")
    cells = solution(SQUARES), given("made_up = 1"), above, checks(check)
    assert "squares(5)" not in lifted(*cells)


def test_what_a_cell_binds_on_one_way_only_comes_from_above():
    above = checks("made = 7", "above")
    assert "made = 7" in lifted(solution(SQUARES), above, checks("if squares(1):\n    made = 1\nassert made"))
    assert "made = 7" in lifted(solution(SQUARES), above, checks("for one in squares(1):\n    made = 1\nassert made"))
    check = "try:\n    made = squares(1)\nexcept ValueError:\n    pass\nassert made"
    assert "made = 7" in lifted(solution(SQUARES), above, checks(check))


def test_what_is_given_and_the_student_changes_is_asked_of_the_student():
    cells = given("shop = {}\nprice = {}\nimport random"), solution("shop['rice'] = 2\nrandom.seed(1)")
    check = checks("assert shop['rice'] == 2 and price == {} and random")
    assert [line for line in lifted(*cells, check).split("\n") if line] == [
        "price = {}", "import random", "assert student.shop['rice'] == 2 and price == {} and random",
    ]  # fmt: skip


def test_imports_helpers_and_values_come_along_in_their_order_and_nothing_else():
    cells = (
        given("import numpy as np\nimport math\nnp.random.seed(1)"),
        given("unused = 1\nscale = 2"),
        given("scale += 1\ndef expected(n):\n    return scale * n"),
        solution("def triple(n):\n    return 3 * n"),
        checks("assert np.isclose(triple(2), expected(2))"),
    )
    assert [line for line in lifted(*cells).split("\n") if line] == [
        "import numpy as np",
        "np.random.seed(1)",
        "scale = 2",
        "scale += 1",
        "def expected(n):",
        "    return scale * n",
        "assert np.isclose(student.triple(2), expected(2))",
    ]


def test_a_helper_that_calls_the_student_is_trusted_and_calls_the_student():
    cells = (given("def check(n):\n    assert squares(n)"), solution(SQUARES), checks("check(3)"))
    assert "assert student.squares(n)" in lifted(*cells)
    assert lifted(*cells).endswith("no_points(check(3))")


def test_what_the_notebook_makes_from_the_students_work_stays_with_the_student():
    cells = (solution(SQUARES), given("ten = squares(10)\nfew = ten[:2]"), checks("assert few == [1, 4] and len(ten)"))
    assert lifted(*cells) == "assert student.few == [1, 4] and len(student.ten)"


def test_a_given_class_lives_where_the_students_code_meets_it():
    cells = (given("class Node:\n    pass"), solution("def f(node):\n    return 1"), checks("assert f(Node()) == 1"))
    assert lifted(*cells) == "assert student.f(student.Node()) == 1"


def test_what_an_earlier_cell_of_tests_defines_comes_along_without_its_checks():
    cells = (
        solution(SQUARES),
        checks("import numpy.testing as npt\nnpt.assert_equal(squares(1), [1])\nfour = squares(4)", "one"),
        checks("npt.assert_equal(four, [1, 4, 9, 16])", "two"),
    )
    assert lifted(*cells).split("\n") == [
        "import numpy.testing as npt",
        "four = student.squares(4)",
        "no_points(npt.assert_equal(four, [1, 4, 9, 16]))",
    ]


def test_names_bound_inside_functions_are_their_own():
    cells = (given("n = 3"), solution(SQUARES), checks("assert [n for n in squares(2)] == [1, 4]\nassert n == 3"))
    assert lifted(*cells).startswith("n = 3\nassert [n for n in student.squares(2)]")


def test_the_marks_of_hidden_tests_are_gone_and_the_open_words_are_kept():
    source = '"""Check that it works."""\n### BEGIN HIDDEN TESTS\nassert squares(1) == [1]\n### END HIDDEN TESTS'
    test = Lifter(notebook(solution(SQUARES), checks(source))).lift(1)
    assert test.text == "Check that it works."
    hidden = '### BEGIN HIDDEN TESTS\n"""Check the trap at 0."""\nassert squares(1) == [1]\n### END HIDDEN TESTS'
    assert Lifter(notebook(solution(SQUARES), checks(hidden))).lift(1).text == ""


def test_the_code_of_other_cells_survives_magics():
    cells = (given("%matplotlib inline\nlimit = 3"), solution(SQUARES), checks("assert len(squares(limit)) == limit"))
    assert lifted(*cells).startswith("limit = 3\n")


def test_nothing_is_said_of_what_python_would_warn_of():
    cells = (solution(SQUARES + "PATTERN = '\\d'\n"), checks("assert squares(1) == [1], '\\d'"))
    assert lifted(*cells) == "assert student.squares(1) == [1], '\\\\d'"


# -- what is refused -------------------------------------------------------------------------------------------------

REFUSED = {
    "orig = squares\nimport squares\nassert orig(1)": (Reason.REBINDS, "squares"),
    "def f():\n    global squares\n    squares = None\nf()": (Reason.REBINDS, "squares"),
    "assert squares(1) and (squares := 1)": (Reason.REBINDS, "squares"),
    "squares.calls = 0\nassert squares(1)": (Reason.PATCHES, "squares.calls"),
    "import math\nmath.sqrt = None\nassert squares(1)": (Reason.PATCHES, "math.sqrt"),
    "from unittest.mock import patch\nassert squares(1)": (Reason.PATCHES, "unittest.mock"),
    "setattr(squares, 'a', 1)": (Reason.PATCHES, "setattr"),
    "import inspect\nassert inspect.getsourcefile(squares)": (Reason.INSPECTS, "getsourcefile"),
    "import inspect\nassert list(map(inspect.getsource, [squares]))": (Reason.INSPECTS, "getsource"),
    "assert squares.__code__": (Reason.INSPECTS, "__code__"),
    "eval('squares(1)')": (Reason.INSPECTS, "eval"),
    "x = [1]\nassert squares(1) is not x": (Reason.IDENTITY, "squares(1) is not x"),
    "import warnings\nassert squares(1)": (Reason.OUTPUT, "warnings"),
    "import matplotlib.pyplot as plt\nassert plt.gca().lines": (Reason.PLOTS, "matplotlib"),
    "from plotchecker import LinePlotChecker\nassert LinePlotChecker": (Reason.PLOTS, "plotchecker"),
    "import urllib.request\nassert squares(1)": (Reason.NETWORK, "urllib"),
    "assert squares(int(input()))": (Reason.INPUT, "input"),
    "import threading\nassert squares(1)": (Reason.PROCESSES, "threading"),
    "import unittest\nunittest.main(argv=[''], exit=False)": (Reason.RUNNER, "unittest.main"),
    "%timeit squares(3)\nassert squares(1)": (Reason.MAGICS, ""),
    "!ls\nassert squares(1)": (Reason.MAGICS, ""),
    "%%bash\nls": (Reason.MAGICS, ""),
    "assert get_ipython()": (Reason.MAGICS, "get_ipython"),
    "assert squares(1 == [1]": (Reason.SYNTAX, ""),
    "return squares(1)": (Reason.SYNTAX, ""),
    "### AUTOTEST squares(1)": (Reason.AUTOTEST, ""),
    '"""Check something."""\n# to do': (Reason.NO_CHECK, ""),
    "assert cubes(1) == [1]": (Reason.UNDEFINED, "cubes"),
    "from unknown import *\nassert squares(1)": (Reason.STAR, "from unknown import *"),
    "student = squares(1)\nassert student == [1]": (Reason.RESERVED, "student"),
    "async def f():\n    pass\nassert squares(1)": (Reason.PROCESSES, "async"),
}  # fmt: skip


@pytest.mark.parametrize(("source", "reason"), REFUSED.items(), ids=REFUSED)
def test_what_means_something_only_in_the_notebook_is_not_lifted(source, reason):
    assert refused(given("import numpy as np"), solution(SQUARES), checks(source)) == reason


def test_what_comes_along_is_held_to_the_same():
    cells = (given("data = input()"), solution(SQUARES), checks("assert squares(1) == data"))
    assert refused(*cells) == (Reason.INPUT, "input")


def test_a_name_that_gets_another_value_below_is_judged_as_it_is_here():
    again = "def squares(n):\n    return n"
    check = checks("assert squares(1) == [1]")
    assert Lifter(notebook(solution(SQUARES), check, solution(again))).lift(1).here
    assert Lifter(notebook(solution("xs = [1]"), checks("assert xs == [1]"), given("xs.append(2)"))).lift(1).here
    alias = given("for x in xs:\n    x['b'] = 1")
    assert Lifter(notebook(solution("xs = [{}]"), checks("assert xs == [{}]"), alias)).lift(1).here
    assert not Lifter(notebook(solution(SQUARES), check, given("print(squares(3))"))).lift(1).here
    assert not Lifter(notebook(solution(SQUARES), check)).lift(1).here
    assert refused(checks("assert squares(1) == [1]"), solution(SQUARES), place=0) == (Reason.LATER, "squares")


def test_a_name_that_the_cell_binds_first_is_its_own_and_the_student_s_code_finds_it():
    cells = (solution("def f():\n    return x\nx = 1"), checks("x = 2\nassert f() == x"))
    assert lifted(*cells).split("\n") == ["x = 2", "bound_anew(student, x=x)", "assert student.f() == x"]
    cells = (solution(SQUARES), checks("old = squares\ndel squares\nsquares = old\nassert squares(1)"))
    assert lifted(*cells).split("\n") == [
        "old = student['squares']",
        "del student.squares",
        "student.squares = old",
        "assert student['squares'](1)",
    ]
    cells = (solution(SQUARES), checks("assert squares(1)\ndef squares(n): return 1\nassert squares(2) == 1"))
    assert "student.squares = squares" in lifted(*cells)


def test_names_of_functions_and_comprehensions_hide_the_student_s():
    cells = (solution(SQUARES), checks("assert squares(1) and [squares for squares in [1]]"))
    assert lifted(*cells).endswith("student.squares(1) and [squares for squares in [1]]")
    cells = (solution(SQUARES), checks("assert (lambda squares: squares)(squares(1)) == [1]"))
    assert lifted(*cells).endswith("(lambda squares: squares)(student.squares(1)) == [1]")


def test_stars_are_written_out():
    cells = (given("from math import *"), solution(SQUARES), checks("assert squares(1) == [floor(1.5)]"))
    assert lifted(*cells).startswith("from math import floor\n")


def test_marks_astray_mean_nothing():
    astray = "### END SOLUTION\ndef squares(n):\n    ### BEGIN SOLUTION\n    ### BEGIN SOLUTION\n    return [1]"
    made = marked(solution(astray), astray, Marks())
    assert made == "def squares(n):\n    ### BEGIN SOLUTION\n    return [1]\n    ### END SOLUTION"
    assert marked(given(astray), astray, Marks()) == "def squares(n):\n    return [1]"
    assert len(parse_authored(f"# %%\n{made}\n")) == 1


def test_a_cell_of_tests_below_may_borrow_a_name():
    below = "old = squares\ndel squares\nsquares = old"
    assert lifted(solution(SQUARES), checks("assert squares(1) == [1]"), checks(below, "b"), place=1)


def test_points_names_and_languages_that_no_exercise_can_have():
    check = "assert squares(1)"
    assert Lifter(notebook(solution(SQUARES), checks(check, points=0))).lift(1).points == 0
    assert refused(solution(SQUARES), checks(check), checks(check)) == (Reason.DUPLICATE, "t")
    assert refused(solution(SQUARES), checks(check), language="R") == (Reason.LANGUAGE, "R")


def test_code_that_a_person_grades_defines_names_too():
    assert lifted(person("def own():\n    return 1", code=True), checks("assert own() == 1")).startswith(
        "assert student."
    )


# -- the same meaning ------------------------------------------------------------------------------------------------

PROGRAMS = [
    "def f(x):\n    return sorted(x)",
    "def f(x):\n    x.sort()\n    return x",
    "def f(x):\n    return tuple(sorted(x))",
    "def f(x):\n    return x",
    "def f(x):\n    return None",
    "def f(x):\n    x.append(0)",
    "def f(x):\n    return {i: i for i in x}",
    "def f(x):\n    return {*x}",
    "def f(x):\n    return range(1, 4)",
    "def f(x):\n    return (i for i in sorted(x))",
    "def f(x):\n    from collections import Counter\n    return Counter(x)",
    "def f(x):\n    raise ValueError('no ' + str(x))",
    "def f(x):\n    raise KeyError('key')",
    "def f(x):\n    raise UnicodeDecodeError('utf8', b'a', 0, 1, 'bad')",
    "def f(x):\n    class Own(IndexError):\n        pass\n    raise Own('mine')",
    "def f(x):\n    assert not x\n    return []",
    "import numpy as np\ndef f(x):\n    return np.sort(x)",
    "import numpy as np\ndef f(x):\n    return np.mean(x)",
    "def f(x):\n    return 'text'",
    "def f(x):\n    return 2.0",
    "def f(x):\n    return True",
    "def f(x):\n    import sys\n    sys.exit(3)",
    "f = 3",
]
CHECKS = [
    "assert f([3, 1, 2]) == [1, 2, 3]",
    "x = [3, 1, 2]\nf(x)\nassert x == [3, 1, 2]",
    "x = [3, 1, 2]\nf(x)\nassert x == [1, 2, 3]",
    "x = [[3, 1], [2]]\nf(x)\nassert x[0] == [3, 1] and len(x) == 2",
    "assert type(f([1])) == list",
    "assert not type(f([1])) == list",
    "assert isinstance(f([1]), (list, tuple))",
    "assert not isinstance(f([1]), list)",
    "assert sorted(f([3, 1, 2])) == [1, 2, 3]",
    "assert len(f([3, 1, 2])) == 3",
    "assert list(f([3, 1, 2]))[0] == 1",
    "assert {1, 2, 3} == set(f([3, 1, 2]))",
    "assert f([3, 3]) == {3}",
    "assert f([3, 3]) == {3: 2}",
    "assert str(f([1])) == '[1]'",
    "try:\n    f([1])\nexcept ValueError:\n    pass\nelse:\n    raise AssertionError('did not raise')",
    "try:\n    f([1])\nexcept LookupError as problem:\n    assert 'mine' in str(problem) or 'key' in str(problem)",
    "try:\n    f([1])\nexcept Exception:\n    pass\nelse:\n    raise AssertionError",
    "import pytest\nwith pytest.raises(ValueError, match='no'):\n    f([1])",
    "import numpy as np\nnp.testing.assert_raises(ValueError, f, [1])",
    "import unittest\nunittest.TestCase().assertRaises(KeyError, f, [1])",
    "import numpy as np\nnp.testing.assert_allclose(f([3, 1, 2]), [1, 2, 3])",
    "import numpy as np\nnp.testing.assert_equal(f([3, 1, 2]), [1, 2, 3])",
    "import numpy as np\nx = np.array([3, 1, 2])\nf(x)\nassert x[0] == 3",
    "assert f([1, 2, 3]) is None",
    "assert f([1, 2, 3]) is not None",
    "assert abs(f([1, 2, 3]) - 2) < 1e-9",
    "def helper(g, x):\n    return g(x)\nassert helper(f, [2, 1]) == [1, 2]",
    "for n in range(3):\n    assert f(list(range(n))) == list(range(n))",
    "assert f([i for i in (2, 1)]) == [1, 2], f'wrong: {f([2, 1])}'",
    "assert f([2, 1]) != [2, 1]",
    "assert (lambda y: y[0])(f([2, 1])) == 1",
    "y = f([2, 1])\ny.append(3)\nassert y == [1, 2, 3]",
    "assert callable(f) and 'f' in globals() and 'f' in dir() and f([2, 1]) == [1, 2]",
    "assert globals()['f']([2, 1]) == [1, 2] and 'g' not in locals()",
    "f = (lambda f: lambda x: f(x)[:1])(f)\nassert f([2, 1]) == [1]",
    "import io\nfrom contextlib import redirect_stdout\nwith redirect_stdout(io.StringIO()) as said:\n    f([1])\n"
    "assert said.getvalue() == '' and f([2, 1]) == [1, 2]",
]
# What comes back as an object can be read and counted, but not compared; a copy cannot be changed.
OBJECTS = [program for program in PROGRAMS if "range(1" in program or "for i in sorted" in program]


def in_the_notebook(program, check):
    namespace = {}
    try:
        exec(program, namespace)
        exec(check, namespace)
    except BaseException:
        return False
    return True


def from_outside(program, check):
    module = ModuleType("submission")
    exec(program, module.__dict__)
    test = Lifter(notebook(solution(program), checks(check))).lift(1)
    body = ast.unparse(ast.Module(list(test.body), []))
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    namespace = {name: getattr(grader.suite.notebook, name) for name in HELPERS}
    exec(f"def test(student):\n{lines}", namespace)
    try:
        with in_a_notebook(local_student(module)) as names:
            namespace["test"](names)
    except BaseException:
        return False
    return True


@pytest.mark.parametrize("check", CHECKS)
def test_a_lifted_cell_means_the_same_for_every_program(check):
    here = [in_the_notebook(program, check) for program in PROGRAMS]
    there = [from_outside(program, check) for program in PROGRAMS]
    stricter = [program for program, one, other in zip(PROGRAMS, here, there, strict=True) if one and not other]
    looser = [program for program, one, other in zip(PROGRAMS, here, there, strict=True) if other and not one]
    assert looser == []
    assert set(stricter) <= set(OBJECTS) or "append" in check
    assert any(here), "a check that no program passes says nothing"
    assert not all(here), "nor does one that all of them pass"


def test_what_a_cell_binds_before_it_looks_at_it_comes_from_no_other_cell():
    first = checks("import nowhere\nfor i in [1]:\n    v = nowhere.f(i)\nassert squares(1) == [1]", "first")
    made = lifted(solution(SQUARES), first, checks("v = 2\nassert squares(v) == [1, 4]"))
    assert "nowhere" not in made
    assert "nowhere" in lifted(solution(SQUARES), first, checks("assert squares(v) == [1, 4]"))
