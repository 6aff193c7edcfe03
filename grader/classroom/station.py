"""A station: a process that keeps the suites collected and a zygote warm, and grades what it is ordered to."""

from __future__ import annotations

import resource
import signal
from multiprocessing.connection import Connection
from pathlib import Path

from grader.classroom.dependence import Dependence
from grader.classroom.orders import STOPPING, Answer, Memory, Order
from grader.classroom.taking_over import taken_over
from grader.course import CourseError, load_course
from grader.grading import Grade, Judge
from grader.sandbox import syscalls
from grader.sandbox.cores import keep_to
from grader.sandbox.host import SandboxSilent, SandboxUnavailable
from grader.sandbox.levels import Isolation
from grader.suite.outcome import SuiteError


def main(descriptor: int) -> None:
    """Be a station at the end of a pipe that is open under this number; the first message is about the course."""
    connection = Connection(descriptor)
    work(connection, *connection.recv())


def work(connection: Connection, root: Path, isolation: Isolation, cores: frozenset[int] | None) -> None:
    """Be a station, on these cores alone if any are named, until the other end closes or goes away."""
    # Ctrl-C reaches the whole group of processes; when to end is for the one that gives the orders to say.
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)
    syscalls.end_with_parent()
    syscalls.hide_memory()
    if cores:
        keep_to(cores)
    course = load_course(root)
    dependence = Dependence(course, isolation)
    try:
        started = Judge(isolation, course.limits)
    except SandboxSilent:
        raise
    except SandboxUnavailable as problem:
        # The host's doing, and nobody's who handed in: the first order is answered with it, and the batch ends.
        connection.recv()
        connection.send(Answer(problem, Memory()))
        return
    with started as judge:
        while True:
            try:
                order: Order = connection.recv()
            except EOFError:
                return
            result: Grade | CourseError | SuiteError | str
            try:
                assignment = course.assignment(order.job.assignment)
                # Before the submission is read: what changes in between is then graded again, not taken as graded.
                fingerprint = dependence.of(order.job, order.seed, order.exercises)
                known = taken_over(order, fingerprint, assignment)
                submission = order.job.read(assignment)
                grade = judge.grade(submission, assignment, order.job.student, order.seed, order.exercises, known)
                # A verdict on a machine that somebody disturbs all the time is tried again by the next run.
                result = grade if judge.was_disturbed else fingerprint.stamp(grade, known)
            except (CourseError, SuiteError) as problem:  # the instructor's to mend: ends the batch
                result = problem
            except Exception as problem:  # ours to mend: costs this submission only, and says so
                result = f"{type(problem).__name__}: {problem}"[:500]
            connection.send(Answer(result, _memory(judge)))


def _memory(judge: Judge) -> Memory:
    try:
        sizes = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        now, most = (int(sizes[name].split()[0]) for name in ("VmRSS", "VmHWM"))
    except (OSError, KeyError):
        # Without /proc only the most is known: a station that once held much is replaced more often than it has to be.
        now = most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Memory(now, most, judge.peak_worker_kb)
