"""What is syntax of a later Python, and what is wrong in every one."""

import ast
import sys

import pytest

from grader.worker.later import later_version

LATER = {
    'f"{names["a"]}"': (3, 12),
    "x = f\"{'\\n'.join(a)}\"": (3, 12),
    'f"{f"{f"{1}"}"}"': (3, 12),
    'f"{d["a"]["b"]:.{n["k"]}f}"': (3, 12),
    'f"{x!r:>{w}} {d["k"]=}"': (3, 12),
    'f"{\n  x + # of which more\n  1}"': (3, 12),
    "rf'\\d{a['b']}' 'c'": (3, 12),
    "def g():\n    return f'{d['a']}' # it's\n": (3, 12),
    "def f[T](x: T) -> T:\n    return x": (3, 12),
    "async def f[T](x): pass": (3, 12),
    "class A[T: int, *Ts, **P](B[T]):\n    x: T = 1": (3, 12),
    "type X = int": (3, 12),
    "type X[T] = list[T]": (3, 12),
    "def f[T = int](x): pass": (3, 13),
    "try:\n    pass\nexcept ValueError, np.exceptions.AxisError:\n    pass": (3, 14),
    "try:\n    pass\nexcept* A, B:\n    pass": (3, 14),
    "def f():\n    return t'{x}'": (3, 14),
    "x = f'{d['a']}' + t'{x}'": (3, 14),
}
WRONG = [
    'f"{x +}"', 'f"{names["a"]"', "f'{}'", "f'{ }'", 'print "a"', "def f(:", "x = (", "f'{d['a'}'", "f'{a!z}'", "f'}'",
    "try:\n    pass\nexcept ValueError, e:\n    pass", "def f[](x): pass", "def f[1](x): pass", "type X =", "class A[:",
    "f'{lambda x: 1}'", "return f'{d['a']}' if", "def f(x) return x", "f'{a b}'", "'unterminated", "type X[T = list",
]  # fmt: skip
RIGHT = ["x = 1", "f'{x}'", "type(x)", "type = 5", "t = 'a'", "f(x)[0]", "try:\n    pass\nexcept (A, B):\n    pass"]


@pytest.mark.parametrize("source", LATER)
def test_syntax_of_a_later_version_is_told_with_the_version(source):
    version = LATER[source]
    assert later_version(source) == (None if version <= sys.version_info[:2] else f"{version[0]}.{version[1]}")


@pytest.mark.parametrize("source", [source for source, version in LATER.items() if version <= sys.version_info[:2]])
def test_what_is_called_later_is_right_where_it_is_known(source):
    ast.parse(source)


@pytest.mark.parametrize("source", [*WRONG, *RIGHT])
def test_what_is_wrong_in_every_version_or_right_in_this_one_is_not_told(source):
    assert later_version(source) is None


@pytest.mark.parametrize("part", ["f'{", "f'{{", "t'", "def f[", "{", "f'{x:", '"""', "except A, ", "\\N{"])
def test_no_text_makes_it_fail(part):
    assert later_version(part * 3000) is None
    assert later_version("f" + part * 300 + "'") is None
