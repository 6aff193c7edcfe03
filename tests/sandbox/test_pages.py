"""Large pages for what workers share: fewer entries to copy at a fork, and the same memory."""

import subprocess
import sys

import numpy as np
import pytest

from grader.sandbox import pages
from tests.conftest import REPOSITORY


def test_what_is_in_memory_stays_as_it_was():
    held = np.arange(1 << 20)
    assert pages.collapse() % (2 << 20) == 0
    assert np.array_equal(held, np.arange(1 << 20))


def test_memory_with_a_file_behind_it_and_what_cannot_be_written_is_left_alone():
    found = list(pages._own_memory())
    assert found == sorted(found)
    with open("/proc/self/maps") as lines:
        files = [line.split() for line in lines if ".so" in line]
    assert not {int(bounds.partition("-")[0], 16) for bounds, *_ in files} & {first for first, _ in found}


_JOINED = """
import numpy as np
from grader.sandbox import pages

before = len(list(pages._mappings()))
held = np.linalg.inv(2 * np.eye(3))
spared = pages.join()
print(spared > 20, len(list(pages._mappings())) <= before - spared // 2, pages.join() == 0)
print(np.array_equal(held, np.linalg.inv(2 * np.eye(3))))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mappings are told by Linux")
def test_libraries_lie_in_fewer_mappings_and_work_as_before():
    done = subprocess.run([sys.executable, "-c", _JOINED], capture_output=True, text=True, check=False, cwd=REPOSITORY)
    assert done.stdout.split() == ["True"] * 4, done.stderr


def test_mappings_of_two_files_or_with_a_gap_in_the_file_stay_apart():
    one = pages._Mapping(0x1000, 0x2000, "r--p", 0, "/lib/a.so")
    assert pages._is_one_piece(one, pages._Mapping(0x2000, 0x3000, "r-xp", 0x1000, "/lib/a.so"))
    assert not pages._is_one_piece(one, pages._Mapping(0x2000, 0x3000, "r-xp", 0x1000, "/lib/b.so"))
    assert not pages._is_one_piece(one, pages._Mapping(0x2000, 0x3000, "rw-p", 0x2000, "/lib/a.so"))
    assert not pages._is_one_piece(one, pages._Mapping(0x3000, 0x4000, "r-xp", 0x2000, "/lib/a.so"))
