"""A definition that is compiled from its text is what comes of its syntax tree."""

import warnings

import pytest

from grader.worker import program
from tests.conftest import REPOSITORY

SOURCES = sorted(
    path
    for folder in ("solutions", "examples/class", "tests/canary", "autograde_tests", "grader/worker")
    for path in (REPOSITORY / folder).rglob("*.py")
)


def both_ways(monkeypatch, *cells):
    plain = program.compile_cells(list(enumerate(cells, 1)))
    with monkeypatch.context() as patch:
        patch.setattr(program, "plain_statements", lambda *_: None)
        return plain, program.compile_cells(list(enumerate(cells, 1)))


def test_every_file_of_the_course_is_compiled_alike(monkeypatch):
    compared = 0
    for path in SOURCES:
        source = path.read_text(encoding="utf-8", errors="replace")
        plain, other = both_ways(monkeypatch, source)
        assert plain == other, path
        compared += sum(piece.defines for piece in plain[0])
    assert compared > 500


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    return 1\n\n\n# a comment\n",
        "def f():\n    return '''\n# no comment'''\nx = 1",
        "def f():\n    return 'a\\\n# b'\n",
        "x = '''\ndef f():\n    pass\n'''\ndef g(): pass",
        "  indented = 1\ndef f(): pass",
        "# first\n\nclass A(object):\n    def f(self):\n        return __class__\n",
        "def f(): pass; x = 1\ny = 2; z = 3",
        "@property\ndef f(self):\n    return 1",
        "async def f():\n    await g()\nawait f()",
        "def f(:\n    pass\ndef g():\n    return 2",
        "def f():\n    return 1\n  return 2",
        "from __future__ import annotations\ndef f(x: y): pass",
        "def f():\n    nonlocal x",
        "return 1\ndef f():\n    return 1",
        "%matplotlib inline\ndef f():\n    return 1",
        "class A:\n    x = (1,\n2)\n",
        "def f(x):\n    if x:\n        return 1\nelse:\n    pass",
        "def ｆ():\n    return 1\nclass Ａ: pass",
        "def f():\n\treturn 1\ndef g():\n        return 1\n\treturn 2",
        "def f():\n    return 1 \\\n\nx = 2",
        "if True:\n    def f():\n        pass\n",
        "def f(x):\r\n    return x\r\n",
        "def f(): return [" + "(" * 150 + ")" * 150 + "]",
        "'a text'\ndef f():\n    'another'\n",
        "def f():\n    pass\n\fdef g():\n    pass",
        "",
    ],
)
def test_what_is_not_plain_is_compiled_alike_too(source, monkeypatch):
    plain, other = both_ways(monkeypatch, source, "def below(x: int):\n    return x")
    assert plain == other


def test_who_is_warned_is_warned_once(monkeypatch):
    for source in ("def f():\n    return '\\d'", "def f():\n    return '\\d'\ndef g(:\n    pass"):
        said = []
        for way in (program.plain_statements, lambda *_: None):
            monkeypatch.setattr(program, "plain_statements", way)
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                program.compile_cells([(1, source)])
            said.append([(str(one.message), one.lineno) for one in caught])
        assert said[0] == said[1]
