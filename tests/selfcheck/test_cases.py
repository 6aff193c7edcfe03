"""The call that a check failed on, as a student would write it."""

import numpy as np
import pytest

from grader.feedback import catalogue
from grader.selfcheck import as_text, check_file, report
from grader.selfcheck.forms import as_html

HEAD = "import numpy as np\nimport pytest\nfrom grader.suite import close\n\n"


@pytest.fixture
def case(folder):
    """Return what is told of one failing check of an exercise `f`, from the student's code and the check's."""

    def case(source, check):
        body = "\n".join(f"    {line}" for line in check.splitlines())
        checks = f'{HEAD}@pytest.mark.exercise("f")\ndef test_it(student):\n{body}\n'
        (folder / "public_checks.py").write_text(checks)
        (folder / "public_checks.toml").unlink(missing_ok=True)
        (folder / "a.py").write_text("import numpy as np\n" + source)
        checks = check_file(folder / "a.py", "f")
        (one,) = checks.exercises
        case.text = as_text(report(checks, catalogue("en")))
        return one.cases["test_it"]

    return case


def test_of_several_calls_compared_at_once_the_one_that_differs_is_shown(case):
    found = case(
        "def f(a, b=0): return a + b",
        "rows = [student.f(1), student.f(1, b=2), student.f(2)]\nassert rows == close([1, 4, 2])",
    )
    assert (found.call, found.came, found.expected, found.part) == (("f(1, b=2)",), "3", "4", "")
    assert "    f(1, b=2)\n      gave 3\n      expected 4\n" in case.text


def test_the_part_of_an_answer_that_differs_is_named(case):
    found = case("def f(): return {'x': 1.0, 'y': 2.2}", "assert student.f() == close({'x': 1.0, 'y': 110})")
    assert (found.call, found.came, found.part) == (("f()",), "{'x': 1.0, 'y': 2.2}", "['y']")
    assert "In ['y']" in case.text
    assert "returned 2.2 where 110 was expected" in case.text


def test_arguments_are_shown_as_they_were_before_the_call(case):
    source = "def f(x):\n    x[0] = 9.0\n    return x.sum()"
    found = case(source, "x = student.keep(np.array([1.0, 2.0]))\nassert student.f(x) == close(3.0)")
    assert found.call == ("f(np.array([1.0, 2.0]))",)
    assert np.array_equal(found.values.args[0], [1.0, 2.0])
    assert (found.values.actual, found.values.expected) == (11.0, 3.0)


def test_an_object_is_shown_with_how_it_was_made_and_what_it_was_asked_before(case):
    source = "class f:\n    def __init__(self, w): self.w = w\n    def forward(self, x): self.x = x; return x * self.w\n    def backward(self, d): return d"
    found = case(
        source,
        "one, two = student.f(2), student.f(3)\ntwo.forward(5)\none.forward(4)\nassert one.backward(1) == close(2)",
    )
    assert found.call == ("f2 = f(2)", "f2.forward(4)", "f2.backward(1)")


def test_a_function_of_the_check_is_shown_as_it_is_written_there(case):
    found = case("def f(g, x): return g(x)", "assert student.f(lambda x: x**2 +  1, 3) == close(9)")
    assert found.call == ("f(lambda x: x**2 + 1, 3)",)


def test_what_stopped_with_an_error_is_shown_with_what_was_printed_before(case):
    found = case("def f(x):\n    print('x is', x)\n    return 1 / x", "assert student.f(0) == close(0)")
    assert (found.call, found.came, found.printed) == (("f(0)",), "", "x is 0\n")
    assert "Your code printed:\n        x is 0\n" in case.text
    assert "ZeroDivisionError" in case.text


def test_what_would_be_long_is_told_by_its_shape(case):
    found = case("def f(x): return x", "assert student.f(np.zeros((100, 3))) == close(np.ones((100, 3)))")
    assert (found.call, found.came) == (("f(<array (100, 3)>)",), "<array (100, 3)>")


NO_WORDS = "class A:\n    def __repr__(self): raise ValueError('no')\n"


@pytest.mark.parametrize(
    ("body", "came"), [("A()", "<A>"), ("[A(), 1.0]", "[<A>, 1.0]"), ("{'a': (A(),)}", "{'a': (<A>,)}")]
)
def test_an_object_that_cannot_tell_what_it_is_is_told_by_its_class(case, body, came):
    found = case(f"{NO_WORDS}def f(): return {body}", "assert student.f() == close(3)")
    assert found.came == came
    found = case(f"{NO_WORDS}def f(x=None): return {body} if x is None else 2", "assert student.f([student.f()]) == 3")
    assert found.call[-1] == f"f([{came}])"


@pytest.mark.parametrize("kind", ["longdouble", "clongdouble", "float16", "complex64"])
def test_numbers_of_any_precision_are_written_as_numbers(case, kind):
    found = case("def f(x, y): return 2", f"one = np.{kind}(1)\nassert student.f(one, np.array([one])) == close(3)")
    number = "(1+0j)" if kind.startswith("c") else "1.0"
    assert found.call == (f"f({number}, np.array([{number}]))",)


def test_what_is_expected_may_be_too_long_to_write_or_one_of_a_kind(case):
    found = case("def f(): return 2", "assert student.f() == close(10**5000)")
    assert (found.came, found.expected) == ("2", "<int>")
    found = case("def f(): return 2", "import threading\nassert student.f() == close([threading.Lock()])")
    assert len(found.values.expected) == 1


def test_an_exercise_that_another_one_uses_and_that_is_not_right_is_said_first(folder):
    checks = "".join(
        f'@pytest.mark.exercise("{name}")\ndef test_{name}(student):\n    assert student.{name}() == close(1)\n'
        for name in ("a", "b", "c")
    )
    (folder / "public_checks.py").write_text(HEAD + checks)
    (folder / "work.py").write_text(
        "def a(): return 2\ndef b(): return 1\ndef c():\n    c.a = b\n    return a() * b()\n"
    )
    text = as_text(report(check_file(folder / "work.py", "c"), catalogue("en")))
    assert "Not right yet, and used by c: a. Begin there." in text
    assert "0 of 1" in text


def test_a_page_shows_code_as_code_and_escapes_it(case, folder):
    case("def f(x): return '<b>'", "assert student.f('<i>') == close('`a`')")
    html = as_html(report(check_file(folder / "a.py", "f"), catalogue("ko")))
    assert "f(&#39;&lt;i&gt;&#39;)" in html
    assert "아직: " in html
    assert "<b>" not in html


def test_what_a_check_stumbled_over_is_shown(case):
    found = case("def f(a): return (a, 2)", 'assert student.f(1)["price"] == close(3)')
    assert (found.call, found.came, found.expected) == (("f(1)",), "(1, 2)", "")
    assert "    f(1)\n      gave (1, 2)\n" in case.text
