"""The process in which a file is checked: tells `grader.selfcheck.apart` what begins, how it went, and what to read."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

import msgspec

from grader.feedback.catalogue import catalogue, default_language
from grader.grading import LoadProblem
from grader.selfcheck.apart import (
    TIMEOUT,
    Beginning,
    Finished,
    Hangs,
    Interrupted,
    Loaded,
    Message,
    Refused,
    Statement,
    Stopped,
    Task,
    Told,
    write,
)
from grader.selfcheck.cases import Case, Listening
from grader.selfcheck.checking import (
    Begins,
    Checks,
    Drawn,
    Event,
    Judged,
    Uses,
    checks_in,
    collected,
    events,
    exercises_of,
    form_of,
    public_suite,
)
from grader.selfcheck.material import CheckError, read_material
from grader.selfcheck.meant import exercises_meant
from grader.selfcheck.running import running
from grader.selfcheck.words import report
from grader.suite.outcome import Cause, Outcome, Status, SuiteError


class _Kept(msgspec.Struct):
    """An event as it travels: exactly one of these."""

    judged: Judged | None = None
    drawn: Drawn | None = None
    uses: Uses | None = None


def main() -> None:
    """Do the task that comes on standard input, which has nothing for the student's code."""
    with open(0, "rb", closefd=False) as given:
        data = given.read()
    if not data:
        return  # it was not wanted
    task = msgspec.msgpack.decode(data, type=Task)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    # What the student's code writes to standard output, by whatever way, is none of our messages.
    stream = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        _check(task, stream)
    except CheckError as problem:
        section, key, facts = problem.args
        write(stream, Refused(section, key, {name: str(fact) for name, fact in facts.items()}))
    except SuiteError as problem:
        write(stream, Refused("check", "broken_checks", {"problem": str(problem)}))
    except KeyboardInterrupt:
        write(stream, Interrupted())
    for output in (sys.stdout, sys.stderr):
        output.flush()
    # Threads and handlers that the student's code has left behind have nothing more to say.
    os._exit(0)


def _check(task: Task, stream: IO[bytes]) -> None:
    path = Path(task.path)
    checks = checks_in(path.absolute().parent)
    suite, material = public_suite(checks), read_material(checks)
    wanted = exercises_meant(task.asked, exercises_of(suite))
    told = [event for one in task.before if (event := _event(one)) is not None]
    telling = threading.Lock()

    def tell(message: Message) -> None:
        with telling:
            write(stream, message)

    @contextmanager
    def watching(_: Begins, listening: Listening) -> Iterator[None]:
        timer = threading.Timer(task.seconds / 2, lambda: tell(Hangs(list(listening.unanswered(checks)))))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    skip = [statement.number for statement, _ in task.skip]
    stopped = [LoadProblem(statement.cell, statement.line, cause) for statement, cause in task.skip]
    with running(path, skip, lambda *where: tell(Statement(*where))) as run:
        tell(Loaded())
        for event in events(suite, run.student, wanted, material, _done(task), frozenset(task.spent), watching):
            if isinstance(event, Begins):
                tell(Beginning(event.exercise, event.test))
            else:
                told.append(event)
                tell(Told(msgspec.Raw(msgspec.msgpack.encode(_kept(event)))))
        found = Checks(path.name, form_of(path), collected(wanted, told), material, (*run.loading, *stopped))
    say = catalogue(task.language or material.language or default_language())
    tell(Finished(report(found, say)))


def _kept(event: Event) -> _Kept:
    match event:
        case Judged():
            # The objects themselves stay here.
            case = replace(event.case, values=None) if event.case else None
            return _Kept(judged=replace(event, case=case))
        case Drawn():
            return _Kept(drawn=event)
        case Uses():
            return _Kept(uses=event)
    raise TypeError(event)


def _event(one: object) -> Event | None:
    """Return what another process told, or how it ended."""
    match one:
        case Told(event):
            kept = msgspec.msgpack.decode(event, type=_Kept)
            return kept.judged or kept.drawn or kept.uses
        case Stopped(exercise, test, cause, call):
            status = Status.TIMEOUT if cause == TIMEOUT else Status.ERROR
            return Judged(exercise, Outcome(test, status, Cause(cause)), Case(tuple(call)) if call else None)
    return None


def _done(task: Task) -> dict[str, frozenset[str]]:
    """Return the checks that were made before, by exercise; the empty name stands for its curves."""
    found: dict[str, set[str]] = {}
    for one in task.before:
        if isinstance(one, Beginning):
            found.setdefault(one.exercise, set()).add("")
        elif isinstance(event := _event(one), Judged):
            found.setdefault(event.exercise, set()).add(event.outcome.test)
    return {name: frozenset(tests) for name, tests in found.items()}
