"""Trusted objects in the hands of student code: stand-ins work like the student's own, and nothing else is reached."""

from collections import Counter
from types import ModuleType

import numpy as np
import pytest

from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.suite import close
from grader.suite.local import LocalTalk


class Layer:
    """Multiplies by an array it was made with, and remembers."""

    def __init__(self, W):
        self.W = W
        self.dW = None
        self._secret = "SECRET"

    def forward(self, x):
        self.dW = x
        return x * self.W

    def _hidden(self):
        return "SECRET"


def slope(f, x):
    """Central difference that changes its argument in place while it asks."""
    result = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + 1e-4
        above = f(x)
        x[index] = kept - 1e-4
        result[index] = (above - f(x)) / 2e-4
        x[index] = kept
    return result


class Net:
    """Keeps its parameters in a dict, as a network of the course does."""

    def __init__(self, size):
        self.params = {"W": np.ones(size)}

    def total(self):
        return float(self.params["W"].sum())


def fill(x):
    x[:] = 7.0


def apply(f, x):
    return f(x)


def chain(kind, x):
    """Use a class of the caller's as a network does its layers."""
    layer = kind()
    return layer.forward(x) + 1


def highest(table):
    """Return a table of pandas without the rows that are not the highest of their kind."""
    return table.groupby("kind", as_index=False)["height"].max()


def counted(words):
    return Counter(words)


def lender():
    """Return a conversation with what has this reference."""
    module = ModuleType(__name__)
    vars(module).update(
        Layer=Layer, Net=Net, slope=slope, fill=fill, apply=apply, chain=chain, counted=counted, highest=highest
    )
    return LocalTalk(module)


@pytest.fixture
def run():
    """Run source among a student's names with stand-ins in place."""
    module = ModuleType("submission")
    lent = lender().lend(["Layer", "Net", "slope", "fill", "apply", "chain", "counted", "highest", "nowhere"])
    student = Student(LocalTalk(module))
    student.run("lambda stand_ins: globals().update(stand_ins)", lent)
    exec("import numpy as np", module.__dict__)

    def run(source, *args):
        exec(source, module.__dict__)
        return student.f(*args)

    return run


def test_an_instance_of_a_stand_in_is_used_like_ones_own(run):
    source = "def f(x):\n    layer = Layer(np.array([2.0, 3.0]))\n    return layer.forward(x), layer.dW, layer.W"
    assert run(source, np.ones(2)) == close([np.array([2.0, 3.0]), np.ones(2), np.array([2.0, 3.0])])


def test_arrays_given_to_a_constructor_may_be_changed_in_place_later(run):
    source = "def f(x):\n    W = np.ones(2)\n    layer = Layer(W)\n    W *= 5\n    return layer.forward(x)"
    assert run(source, np.ones(2)) == close(np.full(2, 5.0))


def test_a_stand_in_has_the_name_of_what_it_stands_for(run):
    assert run("def f(g):\n    return [Layer.__name__, slope.__name__, g.__name__]", _kept) == close(
        ["Layer", "slope", "_kept"]
    )


def test_parameters_that_were_read_may_be_changed_in_place(run):
    source = "def f():\n    net = Net(3)\n    net.params['W'] -= 3\n    net.params['W'][0] = 0\n    return net.total()"
    assert run(source) == close(-4.0)


def test_what_a_method_bound_anew_is_read_anew(run):
    source = (
        "def f(x):\n    a = Layer(x)\n    a.forward(x)\n    first = a.dW\n    a.forward(x + 1)\n    return first, a.dW"
    )
    assert run(source, np.ones(2)) == close([np.ones(2), np.full(2, 2.0)])


def test_a_stand_in_may_change_its_argument(run):
    assert run("def f(x):\n    fill(x)\n    return x", np.zeros(3)) == close(np.full(3, 7.0))


def test_what_a_stand_in_changes_is_seen_by_a_function_that_ignores_its_argument(canary_judge, canary_course, tmp_path):
    """Only over a real wire does student code hold arrays of its own; see the worker's side of `copy_back`."""
    from grader.remote.wired import WiredTalk

    worker = canary_judge.sandbox(canary_course.assignment("canary")).fork()
    talk = WiredTalk(worker.connection, 2.0, begun=False)
    student = Student(talk)
    student.run("lambda stand_ins: globals().update(stand_ins)", lender().lend(["slope"]))
    found = student.run("lambda x: (slope(lambda _: float((x**2).sum()), x), x)", np.array([3.0, 4.0]))
    worker.kill()
    assert found == close([np.array([6.0, 8.0]), np.array([3.0, 4.0])], rtol=1e-6)


@pytest.mark.parametrize(
    "use",
    [
        "Layer(np.ones(1))._secret", "Layer(np.ones(1))._hidden()", "Layer(np.ones(1)).__dict__", "Layer.forward",
        "Layer.__init__.__globals__", "slope.__globals__", "slope.__code__", "Layer(np.ones(1)).nothing", "Layer.mro",
    ],
)  # fmt: skip
def test_nothing_but_public_methods_and_attributes_is_reached(run, use):
    try:
        found = run(f"def f():\n    return repr({use})")
    except StudentError as problem:
        found = problem.said
    assert "SECRET" not in found
    assert "test_lending" not in found


def test_an_attribute_that_is_not_there_is_missed_as_anywhere(run):
    source = "def f(g):\n    return getattr(g, 'nothing', 5), hasattr(slope, 'nothing')"
    assert run(source, _kept) == close((5, False))


def test_instances_without_end_are_refused(run):
    with pytest.raises(StudentError, match="than any honest submission"):
        run("def f():\n    return len([Net(1) for _ in range(3000)])")


def test_a_function_of_a_test_reaches_the_reference_through_the_students_code(run):
    assert run("def f(g, x):\n    return slope(g, x)", lambda x: float((x**2).sum()), np.array([3.0, 4.0])) == close(
        np.array([6.0, 8.0]), rtol=1e-6
    )


def test_an_instance_is_given_back_to_the_reference_as_it_is(run):
    assert run("def f(x):\n    return apply(Layer(x).forward, x), Net(2).total()", np.full(2, 3.0)) == close(
        (np.full(2, 9.0), 2.0)
    )


def test_a_test_uses_an_instance_that_the_student_hands_on(run):
    layer = run("def f(x):\n    return Layer(x)", np.full(2, 3.0))
    assert layer.forward(np.ones(2)) == close(np.full(2, 3.0))
    assert layer.dW == close(np.ones(2))


def test_a_class_of_the_students_is_made_and_used_by_the_methods_that_the_reference_has_too(run):
    source = "class Own:\n    def forward(self, x):\n        return 2 * x\ndef f(x):\n    return chain(Own, x)"
    assert run(source, np.ones(2)) == close(np.full(2, 3.0))


@pytest.mark.parametrize(
    "use", ["fill(spy)", "Layer(spy).forward(np.ones(2))", "Layer(spy).forward(1)", "slope(len, spy)"]
)
def test_an_object_that_poses_as_an_array_learns_nothing_of_what_the_reference_does_with_it(run, use):
    """The reference's operations end in exceptions, and none is asked of the object."""
    source = (
        "class Spy:\n"
        "    seen = []\n"
        "    def __getattr__(self, name):\n"
        "        if not name.startswith('__'):\n"
        "            Spy.seen.append(name)\n"
        "        raise AttributeError(name)\n"
        "for name in ('add', 'mul', 'rmul', 'setitem', 'getitem', 'len', 'iter', 'float', 'array', 'exp', 'sum'):\n"
        "    for name in (name, f'__{name}__'):\n"
        "        setattr(Spy, name, lambda *_, name=name: Spy.seen.append(name))\n"
        "def f():\n"
        "    spy = Spy()\n"
        f"    try:\n        {use}\n"
        "    except Exception as problem:\n        pass\n"
        "    return Spy.seen"
    )
    assert run(source) == []


def test_what_the_reference_raises_has_no_place_in_the_submission(run):
    layer = run("def f():\n    return Layer(np.ones(2))")
    with pytest.raises(StudentError) as caught:
        layer.forward(np.ones(3))
    assert (caught.value.at_cell, caught.value.at_line) == (None, None)
    with pytest.raises(StudentError, match="broadcast"):
        run("def f():\n    return Layer(np.ones(2)).forward(np.ones(3))")


@pytest.mark.parametrize("call", ["keep(x)", "apply(keep, x)", "keep([x, 1])", "keep(a=x)"])
def test_a_function_of_a_tests_own_is_not_called_with_arrays_larger_than_any_test_has(run, call):
    with pytest.raises(StudentError, match="larger than any"):
        run(f"def f(keep):\n    x = np.zeros(300_000)\n    {call}", _kept)


def test_a_function_of_a_tests_own_is_not_given_more_than_a_test_can_keep(run, monkeypatch):
    monkeypatch.setattr("grader.remote.talk.MAX_HANDED", 10_000)
    kept = []
    for source in (
        "def f(keep):\n    for _ in range(5):\n        keep(np.zeros(500))",
        "def f(keep):\n    for _ in range(5):\n        apply(keep, np.zeros(500))",
        "def f(keep):\n    for _ in range(5):\n        keep([0.5] * 100)",
    ):
        with pytest.raises(StudentError, match="than any honest submission"):
            run(source, kept.append)
    assert len(kept) == 5


def test_a_function_of_the_tests_own_can_be_called_and_nothing_else():
    talk = LocalTalk(ModuleType("submission"))
    talk.encode([_kept])
    assert talk.answer_callback(["callback", 0, "call", None, [[1, 2]], _dict(), _held()])[:2] == ["result", 2]
    assert talk.answer_callback(["callback", 0, "get", "__doc__", _list(), _dict(), _held()])[0] == "failed"
    assert talk.answer_callback(["callback", 0, "set", "x", _list(5), _dict(), _held()])[0] == "failed"


@pytest.mark.parametrize(
    "request_",
    [
        [],
        [0],
        [5, "call", None],
        ["0", "call", None],
        [0, "del", None],
        [0, "call", 5],
        [-1, "call", None],
        [0, np.zeros(2), None],
    ],
    ids=repr,
)
def test_a_malformed_use_ends_the_conversation(request_):
    talk = LocalTalk(ModuleType("submission"))
    talk.encode([_kept])
    with pytest.raises(WireError):
        talk.answer_callback(["callback", *request_, _list(), _dict(), _held()])


def _kept(*items, **named):
    """Stand for a function of a test's own."""
    return len(*items)


def _dict():
    from grader.remote.wire import ReceivedDict

    return ReceivedDict()


def _list(*items):
    from grader.remote.wire import ReceivedList

    return ReceivedList(items)


def _held():
    return _list(_list(), _dict())


def test_containers_and_tables_that_a_stand_in_returns_are_the_students(run):
    assert run("f = lambda: counted(['a', 'b', 'a']).most_common(1)") == [("a", 2)]
    pandas = pytest.importorskip("pandas")
    table = pandas.DataFrame({"kind": ["oak", "lime", "oak"], "height": [3.0, 4.0, 5.0]})
    found = run("f = lambda table: highest(table).assign(more=1)", table)
    assert found == close(pandas.DataFrame({"kind": ["lime", "oak"], "height": [4.0, 5.0], "more": [1, 1]}))
