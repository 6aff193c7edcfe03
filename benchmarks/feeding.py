"""What the command costs that feeds many stations: `grader grade` with stations that only sleep where they would judge.

    python benchmarks/feeding.py [--stations 2,8,64] [--submissions 400,1200] [--milliseconds 20]

All else is as it is: the class is found, orders are given, stations keep each Grade with its feedback and say what the
table has of it, and the table is drawn. The Grades are those of chapter 2's reference and of its misconceptions in
turn, which were judged before. The figure is the processor time of the command alone, for a submission more: from two
sizes of class, since each has the same start.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from diagnosis import known_by, wrong

from grader.classroom import started, station
from grader.cli import grade as command
from grader.course import load_course
from grader.grading import Grade, Judge
from grader.sandbox.isolation import find_isolation
from grader.submission import read_submission

ROOT = Path(__file__).resolve().parent.parent
ASSIGNMENT = "ch02_perceptron"
WRONG = 8


class Forked:
    """A station, forked from this process instead of started, whose judging is a rest."""

    seconds = 0.0
    grades: Sequence[Grade] = ()

    def __init__(self, arguments: Sequence[Any], **_: Any) -> None:
        self.returncode: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            with patch.object(station, "_judged", self._rest):
                station.main(*map(int, arguments[-2:]))
            os._exit(0)

    def _rest(self, errand: Any, *_: Any) -> Grade:
        time.sleep(self.seconds)
        job = errand.order.job
        return replace(self.grades[int(job.student[-5:]) % len(self.grades)], student=job.student)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            _, status = os.waitpid(self.pid, 0)
            self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode


def seconds(stations: int, submissions: int, source: str) -> float:
    """Return the processor time of the command for a class of this size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(submissions):
            work = folder / "class" / f"student{number:05}" / ASSIGNMENT
            work.mkdir(parents=True)
            (work / "perceptron.py").write_text(source)
        began = time.process_time()
        with (folder / "table").open("w") as table, redirect_stdout(table):
            command.run([folder / "class"], out=folder / "grades", jobs=stations, course=ROOT)
        took = time.process_time() - began
        assert len(list((folder / "grades").glob("*/*.json"))) == submissions
        assert (folder / "table").read_text().count(ASSIGNMENT) == submissions
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stations", default="2,8,64")
    parser.add_argument("--submissions", default="400,1200")
    parser.add_argument("--milliseconds", type=float, default=20)
    options = parser.parse_args()
    course = load_course(ROOT)
    assignment = course.assignment(ASSIGNMENT)
    isolation = find_isolation()
    with Judge(isolation, course.limits, diagnose=False) as judge:
        works = [wrong(assignment, known_by(assignment), number, False) for number in range(WRONG)]
        right = read_submission(assignment.authored_path)
        Forked.grades = [
            judge.grade(one, assignment, "student00000", 1) for one in islice(cycle([right, *works]), 2 * WRONG)
        ]
    Forked.seconds = options.milliseconds / 1000
    few, many = map(int, options.submissions.split(","))
    source = assignment.authored_path.read_text(encoding="utf-8")
    forking = SimpleNamespace(**{**vars(subprocess), "Popen": Forked})
    with patch.object(started, "subprocess", forking), patch.object(command, "choose_isolation", lambda *_: isolation):
        for stations in map(int, options.stations.split(",")):
            small, large = seconds(stations, few, source), seconds(stations, many, source)
            each = (large - small) / (many - few)
            print(f"{stations:4} stations: {1e3 * each:6.3f} ms for each submission more", flush=True)


if __name__ == "__main__":
    main()
