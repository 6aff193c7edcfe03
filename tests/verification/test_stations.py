"""A process that tries programs and cannot: one line that says why."""

import os

import pytest

from grader.submission import Cell, Submission
from grader.verification import stations

ORDER = stations.Order(0, "double", Submission("a.py", (Cell(1, ""),)), 1, True, frozenset())


def dies(*_):
    os._exit(1)


@pytest.mark.parametrize(
    ("prepare", "said"),
    [(stations._prepare, "no course"), (dies, "week1: a process .* ended by itself")],
    ids=["cannot be prepared", "dies"],
)
def test_a_process_that_cannot_try_anything_is_one_clear_line(prepare, said, tmp_path, monkeypatch):
    monkeypatch.setattr(stations, "_prepare", prepare)
    found = stations.Stations(tmp_path / "no course", "week1", None, 1)
    try:
        with pytest.raises(Exception, match=said):
            list(found.run([ORDER]))
    finally:
        found.close()
