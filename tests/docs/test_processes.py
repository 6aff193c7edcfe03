"""What a command took of the processors is counted in the benchmarks with all that it left behind."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import REPOSITORY

# A command that ends at once, and a process of its that goes on to compute for half a second.
LEAVING = """
import subprocess, sys
sys.path.insert(0, "benchmarks")
from processes import adopt_what_is_left_behind, processor_seconds
adopt_what_is_left_behind()
before = processor_seconds()
busy = "import time\\nwhile time.process_time() < 0.5: pass"
subprocess.run([sys.executable, "-c", f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {busy!r}])"])
print(processor_seconds() - before)
"""


def test_what_a_command_left_behind_is_waited_for_and_counted():
    command = [sys.executable, "-W", "ignore", "-c", LEAVING]
    told = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    assert float(told) >= 0.5
