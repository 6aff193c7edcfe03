"""How long a student waits: for `grader check FILE EXERCISE` from a cold start, and for `check()` in a warm kernel.

    python benchmarks/selfcheck.py [--rounds 10]

Medians and the fastest of the rounds. The command is a new process each time, with compiled files in place. The
kernel is this process: its first check collects the public checks, every later one only runs them. Each check makes the
card in HTML and in text, as Jupyter asks for both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from grader.course import PUBLIC_CHECKS, PUBLIC_TEXTS, load_course
from grader.feedback import catalogue
from grader.selfcheck import as_text, report
from grader.selfcheck.checking import check_namespace
from grader.selfcheck.forms import as_html
from grader.suite.reference import load_reference
from grader.worker.program import cell_number

EXERCISE = "softmax"


def seconds(work: Callable[[], object], rounds: int) -> list[float]:
    """Return how long each round took."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    assignment = load_course(Path(__file__).resolve().parent.parent).assignment("ch03")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in (assignment.authored_path, *map(assignment.authored_path.with_name, (PUBLIC_CHECKS, PUBLIC_TEXTS))):
            shutil.copy(path, folder)
        command = [sys.executable, "-m", "grader", "check", assignment.authored_path.name, EXERCISE]
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "cwd": folder, "env": environment}

        def cold() -> None:
            subprocess.run(command, check=True, **quiet)

        module = load_reference(folder / PUBLIC_CHECKS)

        def warm() -> None:
            found = report(check_namespace(module, [EXERCISE], folder, cell_number), catalogue("ko"))
            as_html(found), as_text(found)

        cold()
        measured = {
            f"grader check FILE {EXERCISE}": seconds(cold, rounds),
            f'check("{EXERCISE}"), the first': seconds(warm, 1),
            f'check("{EXERCISE}"), a later one': seconds(warm, 10 * rounds),
        }
    for what, times in measured.items():
        print(f"{what:<32}{1e3 * statistics.median(times):>8.1f} ms{1e3 * min(times):>8.1f} ms at best")


if __name__ == "__main__":
    main()
