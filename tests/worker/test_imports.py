"""Nothing of the trusted side is loaded where student code runs."""

import json
import subprocess
import sys

from tests.conftest import REPOSITORY, points

CODE = """
import json, sys
sys.path.insert(0, sys.argv[1])
import grader.worker.main, grader.sandbox.zygote
print(json.dumps(sorted(sys.modules)))
"""
OURS = {
    "grader", "grader.remote", "grader.remote.wire", "grader.remote.wire.arrays", "grader.remote.wire.codec",
    "grader.remote.wire.containers", "grader.remote.wire.family", "grader.remote.wire.fitting", "grader.remote.wire.given",
    "grader.remote.wire.limits", "grader.remote.wire.moments", "grader.remote.wire.numbers", "grader.remote.wire.received",
    "grader.remote.wire.prices", "grader.remote.wire.rebuilt", "grader.remote.wire.sealed", "grader.remote.wire.tables", "grader.remote.wire.things", "grader.worker", "grader.worker.ahead", "grader.worker.main", "grader.worker.program",
    "grader.worker.programs", "grader.worker.asynchronous", "grader.worker.bars", "grader.worker.filing", "grader.worker.described", "grader.worker.facts", "grader.worker.failures", "grader.worker.flow", "grader.worker.named_values", "grader.worker.operands", "grader.worker.figures",
    "grader.worker.editing", "grader.worker.edits", "grader.worker.edits.calls", "grader.worker.edits.expressions",
    "grader.worker.edits.found", "grader.worker.edits.names", "grader.worker.edits.slots", "grader.worker.edits.statements",
    "grader.worker.functions", "grader.worker.given", "grader.worker.imports", "grader.worker.inert",
    "grader.worker.ipython",
    "grader.worker.later", "grader.worker.left", "grader.worker.lender", "grader.worker.lines", "grader.worker.magics", "grader.worker.modules",
    "grader.worker.notebooks", "grader.worker.stateless", "grader.worker.steps", "grader.worker.unchanged",
    "grader.worker.calls", "grader.worker.chance", "grader.worker.changes", "grader.worker.observing", "grader.worker.plainly", "grader.worker.probes",
    "grader.worker.trees", "grader.worker.worlds", "grader.worker.writes", "grader.worker.objects",
    "grader.worker.packages", "grader.worker.parameters", "grader.worker.plainsource", "grader.worker.plots", "grader.worker.printing", "grader.worker.references", "grader.worker.rehearsal",
    "grader.worker.scope", "grader.worker.session", "grader.worker.statements", "grader.worker.shell", "grader.worker.standins",
    "grader.worker.trusted", "grader.sandbox", "grader.sandbox.importing", "grader.sandbox.jail", "grader.sandbox.orders",
    "grader.sandbox.heap", "grader.sandbox.landlock", "grader.sandbox.levels", "grader.sandbox.pages", "grader.sandbox.place",
    "grader.sandbox.seccomp", "grader.sandbox.syscalls", "grader.sandbox.tasks", "grader.sandbox.zygote",
}  # fmt: skip


def test_the_worker_imports_the_codec_numpy_and_msgpack_and_nothing_else_of_ours():
    command = [sys.executable, "-s", "-P", "-c", CODE, str(REPOSITORY)]
    loaded = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert {name for name in loaded if name.partition(".")[0] == "grader"} == OURS
    others = (
        {name.partition(".")[0] for name in loaded}
        - set(sys.stdlib_module_names)
        - {"__main__", "grader", "sitecustomize"}
    )
    # Debian's Python begins with a module of its own.
    # NumPy's extensions and editable installations register modules of their own under private names.
    assert {name for name in others if not name.startswith(("_", "cython"))} == {"msgpack", "numpy"}


def test_a_submission_that_imports_our_name_gets_nothing_of_ours(graded):
    source = """
import sys
import grader
ours = [n for n in sys.modules if n.startswith("grader") and n not in ("grader", "grader.digits")]
assert not ours, ours
assert not hasattr(grader, "__version__")
assert type(sys.modules["grader.digits"]) is type(grader)
"""
    grade = graded(source)
    assert grade.loading == ()
    assert set(points(grade).values()) == {0.0}
