"""`make measure` reads every figure that the documents tell of what it measures, and says which are others."""

from __future__ import annotations

import json

import pytest

from benchmarks.measure import BY_HAND, MEASURES, different, run, section
from tests.conftest import REPOSITORY

BY_NAME = {one.name: one for one in MEASURES}


@pytest.mark.parametrize("name", BY_NAME)
def test_the_figures_are_found_where_they_are_written(name):
    measure = BY_NAME[name]
    text = (REPOSITORY / measure.document).read_text(encoding="utf-8")
    found = measure.written(section(text, measure.heading))
    assert len(found) >= 2
    assert all(value >= 0 for value in found.values())


def test_every_benchmark_that_a_document_names_is_measured_or_named():
    told = " ".join((REPOSITORY / name).read_text(encoding="utf-8") for name in {one.document for one in MEASURES})
    known = {one.command[0] for one in MEASURES} | set(BY_HAND)
    assert {
        f"benchmarks/{path.name}" for path in (REPOSITORY / "benchmarks").glob("*.py") if path.name in told
    } <= known


def test_a_duration_may_drift_and_a_count_may_not():
    written = {"a, ms": 40.0, "b, ms": 40.0, "c, tests": 10, "d, ms": 0.08, "gone": 1.0}
    measured = {"a, ms": 50.0, "b, ms": 60.0, "c, tests": 11, "d, ms": 0.12, "new": 1.0}
    assert different(written, measured, 1.3, ("tests",)) == ["b, ms", "c, tests", "gone", "new"]
    assert different({"a": 1.0}, {"a": 1.1}, 1.0) == ["a"]


PRINTED = {
    "breakdown": (
        "level     ready   compile      load      call      anew      kill   (ms)\n"
        "L3         2.44      1.65      0.36      0.08      0.40      1.34\nL0    no such thing\n",
        {"L3, ready": 2.44, "L3, kill": 1.34},
    ),
    "diagnosis": (
        "      grading diagnosis   ratio  of a right one   mean   (median ms, isolation L3)\none exercise wrong\n"
        "  ch02_perceptron               53          4    0.08   3.60   3.90\nevery exercise wrong\n"
        "  ch02_perceptron               53         19    0.35   4.50   4.50\n",
        {
            "ch02_perceptron, one wrong": 3.6,
            "ch02_perceptron, one wrong, mean": 3.9,
            "ch02_perceptron, every wrong": 0.35,
        },
    ),
    "selfcheck": (
        'grader check FILE softmax          412.0 ms   400.1 ms at best\ncheck("softmax"), a later one       2.7 ms     2.5 ms\n',
        {"grader check, s": 0.412, "check() later, ms": 2.7},
    ),
    "similarity": (
        "ch01     1 of 2\n  functions   1 of 2\nall            40 of 40   37 of 40   16 of 3483\n"
        "  functions   213 of 340  138 of 340\n",
        {"renamed, files": 40, "reordered, functions": 138},
    ),
    "trust": (
        "held_out_third: 205 programs\n  ch02 AND   precision 1/1 1.00\n"
        "  in total    precision 232/232 1.00 [0.98, 1.00]  recall 152/186 0.82 [0.76, 0.87]  "
        "any true cause 188/205 0.92 [0.87, 0.95]  useless 0\n",
        {"third, precision": 232, "third, recall": 152, "third, any true cause": 188},
    ),
    "keeping": (json.dumps({"each": 15.0}), {"each, ms": 15.0}),
    "peers": (
        "| assignment | `grader grade` | pytest | pytest `-n 2` |\n|---|---|---|---|\n"
        "| ch02_perceptron | 62 ms | 13 (0.80 s) | 40 (2.48 s) |\n",
        {
            "ch02_perceptron, grader grade, ms": 62,
            "ch02_perceptron, times pytest": 13,
            "ch02_perceptron, times pytest -n 2": 40,
        },
    ),
}


# Each as short as it can be.
SHORT = {
    "throughput": ("--rounds", "1", "--json"),
    "breakdown": ("--rounds", "1"),
    "selfcheck": ("--rounds", "1"),
    "keeping": ("--grades", "3", "--json"),
    "report": ("--students", "40", "--tests", "8"),
}


@pytest.mark.proof
@pytest.mark.parametrize("name", SHORT)
def test_a_benchmark_runs_and_prints_what_is_read(name):
    measure = BY_NAME[name]._replace(command=(f"benchmarks/{name}.py", *SHORT[name]))
    text = (REPOSITORY / measure.document).read_text(encoding="utf-8")
    # Chapters that were added since are measured when the document is.
    assert run(measure).keys() >= measure.written(section(text, measure.heading)).keys()


@pytest.mark.parametrize("name", PRINTED)
def test_what_a_benchmark_prints_is_read(name):
    output, some = PRINTED[name]
    found = BY_NAME[name].printed(output)
    assert some.items() <= found.items()
