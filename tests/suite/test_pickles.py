"""Unpickling what a submission may have written: what stands there, nothing larger, nothing that points elsewhere."""

import io
import pickle
import shelve
import threading
import time
from collections import OrderedDict
from fractions import Fraction
from types import SimpleNamespace

import numpy as np
import pytest

from grader.suite.answered import Answered
from grader.suite.inplace import in_place
from grader.suite.late import put_on_the_bench
from grader.suite.pickles import IN_PLACE as OF_PICKLES
from grader.suite.refusing import refuse_what_was_written


@pytest.fixture
def view(tmp_path):
    """A test that works with files."""
    view = SimpleNamespace(
        thread=threading.get_ident(), texts=Answered(), is_apart=True, written=set(), trouble=None,
        finish=lambda: None, folder=tmp_path, folders=[str(tmp_path)],
    )  # fmt: skip
    refuse_what_was_written()
    put_on_the_bench(view)
    yield view
    put_on_the_bench()


class Forged:
    """What a pickle says instead of what it holds."""

    def __init__(self, make, *args):
        self._way = make, *args

    def __reduce__(self):
        return self._way


_OF_NUMPY = np._core.multiarray if hasattr(np, "_core") else np.core.multiarray
_ADDRESS = bytes(range(1, 9))


def _kind(code, *state):
    return Forged(np.dtype, (code, False, True), state)


def _array(kind, data, shape=(1,)):
    return Forged(_OF_NUMPY._reconstruct, (np.ndarray, (0,), b"b"), (1, shape, kind, False, data))


_POINTING = _kind("V8", 3, "|", None, ("a",), {"a": (np.dtype(object), 0)}, 8, 1, 0)
_BEYOND = _kind("V8", 3, "|", None, ("a",), {"a": (np.dtype("f8"), 1 << 30)}, 8, 1, 0)


@pytest.mark.parametrize(
    "forged",
    [
        _array(_POINTING, _ADDRESS),
        _array(_BEYOND, _ADDRESS),
        Forged(_OF_NUMPY.scalar, (_POINTING, _ADDRESS)),
        Forged(_OF_NUMPY.scalar, (_BEYOND, _ADDRESS)),
        Forged(_OF_NUMPY.scalar, (np.dtype(object), _ADDRESS)),
        Forged(_OF_NUMPY.scalar, (Forged(np.dtype, ("V1500000000",)),)),
        _array(np.dtype("f8"), _ADDRESS, (2,)),
        _array(np.dtype(object), [1], (-1, -1)),
        _array(np.dtype("S0"), b"", (1 << 40,)),
        _array(Forged(np.dtype, ("f8, O",)), _ADDRESS),
        _array(np.dtype("U2"), _ADDRESS),
        _array(np.dtype(">U2"), _ADDRESS),
        _array(np.dtype([("a", "U2")]), _ADDRESS),
        Forged(_OF_NUMPY.scalar, (np.dtype("U2"), _ADDRESS)),
    ],
)
def test_a_pickle_points_numpy_nowhere(view, forged):
    data = pickle.dumps([forged], 4)
    with in_place(OF_PICKLES):
        for load in (pickle.loads, lambda data: shelve.Unpickler(io.BytesIO(data)).load()):
            with pytest.raises((PermissionError, pickle.UnpicklingError), match="submission"):
                load(data)
    # Where Python's own is used that a library has kept, no array is made at all.
    with pytest.raises(PermissionError, match="submission"):
        pickle.loads(data)


_MANY_IN_ONE_KEY = b"\x80\x04\x8f(K\x01\x85" + b"2\x86" * 60 + b"\x90."
_DEEP_KEY = b"\x80\x04\x8f(K\x01" + b"\x85" * 1000 + b"\x90."
_MANY_IN_ONE_LIST = (
    b"\x80\x04]K\x01a"
    + b"".join(b"\x94]" + (b"(h%c" % number) + (b"h%c" % number) + b"e" for number in range(60))
    + b"."
)
_ONE_OF_MANY_BYTES = b"\x80\x05\x96" + (1 << 40).to_bytes(8, "little") + b"."
_BYTES_THAT_ARE_NOT_THERE = b"\x80\x04\x8e" + (1 << 40).to_bytes(8, "little") + b"."
_ENDLESS = b"\x80\x04" + b"N0" * 1_500_000 + b"N."


@pytest.mark.parametrize(
    "data",
    [
        _MANY_IN_ONE_KEY, _DEEP_KEY, _MANY_IN_ONE_LIST, _ONE_OF_MANY_BYTES, _BYTES_THAT_ARE_NOT_THERE, _ENDLESS,
        pickle.dumps({number * ((1 << 61) - 1) for number in range(2000)}, 4),
        pickle.dumps({number * ((1 << 61) - 1): 0 for number in range(2000)}, 4),
        pickle.dumps(frozenset(Fraction(number * ((1 << 61) - 1), 3) for number in range(2000)), 4),
        pickle.dumps(OrderedDict((number * ((1 << 61) - 1), 0) for number in range(2000)), 4),
        pickle.dumps(Forged(set, ([number * ((1 << 61) - 1) for number in range(2000)],)), 4),
        pickle.dumps(Forged(OrderedDict, ([(number * ((1 << 61) - 1), 0) for number in range(2000)],)), 4),
        b"\x80\x04cbuiltins\nobject\n)\x81}X\x01\x00\x00\x00aK\x01sb.",
        pickle.dumps(np.ones(1), 4)[:-1] + b")K\x01s.",
    ],
    ids=range(14),
)  # fmt: skip
def test_nothing_in_a_pickle_takes_long(view, data):
    began = time.process_time()
    with in_place(OF_PICKLES), pytest.raises(pickle.UnpicklingError, match="submission"):
        pickle.loads(data)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("protocol", range(3, 5))
@pytest.mark.parametrize(
    "array",
    [
        np.arange(6.0).reshape(2, 3), np.asfortranarray(np.ones((2, 3))), np.arange(3, dtype=">i4"), np.array(["ab", "c"]), np.array(["가", "c"], ">U2"),
        np.array([b"a"]), np.array([True, False]), np.array(["2026-01-02"], "M8[D]"), np.array([1, 2], "m8[2s]"),
        np.array([(1, 2.5)], [("a", "i1"), ("b", "f8")]), np.array([1, "a", None], object), np.zeros((0, 3)),
        np.array(1.5), np.array([(1, 2.5)], np.dtype([("a", "i1"), ("b", "f8")], align=True)), np.array([1j], "c8"),
    ],
    ids=lambda array: str(array.dtype),
)  # fmt: skip
def test_arrays_that_were_pickled_are_there_again(view, protocol, array):
    data = pickle.dumps([array, array], protocol)
    with in_place(OF_PICKLES):
        found = pickle.loads(data)
    assert found[0] is found[1]
    assert found[0].dtype == array.dtype.newbyteorder("=")  # as with NumPy's own
    assert np.array_equal(found[0], array)


def test_numbers_and_dicts_that_were_pickled_are_there_again(view):
    rows = [[0] * 100] * 100
    held = [np.float64(1.5), np.int8(3), np.bool_(True), np.str_("ab"), np.datetime64("2026-01-02"), rows,
            {(x, y): x for x in range(50) for y in range(50)}, {2.0**k for k in range(-900, 900)}]  # fmt: skip
    round_in_itself = [1]
    round_in_itself.append(round_in_itself)
    with in_place(OF_PICKLES):
        assert pickle.loads(pickle.dumps(held)) == held
        assert len(pickle.loads(pickle.dumps(round_in_itself))) == 2
        file = io.BytesIO(pickle.dumps(1) + pickle.dumps(2))
        assert [pickle.load(file), pickle.load(file)] == [1, 2]
        with pytest.raises(EOFError):
            pickle.load(file)


@pytest.mark.parametrize("protocol", range(3, 6))
def test_a_pickle_that_ends_too_early_is_one_in_the_words_of_pythons_own(view, protocol):
    whole = pickle.dumps([{"a": 1.5, 2**70: "text"}, b"bytes", 300, 70_000, ("a", None)], protocol)
    for length in range(len(whole)):
        with in_place(OF_PICKLES), pytest.raises((pickle.UnpicklingError, EOFError)):
            pickle.loads(whole[:length])


def test_where_nobody_looks_all_is_as_it_is(view):
    put_on_the_bench()
    kept = SimpleNamespace(a=np.arange(3), b=[1])
    with in_place(OF_PICKLES):
        found = pickle.Unpickler(io.BytesIO(pickle.dumps(kept))).load()
    assert found.b == [1]
    assert found.a.tolist() == [0, 1, 2]
