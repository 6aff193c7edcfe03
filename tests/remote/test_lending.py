"""Trusted objects in the hands of student code: stand-ins work like the student's own, and nothing else is reached."""

from types import ModuleType

import numpy as np
import pytest

from grader.remote.proxy import Student, StudentError
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


@pytest.fixture
def run():
    """Run source among a student's names with stand-ins in place."""
    module = ModuleType("submission")
    talk = LocalTalk(module)
    for item in (Layer, Net, slope, fill):
        talk.lending.stand_in(item)
    student = Student(talk)
    student.run(
        "lambda stand_ins: globals().update(stand_ins)", {"Layer": Layer, "Net": Net, "slope": slope, "fill": fill}
    )
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
    assert run("def f(g):\n    return [Layer.__name__, slope.__name__, g.__name__]", len) == close(
        ["Layer", "slope", "f"]
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


def test_what_a_stand_in_changes_is_seen_by_a_function_that_ignores_its_argument(canary_judge, tmp_path):
    """Only over a real wire does student code hold arrays of its own; see the worker's side of `copy_back`."""
    from grader.remote.wired import WiredTalk

    worker = canary_judge._sandbox.fork()
    talk = WiredTalk(worker.connection, 2.0, begun=False)
    talk.lending.stand_in(slope)
    student = Student(talk)
    student.run("lambda stand_ins: globals().update(stand_ins)", {"slope": slope})
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
        found = problem.message
    assert "SECRET" not in found
    assert "test_lending" not in found


def test_an_attribute_that_is_not_there_is_missed_as_anywhere(run):
    source = "def f(g):\n    return getattr(g, 'nothing', 5), hasattr(slope, 'nothing')"
    assert run(source, len) == close((5, False))


@pytest.mark.parametrize(
    "use", ["slope(lambda x: 0.0, np.zeros((300, 300)))", "Layer(10**9)", "fill(np.zeros(60000))", "Layer(W=10**12)"]
)
def test_arguments_that_would_take_the_trusted_sides_time_are_refused(run, use):
    with pytest.raises(StudentError, match="larger than any"):
        run(f"def f():\n    return {use}")


@pytest.mark.parametrize("make", ["Layer(np.zeros(40000))", "Net(1)"])
def test_instances_without_end_are_refused(run, make):
    with pytest.raises(StudentError, match="than any honest submission"):
        run(f"def f():\n    return len([{make} for _ in range(3000)])")


def test_a_function_of_the_tests_own_can_be_called_and_nothing_else():
    talk = LocalTalk(ModuleType("submission"))
    talk.encode([len])
    assert talk.answer_callback(["callback", 0, "call", None, [[1, 2]], _dict(), _held()])[:2] == ["result", 2]
    assert talk.answer_callback(["callback", 0, "get", "__doc__", _list(), _dict(), _held()])[0] == "failed"
    assert talk.answer_callback(["callback", 0, "set", "x", _list(5), _dict(), _held()])[0] == "failed"


@pytest.mark.parametrize(
    "request_",
    [[], [0], [5, "call", None], ["0", "call", None], [0, "del", None], [0, "call", 5], [-1, "call", None]],
    ids=repr,
)
def test_a_malformed_use_ends_the_conversation(request_):
    talk = LocalTalk(ModuleType("submission"))
    talk.encode([len])
    with pytest.raises(WireError):
        talk.answer_callback(["callback", *request_, _list(), _dict(), _held()])


def _dict():
    from grader.remote.wire import ReceivedDict

    return ReceivedDict()


def _list(*items):
    from grader.remote.wire import ReceivedList

    return ReceivedList(items)


def _held():
    return _list(_list(), _dict())
