"""Whatever stands in whatever place of what a worker tells, it is read or refused: nothing of it is asked to compare."""

from collections.abc import Iterator

import numpy as np
import pytest

from grader.remote.described import annotations_from, signature_from, source_from
from grader.remote.edited import read_edited, read_edits, read_tried
from grader.remote.figures import figure_from, image_from
from grader.remote.loaded import read_facts, read_loaded, read_program
from grader.remote.programs import ran_from
from grader.remote.talk import Talk, read_error
from grader.remote.wire import ReceivedDict, ReceivedList, Reference, WireError, decode, encode

_LINE = {"label": "", "x": np.arange(3.0), "y": np.arange(3.0), "color": "", "linestyle": "", "marker": ""}
_AXES = {
    **dict.fromkeys(("title", "xlabel", "ylabel", "xscale", "yscale"), ""),
    "xticklabels": ["a"], "yticklabels": [], "legend": ["a"], "texts": [],
    "xlim": [0.0, 1.0], "ylim": [0.0, 1.0], "lines": [_LINE], "bars": [], "points": [], "images": [np.zeros((2, 2))],
}  # fmt: skip
_ERROR = {"kinds": ["ValueError"], "message": "no", "cell": 1, "line": 2}
_TYPE = ["union", [["type", "int"], ["alias", [["type", "list"], ["type", "str"]]], ["type", "NoneType"]]]
# An array has no truth, a word no arithmetic; a class and an object of the student's come as what stands for them.
_OTHERS = (np.zeros(2), np.array(["a", "b"]), None, "x", "", -1, 1.5, [], {}, (1, 2), {1}, Reference("student", 1))


def _callback(told):
    talk = Talk()
    talk.encode([lambda items: len(items)])
    return talk.answer_callback(told)


READERS = {
    "reply": (
        lambda told: Talk().read_reply(told) if type(told) is ReceivedList else None,
        ["value", 5, "", [["UserWarning", "x"]]],
    ),
    "callback": (_callback, ["callback", 0, "call", None, [[1]], {}, [[], {}]]),
    "error": (read_error, _ERROR),
    "program": (read_program, ["compiled", [b""], [1, 1, 0], [[1, 1, "A", "b"]], [["f", 1, 1, 1, 2]], True]),
    "load": (
        read_loaded,
        ["loaded", {"failures": [{**_ERROR, "lost": ["f"]}], "names": ["f"], "lent": ["g"], "borrowed": ["h"]}, ""],
    ),
    "facts": (read_facts, ["facts", [["f", "a"]]]),
    "edits": (read_edits, ["edits", ["sign", "axis"]]),
    "edited": (read_edited, ["edited", [["sign", 1, 2]]]),
    "tried": (read_tried, ["tried", [[[b"x"], [b"y"]], []]]),
    "figure": (figure_from, {"title": "", "axes": [_AXES]}),
    "image": (image_from, np.zeros((2, 2, 4), np.uint8)),
    "end of a program": (lambda told: ran_from(told, ""), [0, [["a.txt", "b"], ["c", None]]]),
    "signature": (signature_from, [[["x", 1, True, 1.0, _TYPE], ["y", 3, False, None, None]], _TYPE]),
    "annotations": (annotations_from, {"x": _TYPE}),
    "lines": (lambda told: source_from(told, [(1, "a\nb")]), [1, 1, 2]),
}
_MESSAGES = ("callback", "program", "load", "facts", "edits", "edited", "tried")


def with_others(item: object) -> Iterator[object]:
    """Yield an item with each place of it taken by each other thing."""
    yield from _OTHERS
    if isinstance(item, list):
        for at, inner in enumerate(item):
            yield item[:at] + item[at + 1 :]
            for other in with_others(inner):
                yield [*item[:at], other, *item[at + 1 :]]
    elif isinstance(item, dict):
        for key, inner in item.items():
            for other in with_others(inner):
                yield {**item, key: other}


def _arrived(item: object) -> object:
    return decode(encode(item, lambda one: one), lambda reference: reference)


@pytest.mark.parametrize("name", READERS)
def test_what_no_honest_worker_tells_is_refused_and_ends_nothing_else(name):
    read, honest = READERS[name]
    assert isinstance(_arrived([honest]), ReceivedList | ReceivedDict)
    read(_arrived(honest))
    for other in with_others(honest):
        told = _arrived(other)
        if name in _MESSAGES and not (type(told) is ReceivedList and told and type(told[0]) is str):
            continue  # the conversation has looked at that
        try:
            read(told)
        except WireError:
            pass
        except Exception as problem:
            if "StudentError" not in type(problem).__name__:
                pytest.fail(f"{type(problem).__name__} for {other!r}: {problem}")
