"""Time for loading that is used up: what is defined is graded, and nothing that was cut off is run again."""

import pytest

from grader.grading.loadable import LoadableSubmission
from grader.remote.wired import WiredTalk
from tests.conftest import GOOD, points

FULL = {"double": 4.0, "Box": 3.0, "apply": 2.0}


@pytest.fixture
def stops(monkeypatch):
    """Note every stop of a load."""
    noted = []
    note = LoadableSubmission._note_stop

    def noting(self, stop, seconds):
        noted.append(stop)
        note(self, stop, seconds)

    monkeypatch.setattr(LoadableSubmission, "_note_stop", noting)
    return noted


def kinds(grade):
    return [problem.kind for problem in grade.loading]


def test_slow_cells_at_the_end_cost_no_point_and_the_time_for_loading_once(graded, stops):
    grade = graded("import time", GOOD, *["time.sleep(0.4)"] * 30)
    assert points(grade) == FULL
    assert kinds(grade) == ["load_time"]
    assert len(stops) == 1


def test_endless_cells_cost_no_point(graded, stops):
    grade = graded(GOOD, *["while True: pass"] * 30)
    assert points(grade) == FULL
    assert set(kinds(grade)) == {"timeout"}
    assert len(stops) <= 7


def test_no_second_worker_begins_an_endless_statement_while_the_first_is_at_it(graded, monkeypatch):
    begun, start_load = [], WiredTalk.start_load

    def starting(self, program, skip, *more):
        begun.append(skip)
        start_load(self, program, skip, *more)

    monkeypatch.setattr(WiredTalk, "start_load", starting)
    # A class that is made anew in each call is what nobody can tell of whether it keeps something.
    grade = graded(GOOD, "def f():\n    return type('A', (), {})", "while True: pass")
    assert points(grade) == FULL
    assert [bool(skip) for skip in begun[:2]] == [False, True]
    assert all(begun[1:])


def test_cells_that_end_the_process_cost_no_point(graded, stops):
    grade = graded("import os", GOOD, *["os._exit(3)"] * 30)
    assert points(grade) == FULL
    assert set(kinds(grade)) == {"crashed"}
    assert len(stops) <= 9


def test_what_is_defined_below_the_cells_that_take_too_long_is_graded(graded):
    first, second = GOOD.split("class Box")
    slow = ["time.sleep(0.4)"] * 12
    assert points(graded("import time", first, *slow, "class Box" + second, *slow)) == FULL


def test_a_result_that_a_function_below_uses_is_computed_all_the_same(graded):
    slow = ["time.sleep(0.4)"] * 12
    source = GOOD.replace("return 2 * np", "return factor * np")
    assert points(graded("import time", *slow, "factor = sum([1, 1])", source)) == FULL


def test_names_bound_to_slow_results_are_left_out_last(graded, stops):
    grade = graded("import time", GOOD, *[f"waste{n} = time.sleep(0.4)" for n in range(30)])
    assert points(grade) == FULL
    assert len(stops) == 2


def test_what_runs_below_is_said_to_be_left_out(graded):
    grade = graded("import time", GOOD, *["time.sleep(0.4)"] * 12)
    problem = grade.loading[0]
    assert problem.cell > 8
