"""A batch of which processes are killed at random moments, resumed until it is done, and compared with a calm one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

from grader.classroom.store import read_grade
from tests.conftest import GOOD, hand_in_class, patient_canary

KINDS = ("command", "station", "zygote", "worker")
_SOURCES = (
    GOOD,
    GOOD.replace("2 *", "3 *"),
    GOOD.replace("return 2 * np.asarray(x)", "raise ValueError('no')"),
    GOOD + "\nimport os\nos._exit(9)\n",
    "(",
    GOOD.replace("self.held = x", "pass"),
)
_LONGEST_PAUSE = 0.4


def lay_out_course(folder: Path, count: int) -> Path:
    """Write a course, and in it a class of this many students, of whom each sixth hands in the same."""
    patient_canary(folder)
    sources = {f"student{number:03}": _SOURCES[number % len(_SOURCES)] for number in range(count)}
    hand_in_class(folder / "submitted", sources)
    return folder


def start(course: Path, out: Path) -> subprocess.Popen[bytes]:
    """Start the command as its user would."""
    arguments = ["grade", "submitted", "--out", out, "--jobs", "2"]
    return subprocess.Popen(
        [sys.executable, "-m", "grader", *map(str, arguments)],
        cwd=course,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def contents(out: Path) -> dict[str, bytes]:
    """Return every file under a folder of Grades."""
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


@dataclass
class Havoc:
    """Kills what belongs to one batch, by a seeded choice of process and moment.

    Attributes
    ----------
    killed : Counter
        How many processes of each kind.
    resumed : int
        How often the command had to be started again.
    """

    course: Path
    out: Path
    calm: dict[str, bytes]
    seed: int
    killed: Counter[str] = field(default_factory=Counter)
    resumed: int = 0

    def wreak(self, kills: int) -> None:
        """Kill this many processes, then let the batch end in peace and hold it to the calm one.

        Raises
        ------
        AssertionError
            if a grade that was kept is not the calm one's, was written twice or was lost.
        """
        chance = random.Random(self.seed)
        written: dict[str, tuple[int, int]] = {}
        command = start(self.course, self.out)
        wanted = chance.choice(KINDS)
        while self.killed.total() < kills:
            time.sleep(chance.random() * _LONGEST_PAUSE)
            chosen = [pid for kind, pid in family(command.pid) if kind == wanted]
            if command.poll() is None and chosen:
                try:
                    os.kill(chance.choice(chosen), signal.SIGKILL)
                except ProcessLookupError:
                    continue
                self.killed[wanted] += 1
                if wanted == "command":
                    command.wait(timeout=60)
                # All kinds alike, and now and then any of them: the command also while it is still starting.
                rare = [min(KINDS, key=lambda kind: (self.killed[kind], chance.random()))]
                wanted = chance.choice(KINDS if chance.random() < 0.2 else rare)
            if command.poll() is not None:
                self._check(written)
                if command.returncode == 0:
                    # All is done: begin again, so that there is something left to kill.
                    self._forget(written, chance)
                command = start(self.course, self.out)
                self.resumed += 1
        command.wait(timeout=120)
        self._check(written)
        last = start(self.course, self.out)
        assert last.wait(timeout=120) == 0
        self._check(written)
        assert contents(self.out) == self.calm

    def _check(self, written: dict[str, tuple[int, int]]) -> None:
        """Hold what is kept now to the calm batch: a Grade of a failure of ours, which will be tried again, aside."""
        for path in sorted(self.out.glob("*/*.json")):
            name = str(path.relative_to(self.out))
            grade = read_grade(path)
            assert grade is not None, f"{name} is there and cannot be read"
            if not grade.fingerprint:
                continue
            kept, calm = path.read_text(encoding="utf-8"), self.calm[name].decode()
            assert kept == calm, "\n".join(unified_diff(calm.split("\n"), kept.split("\n"), name, lineterm="", n=1))
            feedback = path.with_suffix(".feedback.md")
            assert feedback.read_bytes() == self.calm[str(feedback.relative_to(self.out))], f"{feedback} differs"
            state = path.stat().st_ino, path.stat().st_mtime_ns
            assert written.setdefault(name, state) == state, f"{name} was written twice"
        for name in written:
            assert (self.out / name).exists(), f"{name} is lost"

    def _forget(self, written: dict[str, tuple[int, int]], chance: random.Random) -> None:
        for name in list(written):
            if chance.random() < 0.7:
                (self.out / name).unlink()
                del written[name]


def family(command: int) -> Iterator[tuple[str, int]]:
    """Yield the command and its descendants, each with its kind; they are known by how far they descend."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            children.setdefault(parent, []).append(int(entry.name))
    generation = [command]
    for kind in KINDS:
        yield from ((kind, pid) for pid in generation)
        generation = [child for pid in generation for child in children.get(pid, [])]
