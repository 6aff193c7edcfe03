"""Time and memory of `grader grade` against the size of a class: on one core, on two, and on a Dask cluster here.

    python benchmarks/scale.py [--assignment canary|ch02] [--sizes 10 100 1000 10000] [--ways ...] [--svg FILE]

Processor time is that of all processes of the command, and of the cluster from its start to its end; it says more than
the clock where the machine does other things too.

The class is made up: of five submissions three are right, one has a mistake and one does not compile. Timed is the
whole command from a cold start with its Grades on disk. Memory is the most that all processes of the command had at a
time, and of the cluster where there is one: what each has for itself and its part of what it shares (Pss), looked at
twice a second; without the right to read that, all that each has (RSS), which counts shared pages again and again. The
cluster is Dask's own commands on this machine, a scheduler and two workers of one thread each, started before.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from processes import adopt_what_is_left_behind, processor_seconds

from grader.course import load_course
from grader.diagnosis.misconception import in_the_reference, read_misconceptions

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
COURSES = {"canary": ROOT / "tests" / "canary", "ch02": ROOT}
WAYS = {"one core": "#0072b2", "two cores": "#d55e00", "Dask, two workers": "#009e73"}


@dataclass(frozen=True)
class Run:
    """One command: how many submissions, in how many seconds by the clock and of processors, with how much memory."""

    way: str
    size: int
    seconds: float
    processor: float
    megabytes: float


def make_class(folder: Path, course: Path, name: str, size: int) -> None:
    """Write a class of a size."""
    assignment = load_course(course).assignment(name)
    right = "\n\n".join(cell.source for cell in assignment.cells if not cell.markdown)
    # The canary has no misconceptions: a sign is the mistake.
    mistake = right.replace("return 2.0 *", "return -2.0 *")
    for known in read_misconceptions(assignment)[:1]:
        cells = in_the_reference(assignment, known.exercise, known.source).cells
        mistake = "\n\n".join(cell.source for cell in cells)
    assert mistake != right
    for number in range(size):
        path = folder / f"student{number:05}" / assignment.name / f"{assignment.stem}.py"
        path.parent.mkdir(parents=True)
        path.write_text([right, right, right, mistake, right + "\n("][number % 5], encoding="utf-8")


class Watch:
    """Looks at the memory of all processes that this one has started, and those have, until it is left."""

    def __init__(self) -> None:
        self.most = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(0.5):
            self.most = max(self.most, sum(_kilobytes(process) for process in _descendants()))


def _descendants() -> Iterator[int]:
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry.name))
    waiting = list(children.get(os.getpid(), []))
    while waiting:
        process = waiting.pop()
        yield process
        waiting += children.get(process, [])


def _kilobytes(process: int) -> int:
    for name, key in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
        with suppress(OSError):
            for line in Path(f"/proc/{process}/{name}").read_text().splitlines():
                if line.startswith(key):
                    return int(line.split()[1])
    return 0


@contextmanager
def dask_cluster(folder: Path) -> Iterator[str]:
    """Start a scheduler and two workers with Dask's own commands; yield the address."""
    file = Path(tempfile.mkdtemp(dir=folder)) / "scheduler.json"
    common: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    address: list[str | Path] = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", file]
    with subprocess.Popen([BIN / "dask", "scheduler", "--port", "0", *address], **common) as scheduler:
        worker: list[str | Path] = [BIN / "dask", "worker", "--nworkers", "2", "--nthreads", "1", "--no-dashboard"]
        with subprocess.Popen([*worker, "--host", "127.0.0.1", "--scheduler-file", file], **common) as workers:
            try:
                while not (file.exists() and file.read_text().strip()):
                    time.sleep(0.1)
                yield json.loads(file.read_text())["address"]
            finally:
                workers.terminate()
                scheduler.terminate()


def measure(way: str, size: int, name: str, folder: Path) -> Run:
    """Grade a class of a size once."""
    before = processor_seconds()
    with dask_cluster(folder) if way.startswith("Dask") else nullcontext() as scheduler:
        seconds, megabytes = _timed(way, size, name, folder, scheduler)
    return Run(way, size, seconds, processor_seconds() - before, megabytes)


def _timed(way: str, size: int, name: str, folder: Path, scheduler: str | None) -> tuple[float, float]:
    submissions, course = folder / f"class{size}", COURSES[name]
    if not submissions.exists():
        make_class(submissions, course, name, size)
    command: list[str | Path] = [
        BIN / "grader",
        "grade",
        submissions,
        "--course",
        course,
        "--out",
        folder / f"{way}{size}",
    ]
    if scheduler:
        command += ["--scheduler", scheduler]
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[: 1 if way == "one core" else 2])
    began = time.perf_counter()
    try:
        with Watch() as watch:
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    finally:
        os.sched_setaffinity(0, before)
    return time.perf_counter() - began, watch.most / 1024


def table(runs: list[Run]) -> str:
    """Return the runs as a table in Markdown."""
    lines = [
        "| submissions | where | seconds | submissions per second | processor seconds | peak memory |",
        "|---|---|---|---|---|---|",
    ]
    for run in sorted(runs, key=lambda run: (run.size, list(WAYS).index(run.way))):
        times = f"{run.seconds:.1f} | {run.size / run.seconds:.1f} | {run.processor:.1f}"
        lines.append(f"| {run.size} | {run.way} | {times} | {run.megabytes:.0f} MB |")
    return "\n".join(lines)


def plot(runs: list[Run]) -> str:
    """Return two drawings side by side in SVG, both axes logarithmic: seconds and memory against submissions."""
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 300" font-family="sans-serif" font-size="12">',
        "<title>Time and memory of a class against its size</title>",
        '<rect width="760" height="300" fill="white"/>',
    ]
    for left, title, values in (
        (60, "seconds", [run.seconds for run in runs]),
        (440, "peak memory (MB)", [run.megabytes for run in runs]),
    ):
        low, high = (round_(math.log10(edge)) for round_, edge in ((math.floor, min(values)), (math.ceil, max(values))))
        sizes = sorted({run.size for run in runs})
        first, last = math.log10(sizes[0]), max(math.log10(sizes[-1]), math.log10(sizes[0]) + 1)

        def x(size: float, left: int = left, first: float = first, last: float = last) -> float:
            return left + 280 * (math.log10(size) - first) / (last - first)

        def y(value: float, low: int = low, high: int = high) -> float:
            return 240 - 190 * (math.log10(value) - low) / max(high - low, 1)

        parts.append(f'<text x="{left}" y="24">{title}</text>')
        for power in range(low, high + 1):
            at = y(10.0**power)
            parts.append(f'<line x1="{left}" y1="{at:.1f}" x2="{left + 280}" y2="{at:.1f}" stroke="#ddd"/>')
            parts.append(f'<text x="{left - 6}" y="{at + 4:.1f}" text-anchor="end">{10.0**power:g}</text>')
        for size in sizes:
            parts.append(f'<text x="{x(size):.1f}" y="258" text-anchor="middle">{size}</text>')
        for way, colour in WAYS.items():
            points = [(x(run.size), y(value)) for run, value in zip(runs, values, strict=True) if run.way == way]
            path = " ".join(f"{across:.1f},{up:.1f}" for across, up in points)
            parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
            parts += [f'<circle cx="{across:.1f}" cy="{up:.1f}" r="3" fill="{colour}"/>' for across, up in points]
    for number, (way, colour) in enumerate(WAYS.items()):
        parts.append(f'<text x="{60 + 160 * number}" y="288" fill="{colour}">● {way}</text>')
    parts.append('<text x="720" y="288" text-anchor="end">submissions</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assignment", choices=COURSES, default="canary")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000, 10_000])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--svg", type=Path, help="write the plot here")
    options = parser.parse_args()
    adopt_what_is_left_behind()
    runs: list[Run] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in sorted(options.sizes):
            for way in options.ways:
                runs.append(measure(way, size, options.assignment, folder))
                print(f"{runs[-1]}", file=sys.stderr, flush=True)
                # As it goes: the largest may take long.
                if options.svg:
                    options.svg.write_text(plot(runs), encoding="utf-8")
    print(table(runs))


if __name__ == "__main__":
    main()
