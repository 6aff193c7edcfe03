"""What a hidden test holds of a student's: values as they are, and objects that answer for nothing but themselves."""

import builtins
import inspect
from types import ModuleType

import numpy as np
import pytest

from grader.remote.described import signature_from, source_from
from grader.remote.raised import _STANDARD, StudentError
from grader.remote.student import Student
from grader.remote.wire import ReceivedList, WireError, decode, encode
from grader.suite import close
from grader.suite.local import local_student
from grader.suite.reference import names_of_objects, operators_of_classes


def student_of(source):
    module = ModuleType("submission")
    exec(source, module.__dict__)
    return local_student(module)


CONTAINERS = """
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from fractions import Fraction
import numpy as np

Point = namedtuple("Point", "x y")

def point(): return Point(1.0, 2.0)
def area(point): return point.x * point.y
def count(text): return Counter(text)
def commonest(counter): return counter.most_common(1)[0][0]
def is_the_same(one): return one is kept
kept = OrderedDict(a=1)
def same(): return kept
def third(): return Fraction(1, 3)
def half(): return Decimal("0.5")
def queue(): return deque([1, 2])
def prices(): return defaultdict(float, a=1.5)
def forward(network): return network["W"] * 2
def network(): return {"W": np.ones(2)}
"""


def test_containers_of_the_library_are_compared_as_what_they_hold():
    student = student_of(CONTAINERS)
    assert student.point() == close((1.0, 2.0))
    assert student.prices() == close({"a": 1.5})
    assert student.queue() == close([1, 2])
    assert student.third() == close(1 / 3)
    assert student.half() == close(0.5)


def test_they_are_asked_for_more_and_passed_on_as_the_originals():
    student = student_of(CONTAINERS)
    assert student.point().x == 1.0
    assert student.area(student.point()) == 2.0
    assert student.count("aab").most_common(1) == [("a", 2)]
    assert student.commonest(student.count("aab")) == "a"
    assert student.is_the_same(student.same()) is True


def test_what_came_back_by_value_can_be_passed_on():
    student = student_of(CONTAINERS)
    assert student.forward(student.network()) == close(np.full(2, 2.0))


def test_a_container_without_more_has_no_more():
    with pytest.raises(AttributeError):
        _ = student_of(CONTAINERS).network().most_common


# -- what Python tells of a function ---------------------------------------------------------------------------------

DESCRIBED = '''
import numpy as np

class Unlucky(ValueError):
    """Mine."""

def mean(x: np.ndarray, axis: int | None = None, *more, scale: float = 2.0, f=abs, **rest: "anything") -> list[float]:
    """Return the mean."""
    raise Unlucky("no luck with 13")

def plain(x, y=(1, 2)):
    pass

class Layer:
    """A layer."""
    units: int = 3
    def __init__(self, W, b=0.0):
        self.W = W
    def forward(self, x: float) -> float:
        """Go on."""
        raise KeyError("W")

def stop(x):
    raise StopIteration("the end")

def leave(x):
    raise SystemExit(3)

def fail(kind):
    raise kind

def read(path):
    raise FileNotFoundError(2, "no such file", "data.csv")

def decode():
    b"\\xff".decode()
'''


@pytest.fixture
def described():
    return student_of(DESCRIBED)


def test_a_function_is_described_as_the_students_own(described):
    assert described.mean.__doc__ == "Return the mean."
    assert described.mean.__name__ == "mean"
    assert described.plain.__doc__ is None
    assert described.Layer.__doc__ == "A layer."
    assert described.Layer(1).forward.__doc__ == "Go on."
    assert described.Layer(1).__doc__ == "A layer."


def test_its_annotations_are_types_where_they_are_pythons_and_text_otherwise(described):
    assert described.mean.__annotations__ == {
        "x": np.ndarray,
        "axis": int | None,
        "scale": float,
        "rest": "anything",
        "return": list[float],
    }
    assert described.plain.__annotations__ == {}
    assert described.Layer.__annotations__ == {"units": int}
    assert described.Layer(1).forward.__annotations__ == {"x": float, "return": float}


def test_its_signature_is_that_of_the_student(described):
    assert str(inspect.signature(described.plain)) == "(x, y=(1, 2))"
    assert list(inspect.signature(described.mean).parameters) == ["x", "axis", "more", "scale", "f", "rest"]
    assert inspect.signature(described.mean).parameters["scale"].default == 2.0
    assert inspect.signature(described.mean).parameters["rest"].kind is inspect.Parameter.VAR_KEYWORD
    assert inspect.signature(described.mean).return_annotation == list[float]
    assert list(inspect.signature(described.Layer).parameters) == ["W", "b"]
    assert list(inspect.signature(described.Layer(1).forward).parameters) == ["x"]


@pytest.mark.parametrize(
    "told",
    [
        5,
        [[], None, 1],
        [[["x", 1, False, None]], None],
        [[["x y", 1, False, None, None]], None],
        [[["class", 1, False, None, None]], None],
        [[[1, 1, False, None, None]], None],
        [[["x", 9, False, None, None]], None],
        [[["x", True, False, None, None]], None],
        [[["x", 1, 1, None, None]], None],
        [[["x", 1, False, None, ["type", "os.system"]]], None],
        [[["x", 1, False, None, ["alias", [["text", "a"], ["text", "b"]]]]], None],
        [[["x", 1, False, None, ["union", [["text", "a"], ["text", "b"]]]]], None],
        [[["x", 1, False, None, None], ["x", 1, False, None, None]], None],
        [[["x", 1, False, None, None]] * 300, None],
        [[], ["eval", "1"]],
    ],
    ids=repr,
)
def test_a_signature_that_no_honest_worker_tells_is_refused(told):
    received = decode(encode(told, lambda item: item), lambda reference: reference)
    with pytest.raises(WireError):
        signature_from(received)


# -- exceptions ------------------------------------------------------------------------------------------------------


def test_an_exception_of_a_students_is_of_the_standard_class_that_it_derives_from(described):
    with pytest.raises(ValueError, match=r"^no luck") as caught:
        described.mean(1)
    assert caught.value.kinds[:2] == ("Unlucky", "ValueError")
    with pytest.raises(LookupError):
        described.Layer(1).forward(1)
    with pytest.raises(FileNotFoundError):
        described.read("data.csv")
    with pytest.raises(UnicodeDecodeError):
        described.decode()
    with pytest.raises(TypeError):
        described.plain()
    with pytest.raises(NameError):
        described.nowhere(1)


def test_it_is_of_no_other_class(described):
    with pytest.raises(StudentError) as caught:
        described.mean(1)
    assert not isinstance(caught.value, TypeError | ArithmeticError)


@pytest.mark.parametrize("name", ["stop", "leave"])
def test_none_of_them_ends_a_loop_or_the_judge(described, name):
    with pytest.raises(StudentError) as caught:
        list(map(getattr(described, name), [1, 2]))
    assert not isinstance(caught.value, StopIteration | SystemExit)


def test_nothing_but_a_standard_class_is_made_of_a_name():
    for kinds in (
        (),
        ("Exception",),
        ("KeyboardInterrupt", "BaseException"),
        ("os.system",),
        ("print",),
        ("GeneratorExit",),
    ):
        assert type(StudentError(kinds, "text")) is StudentError
    for name in _STANDARD:
        made = StudentError(("Own", name), "text", 1, 2)
        assert isinstance(made, StudentError)
        assert isinstance(made, getattr(builtins, name))
        assert (str(made), made.args, made.kinds, made.at_line) == ("text", ("text",), ("Own", name), 2)
    assert {
        "ValueError",
        "MemoryError",
        "OSError",
        "UnicodeDecodeError",
        "ImportError",
        "SyntaxError",
    } <= _STANDARD.keys()
    made = StudentError(("Own", "KeyError", "ValueError"), "text", 1, 2)
    assert isinstance(made, KeyError)
    assert (str(made), made.at_cell, made.at_line) == ("text", 1, 2)


# -- NumPy -----------------------------------------------------------------------------------------------------------

SEEMING = """
import numpy as np

class Seeming:
    shape, ndim, size, dtype, T = (2, 3), 2, 6, np.dtype(float), np.zeros((3, 2))
    real = property(lambda self: 1 / 0)
    def number(self, *args, **kwargs): return 6.0
    mean = sum = std = var = max = min = prod = all = any = argmax = number
    def array(self, *args, **kwargs): return np.zeros((2, 3))
    reshape = ravel = copy = round = transpose = dot = take = clip = flatten = tolist = astype = array
    def __array__(self, *args, **kwargs): return np.zeros((2, 3))
    def __array_function__(self, *args, **kwargs): return np.zeros((2, 3))
    def __array_ufunc__(self, *args, **kwargs): return np.zeros((2, 3))
    @property
    def __array_interface__(self): return np.zeros((2, 3)).__array_interface__
    held = 5

def f(): return Seeming()
def pair(): return (1.0, Seeming())

from collections import namedtuple
Stats = namedtuple("Stats", "mean std")
def stats(): return Stats(2.0, 4.0)
def forged(): return Stats(lambda **_: 7.0, 4.0)
"""
ASKED = [
    lambda y: y.shape, lambda y: y.sum(), lambda y: y.T, lambda y: y.reshape(6), lambda y: y.dtype, lambda y: y.tolist(),
    lambda y: y.item(), np.shape, np.ndim, np.size, np.mean, np.sum, np.std, np.max, np.ravel, np.asarray, np.array, np.exp,
    np.isnan, np.argmax, np.round, np.real, np.transpose, np.linalg.norm, np.atleast_1d, np.copy, np.iscomplexobj,
    np.ones_like, np.float64, np.sort, np.concatenate, np.stack,
    lambda y: np.reshape(y, 6), lambda y: np.dot(y, np.ones(3)), lambda y: np.allclose(y, 0), lambda y: np.array_equal(y, y),
    lambda y: np.testing.assert_allclose(y, 0), lambda y: np.zeros((2, 3)) + y, lambda y: np.zeros((2, 3)) == y,
    lambda y: np.array([y]), lambda y: np.array([y, y], dtype=float), lambda y: np.mean([y]), lambda y: np.add.reduce(y),
    lambda y: np.random.default_rng(0).normal(y), lambda y: np.zeros(3).dot(y), lambda y: np.add(1, y, where=True),
    lambda y: np.clip(np.zeros(3), 0, y), lambda y: np.where(True, y, 0), lambda y: getattr(y, "shape", None),
]  # fmt: skip


@pytest.mark.parametrize("ask", ASKED, ids=range(len(ASKED)))
def test_an_object_of_a_students_answers_nothing_for_numpy(ask):
    student = student_of(SEEMING)
    for object_ in (student.f(), student.pair()[1]):
        with pytest.raises(TypeError):
            ask(object_)


def test_what_is_no_name_of_an_array_is_asked_for_and_the_rest_in_a_way_of_the_tests_own():
    student = student_of(SEEMING)
    assert student.f().held == 5
    assert student.run("lambda one: one.shape", student.f()) == (2, 3)


def test_a_function_answers_nothing_for_numpy_either():
    student = Student(student_of(SEEMING)._conversation, frozenset({"f"}))
    for ask in (np.sum, np.asarray, np.exp, np.shape, lambda y: np.zeros(3) == y):
        with pytest.raises(TypeError):
            ask(student.f)


def test_numpy_computes_with_a_named_tuple_as_with_any_tuple():
    student = student_of(SEEMING)
    assert np.mean(student.stats()) == 3.0
    assert np.shape(student.stats()) == (2,)
    with pytest.raises(TypeError):
        np.mean(student.forged())


def test_names_of_the_references_own_classes_are_asked_for(tmp_path):
    suite, solution = tmp_path / "autograde_tests" / "a", tmp_path / "solutions" / "a"
    solution.mkdir(parents=True)
    (solution / "a.py").write_text(
        "import numpy as np\nfrom collections import namedtuple\nStats = namedtuple('Stats', 'mean std')\n"
        "class Matrix:\n    T: int = 3\n    def __init__(self): self.data, self.rest[0] = 1, np.zeros(3).shape\n"
        "    def dot(self): pass\nclass Stack(list): pass\n"
    )
    names = names_of_objects(suite / "test_a.py")
    assert {"mean", "std", "T", "data", "dot", "copy", "sort"} <= names
    assert not {"shape", "reshape", "sum", "zeros"} & names


def test_operators_of_the_references_own_classes_are_those_that_it_defines(tmp_path):
    suite, solution = tmp_path / "autograde_tests" / "a", tmp_path / "solutions" / "a"
    solution.mkdir(parents=True)
    (solution / "a.py").write_text(
        "import abc, enum\nfrom dataclasses import dataclass\nfrom functools import total_ordering\nfrom far import Away\n"
        "class Plain(abc.ABC):\n    def area(self): pass\nclass Money:\n    def __add__(self, o): pass\n    __radd__ = __add__\n"
        "class Euro(Money):\n    def __eq__(self, o): pass\n@dataclass(order=True)\nclass Card: suit: str\n"
        "@total_ordering\nclass Size:\n    def __eq__(self, o): pass\nclass Count(int): pass\nclass Far(Away): pass\n"
        "class Late: pass\nLate.__sub__ = lambda a, b: 0\nclass Color(enum.Enum): RED = 1\nclass Bad(ValueError): pass\n"
    )
    found = operators_of_classes(suite / "test_a.py")
    assert {name: own and own & {"add", "radd", "sub", "eq", "lt", "mul"} for name, own in found.items()} == {
        "Plain": set(), "Money": {"add", "radd"}, "Euro": {"add", "radd", "eq"}, "Card": {"eq", "lt"}, "Size": {"eq", "lt"},
        "Count": {"add", "radd", "sub", "eq", "lt", "mul"}, "Far": None, "Late": {"sub"}, "Color": set(), "Bad": set(),
    }  # fmt: skip


@pytest.mark.parametrize(
    "told", [[1, 1, 3], [2, 1, 1], [1, 0, 1], [1, 1, 0], [1, 2, -1], [1, 1], [1, 1, "1"], [True, 1, 1], 5]
)
def test_a_worker_tells_lines_of_what_was_handed_in_and_no_words(told):
    sources = ((1, "x = 1\ny = 2"),)
    assert source_from(ReceivedList([1, 2, 1]), sources) == "y = 2\n"
    with pytest.raises(WireError):
        source_from(ReceivedList(told) if isinstance(told, list) else told, sources)


def test_an_object_that_is_passed_on_is_asked_nothing():
    student, heard = student_of("class Box: pass\ndef same(box): return box"), []
    box, same = student.Box(), student.same
    student._conversation.listener = lambda message, reply: heard.append(message[0]) or reply
    assert same(box) is not None
    assert heard == ["call"]
