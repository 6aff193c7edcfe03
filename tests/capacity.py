"""How much of a hidden input can leave: each channel of the leak budget, measured.

`counted` gives the trusted side everything that a worker could say of itself, and counts what of it a student can tell
apart. `recovered` has a real worker send a number that it makes of a hidden input, in every way that is known, and
reads it from the feedback alone.
"""

from __future__ import annotations

import builtins
import hashlib
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from math import log2

import numpy as np

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.library import SEED
from grader.diagnosis.repaired import MOST_TOLD, Repair, repaired
from grader.diagnosis.transcript import Exchange, sketch
from grader.feedback import FeedbackTexts, catalogue, explain
from grader.feedback.budget import BITS, MOST_EVIDENCE, OBJECTS
from grader.grading import Grade, Judge, TestGrade
from grader.grading.expected import with_known_expectations
from grader.grading.model import ExerciseGrade, IsolationRecord, Place
from grader.grading.repairing import tellable
from grader.grading.telling import Telling
from grader.remote.edited import Edited
from grader.submission import Cell, Submission
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Raised, Status
from grader.suite.plugin import test_seed
from grader.worker.edits import KINDS

_LINES, _OWN, _ELSEWHERE = 5000, 900, 3000
_SOURCE = "\n".join(
    [
        "def double(x):",
        *(f"    s{number}(x)" for number in range(_OWN)),
        "def other(x):",
        *(f"    o{number}(x)" for number in range(_LINES - _OWN)),
        "# " + " ".join(f"c{number}" for number in range(_ELSEWHERE)),
    ]
)
_RIGHT = {"a": (Exchange("double", sketch({"W1": np.zeros((3, 4)), "b1": np.zeros(4)})),)}
_SUBMISSION = Submission("canary.py", (Cell(1, _SOURCE),))
_TELLING = Telling(_SUBMISSION, {"double": Place(1, 1, _OWN + 1)})
_RELEASED = frozenset({"double", "text"}), frozenset({"double"})
_WORDS = FeedbackTexts({})
_OF_SETS = ("lacks", "holds", "lacks_and_holds")


def _told(test: TestGrade, *findings: Finding) -> tuple[str, ...]:
    """Return what a student reads where one test of `double` failed."""
    (true,) = with_known_expectations(_TELLING.with_true_places("double", [test]), _RIGHT)
    raised = [true.raised] if true.raised is not None else []
    named = _TELLING.named("double", findings, raised, _RELEASED)
    exercise = ExerciseGrade("double", 0.0, 4.0, (true,), named)
    record = IsolationRecord("L3", {})
    grade = Grade("student01", "canary", 0.0, 4.0, (exercise,), 1, record, {}, file="canary.py")
    return explain(grade, _WORDS, catalogue("en"))[0].lines


def _failed(**evidence: object) -> TestGrade:
    return replace(TestGrade("a", Status.FAILED, 1.0), **evidence)


def _places() -> Iterator[tuple[str, ...]]:
    draw = random.Random(1)
    places = [(1, line) for line in range(_LINES + 5)]
    places += [(draw.getrandbits(31), draw.getrandbits(31)) for _ in range(1000)]
    for cell, line in places:
        yield _told(_failed(cause=Cause.RAISED, raised=Raised("ValueError", "", cell, line)))


def _names() -> Iterator[tuple[str, ...]]:
    raised = _failed(cause=Cause.RAISED, raised=Raised("NameError", "", 1, 2))
    for name in [*(f"s{number}" for number in range(_OWN)), *(f"c{number}" for number in range(_ELSEWHERE))]:
        yield _told(raised, Finding(Kind.EXCEPTION, "undefined_name", ("a",), {"name": name}))


def _exceptions() -> Iterator[tuple[str, ...]]:

    for kind in [*dir(builtins), *(f"E{number}" for number in range(2000))]:
        yield _told(_failed(cause=Cause.RAISED, raised=Raised(kind, f"{kind} said")))


def _mismatches() -> Iterator[tuple[str, ...]]:
    draw = random.Random(2)

    def shape() -> str:
        return str(tuple(draw.randrange(1000) for _ in range(draw.randrange(6))))

    def path() -> str:
        return draw.choice(
            ["", "", f"[{draw.randrange(1000)}]", f"['{draw.choice(['W1', 'b1', str(draw.random())])}']"]
        )

    orders = ["rows permuted", "columns permuted", "unsorted", f"o{draw.random()}", ""]
    relations = ["transposed", "flattened", "negated", "zero", "truncated", "factor", "offset", "rows permuted", ""]
    for _ in range(1500):
        size = draw.choice([draw.randrange(1, 20), draw.randrange(1, 10**6)])
        kind = draw.choice(["an object of type " + draw.choice([*OBJECTS, f"T{draw.random()}"]), "a list", "a str"])
        several = draw.choice(["an array", "a number", f"{draw.randrange(10**6)} values"])
        keys = str([f"k{draw.random()}" for _ in range(draw.randrange(20))])
        factor = draw.choice([draw.uniform(-20, 20), float(draw.randrange(-200, 200)), 1 / draw.randrange(1, 200)])
        for found in (
            Mismatch("type", kind, several),
            Mismatch("shape", shape(), draw.choice(["(3, 4)", shape()]), relation=draw.choice(relations)),
            Mismatch("length", str(draw.randrange(10**6)), str(draw.randrange(10**6))),
            Mismatch("keys", keys, draw.choice(["['W1', 'b1']", keys])),
            Mismatch("kind", f"{draw.random()}", "a number"),
            Mismatch("nan", "nan", f"{draw.random()}", index=(draw.randrange(99),), wrong=size, size=size),
            Mismatch(
                "infinite", draw.choice(["infinite", "not infinite", f"{draw.random()}"]), "", wrong=size, size=size
            ),
            Mismatch(
                "text", f"{draw.random()}", f"{draw.random()}", index=(draw.randrange(1, 10**6), draw.randrange(99))
            ),
            Mismatch(
                draw.choice(_OF_SETS), f"{draw.random()}", f"{draw.random()}", wrong=draw.randrange(99), size=size
            ),
            Mismatch("unraised", f"{draw.random()}", f"{draw.random()}"),
            Mismatch("rows", str(draw.randrange(10**6)), str(draw.randrange(10**6))),
            Mismatch("columns", f"c{draw.random()}", f"c{draw.random()}", relation=draw.choice(orders)),
            Mismatch(
                draw.choice(["index", "index_name", "fields", "member"]),
                f"{draw.random()}",
                f"{draw.random()}",
                relation=draw.choice(orders),
            ),
            Mismatch(
                "value",
                f"{draw.random()}",
                f"{draw.random()}",
                relation=draw.choice(relations),
                factor=factor,
                wrong=draw.randrange(1, size + 1),
                size=size,
            ),
        ):
            yield _told(_failed(cause=Cause.MISMATCH, mismatch=replace(found, path=path())))


def _edits() -> Iterator[tuple[str, ...]]:
    draw = random.Random(3)
    for line in range(_LINES + 5):
        for kind in (*draw.sample(KINDS, 4), f"k{line}"):
            said = Edited(kind, draw.choice([1, 1, 1, draw.getrandbits(31)]), line)
            told = tellable([said], _TELLING.places("double"))
            known = draw.choice(["", "squared"])
            repairs = [Repair(told, frozenset("a"), is_whole=not known, known=known)] if told else []
            found = repaired(frozenset("a"), {}, lambda *_, in_pairs, repairs=repairs: repairs)
            yield _told(_failed(cause=Cause.ASSERTION), *(one.finding for one in found))


CHANNELS: dict[str, Callable[[], Iterator[tuple[str, ...]]]] = {
    "place": _places,
    "name": _names,
    "exceptions": _exceptions,
    "mismatches": _mismatches,
    "edits": _edits,
}


def counted(channel: str) -> tuple[int, float]:
    """Return how many things were said through a channel, and the bits that are left of the choice."""
    told = list(CHANNELS[channel]())
    return len(told), log2(len(set(told)))


def allowed(channel: str) -> float:
    """Return the bits that the budget gives to one thing said through a channel."""
    several = {**dict.fromkeys(("exceptions", "mismatches", "causes"), MOST_EVIDENCE), "edits": MOST_TOLD}
    return BITS[channel] / several.get(channel, 1)


# -- a real worker -----------------------------------------------------------------------------------------------------

_SECRET = """
import hashlib, sys
import numpy as np

def secret(x):
    return int.from_bytes(hashlib.sha256(np.asarray(x, float).tobytes()).digest()[:8], "big")

def report(cell, line):
    frame = sys._getframe()
    while frame is not None:
        for item in [*frame.f_globals.values()]:
            own = getattr(item, "__globals__", {})
            if "_place" in own:
                own["_place"] = lambda *_: (cell, line)
        frame = frame.f_back
    raise ValueError("no")

"""


def _worker(body: str, size: int = 0, comment: str = "") -> str:
    own = "".join(f"    if chosen == {number}: w{number}\n" for number in range(size))
    return (
        f"{_SECRET}def double(x):\n    number = secret(x)\n    chosen = number % {size or 1}\n{body}{own}# {comment}\n"
    )


_FIRST = _SECRET.count("\n") + 4
_MANY = " ".join(f"w{number}" for number in range(30_000))
WAYS: dict[str, tuple[str, int, str]] = {
    # what it does, how many things it chooses from, and how they are read again
    "any place at all": (_worker("    report(number % 2**31, number // 2**31 % 2**31)\n"), 2**31, r"line (\d+)"),
    "a place of 20,000": (_worker("    report(1, number % 20000)\n", 20_000), 20_000, r"line (\d+)"),
    "a place of 900": (_worker(f"    report(1, {_FIRST} + chosen)\n", 900), 900, r"line (\d+)"),
    "a name of 30,000": (
        _worker("    raise NameError(f\"name 'w{number % 30000}' is not defined\")\n", 0, _MANY), 30_000, r"w(\d+)"
    ),
    "a name of 900": (_worker("", 900), 900, r"w(\d+)"),
    "a shape": (_worker("    return np.zeros((0, number % 1000, number // 1000 % 1000))\n"), 10**6, r"0, (\d+, \d+)\)"),
    "a length": (_worker("    return np.zeros(number % 1000)\n"), 1000, r"\((\d+),\)"),
    "a factor": (_worker("    return x * 2 * (number % 1000)\n"), 1000, r"is (\d+) times"),
    "a type": (_worker("    return type(f'w{number % 10**6}', (), {})()\n"), 10**6, r"w(\d+)"),
    "an exception": (_worker("    raise type(f'w{number % 10**6}', (Exception,), {})()\n"), 10**6, r"w(\d+)"),
}  # fmt: skip


def recovered(way: str, judge: Judge, course, seed: int) -> float:
    """Return how many bits of a hidden input can be read from what a student is told of `double`."""
    source, count, form = WAYS[way]
    grade = judge.grade(Submission("canary.py", (Cell(1, source),)), course.assignment("canary"), "student01", seed)
    meant: set[str] = set()
    # Causes are looked for on inputs that are the same for everybody.
    for one in (seed, SEED):
        x = np.random.default_rng(test_seed(one, "double", "test_every_element_is_doubled")).normal(size=(3, 4))
        number = int.from_bytes(hashlib.sha256(x.tobytes()).digest()[:8], "big")
        meant |= {str(number % count), f"{number % 1000}, {number // 1000 % 1000}", str(number // 2**31 % 2**31)}
        meant |= {str(_FIRST + number % count)} if way == "a place of 900" else set()
    lines = " ".join(explain(grade, _WORDS, catalogue("en"))[0].lines)
    return log2(count) if meant & set(re.findall(form, lines)) else 0.0


def table(judge: Judge, course, seeds: Iterable[int] = (7, 8, 9)) -> Iterator[str]:
    """Yield a line for each channel, and for each way of a real worker."""
    for channel in CHANNELS:
        count, bits = counted(channel)
        yield f"{channel}: {count} said, {bits:.1f} bits can be told apart, {allowed(channel):.1f} allowed"
    for way in WAYS:
        bits = max(recovered(way, judge, course, seed) for seed in seeds)
        yield f"{way}: a worker gets {bits:.1f} bits of a hidden input out"
