"""Where an author's own `pytest autograde_tests` finds the files that stand beside the authored file."""

import os
from types import SimpleNamespace

import pytest

from grader.suite import plugin
from grader.suite.bench import Bench

OUTSIDE = os.getcwd()


@pytest.fixture
def suite(tmp_path):
    for name in ("solutions/hw1/hw1.py", "solutions/hw1/scores.csv", "autograde_tests/hw1/test_hw1.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    return tmp_path / "autograde_tests" / "hw1"


def test_tests_run_where_a_copy_of_the_files_lies(suite):
    config = SimpleNamespace(stash=pytest.Stash())
    with plugin._at_work(config, suite / "test_hw1.py"):
        assert os.listdir() == ["scores.csv"]
    assert os.getcwd() == OUTSIDE


def test_what_they_write_is_no_part_of_the_course(suite, tmp_path):
    (tmp_path / "solutions/hw1/scores.csv").unlink()
    config = SimpleNamespace(stash=pytest.Stash())
    with plugin._at_work(config, suite / "test_hw1.py"):
        assert os.listdir() == []
        assert not os.getcwd().startswith(str(tmp_path))


def test_what_is_no_suite_or_has_no_solution_runs_where_it_was_called(suite, tmp_path):
    config = SimpleNamespace(stash=pytest.Stash())
    for path in (tmp_path / "test_other.py", suite.parent / "hw2" / "test_hw2.py", suite):
        with plugin._at_work(config, path):
            assert os.getcwd() == OUTSIDE


def test_a_session_that_grades_is_there_already(suite):
    config = SimpleNamespace(stash=pytest.Stash())
    config.stash[plugin.BENCH] = Bench(None, 0)
    with plugin._at_work(config, suite / "test_hw1.py"):
        assert os.getcwd() == OUTSIDE
