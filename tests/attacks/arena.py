"""Attacks, and the places they are let loose in: our engine at any level, and pytest in one process with its tests.

What nothing confines is let loose in a process namespace of its own, since some of it signals whatever it can reach.
"""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgpack

from grader.grading import Grade, Judge, grade_to_json
from grader.submission import read_submission
from tests.conftest import GOOD
from tests.leaks import visible

ROOT = Path(__file__).parent.parent.parent
CORPUS = Path(__file__).parent / "corpus"
_PLAIN = Path(__file__).parent / "plain" / "plain_suite.py"
_BLOCK = re.compile(r"^# /// attack$\n(?P<content>(?:^#(?:| .*)$\n)+)^# ///$\n?", re.MULTILINE)
_PLAIN_SECONDS = 6.0
MOST_MEGABYTES, MOST_DEADLINES = 400, 2
_SECONDS_TO_READ = 0.1
"""What any submission may cost the trusted side in memory, and in processor time in deadlines of one exercise."""
_TRIES = 3
_MARK = "SECRET-"
# An element of a hidden input: in one piece, and as two sizes of an array.
_NUMBERS = ("31337", "31, 337")
# Every mount becomes read-only, but for a new /tmp with a copy of the folder in it, and what Python needs of the old.
_APART = """
here=$PWD
mount --make-rprivate / && mount --rbind / /
while read -r _ point _; do mount -o remount,bind,ro "$point"; done < /proc/mounts 2> /dev/null
mount -t tmpfs none /dev/shm && cp -r "$here" /dev/shm/place && mkdir /dev/shm/old && mount --rbind /tmp /dev/shm/old
mount -t tmpfs none /tmp && mv /dev/shm/place /tmp
printf %s "$KEPT" | while IFS= read -r kept; do
  mkdir -p "$kept" && mount --rbind "/dev/shm/old/${kept#/tmp/}" "$kept"
done
umount -l /dev/shm/old
cd /tmp/place && exec "$@"
"""


@dataclass(frozen=True)
class Attack:
    """One file of the corpus.

    Attributes
    ----------
    tries : str
        What it wants, in a sentence.
    gain : str
        How success shows: ``points``, ``secret`` (what must not be seen is in a text that comes out) or ``harm`` (the
        batch stops, or the next student is graded otherwise, or the attack reports that it reached the host).
    open_at : tuple of str
        Levels that do not promise to stop it.
    plain : str
        What it gains from pytest in the same process: ``points``, ``secret``, ``harm`` or ``nothing``.
    """

    path: Path
    tries: str
    gain: str
    open_at: tuple[str, ...]
    plain: str

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"


def attacks() -> list[Attack]:
    """Return the corpus, by group."""
    found = []
    for path in sorted(CORPUS.glob("*/*.py")):
        content = _BLOCK.search(path.read_text(encoding="utf-8"))["content"]
        header = tomllib.loads("".join(line[2:] or "\n" for line in content.splitlines(keepends=True)))
        found.append(Attack(path, header["tries"], header["gain"], tuple(header.get("open_at", ())), header["plain"]))
    return found


@dataclass
class Spent:
    """What one submission cost the trusted side: resident memory beyond what it had, in MB, and processor time in s.

    The time is that of the latest judging: on a busy machine one is disturbed, and there is another.
    """

    megabytes: float = 0.0
    seconds: float = 0.0


@contextmanager
def counted(spent: Spent, judge: Judge | None = None) -> Iterator[None]:
    """Count what this process spends in a block; where the kernel forgets no peak, memory is not counted."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    before, began = _kilobytes("VmRSS"), [time.process_time()]
    with _judgings(judge, lambda: began.append(time.process_time())):
        yield
    spent.seconds = time.process_time() - began[-1]
    spent.megabytes = max(0.0, (_kilobytes("VmHWM") - before) / 1024)


@contextmanager
def _judgings(judge: Judge | None, begins: Callable[[], None]) -> Iterator[None]:
    """Tell when a judging begins, until the end of the block."""
    if judge is None:
        yield
        return
    own, before = judge._grade, dict(vars(judge))

    def grade(*args: Any) -> Grade:
        begins()
        return own(*args)

    vars(judge)["_grade"] = grade
    try:
        yield
    finally:
        del vars(judge)["_grade"]
        vars(judge).update({name: one for name, one in before.items() if name == "_grade"})


def slowness() -> float:
    """Return how many times as long as where the bound was set this machine takes to read a message; 1 at least."""

    def read() -> float:
        began = time.thread_time()
        msgpack.unpackb(msgpack.packb([{"a": number, "b": str(number)} for number in range(100_000)]))
        return time.thread_time() - began

    return max(1.0, min(read() for _ in range(5)) / _SECONDS_TO_READ)


def least_spent(
    run: Callable[[Spent], object], exercise_seconds: float, slowness: Callable[[], float] = slowness
) -> Spent:
    """Return what a run costs: of up to three the least in time, since the same work takes longer on a busy machine.

    What is too much each time is told as it would be on a machine that is no slower than others.
    """
    found: list[Spent] = []
    most = MOST_DEADLINES * exercise_seconds
    while not found or (len(found) < _TRIES and found[-1].seconds >= most):
        found.append(Spent())
        run(found[-1])
    least = min(one.seconds for one in found)
    return Spent(max(one.megabytes for one in found), least / slowness() if least >= most else least)


def _kilobytes(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+)", Path("/proc/self/status").read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


def against_the_engine(path: Path, judge: Judge, course, folder: Path, spent: Spent | None = None) -> set[str]:
    """Return what an attack gains from our engine; ``spent`` is told what it cost."""

    def grade(text: str, student: str):
        file = folder / "canary.py"
        file.write_text(text, encoding="utf-8")
        return judge.grade(read_submission(file), course.assignment("canary"), student, 7)

    with counted(spent or Spent(), judge):
        found = grade(path.read_text(encoding="utf-8"), "student01")
    gains = set()
    if found.points:
        gains.add("points")
    told = [found.printed, *(problem.message for problem in found.loading)]
    told += [test.raised.message for one in found.exercises for test in one.tests if test.raised]
    chosen = course.assignment("canary")
    seen = list(visible(found, chosen, course))
    if any(_MARK in text for text in told + seen) or any(number in text for number in _NUMBERS for text in seen):
        gains.add("secret")
    if found.rejected or len(grade_to_json(found)) > 200_000 or grade(GOOD, "student02").points != 9.0:
        gains.add("harm")
    return gains


def apart(*command: str, folder: Path, seconds: float, bounded: bool = False) -> tuple[int | None, str]:
    """Run a command that reaches nothing but its children and ``folder``; return its code and its output.

    The code is None if it had to be killed.

    Raises
    ------
    FileNotFoundError
        where there is no `unshare`.
    """
    needed = {str(ROOT), sys.prefix, sys.base_prefix}
    kept = "".join(f"{path}\n" for path in sorted(needed) if path.startswith("/tmp/"))
    own_user = [] if os.geteuid() == 0 else ["--user", "--map-current-user"]
    process = subprocess.Popen(
        [
            "unshare",
            *own_user,
            "--mount",
            "--pid",
            "--net",
            "--fork",
            "--kill-child",
            "--mount-proc",
            "--ipc",
            "--uts",
            "sh",
            "-c",
            _APART,
            "sh",
            *command,
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"/tmp/place:{ROOT}", "ANSWER_KEY": "SECRET-ENVIRONMENT", "KEPT": kept},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_bounded if bounded else None,
    )
    try:
        output = process.communicate(timeout=seconds)[0]
        return process.returncode, output[:2_000_000].decode(errors="replace")
    except subprocess.TimeoutExpired:
        return None, ""
    finally:
        process.kill()
        with process:  # closes its pipe too
            process.wait()


def against_a_weak_level(path: Path, level: str) -> set[str]:
    """Return what an attack gains from our engine at a level that is not safe."""
    with tempfile.TemporaryDirectory() as place:
        code, output = apart(
            sys.executable, "-m", "tests.attacks.weak", level, str(path), folder=Path(place), seconds=30
        )
    found = re.search(r"^GAINS(.*)$", output, re.MULTILINE)
    return set(found[1].split()) if code == 0 and found else {"harm"}


def against_plain_pytest(path: Path) -> set[str]:
    """Return what an attack gains from pytest with the tests in the same process, killed after some seconds."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "canary.py").write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
        (folder / "test_canary.py").write_text(_PLAIN.read_text(encoding="utf-8"), encoding="utf-8")
        code, output = apart(
            sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:grader", "test_canary.py",
            folder=folder, seconds=_PLAIN_SECONDS, bounded=True,
        )  # fmt: skip
    gains = set()
    passed = re.search(r"(\d+) passed", output)
    if code == 0 or (passed and int(passed[1])):
        gains.add("points")
    # The tests' own text shows in pytest's report; only what the attack says itself counts.
    if re.search(r"LEAKED.*SECRET-", output):
        gains.add("secret")
    if code not in (0, 1) or not re.search(r"\d+ (?:passed|failed|error)", output):
        gains.add("harm")
    return gains


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_FSIZE, (50 << 20, 50 << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (40, 40))
