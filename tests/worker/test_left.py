"""What code leaves behind is seen, or the code is not believed to leave nothing."""

import gc
import json
import os
import random
import subprocess
import sys
import warnings
import weakref
from types import ModuleType

import numpy as np
import pytest

from grader.submission import read_submission
from grader.worker import program, standins
from grader.worker.left import Left, know_modules
from grader.worker.session import Session
from grader.worker.stateless import look
from tests.conftest import REPOSITORY
from tests.one_worker.drawing import WAYS, submission

# Each in a process of its own: they change NumPy.
_TRY_ALL = """
import json, os, sys
from tests.worker.test_left import tried
from tests.one_worker.drawing import WAYS
for way in WAYS:
    if not (child := os.fork()):
        print(json.dumps([way, *tried(way)]), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


def loaded(source):
    """Return a module with the statements run in it, and what a look at them found."""
    know_modules()
    pieces, flaws = program.compile_cells([(1, source)])
    assert not flaws
    module = ModuleType("__main__")
    for piece in pieces:
        program.execute(piece.code, vars(module))
    return module, look([piece.code for piece in pieces])


def tried(way):
    """Return whether a way to keep something cannot be seen through, and whether what was kept is then seen."""
    source = submission(WAYS[way], "right", "right", "right").cells[0].source
    try:
        module, seen = loaded(source)
    except (ModuleNotFoundError, KeyError):  # what stands in for packages is not here; the real one knows its settings
        return True, None
    if seen is None:
        return True, None
    left = Left(vars(module), seen)
    module.double(np.ones(2))
    return False, not left.is_as_before()


@pytest.fixture(scope="module")
def all_tried():
    done = subprocess.run(
        [sys.executable, "-c", _TRY_ALL], cwd=REPOSITORY, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )  # fmt: skip
    found = {way: (is_dark, is_seen) for way, is_dark, is_seen in map(json.loads, done.stdout.splitlines())}
    assert set(found) == set(WAYS), done.stderr
    return found


def test_whatever_is_kept_is_seen_or_the_code_is_not_believed(all_tried):
    # What was drawn is drawn again.
    harmless = {"nothing", "random numbers", "random numbers of NumPy's", "a seed"}
    assert {way for way, (is_dark, is_seen) in all_tried.items() if not is_dark and not is_seen} == harmless


def test_an_object_that_a_test_makes_on_the_spot_leaves_nothing_and_a_class_might():
    module, seen = loaded("def total(one):\n    return sum(one.parts)\n")
    left = Left(vars(module), seen)
    left.heard(
        look([compile("lambda parts: SimpleNamespace(parts=parts, both=lambda: 2 * parts)", "<string>", "eval")])
    )
    assert left.is_as_before()
    left.heard(look([compile("lambda parts: type('One', (), {'parts': parts})()", "<string>", "eval")]))
    assert not left.is_as_before()


def test_code_as_students_write_it_is_believed():
    module, seen = loaded(
        "import numpy as np\n"
        "import math\n"
        "EPS = 1e-7\n"
        "def softmax(x, axis=-1):\n"
        "    e = np.exp(x - np.max(x, axis=axis, keepdims=True))\n"
        "    return e / (e.sum(axis=axis, keepdims=True) + 0 * EPS)\n"
        "class Affine:\n"
        "    def __init__(self, W, b):\n"
        "        self.W, self.b, self.x = W, b, None\n"
        "    def forward(self, x):\n"
        "        self.x = x\n"
        "        return x @ self.W + self.b\n"
        "layer = Affine(np.ones((2, 2)), np.zeros(2))\n"
        "print(softmax(layer.forward(np.ones((1, 2)))))\n"
        "losses = [math.exp(-n) for n in range(9)]\n"
    )
    assert seen is not None
    left = Left(vars(module), seen)
    module.Affine(np.ones((2, 2)), 0).forward(module.softmax(np.ones((3, 2))))
    np.random.rand(3)
    assert left.is_as_before()


def test_random_numbers_are_drawn_as_at_first():
    module, seen = loaded("import numpy as np\nimport random\ndef f():\n    return np.random.rand(), random.random()")
    state = np.random.get_state()
    left = Left(vars(module), seen)
    first = module.f()
    assert left.is_as_before()
    assert module.f() == first
    np.random.set_state(state)


@pytest.mark.parametrize("text", ["np.random.rand()", "__import__('random').random()"])
def test_random_numbers_that_a_text_of_a_hidden_test_drew_are_drawn_again(text):
    module, seen = loaded("import numpy as np\ndef double(x):\n    return 2 * x")
    states = random.getstate(), np.random.get_state()
    left = Left(vars(module), seen)
    left.heard(look([compile(text, "", "eval")]))
    drawn = random.random(), np.random.rand()
    assert not left.is_as_before() or (random.random(), np.random.rand()) == drawn
    random.setstate(states[0])
    np.random.set_state(states[1])


def test_a_seed_that_a_test_gave_is_none_of_another_exercise():
    module, seen = loaded("import numpy as np\ndef double(x):\n    return 2 * x")
    states = random.getstate(), np.random.get_state()
    session = Session(module, lambda *_: None)
    session.note_what_is_left(seen)
    first = np.random.get_state()[1].tobytes()
    session.answer(["seed", 5])
    try:
        assert session.begin_anew()
    finally:
        gc.unfreeze()
    assert np.random.get_state()[1].tobytes() == first
    random.setstate(states[0])
    np.random.set_state(states[1])


@pytest.mark.parametrize(
    ("source", "goes_on"),
    [
        ("def double(x):\n    return 3 * x\ndef more(x):\n    return double(x)", True),
        ("def more(x):\n    return double(x)", True),
        ("kept = []\ndef more(x):\n    kept.append(double)\n    return double(x)", False),
        ("def more(x):\n    global double\n    double = abs\n    return x", True),
    ],
)
def test_a_stand_in_gives_its_place_back(source, goes_on):
    module, seen = loaded(source)
    before = dict(vars(module))
    session = Session(module, lambda *_: None)
    session.note_what_is_left(seen)
    session.answer(["stand_in", {"double": lambda x: 2 * x}])
    assert session.answer(["call", module.more, None, [4], {}])[:2] in (["value", 8], ["value", 4])
    try:
        assert session.begin_anew() == goes_on
    finally:
        gc.unfreeze()
    assert vars(module) == before


@pytest.mark.parametrize(
    ("source", "goes_on"),
    [
        ("class Box:\n    def __init__(self, x):\n        self.x = x", True),
        ("class Box:\n    made = []\n    def __init__(self, x):\n        self.made.append(x)", False),
    ],
)
def test_a_lender_lends_nothing_of_what_was_made_before(source, goes_on):
    module, seen = loaded(source)
    session = Session(module, lambda *_: None)
    session.note_what_is_left(seen)
    session.answer(["lend", ["Box"]])
    assert session.answer(["use", module.Box, "call", None, [np.ones(2)], {}, [[], {}]])[0] == "value"
    try:
        assert session.begin_anew() == goes_on
    finally:
        gc.unfreeze()
    assert not session.lends
    assert session.answer(["use", module.Box, "call", None, [1], {}, [[], {}]])[0] == "error"


def test_what_was_made_of_a_stand_in_stays():
    source = "def layers(activation=double):\n    return activation(2)"
    pieces, _ = program.compile_cells([(1, source)])
    session = Session(ModuleType("__main__"), lambda *_: None)
    session.load(pieces, set(), 1, lambda _: None)
    session.note_what_is_left(look([piece.code for piece in pieces]))
    session.answer(["stand_in", {"double": lambda x: 2 * x}])
    try:
        assert not session.begin_anew()
    finally:
        gc.unfreeze()


def test_what_holds_itself_is_thrown_away_before_each_exercise():
    class Ring:
        def __init__(self):
            self.itself = self

    session = Session(ModuleType("__main__"), lambda *_: None)
    try:
        for _ in range(3):
            ring = weakref.ref(Ring())
            session.begin_anew()
            assert ring() is None
    finally:
        gc.unfreeze()


@pytest.mark.parametrize(
    ("text", "is_as_before"),
    [
        ("lambda: double(3)", True),
        ("lambda: number", True),
        ("lambda one, change: one.W.__iadd__(change)", True),
        ("lambda: unused.append(1)", False),
        ("lambda: globals().update(number=2)", False),
    ],
)
def test_a_text_of_a_hidden_test_may_change_what_no_function_uses(text, is_as_before):
    module, seen = loaded("unused = []\nnumber = 1\ndef double(x):\n    return 2 * x")
    left = Left(vars(module), seen)
    left.heard(look([compile(text, "", "eval")]))
    assert left.is_as_before() is is_as_before


def test_code_that_reads_a_clock_is_not_believed():
    # By it a later exercise would know how long an earlier one took.
    assert look([compile("import time", "", "exec")]) is None


@pytest.mark.parametrize("is_inside", [False, True])
def test_the_environment_may_be_read_and_nothing_else_of_its_module(is_inside):
    def seen(line):
        source = f"import os\ndef f():\n    {line}" if is_inside else f"import os\n{line}"
        return look([compile(source, "", "exec")]) is not None

    assert seen("quiet = os.environ.get('MPLBACKEND', '').lower() == 'agg'")
    assert seen("there = [one for one in ('a', 'b') if os.path.exists(one)]")
    for line in (
        "os.environ['a'] = 'b'", "os.putenv('a', 'b')", "also = os", "e = os.environ", "import os", "g = os.environ.encodekey",
        "g = lambda: os", "from os import environ", "import os as o", "os.environ.update(a='b')", "g = [os][0]",
        "del os.environ['a']", "(lambda os: os.open('a', 0))(os)",
        "p = os.path", "p = os.path.join('a', 'b')", "os.path.exists = 1", "p = os.path.genericpath.os",
    ):  # fmt: skip
        assert not seen(line) or (line == "import os" and not is_inside), line


@pytest.mark.parametrize("path", sorted((REPOSITORY / "assignments").glob("*/*.ipynb")), ids=lambda path: path.stem)
def test_a_notebook_is_believed_as_it_is_released(path, monkeypatch):
    cells = [(cell.number, cell.source) for cell in read_submission(path).cells]
    assert any("from grader import check" in source for _, source in cells)
    pieces, flaws = program.compile_cells(cells)
    assert flaws == []
    for name in ("grader", "grader.digits", "matplotlib", "matplotlib.pyplot"):  # as they are in a worker
        monkeypatch.setitem(sys.modules, name, standins.StandIn(name))
    assert look([piece.code for piece in pieces]) is not None


@pytest.mark.parametrize(
    "name", ["seterrobj", "add_docstring", "byte_bounds", "lookfor", "who", "source", "fromregex", "info"]
)
def test_of_numpy_only_what_computes_is_believed(name):
    if not hasattr(np, name):
        pytest.skip("this NumPy has none")
    assert look([compile(f"import numpy as np\ndef f(x):\n    return np.{name}(x)", "", "exec")]) is None


@pytest.mark.parametrize(
    ("text", "is_believed"),
    [
        ("'{:.3f} {n:>{width}}'.format(x, n=1, width=9)", True),
        ("format(x, '.3f')", True),
        ("'{0.__traceback__}'.format(x)", False),
        ("'{x[0]}'.format(x=x)", False),
        ("'{:{0.n}}'.format(x)", False),
        ("x.format(x)", False),
        ("'{x}'.format_map(x)", False),
        ("[str.format]", False),
    ],
)
def test_a_text_that_is_formatted_names_no_attribute(text, is_believed):
    # By an exception it would reach every frame, and in one of them all questions of a script.
    assert (look([compile(f"def f(x):\n    return {text}", "", "exec")]) is not None) is is_believed


@pytest.mark.parametrize(("call", "has_drawn"), [("np.random.rand()", True), ("random.random()", True), ("0.5", False)])
def test_that_random_numbers_were_drawn_shows_until_the_code_begins_anew(call, has_drawn):
    module, seen = loaded(
        f"import random\nimport numpy as np\ndef f(x):\n    return x * {call}\ndef g():\n    random.seed(1)"
    )
    left = Left(vars(module), seen)
    module.f(1)
    assert left.has_drawn is has_drawn
    assert left.is_as_before()
    assert not left.has_drawn


def test_that_python_has_warned_of_code_is_nothing_that_the_code_has_left():
    module, seen = loaded("import numpy as np\ndef f(x):\n    return np.exp(x)")
    left = Left(vars(module), seen)
    with warnings.catch_warnings(record=True, action="always"):
        module.f(np.array([1e4]))
    assert "__warningregistry__" in vars(module)
    assert left.is_as_before()
