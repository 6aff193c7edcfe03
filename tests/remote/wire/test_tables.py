"""Tables of pandas arrive as such where it is installed, and a forged one is refused before it is made."""

import sys

import numpy as np
import pytest
from msgpack import ExtType, packb, unpackb

from grader.remote import wire
from grader.remote.wire import rebuilt
from grader.remote.wire.family import Code

pd = pytest.importorskip("pandas")

DAYS = pd.date_range("2026-01-01", periods=3, freq="D")
SERIES = {
    "numbers": pd.Series([1.0, np.nan, 3.0], name="x"),
    "small": pd.Series([1, 2], dtype="int8", index=["a", "b"]),
    "texts": pd.Series(["a", None, "가"], name="word"),
    "string": pd.Series(["a", pd.NA], dtype="string"),
    "objects": pd.Series([1, "a", None, (1, 2), [3]], dtype=object),
    "nullable": pd.Series([1, None, 3], dtype="Int64"),
    "flags": pd.Series([True, None], dtype="boolean"),
    "days": pd.Series(DAYS, name="day"),
    "zoned": pd.Series(DAYS.tz_localize("Asia/Seoul")),
    "spans": pd.Series(pd.to_timedelta([1, 2], unit="h")),
    "categories": pd.Series(pd.Categorical(["a", "b", None, "a"], categories=["b", "a"], ordered=True)),
    "empty": pd.Series([], dtype=float),
}
INDEXES = {
    "range": pd.RangeIndex(0, 10, 3, name="n"),
    "texts": pd.Index(["b", "a", "a"], name=("k", 1)),
    "days": DAYS,
    "levels": pd.MultiIndex.from_tuples([("a", 1), ("b", 2), ("a", 2)], names=["k", None]),
    "categories": pd.CategoricalIndex(["a", "b"]),
    "booleans": pd.Index([True, False]),
}
FRAMES = {
    "mixed": pd.DataFrame({"group": ["a", "b"], "mean": [2.0, np.nan], "n": [1, 2]}, index=["x", "y"]),
    "grouped": pd.DataFrame({"k": ["a", "b", "a"], "x": [1.0, 2.0, 3.0]}).groupby("k").agg(["mean", "size"]),
    "twice the same": pd.DataFrame([[1, "a"], [2, "b"]], columns=["x", "x"]),
    "numbers": pd.DataFrame(np.arange(6).reshape(2, 3)),
    "no columns": pd.DataFrame(index=[1, 2]),
    "no rows": pd.DataFrame({"a": pd.Series([], dtype="str"), "b": pd.Series([], dtype="int64")}),
}


@pytest.mark.parametrize("name", SERIES)
def test_a_series_arrives_equal_on_both_ends(name, arrived, given, sent):
    for travel in (arrived, given, sent):
        pd.testing.assert_series_equal(travel(SERIES[name]), SERIES[name])


@pytest.mark.parametrize("name", INDEXES)
def test_an_index_arrives_equal_on_both_ends(name, arrived, given, sent):
    for travel in (arrived, given, sent):
        pd.testing.assert_index_equal(travel(INDEXES[name]), INDEXES[name], exact=True)
    assert arrived(DAYS).freqstr == "D"


@pytest.mark.parametrize("name", FRAMES)
def test_a_table_arrives_equal_on_both_ends(name, arrived, given, sent):
    for travel in (arrived, given, sent):
        pd.testing.assert_frame_equal(travel(FRAMES[name]), FRAMES[name])


def test_many_texts_travel_in_one_piece(arrived):
    frame = pd.DataFrame({"word": [f"word {number}" for number in range(300_000)], "n": range(300_000)})
    pd.testing.assert_frame_equal(arrived(frame), frame)


class Frame(pd.DataFrame):
    pass


class Thing:
    pass


@pytest.mark.parametrize(
    "item",
    [
        Frame({"a": [1]}),
        pd.Series([Thing()], dtype=object),
        pd.Series([[Thing()]]),
        pd.Series(pd.period_range("2026", periods=2)),
    ],
    ids=["subclass", "objects", "nested", "periods"],
)
def test_what_has_no_form_stays_where_it_is(item, sent):
    assert type(sent(item)) is wire.Reference


def test_where_pandas_is_not_installed_the_table_stays_where_it_is(monkeypatch):
    data = wire.encode(FRAMES["mixed"], lambda item: wire.Reference("student", 7))
    monkeypatch.setattr(rebuilt, "_pandas", lambda: None)
    assert wire.decode(data, lambda reference: reference) == wire.Reference("student", 7, "DataFrame")
    with pytest.raises(wire.WireError, match="not installed"):
        wire.decode(wire.encode(FRAMES["mixed"], None, giving=True), lambda reference: reference, trusting=True)


def test_a_class_of_the_name_of_a_tables_is_none(sent):
    class DataFrame:
        shape = property(lambda self: 1 / 0)

    assert type(sent(DataFrame())) is wire.Reference


def test_nobody_imports_pandas_to_recognise_a_table(monkeypatch, sent):
    monkeypatch.delitem(sys.modules, "pandas")
    assert type(sent(Thing())) is wire.Reference
    assert "pandas" not in sys.modules


def ext(code, content):
    return ExtType(int(code), content if isinstance(content, bytes) else packb(content, strict_types=True))


def numbers(*values, dtype="f8"):
    return ExtType(int(Code.ARRAY), wire.write_array(np.array(values, dtype=dtype)))


RANGE = ["range", None, [0, 2, 1]]
COLUMNS = ["values", None, [["values", numbers(0)], None]]
VALUES = ["values", numbers(1, 2)]
ALIKE = [low | (((low ^ low << 11) & 0x7FFFFFFF) << 33) for low in range(16_000) if not (low ^ low << 11) >> 31 & 1]
OBJECT = ext(Code.REFERENCE, ["student", 1, "Evil", []])


def series(values, index=RANGE, name=None):
    return ["Series", 7, [name, index, values]]


@pytest.mark.parametrize(
    "content",
    [
        5,
        ["DataFrame", 7],
        ["Frame", 7, [COLUMNS, RANGE, [VALUES]]],
        ["DataFrame", -7, [COLUMNS, RANGE, [VALUES]]],
        ["DataFrame", 7, [COLUMNS, RANGE]],
        ["DataFrame", 7, [COLUMNS, RANGE, []]],
        ["DataFrame", 7, [COLUMNS, RANGE, [["values", numbers(1, 2, 3)]]]],
        ["DataFrame", 7, [COLUMNS, RANGE, 5]],
        ["DataFrame", 7, [5, RANGE, [VALUES]]],
        ["DataFrame", 7, [["range", None, [0, 1 << 40, 1]], RANGE, []]],
        ["DataFrame", 7, [["range", None, [0, 2000, 1]], RANGE, [VALUES] * 2000]],
        ["Index", 7, ["range", None, [0, 1 << 40, 1]]],
        ["Index", 7, ["range", None, [0, 1, 0]]],
        ["Index", 7, ["range", None, [0, 1]]],
        ["Index", 7, ["range", [1], [0, 1, 1]]],
        ["Index", 7, ["values", OBJECT, [VALUES, None]]],
        ["Index", 7, ["values", None, [VALUES, 5]]],
        ["DatetimeIndex", 7, ["values", None, [["values", ext(Code.OTHER_ARRAY, b"\x06\x01M8[ns]" + (1).to_bytes(8) + bytes(8))], "eval()"]]],
        ["Index", 7, ["levels", [], []]],
        ["Index", 7, ["levels", ["a"], [[VALUES, numbers(5, dtype="i8")]]]],
        ["Index", 7, ["levels", ["a"], [[VALUES, numbers(-2, dtype="i8")]]]],
        ["Index", 7, ["levels", ["a"], [[VALUES, numbers(0.5)]]]],
        ["Index", 7, ["levels", ["a"] * 50, [[VALUES, numbers(0, dtype="i8")]] * 50]],
        ["Index", 7, ["other", None, []]],
        series(["values", 5]),
        series(["values", OBJECT]),
        series(["values", numbers([1, 2], [3, 4])]),
        series(["values", numbers(1, 2, 3)]),
        series(["eval", "1"]),
        series([5, VALUES]),
        series(["object", ["objects", [OBJECT, 1]]]),
        series(["object", ["objects", [[OBJECT], 1]]]),
        series(["object", ["texts", numbers(1, 1, dtype="i4"), [b"a"]]]),
        series(["object", ["texts", numbers(1, 1, dtype="i4"), [b"\xff\xff"]]]),
        series(["object", ["texts", numbers(1, 1, dtype="i8"), [b"ab"]]]),
        series(["object", ["texts", numbers(1, 1, dtype="i4"), ["ab"]]]),
        series(["object", ["texts", numbers(2**31 - 1, 2**31 - 1, dtype="i4"), [b"ab"]]]),
        series(["str", ["objects", [1, 2]]]),
        series(["Int64", [numbers(1, 2), numbers(0, 1)]]),
        series(["Int64", [numbers(1.5, 2), numbers(0, 1, dtype="b1")]]),
        series(["Int64", [numbers(1, 2), numbers(0, dtype="b1")]]),
        series(["category", [numbers(0, 5, dtype="i1"), VALUES, True]]),
        series(["category", [numbers(0, 1, dtype="i1"), VALUES, 1]]),
        series(["category", [numbers(0, 1, dtype="i1"), ["values", numbers(1, 1)], True]]),
        series(["zoned Asia/Seoul", numbers(1, 2)]),
        series(["zoned ../etc/passwd", numbers(1, 2)]),
        # Numbers that share one hash, each of which pandas would hold against every other.
        series(["category", [numbers(0, 1, dtype="i1"), ["values", numbers(*ALIKE, dtype="i8")], True]]),
        series(["category", [numbers(0, 1, dtype="i1"), ["object", ["objects", [*range(5000), 0.5]]], True]]),
        ["Index", 7, ["levels", ["a"], [[["values", numbers(1, 1)], numbers(0, dtype="i8")]]]],
        ["Index", 7, ["levels", ["a"], [[["object", ["objects", [*range(5000), 0.5]]], numbers(0, dtype="i8")]]]],
        ["Index", 7, ["levels", ["a", "b"], [[VALUES, numbers(0, dtype="i8")], [VALUES, numbers(0, 1, dtype="i8")]]]],
        series(VALUES, name=[1]),
        series(VALUES, index=["values", None, [["category", [numbers(0), VALUES]], None]]),
    ],
    ids=lambda one: repr(one)[:80],
)  # fmt: skip
def test_a_forged_table_is_refused(content, refused):
    refused(Code.TABLE, content)


@pytest.mark.parametrize("make", [pd.Index, pd.Categorical, lambda ids: pd.MultiIndex.from_arrays([ids, ids])])
def test_ten_thousand_numbers_that_differ_are_taken_for_so(make, arrived):
    assert len(arrived(pd.Series(0, index=make(range(8_000))))) == 8_000


def test_an_index_of_levels_is_taken_for_one_however_its_numbers_are_chosen(arrived):
    ids = pd.MultiIndex.from_product([["a", "b"], ALIKE], names=["k", "n"])
    assert arrived(ids)[-1] == ids[-1]


def test_dates_that_pandas_goes_through_one_by_one_cost_as_much(arrived):
    """A forged frame would else take as many seconds as it has hundred thousands of business days."""
    few, many = (pd.date_range("2000-01-03", periods=count, freq="B") for count in (1000, 3000))
    assert arrived(few).freqstr == "B"
    assert (len(arrived(many)), arrived(many).freq) == (3000, None)
    dates = unpackb(wire.encode(many.to_numpy(), None))
    forged = packb(ext(Code.TABLE, ["DatetimeIndex", None, ["values", None, [["values", dates], "B"]]]))
    purse = wire.Purse(10**6)
    assert wire.decode(forged, lambda reference: reference, purse=purse).freqstr == "B"
    assert 10**6 - purse.left > 40 * 3000
