"""A station is bounded, whatever a submission makes its suite or its own code ask for."""

import subprocess
import sys

import pytest

SOURCE = """
import resource
from grader.classroom.station import _bounded_memory
before = resource.getrlimit(resource.RLIMIT_DATA)
try:
    with _bounded_memory(64 << 20):
        kept = bytearray(32 << 20)
        bytearray({more} << 20)
except MemoryError:
    print("stopped")
assert resource.getrlimit(resource.RLIMIT_DATA) == before
"""


@pytest.mark.parametrize(("more", "said"), [(16, ""), (300, "stopped\n")])
def test_while_it_judges_a_station_has_so_much_memory_and_no_more(more, said):
    done = subprocess.run(
        [sys.executable, "-c", SOURCE.replace("{more}", str(more))], capture_output=True, text=True, check=True
    )
    assert done.stdout == said
