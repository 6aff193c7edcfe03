"""Nothing of the trusted side is loaded where student code runs."""

import subprocess
import sys

from tests.conftest import points

CODE = """
import sys
sys.path.insert(0, sys.argv[1])
import grader.worker.main, grader.sandbox.zygote
third = {name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names)
print(sorted(name for name in sys.modules if name.startswith("grader")), sorted(third - {"__main__"}))
"""
OURS = {
    "grader", "grader.remote", "grader.remote.wire", "grader.worker", "grader.worker.main", "grader.worker.program",
    "grader.worker.session", "grader.worker.standins", "grader.worker.trusted", "grader.sandbox", "grader.sandbox.jail",
    "grader.sandbox.landlock", "grader.sandbox.levels", "grader.sandbox.seccomp", "grader.sandbox.syscalls",
    "grader.sandbox.zygote",
}  # fmt: skip


def test_the_worker_imports_the_codec_numpy_and_msgpack_and_nothing_else_of_ours():
    root = str(__import__("pathlib").Path(__import__("grader").__file__).parent.parent)
    said = subprocess.run([sys.executable, "-s", "-P", "-c", CODE, root], capture_output=True, text=True, check=True)
    ours, third = said.stdout.strip().split("] [")
    assert set(ours.strip("[]").replace("'", "").split(", ")) == OURS
    assert set(third.strip("[]").replace("'", "").split(", ")) <= {"grader", "msgpack", "numpy", "_cython_3_1_4"} | {
        name for name in third.strip("[]").replace("'", "").split(", ") if name.startswith(("_", "cython"))
    }


def test_a_submission_that_imports_our_name_gets_nothing_of_ours(graded):
    source = """
import sys
import grader
ours = [n for n in sys.modules if n.startswith("grader") and n != "grader"]
assert not ours, ours
assert not hasattr(grader, "__version__")
"""
    grade = graded(source)
    assert grade.loading == ()
    assert set(points(grade).values()) == {0.0}
