"""Batches on a host that fails, each held to an undisturbed one: the same bytes, or no verdict and told so."""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.conftest import GOOD, REPOSITORY, hand_in_class
from tests.faults.injecting import STATION, ZYGOTE
from tests.kills.killing import contents, family

# The right one, wrong ones, and those that end their own worker or never end: all that a fault may be mistaken for.
_SOURCES = (
    GOOD,
    GOOD.replace("2 *", "3 *"),
    GOOD.replace("return 2 * np.asarray(x)", "raise ValueError('no')"),
    GOOD.replace("self.held = x", "import os; os._exit(9)"),
    GOOD.replace("return self.held", "while True: pass"),
    "(",
)
_A_TEST = """

def test_needs_what_may_be_missing(student):
    import wave

    assert student.double(2) == 2 * wave.WAVE_FORMAT_PCM + 2
"""
_CGROUPS = Path("/sys/fs/cgroup")
_PATIENCE = 240.0


def lay_out_course(folder: Path, students: int) -> Path:
    """Write a course whose deadlines are soon over, with a class of this many students."""
    shutil.copytree(REPOSITORY / "tests" / "canary", folder, ignore=shutil.ignore_patterns("__pycache__"))
    settings = folder / "course.toml"
    text = re.sub(r"(call|cell)_seconds = [\d.]+", r"\1_seconds = 1.0", settings.read_text(encoding="utf-8"))
    settings.write_text(re.sub(r"exercise_seconds = [\d.]+", "exercise_seconds = 3.0", text))
    with (folder / "autograde_tests" / "canary" / "test_double.py").open("a") as file:
        file.write(_A_TEST)
    sources = {f"student{number:02}": _SOURCES[number % len(_SOURCES)] for number in range(students)}
    hand_in_class(folder / "submitted", sources)
    return folder


def start(course: Path, out: Path, *fault: str, stations: int = 2) -> subprocess.Popen[str]:
    """Start a batch as its user would, with a fault in its stations where one is named."""
    begin = ["-m", "tests.faults.injecting", *fault] if fault else ["-m", "grader"]
    return subprocess.Popen(
        [sys.executable, *begin, "grade", "submitted", "--out", str(out), "--jobs", str(stations), "--lang", "en"],
        cwd=course,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


Disturbing = Callable[[subprocess.Popen[str], random.Random], None]


def _stop(command: subprocess.Popen[str], chance: random.Random) -> None:
    """Stop one process of the batch for some seconds, at some moment."""
    time.sleep(chance.uniform(0.5, 4.0))
    chosen = chance.choice(list(family(command.pid)))[1]
    with contextlib.suppress(ProcessLookupError):
        os.kill(chosen, signal.SIGSTOP)
        time.sleep(chance.uniform(0.5, 4.0))
        os.kill(chosen, signal.SIGCONT)


def _suspend(command: subprocess.Popen[str], chance: random.Random) -> None:
    """Do what Ctrl-Z and ``fg`` do: to all of the process group, not to workers."""
    time.sleep(chance.uniform(0.5, 4.0))
    with contextlib.suppress(ProcessLookupError):
        os.killpg(command.pid, signal.SIGSTOP)
        time.sleep(chance.uniform(1.0, 4.0))
        os.killpg(command.pid, signal.SIGCONT)


def _kill(command: subprocess.Popen[str], chance: random.Random) -> None:
    """Kill some process of the batch that is not the command."""
    time.sleep(chance.uniform(1.0, 4.0))
    if chosen := [pid for kind, pid in family(command.pid) if kind != "command"]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(chance.choice(chosen), signal.SIGKILL)


@contextlib.contextmanager
def _cgroup(controller: str, command: subprocess.Popen[str], **settings: str) -> Iterator[Path]:
    group = _CGROUPS / controller / f"grader-faults-{command.pid}"
    group.mkdir()
    try:
        for name, value in settings.items():
            (group / f"{controller}.{name}").write_text(value)
        (group / "cgroup.procs").write_text(str(command.pid))
        yield group
    finally:
        with contextlib.suppress(subprocess.TimeoutExpired):
            command.wait(timeout=_PATIENCE)
        for _ in range(100):
            with contextlib.suppress(OSError):
                group.rmdir()
                break
            time.sleep(0.05)


def _few_processes(command: subprocess.Popen[str], chance: random.Random) -> None:
    """Let the batch have hardly as many processes and threads as it needs, or fewer."""
    with _cgroup("pids", command, max=str(chance.randrange(12, 32))):
        pass


def _slow(command: subprocess.Popen[str], chance: random.Random) -> None:
    """Give the batch a fifth of a processor, more or less."""
    share = chance.uniform(0.12, 0.4)
    with _cgroup("cpu", command, cfs_period_us="50000", cfs_quota_us=str(int(50000 * share))):
        pass


def _is_there(controller: str) -> bool:
    return os.access(_CGROUPS / controller, os.W_OK) and (_CGROUPS / controller / "cgroup.procs").exists()


FROM_OUTSIDE: dict[str, Disturbing] = {"stop": _stop, "suspend": _suspend, "kill": _kill}
if _is_there("pids"):
    FROM_OUTSIDE["few_processes"] = _few_processes
if _is_there("cpu"):
    FROM_OUTSIDE["slow"] = _slow
FAULTS = (*ZYGOTE, *STATION, *FROM_OUTSIDE)


@dataclass
class Rounds:
    """Batches of one class, each with a fault.

    Attributes
    ----------
    same, none : Counter of str
        How many Grades were the undisturbed ones, and how many submissions had no verdict and were named, by fault.
    ended : Counter of str
        How many batches ended in one line, by fault.
    """

    course: Path
    folder: Path
    calm: dict[str, bytes]
    same: Counter[str] = field(default_factory=Counter)
    none: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)

    def one(self, fault: str, seed: int) -> None:
        """Grade the class once while a fault goes on.

        Raises
        ------
        AssertionError
            if a Grade is another than the undisturbed one, or is missing without a word.
        """
        chance = random.Random(f"{fault} {seed}")
        out = self.folder / f"{fault}-{seed}"
        stations = chance.choice((1, 2, 3))
        if fault in FROM_OUTSIDE:
            command = start(self.course, out, stations=stations)
            FROM_OUTSIDE[fault](command, chance)
        else:
            command = start(self.course, out, fault, str(chance.randrange(1, 9)), stations=stations)
        _, said = command.communicate(timeout=_PATIENCE)
        where = f"{fault}, seed {seed}, exit code {command.returncode}:\n{said}"
        assert "Traceback" not in said, where
        kept = contents(out) if out.is_dir() else {}
        for name, data in kept.items():
            assert data == self.calm.get(name), f"{name} is another, {where}"
        missing = {name.partition("/")[0] for name in self.calm if name.endswith(".json") and name not in kept}
        if command.returncode == 2:
            assert said.startswith("grader: "), where
            assert said.count("\n") == 1, where
            self.ended[fault] += 1
        else:
            assert command.returncode == (1 if missing else 0), where
            assert all(student in said for student in missing), where
            self.none[fault] += len(missing)
        self.same[fault] += len(self.calm_grades) - len(missing)
        shutil.rmtree(out, ignore_errors=True)

    @property
    def calm_grades(self) -> list[str]:
        """The files of the undisturbed Grades."""
        return [name for name in self.calm if name.endswith(".json")]


def begin(folder: Path, students: int) -> Rounds:
    """Grade a class undisturbed, and return what to hold it to."""
    course = lay_out_course(folder / "course", students)
    command = start(course, folder / "calm")
    _, said = command.communicate(timeout=_PATIENCE)
    assert command.returncode == 0, said
    return Rounds(course, folder, contents(folder / "calm"))
