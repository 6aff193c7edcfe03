"""Twenty honest submissions beside attacks, on a host short of something: they have the Grades that they have alone.

python -m tests.attacks.beside [--stations 1 2 3] [--short of] [--together [--each N] [--seed S]] [NAME ...]

Each attack of the corpus in a class of its own, or all ``--together`` in one class, a few before each of the honest: what
one of them leaves behind, or takes away, the next ones meet. With ``--each`` a class has so many of each kind, dealt out
like cards: the next class has others, until all were had, in an order that the seed decides.

Short of ``nothing``; of ``processes`` or of ``memory`` by a cgroup of version 1, which root may make; of ``disk``: no file
can be written to the folder for temporary files nor to the one of recordings.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, cycle, groupby, islice
from pathlib import Path

from tests.attacks.arena import ROOT, Attack, attacks
from tests.conftest import CANARY, GOOD, hand_in_class

STATIONS = (1, 2, 3)
SHORTAGES = ("nothing", "processes", "memory", "disk")
HONEST = 20
# Of each station: itself, its threads, a zygote and the workers of a submission that are there at a time, without what a
# worker may have of threads.
_TASKS = 40
_MEMORY = 900 << 20
_CGROUPS = Path("/sys/fs/cgroup")
_SECONDS, _SECONDS_OF_AN_ATTACK = 300, 20
# A run that left some without a verdict, since the machine was at fault, is run again as its instructor would.
_RUNS = 3
_FULL = 'mount -t tmpfs -o size=64k none "$FULL" && head -c 1000000 /dev/zero > "$FULL/filled"; exec "$@"'
_CHANGES = (
    ("", ""), ("2 * np", "4 * np"), ("self.held = x", "self.held = None"), ("f(double(x))", "f(x)"),
    ("def double", "def dobule"),
)  # fmt: skip


def honest(number: int) -> str:
    """Return one of a few ordinary submissions, right or wrong in one place."""
    return GOOD.replace(*_CHANGES[number % len(_CHANGES)])


def handed_in(folder: Path, among: Sequence[Attack]) -> Path:
    """Write a class of twenty, with attacks among them, and return its folder."""
    sources = {f"student{number:02}": honest(number) for number in range(1, HONEST + 1)}
    for number, attack in enumerate(among):
        before = 11 if len(among) == 1 else 1 + number % HONEST
        sources[f"student{before - 1:02}-{number:03}"] = attack.path.read_text(encoding="utf-8")
    return hand_in_class(folder, sources)


@contextmanager
def short_of(what: str, stations: int, folder: Path) -> Iterator[tuple[list[str], dict[str, str]]]:
    """Yield what a command begins with, and its environment, for it to run short of something.

    Raises
    ------
    OSError
        where this process may not make the shortage.
    """
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    if what == "nothing":
        yield [], environment
    elif what == "disk":
        full = folder / "full"
        full.mkdir()
        changed = {"FULL": str(full), "TMPDIR": str(full), "XDG_CACHE_HOME": str(full / "cache")}
        yield ["unshare", "--mount", "sh", "-c", _FULL, "sh"], environment | changed
    else:
        kind, limit, size = {
            "processes": ("pids", "pids.max", 10 + _TASKS * stations),
            "memory": ("memory", "memory.limit_in_bytes", _MEMORY + _MEMORY // 2 * stations),
        }[what]
        group = Path(tempfile.mkdtemp(prefix="grader-beside-", dir=_CGROUPS / kind))
        try:
            (group / limit).write_text(str(size))
            yield ["sh", "-c", f'echo $$ > {group}/cgroup.procs && exec "$@"', "sh"], environment
        finally:
            with suppress(OSError):
                group.rmdir()


def graded(among: Sequence[Attack], stations: int, what: str) -> tuple[dict[str, bytes], list[int]]:
    """Return the Grades of the honest, byte by byte, and how each run of the command ended."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        submitted, out = handed_in(folder / "submitted", among), folder / "grades"
        command = [sys.executable, "-m", "grader", "grade", str(submitted), "--out", str(out), "-j", str(stations)]
        codes, seconds = [], _SECONDS + _SECONDS_OF_AN_ATTACK * len(among)
        with short_of(what, stations, folder) as (prefix, environment):
            while not codes or (codes[-1] == 1 and len(codes) < _RUNS):
                done = subprocess.run(
                    [*prefix, *command, "--course", str(CANARY)],
                    cwd=ROOT, env=environment, timeout=seconds, capture_output=True, check=False,
                )  # fmt: skip
                codes.append(done.returncode)
        found = {path.parent.name: path.read_bytes() for path in sorted(out.glob("*/canary.json"))}
        return {student: data for student, data in found.items() if "-" not in student}, codes


def compared(among: Sequence[Attack], stations: int, what: str, alone: dict[str, bytes]) -> str:
    """Return what is not as it is alone; empty if nothing is."""
    found, codes = graded(among, stations, what)
    missing = sorted(alone.keys() - found.keys())
    other = sorted(student for student in found if found[student] != alone.get(student))
    if missing or other:
        return f"without a Grade: {missing}; with another one: {other}; the command ended with {codes}"
    return ""


def dealt(chosen: Sequence[Attack], each: int, seed: int) -> Iterator[list[Attack]]:
    """Yield classes of attacks, without end: so many of each kind, or all where it has no more."""
    draw = random.Random(seed)
    kinds = [list(of_kind) for _, of_kind in groupby(chosen, lambda one: one.path.parent)]
    decks = [(cycle(draw.sample(kind, len(kind))), min(each, len(kind))) for kind in kinds]
    while True:
        among = list(chain.from_iterable(islice(deck, size) for deck, size in decks))
        yield draw.sample(among, len(among))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--stations", type=int, nargs="*", default=STATIONS)
    parser.add_argument("--short", nargs="*", default=SHORTAGES)
    parser.add_argument("--together", action="store_true")
    parser.add_argument("--each", type=int, default=len(attacks()))
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    alone, _ = graded((), 1, "nothing")
    wrong = tried = 0
    chosen = [one for one in attacks() if not asked.names or any(name in one.name for name in asked.names)]
    classes = dealt(chosen, asked.each, asked.seed)
    for one in [None] if asked.together else chosen:
        for what in asked.short:
            for stations in asked.stations:
                among = [one] if one is not None else next(classes)
                began = time.monotonic()
                try:
                    told = compared(among, stations, what, alone)
                except (OSError, subprocess.TimeoutExpired) as problem:
                    told = f"{type(problem).__name__}: {problem}"
                tried, wrong = tried + 1, wrong + bool(told)
                said = among[0].name if len(among) == 1 else f"{len(among)} attacks"
                took = time.monotonic() - began
                print(f"{said}, {stations} stations, short of {what}: {told or 'as alone'} ({took:.0f} s)", flush=True)
    print(f"{tried} tried, {len(alone)} honest submissions in each, {wrong} not as alone")
    return int(wrong > 0 or len(alone) != HONEST)


if __name__ == "__main__":
    sys.exit(main())
