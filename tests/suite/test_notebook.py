"""The student's names as a notebook has them: exceptions, arguments that change, and objects that do not judge."""

from types import ModuleType

import numpy as np
import pytest

from grader.remote.endings import WorkerTimeout
from grader.remote.proxy import Notes
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import CopyIsReadOnly
from grader.suite.local import local_student
from grader.suite.notebook import in_a_notebook, no_points, type_of


def student_of(source):
    module = ModuleType("submission")
    exec(source, module.__dict__)
    return local_student(module)


@pytest.fixture
def names(request):
    with in_a_notebook(student_of(request.param)) as names:
        yield names


def of(source):
    return pytest.mark.parametrize("names", [source], indirect=True, ids=[""])


@of("class Own(KeyError):\n    pass\ndef f():\n    raise Own('where')")
def test_an_exception_is_one_of_python_and_one_of_the_student(names):
    with pytest.raises(LookupError) as caught:
        names.f()
    assert isinstance(caught.value, StudentError)
    assert caught.value.kinds[0] == "Own"
    assert str(caught.value) == "'where'"


def test_a_name_that_is_not_there_is_a_name_error():
    with in_a_notebook(student_of("")) as names, pytest.raises(NameError, match="'f' is not defined"):
        names.f()


def test_what_went_wrong_on_the_way_is_not_swallowed_by_a_test_that_catches_everything():
    class Silent:
        own_names: frozenset[str] = frozenset()
        own_classes = None
        notes = Notes()

        def request(self, *message):
            raise WorkerTimeout("no answer")

    def judged():
        with in_a_notebook(Student(Silent(), frozenset({"f"}))) as names:
            try:
                names.f()
            except Exception:
                return

    with pytest.raises(WorkerTimeout):
        judged()


@pytest.mark.parametrize(
    "use",
    [
        lambda thing: thing == 3,
        lambda thing: thing < 3,
        lambda thing: 3 in thing,
        bool,
        lambda thing: abs(thing - 3) < 1e-9,
    ],
)
def test_an_object_of_the_student_is_no_judge_of_itself_even_if_the_test_swallows_it(use):
    source = """
class Yes:
    def __eq__(self, other):
        return True
    __lt__ = __contains__ = __eq__
    def __sub__(self, other):
        return 0.0
def f():
    return Yes()
"""

    def judged():
        with in_a_notebook(student_of(source)) as names:
            try:
                assert use(names.f())
            except Exception:
                return

    with pytest.raises(TypeError, match="type Yes came back where a value was expected"):
        judged()


@of("""
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Money(self.n + other.n)
    def __rmul__(self, other): return Money(self.n * other)
    def __abs__(self): return abs(self.n)
    def __neg__(self): return Money(-self.n)
    def __str__(self): return f"{self.n} won"
    def __len__(self): return self.n
    def __getitem__(self, i): return self.n + i
    def __iter__(self): return iter(range(self.n))
""")
def test_an_object_of_the_student_computes(names):
    names._student._conversation.own_classes = {"Money": frozenset({"add", "rmul", "abs", "neg"})}
    total = names.Money(1) + names.Money(2)
    assert (total.n, str(total), len(total), total[4], list(total)) == (3, "3 won", 3, 7, [0, 1, 2])
    assert abs(-(2 * total)) == 6


@of("""
def f(a, b, c, d):
    a.append([1]); b["k"] = 2; c[0] = 9; d.add(3)
    a[0].append(a is b)
    raise ValueError
def same(a, b):
    return a is b
""")
def test_arguments_are_afterwards_as_the_student_left_them_even_after_an_exception(names):
    inner = [0]
    a, b, c, d = [inner], {}, np.zeros(2), {1}
    with pytest.raises(ValueError):
        names.f(a, b, c, d)
    assert (a, b, c.tolist(), d) == ([[0, False], [1]], {"k": 2}, [9.0, 0.0], {1, 3})
    assert a[0] is inner
    assert names.same(a, a)
    assert not names.same(a, b)


@of("""
import numpy as np
def f(x): return x
def grow(x): x.resize(9, refcheck=False)
def double(x): x *= 2
import numpy
array, values = numpy.ones(2), [[1]]
""")
def test_what_a_name_stands_for_is_a_copy_that_cannot_be_changed_but_can_be_handed_on(names):
    array, values = names.array, names.values
    with pytest.raises(ValueError, match="read-only"):
        array[0] = 5
    with pytest.raises(CopyIsReadOnly):
        values[0].append(2)
    assert names.f(values) == [[1]]
    names.double(array)
    assert array.tolist() == [2.0, 2.0]
    assert not array.flags.writeable


@of("import numpy\ndef f(): return [[1], numpy.ones(2), {'a': (1, [2])}]")
def test_what_a_call_returned_belongs_to_the_test(names):
    values, array, table = names.f()
    values.append(2)
    array[0] = 5
    table["a"][1].sort()
    assert (values, array.tolist(), table) == ([1, 2], [5.0, 1.0], {"a": (1, [2])})


def test_an_array_that_was_given_another_shape_cannot_be_taken_back():
    with (
        pytest.raises(TypeError, match="another shape"),
        in_a_notebook(student_of("def f(x): x.resize(9, refcheck=False)")) as names,
    ):
        names.f(np.ones(2))


@of("""
from collections import Counter, defaultdict
def f(): return [{1, 2}, Counter("aab"), defaultdict(int, a=1), frozenset({3})]
def kind(x): return type(x).__name__
""")
def test_sets_and_counters_come_back_as_what_they_hold_and_sets_and_ranges_go_there(names):
    assert names.f() == [{1, 2}, {"a": 2, "b": 1}, {"a": 1}, frozenset({3})]
    assert [names.kind(x) for x in ({1}, frozenset({1}), range(3))] == ["set", "frozenset", "range"]


@of("""
from collections import Counter, namedtuple
Point = namedtuple("Point", "x y")
def f(): return Counter("aab")
def g(): return Point(1, 2)
def top(counter, point): return (counter.most_common(1)[0][0], point.y)
""")
def test_containers_of_the_library_can_be_compared_and_asked_and_passed_on(names):
    assert names.f() == {"a": 2, "b": 1}
    assert names.f().most_common(1) == [("a", 2)]
    assert names.g() == (1, 2)
    assert names.g().y == 2
    assert names.top(names.f(), names.g()) == ("a", 2)


@of("def f(x): return x\nclass A: pass")
def test_types_are_those_of_the_notebook(names):
    assert [type_of(names.f(x)) for x in ([1], {"a": 1}, (1,), 1.5)] == [list, dict, tuple, float]
    with pytest.raises(TypeError, match="class of the student's"):
        type_of(Student(names._student._conversation, frozenset({"f"})).f)


def test_the_type_of_an_object_is_not_at_hand():
    with (
        pytest.raises(TypeError, match="type A came back"),
        in_a_notebook(student_of("class A: pass")) as names,
    ):
        type_of(names.A())


def test_a_number_at_the_end_of_a_cell_is_points_and_not_a_verdict():
    for value in (1, 0.5, np.float64(2)):
        with pytest.raises(TypeError, match="takes for its points"):
            no_points(value)
    for value in (None, True, "text"):
        no_points(value)


CAPTURING = """
import io, sys
class Capturing(list):
    def __enter__(self):
        self._before, sys.stdout = sys.stdout, io.StringIO()
        return self
    def __exit__(self, *_):
        self.extend(sys.stdout.getvalue().splitlines())
        sys.stdout = self._before
def hello(then=None):
    print("Hello")
    then and then()
def heard():
    return list(HEARD)
HEARD = Capturing()
"""


def test_a_class_that_stands_in_for_the_screen_hears_what_other_calls_print():
    student = student_of(CAPTURING)
    with in_a_notebook(student) as names:
        with names.HEARD:
            names.hello()
            names.hello(lambda: names.hello())
        names.hello()
        assert names.heard() == ["Hello"] * 3


def test_what_is_left_in_the_place_of_the_screen_is_taken_away_before_the_next_test():
    student = student_of(CAPTURING)
    with in_a_notebook(student) as names:
        names.HEARD.__enter__()
    student._begin()
    student.hello()
    assert student.printed == "Hello\n"
