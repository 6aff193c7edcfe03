"""Where the milliseconds of one submission go: fork, compile, load, call, go on, kill, at each level of isolation.

    python benchmarks/breakdown.py [--rounds 60]

One worker after another, on one core; medians in milliseconds on the processor, of all processes. ``ready`` is from the
order to fork until the worker answered its first request, so it holds the fork, the confinement and the first page
faults; ``anew`` is the look at what an exercise has left behind.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from grader.course import load_course
from grader.grading.giving import packed
from grader.grading.sandboxes import WORKER
from grader.remote.wired import WiredTalk, wired_student
from grader.sandbox.host import Sandbox, SandboxUnavailable, Worker
from grader.sandbox.levels import Level, Limits
from grader.submission import Submission, read_submission

CALLS = 50


def measure(level: Level, submission: Submission, given: list[Any], rounds: int) -> dict[str, float]:
    """Return the median of each phase."""
    times: dict[str, list[float]] = defaultdict(list)
    cells = [(cell.number, cell.source) for cell in submission.cells]
    with Sandbox(WORKER, level, Limits()) as sandbox:
        for _ in range(rounds):
            marks = [time.process_time() + sandbox.processor_seconds]
            worker = sandbox.fork()

            def mark(phase: str, marks: list[float] = marks, worker: Worker = worker, *, ended: bool = False) -> None:
                # That of an ended worker is among the sandbox's.
                now = time.process_time() + sandbox.processor_seconds
                marks.append(now if ended else now + worker.worked())
                times[phase].append(marks[-1] - marks[-2])

            talk = WiredTalk(worker.connection, 5.0, begun=False)
            talk.request("keep", 1)
            mark("ready")
            program = talk.compile(cells, 5.0, (), given)
            mark("compile")
            talk.start_load(program, set(), 1, 5.0)
            student = wired_student(talk, talk.finish_load(5.0, 5.0, len(program.places)))
            mark("load")
            for _ in range(CALLS):
                student.AND(0, 1)
            mark("call")
            times["call"][-1] /= CALLS
            talk.begin_anew()
            mark("anew")
            worker.status()
            mark("kill", ended=True)
    return {phase: 1e3 * statistics.median(values) for phase, values in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=60)
    rounds = parser.parse_args().rounds
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    assignment = load_course(Path(__file__).resolve().parent.parent).assignment("ch02")
    submission = read_submission(assignment.authored_path)
    assert isinstance(submission, Submission)
    for number, level in enumerate(Level):
        try:
            found = measure(level, submission, packed(assignment.given, submission), rounds)
        except SandboxUnavailable as problem:
            print(f"{level}   {problem}")
            continue
        if number == 0:
            print("level" + "".join(f"{phase:>10}" for phase in found) + "   (ms)")
        print(f"{level:<5}" + "".join(f"{value:>10.2f}" for value in found.values()))


if __name__ == "__main__":
    main()
