"""Each kind of plain value arrives as what it was, on both ends, and forged ones are refused."""

import collections
import pathlib
import zoneinfo
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from msgpack import ExtType, packb

from grader.remote import wire
from grader.remote.wire.family import Code

Point = namedtuple("Point", "x y")

VALUES = [
    {1, 2, 3}, set(), frozenset({"a", (1, 2)}), {frozenset({1}), None}, range(3), range(10, 0, -3), slice(1, None, 2),
    1 << 200, -(1 << 63) - 1,
    date(2026, 2, 28), datetime(2026, 2, 28, 12, 30, 1, 5), datetime(2026, 1, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")),
    datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=9), "KST")), time(1, 2, 3, 4), time(1, tzinfo=UTC), timedelta(-3, 5, 7),
    timezone(timedelta(hours=-3)), Decimal("0.30"), Fraction(11, 6),
    pathlib.Path("/home/a"), pathlib.PurePosixPath("a/../b"), pathlib.PureWindowsPath("C:\\x"),
    int, str, dict, ValueError, Fraction, date, np.float64, type(None), pathlib.Path, Counter,
    np.str_("text"), np.bytes_(b"ab"), np.datetime64("2026-02-28"), np.timedelta64(5, "ms"), np.datetime64("NaT"),
    {date(2026, 1, 1): {Decimal("1.5"): Fraction(1, 3)}},
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_a_value_arrives_equal_and_of_its_own_class_on_both_ends(value, arrived, given):
    for found, is_copy in ((arrived(value), True), (given(value), False)):
        assert found == value or (value != value and found != found)
        # The order of a set's members is that of their hashes, and of how it was made.
        assert repr(found) == repr(value) or isinstance(value, set | frozenset)
        kind = wire.BUILT_IN.get(type(found), type(found)) if is_copy else type(found)
        assert kind is type(value)


def test_a_set_is_a_copy_that_refuses_changes(arrived):
    found = arrived({1, 2})
    assert found | {3} == {1, 2, 3}
    assert found.copy() == {1, 2}
    for change in (lambda: found.add(3), lambda: found.discard(1), found.clear, found.pop, lambda: found.update([5])):
        with pytest.raises(wire.CopyIsReadOnly, match="this set is a copy"):
            change()


@pytest.mark.parametrize(
    "value",
    [Counter("aab"), OrderedDict(b=1, a=2), defaultdict(list, a=[1]), defaultdict(None), deque([1, 2], 5), deque()],
    ids=repr,
)
def test_containers_of_the_library_keep_their_class_and_their_contents(value, arrived, given, sent):
    assert given(value) == value
    assert type(given(value)) is type(value)
    for found in (arrived(value), sent(value)):
        assert found == value
        assert isinstance(found, type(value))
        assert isinstance(value, OrderedDict) or repr(found) == repr(value)
        assert type(found.copy()) is type(value)
        found.original = None  # what stands for an original here is nothing that can be asked
        for name in ("clear", "pop", "popitem", "popleft", "append", "update"):
            if hasattr(type(value), name):
                with pytest.raises(wire.CopyIsReadOnly):
                    getattr(found, name)()


def test_what_they_can_do_they_can_do_where_they_arrive(arrived):
    assert arrived(Counter("aab")).most_common(1) == [("a", 2)]
    assert arrived(Counter("aab"))["z"] == 0
    assert arrived(Counter("ab")) + Counter("a") == Counter("aab")
    assert arrived(OrderedDict(b=1, a=2)) != OrderedDict(a=2, b=1)
    default = arrived(defaultdict(list))
    assert default["new"] == []
    assert "new" not in default
    assert arrived(deque([1, 2], 2)).maxlen == 2
    assert given_factory(arrived, defaultdict(lambda: 5, a=1)) is None


def given_factory(arrived, value):
    return arrived(value).default_factory


def test_a_named_tuple_has_its_fields_by_name(sent, given):
    found = sent(Point(1, [2]))
    assert found == (1, [2])
    assert (found.x, found.y, found._fields, found._asdict()) == (1, [2], ("x", "y"), {"x": 1, "y": [2]})
    assert repr(found) == "Point(x=1, y=[2])"
    assert sent(namedtuple("Word", "count index")(5, 6)).count == 5
    assert sent((1, 1)).count(1) == 2
    own = collections.namedtuple("Point", "x y")
    assert type(given(Point(1, 2), Point=own)) is own
    made = given(Point(1, 2))
    assert (made.x, made._fields, type(made).__name__) == (1, ("x", "y"), "Point")
    assert type(given(Point(1, 2), Point=namedtuple("Point", "y x"))) is not own


@pytest.mark.parametrize("view", [{"a": 1, "b": 2}.keys(), {"a": [1]}.values(), {"a": 1}.items()], ids=repr)
def test_views_of_dicts_arrive_as_views(view, arrived, given):
    for found in (arrived(view), given(view)):
        assert type(found) is type(view)
        assert list(found) == list(view)


@pytest.mark.parametrize(
    "value", [ValueError("b is zero"), KeyError("k", 3), ZeroDivisionError(), OSError(2, "no")], ids=repr
)
def test_an_exception_arrives_as_one_of_its_class(value, arrived, given):
    for found in (arrived(value), given(value)):
        assert (type(found), found.args, str(found)) == (type(value), value.args, str(value))


# -- arrays ------------------------------------------------------------------------------------------------------------

ARRAYS = [
    np.array(["a", "가나", ""]), np.array([b"ab", b"c"]), np.array([["x"]], dtype=">U3"), np.array("one"), np.empty(0, "U5"),
    np.array(["2026-01-01", "NaT"], "M8[D]"), np.array([1, 2], "m8[ns]"), np.array(["2026"], "M8[25s]"),
    np.array([None, "a", 1.5, (1,)][:3], dtype=object), np.array([["a", None]], dtype=object),
    np.array([(1, 2.5, "x")], dtype=[("a", "i4"), ("b", "f8", (2,)), ("c", "U3")]),
    np.array([((1, 2), 3)], dtype=[("p", [("x", "i2"), ("y", "i2")]), ("q", "u1")]),
    np.array((1, 2.5), dtype=[("a", "i4"), ("b", "f8")]),
]  # fmt: skip


@pytest.mark.parametrize("array", ARRAYS, ids=lambda array: str(array.dtype))
def test_other_arrays_arrive_with_their_type_and_values(array, arrived, given):
    for found in (arrived(array), given(array)):
        assert type(found) is np.ndarray
        assert (found.dtype, found.shape) == (array.dtype.newbyteorder("="), array.shape)
        assert repr(found) == repr(array.astype(found.dtype))


def test_a_masked_array_keeps_its_mask_and_a_record_array_its_attributes(arrived, given):
    masked = np.ma.MaskedArray([1.0, 2.0, 3.0], mask=[0, 1, 0], fill_value=-1)
    record = np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")])
    for travel in (arrived, given):
        found = travel(masked)
        assert isinstance(found, np.ma.MaskedArray)
        assert (found.mask.tolist(), found.filled().tolist()) == ([False, True, False], [1.0, -1.0, 3.0])
        assert type(travel(record)) is np.recarray
        assert travel(record).b.tolist() == [2.0]
        assert travel(record[0]).item() == (1, 2.0)


def array_bytes(code, shape, body):
    return bytes((len(code), len(shape))) + code + b"".join(n.to_bytes(8, "big") for n in shape) + body


def ext(code, content):
    return ExtType(int(code), content if isinstance(content, bytes) else packb(content, strict_types=True))


TEXTS = ext(Code.OTHER_ARRAY, array_bytes(b"U1", (1,), b"a\0\0\0"))
NUMBERS = ext(Code.ARRAY, array_bytes(b"f8", (1,), b"\0" * 8))
OBJECT = ext(Code.REFERENCE, ["student", 1, "Evil", []])


@pytest.mark.parametrize(
    ("code", "content"),
    [
        (Code.SET, 5),
        (Code.SET, [[1]]),
        (Code.SET, [OBJECT]),
        (Code.FROZENSET, [{}]),
        (Code.FROZENSET, list(range(1 << 40, (1 << 40) + 2000))),
        (Code.RANGE, [0, 5]),
        (Code.RANGE, [0, 5, 0]),
        (Code.RANGE, [0, 1 << 40, 1]),
        (Code.RANGE, [0, 5, True]),
        (Code.RANGE, [0, ext(Code.INT, b"\x7f" * 500), 1]),
        (Code.SLICE, [1]),
        (Code.VIEW, ["keys", 5]),
        (Code.VIEW, ["other", []]),
        (Code.VIEW, ["keys", [[1]]]),
        (Code.VIEW, ["items", [1]]),
        (Code.VIEW, ["items", [ext(Code.TUPLE, [1, 2, 3])]]),
        (Code.CONTAINER, ["Counter", None, {}]),
        (Code.CONTAINER, ["Counter", None, [], 1]),
        (Code.CONTAINER, ["Counter", None, {}, -1]),
        (Code.CONTAINER, ["Counter", None, {}, True]),
        (Code.CONTAINER, ["os.system", None, {}, None]),
        (Code.CONTAINER, [["Counter"], None, {}, None]),
        (Code.CONTAINER, ["deque", -1, [1], None]),
        (Code.CONTAINER, ["deque", 1 << 63, [1], None]),
        (Code.CONTAINER, ["deque", 0, [1], None]),
        (Code.CONTAINER, ["deque", None, {}, None]),
        (Code.CONTAINER, ["defaultdict", "eval", {}, None]),
        (Code.CONTAINER, ["defaultdict", 5, {}, None]),
        (Code.CONTAINER, ["dict", None, OBJECT, 1]),
        (Code.CONTAINER, ["namedtuple", ["Point", "x"], [1, 2], 1]),
        (Code.CONTAINER, ["namedtuple", ["Point", "x y"], [1], 1]),
        (Code.CONTAINER, ["namedtuple", ["class", "x"], [1], 1]),
        (Code.CONTAINER, ["namedtuple", ["Point", "x" * 200], [1], 1]),
        (Code.CONTAINER, ["namedtuple", 5, [1], 1]),
        (Code.CONTAINER, ["dict", None, ext(Code.CONTAINER, ["dict", None, {}, 1]), 1]),
        (Code.MOMENT, []),
        (Code.MOMENT, ["date", 2026, 2, 30]),
        (Code.MOMENT, ["date", 2026, 2]),
        (Code.MOMENT, ["date", 2026, 2, True]),
        (Code.MOMENT, ["date", 2026.0, 2, 1]),
        (Code.MOMENT, ["eval", "1"]),
        (Code.MOMENT, [["date"], 1]),
        (Code.MOMENT, ["datetime", 2026, 1, 1, 0, 0, 0, 0, 0, OBJECT]),
        (Code.MOMENT, ["datetime", 2026, 1, 1, 0, 0, 0, 0, 5, None]),
        (Code.MOMENT, ["time", 25, 0, 0, 0, 0, None]),
        (Code.MOMENT, ["timedelta", 1 << 62, 0, 0]),
        (Code.MOMENT, ["timedelta", ext(Code.INT, b"\x7f" * 500), 0, 0]),
        (Code.MOMENT, ["timezone", 5, None]),
        (Code.MOMENT, ["timezone", ext(Code.MOMENT, ["timedelta", 3, 0, 0]), None]),
        (Code.MOMENT, ["zone", "../../../../etc/passwd"]),
        (Code.MOMENT, ["zone", "Nowhere/Land"]),
        (Code.MOMENT, ["zone", "Europe"]),
        (Code.MOMENT, ["zone", 5]),
        (Code.OTHER_ARRAY, b""),
        (Code.OTHER_ARRAY, array_bytes(b"U2", (1,), b"\xff" * 8)),
        (Code.OTHER_ARRAY, array_bytes(b"U1", (1,), b"\x00\xd8\0\0")),
        (Code.OTHER_ARRAY, array_bytes(b"U0", (1 << 40,), b"")),
        (Code.OTHER_ARRAY, array_bytes(b"U9999999", (0,), b"")),
        (Code.OTHER_ARRAY, array_bytes(b"O", (1,), b"\0" * 8)),
        (Code.OTHER_ARRAY, array_bytes(b"V8", (1,), b"\0" * 8)),
        (Code.OTHER_ARRAY, array_bytes(b"M8[x]", (1,), b"\0" * 8)),
        (Code.OTHER_ARRAY, array_bytes(b"M8[0s]", (1,), b"\0" * 8)),
        (Code.OTHER_ARRAY, array_bytes(b"U1,O", (1,), b"\0" * 12)),
        (Code.OTHER_SCALAR, array_bytes(b"U1", (1,), b"a\0\0\0")),
        (Code.STRUCTURED, ["array", [1], ["a"]]),
        (Code.STRUCTURED, ["array", [1], [], []]),
        (Code.STRUCTURED, ["array", [2], ["a"], [NUMBERS]]),
        (Code.STRUCTURED, ["array", [1 << 62], ["a"], [NUMBERS]]),
        (Code.STRUCTURED, ["array", [1], ["a", "a"], [NUMBERS, NUMBERS]]),
        (Code.STRUCTURED, ["array", [1], [5], [NUMBERS]]),
        (Code.STRUCTURED, ["array", [1], ["a"], [ext(Code.OBJECTS, [[1], [None]])]]),
        (Code.STRUCTURED, ["array", [1], ["a"], [OBJECT]]),
        (Code.STRUCTURED, ["eval", [1], ["a"], [NUMBERS]]),
        (Code.STRUCTURED, ["array", [1], ["a"] * 500, [NUMBERS] * 500]),
        (Code.MASKED, [NUMBERS, NUMBERS, NUMBERS]),
        (Code.MASKED, [1, 2, 3]),
        (Code.MASKED, [TEXTS, ext(Code.ARRAY, array_bytes(b"b1", (1,), b"\1")), NUMBERS]),
        (Code.OBJECTS, [[2], [1]]),
        (Code.OBJECTS, [[1], [OBJECT]]),
        (Code.OBJECTS, [[1], [[1]]]),
        (Code.OBJECTS, [[-1], []]),
        (Code.OBJECTS, [[1 << 40, 0], []]),
        (Code.OBJECTS, [5, []]),
        (Code.PATH, ["PosixPath", 5]),
        (Code.PATH, ["WindowsPath", "x"]),
        (Code.PATH, ["PosixPath", "x" * 5000]),
        (Code.EXCEPTION, ["SystemExit", []]),
        (Code.EXCEPTION, ["KeyboardInterrupt", []]),
        (Code.EXCEPTION, ["ExceptionGroup", ["a", [1]]]),
        (Code.EXCEPTION, ["UnicodeDecodeError", ["a"]]),
        (Code.EXCEPTION, ["ValueError", [OBJECT]]),
        (Code.EXCEPTION, ["ValueError", [0] * 50]),
        (Code.EXCEPTION, ["print", ["x"]]),
        (Code.TYPE, b"os.system"),
        (Code.TYPE, b"builtins.eval"),
        (Code.TYPE, b"\xff"),
        (Code.TYPE, b"x" * 500),
        (Code.GIVEN, ["pattern", "(a+)+$", 0]),
        (Code.GIVEN, ["database", []]),
        (Code.GIVEN, []),
    ],
    ids=lambda one: repr(one)[:60],
)
def test_a_forged_value_is_refused(code, content, refused):
    refused(code, content)
