"""What several threads do for the first time at once: msgspec builds a type when it is first asked for."""

import subprocess
import sys

from tests.conftest import notebook_text

# Of a type that it has half built in one thread, another one met a null pointer: the server was gone.
AT_ONCE = """
import sys, threading
sys.setswitchinterval(1e-6)
from grader.classroom.overrides import entries_in
from grader.grading.model import Grade, grade_from_json
from grader.submission.notebook import notebook_cells

assert "__msgspec_cache__" in vars(Grade), "the type of a Grade is not built with its module"
ready = threading.Barrier(8)
notebook = sys.stdin.buffer.read()
found = []

def read():
    ready.wait()
    cells = notebook_cells(notebook)
    decided = entries_in(b'override = [{student="a", assignment="b", exercise="c", points=1, comment="d"}]')
    try:
        grade_from_json(b"{}")
    except ValueError:
        found.append((len(cells), len(decided)))

threads = [threading.Thread(target=read) for _ in range(8)]
for one in threads:
    one.start()
for one in threads:
    one.join()
assert found == [(2, 1)] * 8, found
"""


def test_types_are_built_before_threads_ask_for_them():
    ended = subprocess.run([sys.executable, "-c", AT_ONCE], input=notebook_text("x = 1", "y = 2").encode(), check=False)
    assert ended.returncode == 0
