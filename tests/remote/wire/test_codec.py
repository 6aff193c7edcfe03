"""The codec: what is plain survives unchanged, everything else is a reference, and no bytes do any harm."""

import math
import struct
import tracemalloc
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from contextlib import suppress
from datetime import datetime, tzinfo
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

import msgpack
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.remote import wire
from grader.suite import close

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**600), 2**600), st.floats(allow_nan=False),
    st.complex_numbers(allow_nan=False), st.text(max_size=30), st.binary(max_size=30),
)  # fmt: skip
KEYS = st.one_of(
    st.text(max_size=8), st.integers(-5, 5), st.booleans(), st.tuples(st.integers(0, 3), st.text(max_size=2))
)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.lists(inner, max_size=4).map(tuple), st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=12,
)
NUMBERS = st.one_of(
    hnp.boolean_dtypes(), hnp.integer_dtypes(), hnp.unsigned_integer_dtypes(),
    hnp.floating_dtypes(sizes=(16, 32, 64)), hnp.complex_number_dtypes(sizes=(64, 128)),
)  # fmt: skip
ARRAYS = hnp.arrays(NUMBERS, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4))


def no_reference(item):
    raise AssertionError(f"{item!r} was sent by reference")


def travel(value):
    return wire.decode(wire.encode(value, no_reference), lambda reference: reference)


def same_types(one, other):
    """Whether every exact type is kept, a received container counting as the container."""
    received = {wire.ReceivedList: list, wire.ReceivedDict: dict}
    if received.get(type(other), type(other)) is not type(one):
        return False
    if isinstance(one, list | tuple):
        return all(map(same_types, one, other))
    if isinstance(one, dict):
        return all(same_types(one[key], other[key]) for key in one)
    return True


@given(PLAIN)
def test_plain_data_arrives_equal_and_of_the_same_types(value):
    arrived = travel(value)
    assert arrived == value
    assert same_types(value, arrived)


@given(ARRAYS)
def test_arrays_arrive_bit_for_bit_as_writable_native_arrays(array):
    arrived = travel(array)
    assert type(arrived) is np.ndarray
    assert arrived.shape == array.shape
    assert arrived.dtype == array.dtype.newbyteorder("=")
    assert arrived.dtype.isnative
    assert arrived.flags.writeable
    assert arrived.flags.owndata
    assert arrived.tobytes() == array.astype(arrived.dtype).tobytes()


@given(NUMBERS.flatmap(hnp.from_dtype))
def test_numpy_scalars_arrive_as_the_same_scalars(scalar):
    arrived = travel(scalar)
    assert type(arrived) is np.asarray(scalar, np.asarray(scalar).dtype.newbyteorder("=")).dtype.type
    assert arrived.tobytes() == np.asarray(scalar).astype(arrived.dtype).tobytes()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -0.0], ids=str)
def test_special_floats_arrive(value):
    assert struct.pack("d", travel(value)) == struct.pack("d", value)


def test_an_array_without_numbers_has_no_more_rows_than_a_list_may_have():
    # A test may look at each.
    assert travel(np.zeros((1000, 0, 100))).shape == (1000, 0, 100)
    with pytest.raises(wire.WireError, match="too large to travel"):
        travel(np.zeros((1 << 20, 0)))


def test_a_view_with_strides_arrives_as_its_values():
    array = np.arange(24.0).reshape(4, 6)[::2, ::-3]
    assert np.array_equal(travel(array), array)


class Instance:
    pass


class Subclass(np.ndarray):
    pass


class Number(float):
    pass


class Own(ValueError):
    pass


class Zone(tzinfo):
    pass


@pytest.mark.parametrize(
    "item",
    [
        Instance(), Instance, len, range(2_000_000), np.zeros(2).view(Subclass), Number(1.0), iter([1]), Own("x"),
        KeyError(Instance()), datetime(2026, 1, 1, tzinfo=Zone()),
    ],
    ids=lambda item: type(item).__name__,
)  # fmt: skip
def test_everything_else_travels_by_reference(item):
    sent = []

    def refer(found):
        sent.append(found)
        return wire.Reference("student", 7, "thing", ("method",))

    arrived = wire.decode(wire.encode([item], refer), lambda reference: reference)
    assert arrived == [wire.Reference("student", 7, "thing", ("method",))]
    assert sent[0] is item


Grads = namedtuple("Grads", "dx dy")


class Point(NamedTuple):
    x: float
    y: float

    def __iter__(self):
        raise RuntimeError("the student's own code")

    def norm(self):
        return abs(complex(self[0], self[1]))


class Tuple(tuple):
    def __iter__(self):
        raise RuntimeError("the student's own code")


class Counts(Counter):
    def items(self):
        raise RuntimeError("the student's own code")


class Attributes(dict):
    """A dict whose entries are attributes as well: they are read as those of any dict."""

    __getattr__ = dict.__getitem__


def by_reference(item):
    return wire.Reference("student", 7)


@pytest.mark.parametrize(
    ("item", "plain", "kind"),
    [
        (Grads(1.0, 2.0), (1.0, 2.0), wire.ReceivedTuple),
        (Point(3.0, 4.0), (3.0, 4.0), wire.ReceivedTuple),
        (defaultdict(float, a=1.0), {"a": 1.0}, defaultdict),
        (OrderedDict(b=1, a=2), {"b": 1, "a": 2}, OrderedDict),
        (Counter("aab"), {"a": 2, "b": 1}, Counter),
        (Attributes(a=1), {"a": 1}, wire.ReceivedDict),
        (MappingProxyType({"a": 1}), {"a": 1}, wire.ReceivedDict),
        (UserDict(a=1), {"a": 1}, wire.ReceivedDict),
        (ChainMap({"a": 1}, {"a": 2, "b": 3}), {"a": 1, "b": 3}, wire.ReceivedDict),
        (deque([1, 2], maxlen=2), deque([1, 2], maxlen=2), deque),
        (deque(), deque(), deque),
        (Grads(Grads(1, 2), [Counter("a")]), ((1, 2), [{"a": 1}]), wire.ReceivedTuple),
    ],
    ids=repr,
)
def test_a_container_of_the_library_arrives_as_what_it_holds_and_goes_back_as_itself(item, plain, kind):
    arrived = wire.decode(wire.encode(item, by_reference), lambda reference: reference)
    assert arrived == plain
    assert isinstance(arrived, kind)
    assert wire.original_of(arrived) == wire.Reference("student", 7)
    assert wire.decode(wire.encode([arrived], no_reference), lambda reference: reference) == [arrived.original]


@pytest.mark.parametrize(
    ("item", "plain"),
    [
        (np.array([[1, 2]]).view(np.matrix), np.array([[1, 2]])),
        (np.array([[True, 0]], dtype=object), np.array([[1, 0]])),
        (np.array([True, False], dtype=object), np.array([True, False])),
        (np.array([1.5, np.float32(2)], dtype=object), np.array([1.5, 2.0])),
    ],
)
def test_numbers_in_another_kind_of_array_arrive_as_an_array(item, plain):
    arrived = travel(item)
    assert (type(arrived), arrived.dtype, arrived.tolist()) == (np.ndarray, plain.dtype, plain.tolist())


@pytest.mark.parametrize(
    "parts", [[np.zeros(2), np.zeros(2)], [np.zeros(2), np.zeros(3)], [Instance(), None], [[1], [2]]]
)
def test_an_array_of_other_objects_is_an_object(parts):
    item = np.empty(2, dtype=object)
    item[:] = parts
    assert wire.decode(wire.encode(item, by_reference), lambda reference: reference) == wire.Reference("student", 7)


@pytest.mark.parametrize("item", [Tuple((1, 2)), Counts("aab")], ids=["tuple", "counter"])
def test_a_subclass_of_a_students_own_is_an_object(item):
    assert wire.decode(wire.encode(item, by_reference), lambda reference: reference) == wire.Reference("student", 7)


@pytest.mark.parametrize("item", [Fraction(-1, 3), Fraction(1 << 1000, 3), Decimal("-1.50"), Decimal("1E-30")], ids=str)
def test_exact_numbers_arrive_as_what_they_are(item):
    arrived = travel(item)
    assert (type(arrived), str(arrived)) == (type(item), str(item))


@pytest.mark.parametrize("text", ["Infinity", "-Infinity", "1E+500", "1E-500"])
def test_a_decimal_number_that_nobody_can_compute_with_arrives_as_the_float_next_to_it(text):
    assert travel(Decimal(text)) == float(text)
    assert math.isnan(travel(Decimal("NaN")))


def test_what_was_received_travels_back_as_a_plain_copy_if_it_holds_all_there_was():
    arrived = wire.decode(wire.encode([1, {"a": (2,)}], no_reference), no_reference)
    assert wire.decode(wire.encode(arrived, no_reference), no_reference, trusting=True) == [1, {"a": (2,)}]


@given(PLAIN)
def test_the_worker_gets_plain_containers_that_it_may_change(value):
    def plain(item):
        if isinstance(item, list | tuple):
            assert type(item) in (list, tuple)
            return all(map(plain, item))
        if isinstance(item, dict):
            assert type(item) is dict
            return all(map(plain, item.values()))
        return True

    arrived = wire.decode(wire.encode(value, no_reference), lambda reference: reference, trusting=True)
    assert arrived == value
    assert plain(arrived)


def test_what_arrived_reads_like_a_list_or_dict_and_refuses_changes():
    items, entries = travel([1, 2]), travel({"a": 1})
    assert items + [3] == [1, 2, 3]
    for change in (
        lambda: items.append(3),
        lambda: items.__setitem__(0, 5),
        lambda: items.sort(),
        lambda: entries.update(a=2),
        lambda: entries.__setitem__("b", 1),
        lambda: entries.pop("a"),
    ):
        with pytest.raises(wire.CopyIsReadOnly, match="copy of what the student's code"):
            change()


@given(st.binary(max_size=200))
@example(b"")
@example(b"\xc1")
@example(b"\xdf\xff\xff\xff\xff")
@example(b"\xdd\xff\xff\xff\xff")
@example(b"\xc9\xff\xff\xff\xff\x04")
def test_no_bytes_raise_anything_but_a_wire_error(data):
    try:
        wire.decode(data, lambda reference: reference)
    except wire.WireError:
        pass


@given(PLAIN, st.data())
def test_a_damaged_frame_raises_nothing_but_a_wire_error(value, data):
    frame = bytearray(wire.encode(value, no_reference))
    for _ in range(data.draw(st.integers(1, 4))):
        frame[data.draw(st.integers(0, len(frame) - 1))] = data.draw(st.integers(0, 255))
    try:
        wire.decode(bytes(frame[: data.draw(st.integers(0, len(frame)))]), lambda reference: reference)
    except wire.WireError:
        pass


def ext(code, payload):
    return msgpack.packb(msgpack.ExtType(code, payload))


def array_bytes(code=b"f8", shape=(2,), body=b"\0" * 16, ndim=None):
    head = bytes((len(code), len(shape) if ndim is None else ndim)) + code
    return ext(4, head + struct.pack(f">{len(shape)}Q", *shape) + body)


def nested_tuples(depth):
    data = b"\x90"
    for _ in range(depth):
        data = b"\x91" + ext(1, data)
    return data


def ext_of(code, data):
    return msgpack.ExtType(code, data)


@pytest.mark.parametrize(
    "data",
    [
        array_bytes(shape=(3,)),
        array_bytes(shape=(2**62,), body=b""),
        array_bytes(shape=(0, 2**62), body=b""),
        array_bytes(shape=(2**20, 0), body=b""),
        array_bytes(code=b"O8"),
        array_bytes(code=b"V8"),
        array_bytes(code=b"M8"),
        array_bytes(code=b"U4"),
        array_bytes(code=b">f8"),
        array_bytes(ndim=200),
        array_bytes(shape=(1,) * 9, body=b"\0" * 8),
        ext(4, b""),
        ext(5, b"\x02\x01f8" + struct.pack(">Q", 1) + b"\0" * 8),
        ext(2, b"\0" * 15),
        ext(3, b""),
        ext(3, b"\x7f" * 600),
        ext(99, b""),
        b"\xd6\xff\0\0\0\0",
        ext(7, msgpack.packb([1, 0])),
        ext(7, msgpack.packb([1, -2])),
        ext(7, msgpack.packb([1, 1.5])),
        ext(7, msgpack.packb([1, 2, 3])),
        ext(7, msgpack.packb([ext_of(3, b"\x7f" * 300), 2])),
        ext(8, b"NaN"),
        ext(8, b"sNaN123"),
        ext(8, b"Infinity"),
        ext(8, b"1E+999999999"),
        ext(8, b"1E+401"),
        ext(8, b"1E-401"),
        ext(8, b"1" * 401),
        ext(8, b"1_000"),
        ext(8, "\u0661".encode()),
        ext(8, b" 1"),
        ext(8, b""),
        ext(6, msgpack.packb(["student", -1, "x", []])),
        ext(6, msgpack.packb(["nobody", 1, "x", []])),
        ext(6, msgpack.packb(["student", 1, "x", [1]])),
        ext(6, msgpack.packb(["student", True, "x", []])),
        ext(6, msgpack.packb(["student", 1])),
        ext(1, msgpack.packb(5)),
        b"\x81\x90\x01",
        b"\x81" + ext(4, b"\x02\x00f8" + b"\0" * 8) + b"\x01",
        b"\x91" * 100 + b"\xc0",
        b"\x91" * 5000 + b"\xc0",
        nested_tuples(40),
        b"\xdd" + struct.pack(">I", wire.MAX_ITEMS + 1) + b"\xc0" * (wire.MAX_ITEMS + 1),
        b"\xdc\xff\xff" + (b"\xdc\x00\x10" + b"\xc0" * 16) * 65535,
        b"\xde\x08\x00" + b"".join(b"\xce" + struct.pack(">I", (1 << 31) + i) + b"\xc0" for i in range(2048)),
        b"\xd9\x02\xff\xff",
        b"\xc0\xc0",
    ],
)
def test_hostile_frames_are_refused(data):
    with pytest.raises(wire.WireError):
        wire.decode(data, lambda reference: reference)


def test_a_reference_that_the_receiver_refuses_is_refused():
    def refuse(reference):
        raise wire.WireError("never lent")

    with pytest.raises(wire.WireError, match="never lent"):
        wire.decode(ext(6, msgpack.packb(["trusted", 5, "", []])), refuse)


@pytest.mark.parametrize(
    "value",
    [np.zeros(wire.MAX_ARRAY // 8 + 1), 1 << 5000, "\ud800", np.zeros((1,) * 9)],
    ids=["array", "integer", "text", "dimensions"],
)
def test_what_is_too_large_to_travel_says_so(value):
    with pytest.raises(wire.WireError):
        wire.encode(value, no_reference)


def test_a_cycle_is_refused_by_the_sender():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(wire.WireError):
        wire.encode(cycle, no_reference)


def test_keys_chosen_to_collide_cannot_keep_the_decoder_busy():
    collide = {number * (2**61 - 1): None for number in range(2, 6)}
    assert travel(collide) == collide
    with pytest.raises(wire.WireError, match="64 bits"):
        travel({2**70: None})
    large = range(1 << 40, (1 << 40) + wire.MAX_KEYS)
    for make in (dict.fromkeys, set, frozenset, lambda keys: dict.fromkeys(keys).keys()):
        few = make(large)
        assert travel([few] * 4) == [few] * 4
        with pytest.raises(wire.WireError, match="in one frame"):
            travel([few] * 5)
        with pytest.raises(wire.WireError, match="chosen hashes"):
            travel(make(range(1 << 40, (1 << 40) + wire.MAX_KEYS + 1)))
        with pytest.raises(wire.WireError, match="chosen hashes"):
            travel(make((number, number) for number in range(wire.MAX_KEYS + 1)))


def test_of_words_and_small_numbers_there_may_be_many():
    words = {f"word{number}": number for number in range(30_000)}
    assert travel(words) == words
    assert travel(set(range(50_000))) == set(range(50_000))


def received(value):
    return wire.decode(wire.encode(value, no_reference), no_reference)


@pytest.mark.parametrize(
    "value",
    [
        [*range(9_000), "x" * 100_000],
        [[*range(100)] for _ in range(90)] + [["x" * 100_000]],
        (1.0, "x" * 100_000, *range(1_000)),
        [["y" * 20_000] * 2, [1] * 9_000],
    ],
    ids=["beside", "nested", "tuple", "rows"],
)
def test_a_long_text_among_many_numbers_makes_no_array(value):
    arrived = received([value])
    tracemalloc.start()
    try:
        for ask in (np.asarray, np.array, np.mean, np.shape, lambda one: one == close(np.zeros(3), sequence=True)):
            with suppress(ValueError, TypeError):
                ask(arrived)
        assert tracemalloc.get_traced_memory()[1] < 6 << 20
    finally:
        tracemalloc.stop()


def test_what_arrived_makes_the_array_that_it_would_make_in_python():
    for value in ([[1, 2], [3, 4]], [1.5, True], ["a", "bc"], [[1, "a"]], [], [np.ones(2), np.zeros(2)], [None, 1]):
        ours, pythons = np.array(received(value)), np.array(value)
        assert ours.dtype == pythons.dtype
        assert np.array_equal(ours, pythons)
    assert np.array(received([1, 2]), dtype=np.float32).dtype == np.float32
    with pytest.raises(ValueError, match="inhomogeneous"):
        np.array(received([[1], [1, 2]]))


@pytest.mark.parametrize(
    "value",
    [
        [np.ones(9)] * 30_000,
        [[1] * 10] * 15_000,
        dict.fromkeys(range(1000), "x" * 1000),
        ["x" * 1_000_000, 1 << 4000, np.zeros((500, 500))],
        [[[[[[list(range(1000))]]]]]],
    ],
    ids=["arrays", "lists", "dict", "long", "deep"],
)
def test_what_arrived_is_shown_by_its_beginning(value):
    assert len(repr(received(value))) < 6000


def test_a_short_value_is_shown_in_full():
    for value in ([1, (2.5,), {"a": None}], [], {}, [True, "text"], [[1, 2], [3]]):
        assert repr(received(value)) == repr(value)


def test_large_values_in_one_another_are_not_copied_over_and_over():
    inside = np.zeros(20 << 20, dtype=np.uint8)
    for _ in range(3):
        inside = (inside,)
    assert received([inside])[0][0][0][0].size == 20 << 20
    for _ in range(8):
        inside = (inside,)
    with pytest.raises(wire.WireError, match="nested in one another"):
        received([inside])
