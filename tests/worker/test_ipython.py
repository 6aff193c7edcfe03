"""IPython's own syntax, held to IPython's own transformer."""

import ast
import random
import time

import pytest

from grader.worker.ipython import PYTHON_CELLS, as_python, cell_magic, without_margin

transformer = pytest.importorskip("IPython.core.inputtransformer2")

SNIPPETS = [
    # Help, and what only looks like it.
    "a?", "a.b.c??", "np.*load*?", "a[0].b?", "?len", "??len", "?", "??", "a = 1; b?", "%timeit?", "%%time?",
    "x = 1 if a else b?", "# what?\nx = 1", "x = 'y?'", "f(x)\ny = 3  # really?", "print('a',\n  'b?')",
    "def f():\n  return 1 # ?", "'''doc?'''", "'''\nwhat?\n'''", "if x:\n    a?\n    b = 1", "x = {\n 'a': b, # ?\n}",
    # Magics of a line.
    "%matplotlib inline\na = 1", "%time x = f()", "%cd -q ..\n%pylab", "%", "if 1:\n    %time f()", "x = %timeit -o f()",
    "a = (7\n% 4)", "x = 5 %2", "x = 5 \\\n % 2", "x = (a\n     % b)", "lst = [\n%ls\n]", "x = y = %time f()",
    "'''\n%magic\n'''", "lambda: 0 # (\n%who", "print('%d'\n% 3)", "%config \\\n  a=1\nb = 2", "    %time\n    x = 1",
    "%timeit -n 1 '''a\nb = 1", "class A:\n    %time x = 1\n    def f(self):\n        %time y = 2\n        return y",
    # The shell.
    "!ls", "!!ls", "!", "!ls \\\n  -l\nb = 2", "x = !ls", "a: int = !ls", "d[0] = !ls", "f(a=!ls)", "a != b",
    "try:\n  import x\nexcept ImportError:\n  !{sys.executable} -m pip install x\nelse:\n  y = 1",
    "for i in range(3):\n    x = !echo $i \\\n   b\n    y = 2", "x = \"it's\"\n!echo it's\ny = 2", "s = f'{a!r}'",
    "a = b != c", "@d\ndef f(a=5): pass\n!ls", "lst = [\n!ls\n]", "x = '''\n!ls\n'''\n!ls", "if a: pass\n!ls # (\nb = 1",
    # Calls without brackets.
    "/f 1 2", ",f a b", ";f a b", "x = 4\n/ 2" if False else "x = (4\n/ 2)",
    # What is left alone.
    "x == 1", "async def f():\n    await g()\nawait f()", "x = 1\n\n\n\ndef f():\n    pass", "x: int = 3", "print(f'{x=}')",
    "a = b'?'\nc = r'\\'\n" if False else "a = b'?'", "x = 'a\\'b?'\ny = 1", "x = \"\"\"a\"b\\\"\"\"?\"\"\"", "del a, b",
    # Other languages.
    "%%bash\nls", "%%writefile a.py\nx = 1", "%%html\n<b>it's", "\n\n%%latex\n\\alpha", "%%js\nx = '?'",
]  # fmt: skip


def shape(source):
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return "SyntaxError"


def as_ipython_has_it(source):
    try:
        return shape(transformer.TransformerManager().transform_cell(source))
    except SyntaxError:
        return "SyntaxError"


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_a_cell_means_what_it_means_to_ipython(snippet):
    assert shape(as_python(without_margin(snippet + "\n"))) == as_ipython_has_it(snippet + "\n")


def test_any_order_of_them_means_what_it_means_to_ipython():
    draw = random.Random(1)
    whole = [one for one in SNIPPETS if one[0] != " " and "%%" not in one and as_ipython_has_it(one) != "SyntaxError"]
    for _ in range(150):
        # A quote that a command leaves open ends with its line; IPython's tokens go wrong from there on.
        snippet = "\n".join(one for one in draw.sample(whole, 4) if "it's" not in one and "'''a" not in one) + "\n"
        assert shape(as_python(without_margin(snippet))) == as_ipython_has_it(snippet), snippet


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_lines_keep_their_numbers(snippet):
    marked = f"{snippet}\nlast_line = 1"
    if cell_magic(snippet) is None:
        number = marked.count("\n")
        assert as_python(marked).split("\n")[number].lstrip() == "last_line = 1"


@pytest.mark.parametrize("name", sorted(PYTHON_CELLS))
def test_a_cell_that_a_magic_runs_as_python_is_python_in_its_lines(name):
    assert as_python(f"\n%%{name} -q\nx = 1\n%who\ny?").split("\n")[2:] == [
        "x = 1", "get_ipython().run_line_magic('who', '')", "get_ipython().run_line_magic('pinfo', 'y')",
    ]  # fmt: skip


def test_magics_stand_upon_each_other():
    assert as_python("%%time\n%%capture out\nx = 1").split("\n") == ["", "out = get_ipython().captured()", "x = 1"]


def test_a_cell_for_a_magic_is_told_with_its_parts():
    assert tuple(cell_magic("\n%%writefile -a my_gates.py\nx = 1\n")) == ("writefile", "-a my_gates.py", "x = 1\n")
    assert cell_magic("%time\nx = 1") is None
    assert cell_magic("# first\n%%time") is None


@pytest.mark.parametrize(
    "part", ["a = 1\n", "'", '"', "(", "\\\n", "'''a", "x?\n", "!a \\\n", "x = !a\n", "%", " " * 50, "\\"]
)
def test_no_text_makes_it_slow(part):
    began = time.process_time()
    as_python("%x\n" + part * (200_000 // len(part)))
    assert time.process_time() - began < 5.0
