"""Cells -> statements: what can be compiled is, and the rest is told with its place."""

import sys
from contextlib import suppress

import pytest

from grader.worker.program import compile_cells, definitions, dump, execute, load
from grader.worker.shell import InteractiveShell


def run(*sources):
    pieces, flaws = compile_cells(list(enumerate(sources, 1)))
    names = {}
    names["get_ipython"] = lambda: InteractiveShell(names)
    for piece in pieces:
        execute(piece.code, names)
    return names, [(flaw.cell, flaw.line, flaw.type_name) for flaw in flaws]


def test_every_top_level_statement_is_a_piece_with_its_place():
    pieces, flaws = compile_cells([(1, "a = 1\n\n\nb = 2"), (2, "def f():\n    pass")])
    assert [(piece.cell, piece.line, piece.slow) for piece in pieces] == [(1, 1, False), (1, 4, False), (2, 1, False)]
    assert flaws == []


@pytest.mark.parametrize(
    ("statement", "slow"),
    [
        ("def f(): pass", False), ("import math", False), ("x = 3", False), ("'text'", False), ("x = f()", True),
        ("@f\ndef g(): pass", True), ("class A: pass", True), ("for i in x: pass", True), ("f()", True),
    ],
    ids=repr,
)  # fmt: skip
def test_only_what_may_take_time_is_slow(statement, slow):
    pieces, _ = compile_cells([(1, statement)])
    assert [piece.slow for piece in pieces] == [slow]


def test_a_broken_statement_leaves_the_others():
    names, flaws = run("a = 1\ndef f(:\n    pass\nb = 2\nc = (3 +\nd = 4\ne = 5")
    assert (names["a"], names["b"]) == (1, 2)
    assert (1, 2, "SyntaxError") in flaws


def test_lines_after_a_broken_statement_keep_their_numbers():
    pieces, _ = compile_cells([(1, "x x\n\n\ndef f():\n    return 1 / 0\n")])
    assert [piece.line for piece in pieces] == [4]
    function = next(constant for constant in pieces[0].code.co_consts if hasattr(constant, "co_firstlineno"))
    assert function.co_firstlineno == 4


def test_a_bracket_or_text_over_several_lines_survives_a_flaw_elsewhere():
    names, flaws = run('bad bad\na = (\n1 +\n2\n)\nb = """\ndef x(:\n"""\nif a:\n    c = 1\nelse:\n    c = 2\n')
    assert (names["a"], names["b"], names["c"]) == (3, "\ndef x(:\n", 1)
    assert flaws == [(1, 1, "SyntaxError")]


def test_a_decorator_stays_with_its_function():
    names, _ = run("bad bad\n@staticmethod\ndef f():\n    return 1\n")
    assert isinstance(names["f"], staticmethod)


@pytest.mark.parametrize(
    "source",
    [
        "%matplotlib inline\na = 1", "!pip install x\na = 1", "%%time\na = 1", "a = 1\na?", "?len\na = 1",
        "files = !ls\na = 1", "t = %timeit -o f()\na = 1", "if True:\n    %time len([])\na = 1", "\n%%capture out\na = 1",
        "%load_ext grader\n%check softmax\na = 1", "a = 1\nlen??",
    ],
    ids=repr,
)  # fmt: skip
def test_magics_are_tolerated(source):
    names, flaws = run(source)
    assert names["a"] == 1
    assert flaws == []


@pytest.mark.parametrize("source", ["%%bash\na = 1", "%%html\n<b>", "%%writefile x.py\na = 1", "%%javascript\nx("])
def test_a_cell_in_another_language_is_empty(source):
    names, flaws = run(source)
    assert "a" not in names
    assert flaws == []


def test_a_modulo_at_the_start_of_a_line_is_no_magic():
    names, flaws = run("a = (7\n% 4)\nb = (7\n     % 4)")
    assert (names["a"], names["b"]) == (3, 3)
    assert flaws == []


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\0",
        "(" * 1000 + ")" * 1000,
        "def f():\n\tif 1:\n        pass",
        "print 'hello'",
        "x = “quoted”",
        "return 5",
        "\ufeffx = 1\r\ny = 2\r",
    ],
    ids=["nul", "deep", "tabs", "python2", "quotes", "return", "bom"],
)
def test_no_text_makes_the_compiler_fail(source):
    compile_cells([(1, source), (2, "a = 1")])


def test_a_program_survives_its_journey():
    pieces, _ = compile_cells([(1, "a = 1\nb = a + 1")])
    names = {}
    for piece in load(dump(pieces)):
        exec(piece.code, names)
    assert names["b"] == 2


def defined(*sources):
    pieces, _ = compile_cells(list(enumerate(sources, 1)))
    return [tuple(one) for one in definitions(pieces)]


def test_competing_definitions_are_told_with_the_place_of_the_last():
    assert defined("def f(): pass\nx = 1\nx = 2", "class f: pass\n", "a = 1\nf = 5") == [("f", 3, 3, 2, 2)]


def test_a_definition_is_told_with_its_first_and_last_line():
    found = defined("x = 1\n\n@str\ndef f(a,\n      b):\n    return a\n", "g = lambda x: (\n    x)\nclass A:\n  b = 1")
    assert found == [("f", 1, 1, 4, 6), ("g", 1, 2, 1, 2), ("A", 1, 2, 3, 4)]


def test_a_definition_in_a_cell_with_errors_stands_where_it_stands():
    assert defined("def f(:\n    pass\n\ndef g():\n    pass\n") == [("g", 1, 1, 4, 5)]


def test_only_top_level_definitions_are_told():
    found = defined("def g(): f = 1", "class A:\n    def f(self): pass\n", "def f(:", "f.x = 1\ny = 2")
    assert [one[0] for one in found] == ["g", "A"]


def test_definitions_are_told_up_to_a_bound():
    assert len(defined("".join(f"def f{n}(): pass\n" for n in range(600)))) == 500
    assert defined(f"def {'f' * 101}(): pass") == []


def test_statements_and_flaws_are_bounded():
    pieces, flaws = compile_cells([(1, "a = 1\n" * 40_001), (2, "a = 1")])
    assert len(pieces) == 40_000
    assert [(flaw.line, flaw.type_name) for flaw in flaws] == [(40_001, "OverflowError")]
    assert len(compile_cells([(1, "x x\n" * 500)])[1]) == 50


@pytest.mark.parametrize(
    "source",
    [
        "    a = 1\n    def f():\n        return a", ">>> a = 1\n>>> def f():\n...     return a\n...",
        "In [1]: a = 1\n\nIn [2]: def f():\n   ...:     return a\n   ...: ", "  %time\n  a = 1\n  def f(): return a",
        "bad bad\n\fa = 1\n\fdef f(): return a\n\fz = (",
    ],
    ids=repr,
)  # fmt: skip
def test_what_ipython_would_take_away_is_taken_away(source):
    names, _ = run(source)
    assert names["f"]() == 1


@pytest.mark.parametrize(
    "source",
    [
        "get_ipython().run_cell_magic('time', '', 'def f():\\n    return 1\\n')\na = f()",
        "get_ipython().run_cell_magic('capture', 'out', '%matplotlib inline\\na = 1')",
        "get_ipython().run_cell_magic('time', '', \"get_ipython().run_line_magic('time', 'a = 1')\")",
        "get_ipython().run_line_magic('time', 'a = 1')", "%time a = 1", "a = %time 1", "if True:\n    %time a = 1",
        "a = get_ipython().run_line_magic('prun', '1')", "%prun a = 1", "for i in range(2):\n    %time a = i",
        "x = !ls\na = 1 + len(x) + len(x.s) + len(x.l)", "%%capture out\na = 1\nout.show()", "!echo 'it is\na = 1",
        "get_ipython().system('pip install x')\nget_ipython().getoutput('ls')\na = 1", "!ls \\\n  -l \\\n  -a\na = 1",
        "def f():\n    %pylab inline\n    !ls\n    return 1\na = f()",
        "try:\n    import nobody_has_this\nexcept ImportError:\n    !pip install it\na = 1", "%load_ext x\n%autoreload 2\na = 1",
    ],
    ids=repr,
)  # fmt: skip
def test_what_ipython_runs_among_the_students_names_is_run(source):
    names, flaws = run(source)
    assert names["a"] == 1
    assert flaws == []


def test_pylab_imports_what_it_says_a_part_at_a_time():
    pieces, flaws = compile_cells([(1, "\n%pylab inline\na = 1")])
    assert {piece.line for piece in pieces[:-1]} == {2}
    names = {}
    for piece in pieces:
        with suppress(ImportError):  # plots may be missing, and numbers are there all the same
            execute(piece.code, names)
    assert names["array"]([1]) == names["np"].ones(1)
    assert flaws == []


def test_a_flaw_in_a_cell_that_a_magic_runs_costs_its_statement_only():
    assert run("%%time\na = 1\nb = (\n!ls\nc = 3")[1] == [(1, 3, "SyntaxError")]
    names, flaws = run("x = 0\n\nget_ipython().run_cell_magic('time', '', 'a = 1\\nb b\\nc = 3')\n")
    assert (names["a"], names["c"], flaws) == (1, 3, [(1, 3, "SyntaxError")])


def test_what_a_magic_defines_stands_where_the_magic_stands():
    source = "\n\nget_ipython().run_cell_magic('time', '', 'def f(x):\\n    return x\\n\\n')\n"
    assert defined(source) == [("f", 1, 1, 3, 3)]


def test_a_question_in_a_comment_takes_no_line_with_it():
    source = (
        "%matplotlib inline\ndef f(x):\n    if x:\n        return 1\n    # and else?\n    else:\n        return 0\n"
    )
    assert run(source)[0]["f"](0) == 0


def test_below_a_bracket_that_is_never_closed_magics_are_still_magics():
    names, flaws = run("x = (1,\n%matplotlib inline\na = 1\n!ls\nb = 2")
    assert (names["a"], names["b"]) == (1, 2)
    assert flaws == [(1, 1, "SyntaxError")]


def test_code_at_the_top_level_may_wait():
    names, flaws = run(
        "import asyncio\nasync def f(): return 1\na = await f()\nasync def g():\n    yield 2\n"
        "async for b in g():\n    pass\nawait asyncio.sleep(0)\n%time c = await f()\n"
    )
    assert (names["a"], names["b"], names["c"], flaws) == (1, 2, 1, [])


def test_what_stands_under_the_main_guard_runs_statement_by_statement():
    source = "if __name__ == '__main__':\n    a = 1\n    def f():\n        return 1\n    1 / 0\n    b = 2\n"
    pieces, _ = compile_cells([(1, source)])
    assert [(piece.line, piece.name) for piece in pieces] == [(2, "a"), (3, "f"), (5, ""), (6, "b")]
    for other in ("if __name__ == '__main__':\n    a = 1\nelse:\n    b = 1", "if __name__ != '__main__':\n    a = 1"):
        assert len(compile_cells([(1, other)])[0]) == 1


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="there is none yet")
def test_syntax_of_a_later_python_is_told_as_that_and_costs_its_statement_only():
    source = "a = 1\ntry:\n    pass\nexcept ValueError, TypeError:\n    pass\ndef f():\n    return t'{a}'\nb = 2\n"
    pieces, flaws = compile_cells([(1, source)])
    assert [piece.name for piece in pieces] == ["a", "b"]
    assert [(flaw.type_name, flaw.message) for flaw in flaws] == [("later_python", "3.14")] * 2
    assert flaws[0].line == 4


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="known here")
def test_a_text_with_the_same_quotes_inside_is_told_with_its_line():
    assert run('a = 1\ndef f(x):\n    y = 1\n    return f"{x["a"]}"\nb = 2')[1] == [(1, 4, "later_python")]


def test_a_mark_that_git_left_is_told_as_that():
    assert run("a = 1\n>>>>>>> 4e2b407 (week 2)\nb = 2\n=======\n")[1] == [
        (1, 2, "merge_conflict"), (1, 4, "merge_conflict"),
    ]  # fmt: skip
