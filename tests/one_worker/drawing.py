"""Submissions to the canary course, right, wrong, hostile and with state, drawn from ways to keep something."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import NamedTuple

from grader.course import Course, load_course
from grader.submission import Cell, Submission
from tests.conftest import CANARY, patient_canary


class Way(NamedTuple):
    """A way in which code may keep something: what stands above the functions, what notes one thing more, and what says
    whether anything was noted."""

    above: str
    note: str
    noted: str


WAYS = {
    "a global number": Way("n = 0", "global n; n += 1", "n"),
    "a global list": Way("seen = []", "seen.append(1)", "seen"),
    "a list in a tuple in a dict": Way("held = {'a': ([],)}", "held['a'][0].append(1)", "held['a'][0]"),
    "a default": Way("def memo(s=[]):\n    return s", "memo().append(1)", "memo()"),
    "a keyword default": Way("def memo(*, s={}):\n    return s", "memo()[1] = 1", "memo()"),
    "an attribute of a function": Way("def memo(): pass\nmemo.n = 0", "memo.n += 1", "memo.n"),
    "a docstring": Way("def memo():\n    ''", "memo.__doc__ = 'x'", "memo.__doc__"),
    "a name of a function": Way("def memo(): pass", "memo.__name__ = 'x'", "memo.__name__ == 'x'"),
    "an attribute of a class": Way("class Memo:\n    n = 0", "Memo.n += 1", "Memo.n"),
    "an attribute by type()": Way("class Memo:\n    n = 0", "type(Memo()).n = 1", "Memo.n"),
    "a list in a class": Way("class Memo:\n    seen = []", "Memo().seen.append(1)", "Memo.seen"),
    "a class taken for an object": Way(
        "class Memo:\n    n = 0\n    def put(self):\n        self.n = 1", "Memo.put(Memo)", "Memo.n"
    ),
    "a name of a class": Way("class Memo: pass", "Memo.__name__ = 'x'", "Memo.__name__ == 'x'"),
    "a global object": Way("class Memo:\n    n = 0\nmemo = Memo()", "memo.n = 1", "memo.n"),
    "an object with slots": Way("class Memo:\n    __slots__ = ['n']\nmemo = Memo()\nmemo.n = 0", "memo.n = 1", "memo.n"),
    "a closure": Way(
        "def make():\n    n = 0\n    def count():\n        nonlocal n\n        n += 1\n    def get(): return n\n"
        "    return count, get\ncount, get = make()",
        "count()",
        "get()",
    ),
    "a list in a closure": Way(
        "def make():\n    s = []\n    def get(): return s\n    return get\nget = make()", "get().append(1)", "get()"
    ),
    "a bound method": Way("add = [].append", "add(1)", "add.__self__"),
    "an array": Way("a = np.zeros(3)", "a[0] = 1", "a.sum()"),
    "the base of an array": Way("a = np.zeros(3)[:1]", "a.base[2] = 1", "a.base.sum()"),
    "an array of objects": Way("a = np.array([None])", "a[0] = 1", "a[0]"),
    "an iterator": Way("it = iter([0, 1])", "next(it)", "next(it)"),
    "a counter": Way("import itertools\nit = itertools.count()", "next(it)", "next(it)"),
    "a generator": Way("it = (n for n in range(9))", "next(it)", "next(it)"),
    "a generator of NumPy's": Way("g = np.random.default_rng(0)", "g.random()", "g.random() < 0.5"),
    "a cache": Way(
        "from functools import lru_cache\n@lru_cache\ndef memo():\n    return []", "memo().append(1)", "memo()"
    ),
    "a deque": Way("from collections import deque\nd = deque()", "d.append(1)", "d"),
    "an ordered dict": Way("from collections import OrderedDict\nd = OrderedDict()", "d[1] = 1", "d"),
    "an array with attributes": Way(
        "class Memo(np.ndarray): pass\na = np.zeros(1).view(Memo)\na.n = 0", "a.n = 1", "a.n"
    ),
    "a number with attributes": Way("class Memo(float): n = 0\na = Memo(1)", "a.n = 1", "a.n"),
    "a number of NumPy's with attributes": Way("class Memo(np.float64): n = 0\na = Memo(1)", "a.n = 1", "a.n"),
    "a module of one's own name": Way("", "np.seen = 1", "'seen' in dir(np)"),
    "a function of NumPy's": Way("", "np.where.seen = 1", "'seen' in dir(np.where)"),
    "a function of NumPy's by another name": Way("w = np.linalg.norm", "w.seen = 1", "'seen' in dir(w)"),
    "a class of NumPy's": Way("", "np.poly1d.seen = 1", "'seen' in dir(np.poly1d)"),
    "a dict of NumPy's": Way("", "np.typecodes['seen'] = 1", "'seen' in np.typecodes"),
    "how numbers are printed": Way("", "np.set_printoptions(precision=2)", "str(np.array(1 / 3)) == '0.33'"),
    "what NumPy does about errors": Way("", "np.seterr(all='ignore')", "np.geterr()['over'] == 'ignore'"),
    "random numbers of NumPy's": Way("", "np.random.random()", "np.random.random() < 0.5"),
    "a seed": Way("", "np.random.seed(3)", "0.550 < np.random.random() < 0.551"),
    "random numbers": Way("import random", "random.random()", "random.random() < 0.5"),
    "an attribute of a class of random's": Way(
        "import random", "random.Random.seen = 1", "'seen' in dir(random.Random)"
    ),
    "a file": Way("", "np.zeros(1).dump('seen')", "np.load('seen', allow_pickle=True).size"),
    "a file of numbers": Way("", "np.zeros(1).tofile('seen')", "np.fromfile('seen').size"),
    "a module": Way("import sys", "sys.seen = 1", "'seen' in dir(sys)"),
    "a module inside NumPy": Way("", "np.lib.seen = 1", "'seen' in dir(np.lib)"),
    "a module imported later": Way("", "import json; json.seen = 1", "'seen' in dir(__import__('json'))"),
    "the built-ins": Way("import builtins", "builtins.seen = 1", "'seen' in dir(builtins)"),
    "the built-ins by their other name": Way("", "__builtins__.seen = 1", "'seen' in dir(__builtins__)"),
    "setattr": Way("def memo(): pass", "setattr(memo, 'n', 1)", "hasattr(memo, 'n')"),
    "globals()": Way("", "globals()['n'] = 1", "'n' in globals()"),
    "the globals of a function": Way("def memo(): pass", "memo.__globals__['n'] = 1", "'n' in memo.__globals__"),
    "a warning that is given once": Way("import warnings", "warnings.simplefilter('error')", "warnings.filters[0][0] == 'error'"),
    "the recursion limit": Way("import sys", "sys.setrecursionlimit(5000)", "sys.getrecursionlimit() == 5000"),
    "the environment": Way("import os", "os.environ['SEEN'] = '1'", "'SEEN' in os.environ"),
    "a thread": Way(
        "import threading\nlocal = threading.local()", "local.n = 1", "'n' in dir(local)"
    ),
    "a metaclass": Way("class M(type): pass\nclass Memo(metaclass=M): n = 0", "Memo.n = 1", "Memo.n"),
    "a property": Way(
        "class Memo:\n    @property\n    def s(self): return self.t\nmemo = Memo()\nmemo.t = []",
        "memo.s.append(1)",
        "memo.s",
    ),
    "an attribute of what plots": Way("import matplotlib.pyplot as plt", "plt.seen = 1", "'seen' in dir(plt)"),
    "an attribute of what plots, in a function": Way(
        "", "import matplotlib.pyplot as plt; plt.seen = 1", "'seen' in dir(__import__('matplotlib.pyplot').pyplot)"
    ),
    "settings of plots": Way(
        "import matplotlib.pyplot as plt\nsettings = plt.rcParams", "settings['seen'] = 1", "'seen' in settings"
    ),
    "a list in the settings of plots": Way(
        "import matplotlib.pyplot as plt\nplt.rcParams['seen'] = seen = []\ndef held():\n    return plt.rcParams",
        "held()['seen'].append(1)",
        "held()['seen']",
    ),
    "the colours of plots": Way("import matplotlib.pyplot as plt", "plt.cm.seen = 1", "'seen' in dir(plt.cm)"),
    "how often plots were asked": Way(
        "import matplotlib.pyplot as plt", "[bool(plt.x) for _ in range(9999)]", "not (plt.x and plt.x)"
    ),
    "a class without a name, of what plots": Way(
        "import matplotlib.pyplot as plt", "type(plt.x).seen = 1", "'seen' in dir(plt.x)"
    ),
    "an attribute of what checks": Way("import grader", "grader.seen = 1", "'seen' in dir(grader)"),
    "an attribute of a check": Way("from grader import check", "check.seen = 1", "'seen' in dir(check)"),
    "a class without a name, of what checks": Way(
        "from grader import check", "type(check).seen = 1", "'seen' in dir(check)"
    ),
    "how often checks were asked": Way(
        "from grader import check", "[bool(check.x) for _ in range(9999)]", "not (check.x and check.x)"
    ),
    "the class of an exception": Way(
        "",
        "try:\n        np.linalg.inv(np.zeros((2, 2)))\n    except ValueError as e:\n        type(e).seen = 1",
        "'seen' in dir(np.linalg.LinAlgError)",
    ),
    "type by another name": Way("kind = type\nclass Memo: pass", "kind(Memo()).seen = 1", "'seen' in dir(Memo)"),
    "what NumPy remembers of numbers": Way("", "np.finfo(float).seen = 1", "'seen' in dir(np.finfo(float))"),
    "memory by another name": Way(
        "fresh = np.empty", "y = np.full(1000, 7.25); del y", "(fresh(1000) == 7.25).any()"
    ),
    "memory by a default": Way(
        "def fresh(make=np.empty): return make(1000)", "y = np.full(1000, 7.25); del y", "(fresh() == 7.25).any()"
    ),
    "memory where a condition does not hold": Way(
        "def fresh(**how): return np.add(np.ones(1000), 1, **how)",
        "y = np.full(1000, 7.25); del y",
        "(fresh(**{'whe' + 're': False}) == 7.25).any()",
    ),
    "what a generator does in the end": Way(
        "n = 0\ndef count():\n    global n\n    try:\n        yield 1\n    finally:\n        n += 1",
        "next(count())",
        "n",
    ),
    "evaluated text": Way("n = 0", "exec('global n; n = 1')", "n"),
    "matched attributes": Way(
        "def memo(): pass", "match memo:\n        case object(__dict__=d): d[1] = 1", "memo.__dict__"
    ),
    "a list of a class that only its object knows": Way(
        "class Memo:\n    seen = []\nmemo = Memo()\ndel Memo", "memo.seen.append(1)", "memo.seen"
    ),
    "a row of fields": Way("row = np.zeros(1, [('n', int)])[0]", "row['n'] = 1", "row['n']"),
    "the names of fields": Way("kind = np.dtype([('n', int)])", "kind.names = ('m',)", "kind.names == ('m',)"),
    "the names of fields of an array": Way(
        "a = np.zeros(1, [('n', int)])", "a.dtype.names = ('m',)", "a.dtype.names == ('m',)"
    ),
    "what is known of a type of numbers": Way(
        "kind = np.dtype(int, metadata={'seen': []})", "kind.metadata['seen'].append(1)", "kind.metadata['seen']"
    ),
    "what is known of the type of an array": Way(
        "a = np.zeros(1, np.dtype(int, metadata={'seen': []}))",
        "a.dtype.metadata['seen'].append(1)",
        "a.dtype.metadata['seen']",
    ),
    "a class that a type of fields knows": Way(
        "class Memo(np.void): seen = []\nkind = np.dtype((Memo, [('n', int)]))\ndel Memo",
        "kind.type.seen.append(1)",
        "kind.type.seen",
    ),
    "a list in a slice": Way("held = slice([], None)", "held.start.append(1)", "held.start"),
    "an attribute of a static method": Way("memo = staticmethod(len)", "memo.seen = 1", "'seen' in dir(memo)"),
    "the docstring of a property": Way("memo = property(len)", "memo.__doc__ = 'x'", "memo.__doc__ == 'x'"),
    "the docstring of a function of a module": Way(
        "import collections", "collections.namedtuple.__doc__ = 'x'", "collections.namedtuple.__doc__ == 'x'"
    ),
    "a function in a class of a module": Way(
        "import collections", "collections.Counter.elements.seen = 1", "'seen' in dir(collections.Counter.elements)"
    ),
    "a class that a class of a module comes from": Way(
        "import random", "random.SystemRandom.mro()[1].seen = 1", "'seen' in dir(random.SystemRandom)"
    ),
    "an abstract class of a module": Way(
        "import collections", "collections.UserDict.seen = 1", "'seen' in dir(collections.UserDict)"
    ),
    "what an abstract class takes for its own": Way(
        "import collections\nclass Memo: pass",
        "collections.UserDict.register(Memo)",
        "isinstance(Memo(), collections.UserDict)",
    ),
    "a dict of how numbers are printed": Way(
        "how = {}\nnp.set_printoptions(formatter=how)",
        "np.get_printoptions()['formatter']['n'] = 1",
        "'n' in np.get_printoptions()['formatter']",
    ),
    "how numbers are printed, by an equal number": Way(
        "", "np.set_printoptions(edgeitems=3.0)", "str(np.get_printoptions()['edgeitems']) == '3.0'"
    ),
    "how texts are printed, by an equal text": Way(
        "class Memo(str): seen = []\nmemo = Memo('nan')\nnp.set_printoptions(nanstr=memo)\ndel Memo, memo",
        "np.get_printoptions()['nanstr'].seen.append(1)",
        "np.get_printoptions()['nanstr'].seen",
    ),
    "modules that a text names": Way(
        "import random\ndef held():\n    return '{0._os.sys.modules}'.format(random)",
        "'x'.encode('cp1006')",
        "'cp1006' in held()",
    ),
    "memory by its address": Way(
        "held = bytes(9)\nat = int(str(held.__len__).split('0x')[1][:-1], 16) + 32\n"
        "how = {'shape': (9,), 'typestr': '|u1', 'version': 3, 'data': (at, False)}\n"
        "Memo = type('Memo', (), {'__array_interface' + '__': how})",
        "np.asarray(Memo())[0] = 1",
        "held[0]",
    ),
    "a list of a private name": Way("__seen = []", "__seen.append(1)", "__seen"),
    "a list under a name of Python's": Way("__author__ = []", "__author__.append(1)", "__author__"),
    "the kind of whole numbers in an array": Way(
        "a = np.zeros(1, 'l')", "a.dtype = 'q'", "a.dtype.char == 'q'"
    ),
    "the room in a set": Way(
        "s = set()\ndef first():\n    s.add(8); s.add(1)\n    one = list(s)[0]\n    s.clear()\n    return one",
        "s.update(range(9999)); [s.discard(n) for n in range(9999)]",
        "first() == 1",
    ),
    "a function that makes a context": Way(
        "", "np.printoptions().func.seen = 1", "'seen' in dir(np.printoptions().func)"
    ),
    "files that an archive unpacks": Way(
        "def held():\n    return np.load('given.npz').zip", "held().extractall('seen')", "held().extract('seen')"
    ),
    "nothing": Way("", "pass", "False"),
}  # fmt: skip

DOUBLE = {
    "right": "return 2 * np.asarray(x)",
    "wrong": "return 3 * np.asarray(x)",
    "in place": "x *= 2\n    return x",
    "raises": "return 2 * undefined",
    "endless": "return np.asarray(x) + double(x)",
    "random": "return 2 * np.asarray(x) + 0 * np.random.random()",
}
TAKE = {
    "right": "return self.held",
    "wrong": "return self.held + 1",
    "if noted": "return self.held if {noted} else None",
    "unless noted": "return None if {noted} else self.held",
}
APPLY = {
    "right": "return f(double(x))",
    "wrong": "return f(x)",
    "if noted": "return f(double(x)) if {noted} else f(x)",
    "unless noted": "return f(x) if {noted} else f(double(x))",
}
_TEXT = """import numpy as np
{above}
def double(x):
    {note}
    {double}
class Box:
    def put(self, x):
        self.held = x
    def take(self):
        {take}
def apply(f, x):
    {apply}
"""


def course_of_one_policy(folder: Path, *, patient: bool = False) -> Course:
    """Return the canary course with no package forbidden, so that one worker could serve all of it.

    The deadlines of a ``patient`` one are far from what is drawn here: a recursion without end that fills a set each
    time takes half a second, as long as a call of the canary's may, and ends in its time or not by how busy the machine
    is.
    """
    (patient_canary if patient else _canary)(folder)
    authored = folder / "solutions" / "canary" / "canary.py"
    text = authored.read_text(encoding="utf-8")
    assert ' forbids="scipy,torch"' in text
    authored.write_text(text.replace(' forbids="scipy,torch"', ""), encoding="utf-8")
    return load_course(folder)


def _canary(folder: Path) -> None:
    shutil.copytree(CANARY, folder, ignore=shutil.ignore_patterns("__pycache__"))


def submission(way: Way, double: str, take: str, apply: str) -> Submission:
    """Return a submission that notes something where it doubles."""
    text = _TEXT.format(
        above=way.above,
        note=way.note,
        double=DOUBLE[double],
        take=TAKE[take].format(noted=way.noted),
        apply=APPLY[apply].format(noted=way.noted),
    )
    return Submission("canary.py", (Cell(1, text),), ())


def drawn(draw: random.Random) -> tuple[str, Submission]:
    """Return a submission that was drawn, and in words which."""
    way = draw.choice(list(WAYS))
    # In a recursion without end, what notes by asking ten thousand times would take all the time there is.
    double = draw.choice([name for name in DOUBLE if name != "endless" or not way.startswith("how often")])
    parts = double, draw.choice(list(TAKE)), draw.choice(list(APPLY))
    return f"{way}; {', '.join(parts)}", submission(WAYS[way], *parts)
