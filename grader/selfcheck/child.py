"""The process in which a file is checked: tells `grader.selfcheck.apart` what begins and how it went."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import IO

import msgspec

from grader.selfcheck.apart import Finished, Interrupted, Loaded, Message, Refused, Statement, Task, Told, write
from grader.selfcheck.checking import Begins, Drawn, Event, Judged, Uses, checks_in, events, exercises_of, public_suite
from grader.selfcheck.material import CheckError, read_material
from grader.selfcheck.meant import exercises_meant
from grader.selfcheck.running import running
from grader.suite.outcome import SuiteError


def main() -> None:
    """Do the task that comes on standard input, which has nothing for the student's code."""
    with open(0, "rb", closefd=False) as given:
        data = given.read()
    if not data:
        return  # it was not wanted
    task = msgspec.json.decode(data, type=Task)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    # What the student's code writes to standard output, by whatever way, is none of our messages.
    stream = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def tell(message: Message) -> None:
        write(stream, message)

    try:
        _check(task, stream)
    except CheckError as problem:
        section, key, facts = problem.args
        tell(Refused(section, key, {name: str(fact) for name, fact in facts.items()}))
    except SuiteError as problem:
        tell(Refused("", str(problem)))
    except KeyboardInterrupt:
        tell(Interrupted())
    for output in (sys.stdout, sys.stderr):
        output.flush()
    # Threads and handlers that the student's code has left behind have nothing more to say.
    os._exit(0)


def _check(task: Task, stream: IO[bytes]) -> None:
    path = Path(task.path)
    checks = checks_in(path.absolute().parent)
    suite, material = public_suite(checks), read_material(checks)
    wanted = exercises_meant(task.asked, exercises_of(suite))
    done = {name: frozenset(tests) for name, tests in task.done.items()}
    with running(path, task.skip, lambda *where: write(stream, Statement(*where))) as run:
        write(stream, Loaded(list(run.loading), wanted))
        for event in events(suite, run.student, wanted, material, done, frozenset(task.spent)):
            write(stream, _told(event))
    write(stream, Finished())


def _told(event: Event) -> Told:
    match event:
        case Begins():
            return Told(begins=event)
        case Judged():
            # The objects themselves stay here.
            case = replace(event.case, values=None) if event.case else None
            return Told(judged=replace(event, case=case))
        case Drawn():
            return Told(drawn=event)
        case Uses():
            return Told(uses=event)
