"""The texts of hidden tests mean the same whatever names a student uses."""

import builtins
from types import ModuleType

import numpy as np
import pytest

from grader.remote.raised import StudentError
from grader.suite.local import local_student
from tests.conftest import GOOD, points


def student_of(source):
    module = ModuleType("submission")
    exec(source, module.__dict__)
    return local_student(module)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("range", "lambda: [f(i) for i in range(3)]", [0, 2, 4]),
        ("len", "lambda: len([f(1)])", 1),
        ("list", "lambda: list(map(f, (1, 2)))", [2, 4]),
        ("sorted", "lambda: sorted([f(2), f(1)])", [2, 4]),
        ("sum", "lambda: (lambda: sum(f(i) for i in (1, 2)))()", 6),
        ("type", "lambda: type('Network', (), {'f': staticmethod(f)}).f(2)", 4),
        ("SimpleNamespace", "lambda: SimpleNamespace(f=f).f(2)", 4),
        ("print", "lambda: print(end='')", None),
        ("np", "lambda: np.arange(f(2))[-1]", 3),
        ("__import__", "lambda: __import__('math').floor(f(1.2))", 2),
        ("__builtins__", "lambda: max(f(1), f(2))", 4),
        ("ValueError", "lambda: issubclass(ValueError, Exception)", True),
    ],
)
def test_a_variable_of_the_students_is_none_of_the_texts(name, text, expected):
    student = student_of(f"def f(x):\n    return 2 * x\n{name} = (0, 10)\n")
    assert student.run(text) == expected


def test_a_text_finds_the_students_functions_and_can_replace_one():
    student = student_of("def f(x):\n    return g(x)\ndef g(x):\n    return x\nglobals = vars = 5\n")
    assert student.run("lambda: (globals().update(g=lambda x: -x), f(3))[1]") == -3
    assert student.run("lambda: (globals() is not None) and g(4)") == -4


def test_the_students_own_function_by_the_name_of_a_builtin_is_given_to_the_text():
    student = student_of("def sum(values):\n    return 'mine'\n")
    assert student.sum([1]) == "mine"
    assert student.run("lambda own, values: (own(values), sum(values))", student["sum"], [1, 2]) == ("mine", 3)


def test_a_name_that_nobody_has_is_a_name_error():
    with pytest.raises(StudentError) as caught:
        student_of("").run("lambda: nowhere")
    assert caught.value.kinds[0] == "NameError"


def test_what_a_student_puts_into_numpy_is_not_in_the_texts(monkeypatch):
    student = student_of("def f(x):\n    return x\n")
    monkeypatch.setattr(np, "arange", None)
    assert student.run("lambda: f(np.arange(3).sum())") == 3


PATCHES = [
    "import builtins\nfor name in ('range', 'len', 'type', 'isinstance', 'getattr', 'callable', 'dir', 'str', 'list'):\n"
    "    setattr(builtins, name, None)\n",
    "import builtins\nbuiltins.__dict__.clear()\n",
    "__builtins__ = {}\n",
    "import builtins\nbuiltins.print = builtins.getattr = builtins.sorted = lambda *a, **k: 1 / 0\n",
    "getattr = setattr = dir = vars = type = isinstance = callable = range = len = list = 5\n",
]


@pytest.mark.parametrize("patch", PATCHES, ids=range(len(PATCHES)))
def test_builtins_that_a_student_patches_are_the_students_alone(graded, patch):
    assert points(graded(GOOD + patch)) == {"double": 4.0, "Box": 3.0, "apply": 2.0}


def test_the_student_sees_what_the_student_patched(graded):
    source = "import builtins\nbuiltins.twice = lambda x: 2 * x\n" + GOOD.replace(
        "2 * np.asarray(x)", "twice(np.asarray(x))"
    )
    assert points(graded(source))["double"] == 4.0


def test_no_name_of_ours_is_among_the_builtins_that_a_text_sees():
    student = student_of("def credits():\n    return 3\n")
    assert student.run("lambda: credits()") == 3
    assert hasattr(builtins, "range")
