"""What is freed before a fork leaves holes that no worker has to fill."""

import subprocess
import sys

from grader.sandbox import heap
from tests.conftest import REPOSITORY

_TELL = """
from grader.sandbox import heap
made = [bytes(size) for _ in range(2000) for size in (10, 100, 400)]
del made[::2]
held = heap.fill()
print(len(held), sum(heap.holes().values()))
"""


def test_holes_are_filled_for_as_long_as_somebody_keeps_what_lies_in_them():
    told = subprocess.run([sys.executable, "-c", _TELL], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    filled, left = map(int, told.stdout.split())
    assert filled > 3000
    assert left < filled / 2
    assert told.stderr == ""


def test_where_no_file_can_be_made_in_memory_the_holes_stay(monkeypatch):
    def refuse(name):
        raise OSError

    monkeypatch.setattr("os.memfd_create", refuse)
    assert heap.fill() == []


def test_an_object_for_each_size_takes_that_size_and_no_more():
    assert all(size - 16 < sys.getsizeof(heap._of_size(size)) <= size for size in range(16, 513, 16))
