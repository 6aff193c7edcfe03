"""What one submission more costs: `grader grade`, and its peers with the same hidden tests, side by side.

    python benchmarks/peers.py [--students 100 200] [--peers-students 1 5] [--rounds 2] [--otter PYTHON]
        [ASSIGNMENT ...]

The same in all: the submissions, every second one with a known misconception in one exercise. Figures are processor
time, in user and system mode, of a command and of all that it starts: what it would take of one core. Of a command
that takes a class it is the slope between two sizes of class, so that nobody's own start counts; of one that is started
for each submission, the mean of them. Commands run in turn, and a ratio is one of the same round; the table has the
medians. Last are the sums of all assignments, a student's whole course.

- ``grader grade`` isolates, judges dependents again, and diagnoses, once what is recorded for a class has been kept.
- ``pytest SUITE --submission FILE``, and again with ``-n 2``, which needs pytest-xdist.
- ``nbgrader autograde`` without our plugin, a locked test cell below each exercise.
- ``otter run``, a test case for each exercise. Otter is installed into an environment of its own, made with `uv`,
  unless ``--otter`` names the Python of one; where that cannot be done it is left out.

The last two carry the same hidden tests, unchanged, in the cheapest way that was found (`peers_hidden.py`), and then a
few checks of their own on fixed inputs at a relative tolerance of 1e-6 (`peers_checks.py`). No peer isolates or
diagnoses. Their verdicts are checked: a right submission has all points, and a wrong one loses those of its exercise,
if by the same tests. Our class begins at a hundred, since the first submissions of one cost more; those of the peers
may be small, since each of their submissions takes seconds.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from peers_checks import own_checks
from peers_ways import ROOT, Nbgrader, Otter, OurWay, Pytest, Submitted, Way, spent, submissions
from processes import adopt_what_is_left_behind

from grader.course import Assignment, load_course

OURS = "`grader grade`"


def ways_of(assignment: Assignment, some: Submitted, otter: Path | None, folder: Path) -> dict[str, Way]:
    """Return all that is measured, by the heading of its column."""
    places = {name: folder / name for name in ("ours", "pytest", "nbgrader", "few", "otter", "otter few")}
    for place in places.values():
        place.mkdir(parents=True)
    few = own_checks(assignment)
    call = "from peers_hidden import check\n\ncheck({suite!r}, {exercise!r})"
    same = {one: call.format(suite=str(assignment.suite_path), exercise=one) for one in few}
    ways: dict[str, Way] = {
        OURS: OurWay(assignment, places["ours"]),
        "pytest": Pytest(assignment, places["pytest"]),
        "pytest `-n 2`": Pytest(assignment, places["pytest"], "-n", "2"),
        "nbgrader, the same tests": Nbgrader(places["nbgrader"], same, some, is_whole=True),
        "nbgrader, a few checks": Nbgrader(places["few"], few, some, is_whole=False),
    }
    if otter:
        ways["otter, the same tests"] = Otter(otter, places["otter"], same, is_whole=True)
        ways["otter, a few checks"] = Otter(otter, places["otter few"], few, is_whole=False)
    return ways


def marginal(way: Way, submitted: list[Submitted], few: int, many: int) -> float:
    """Return what one submission more costs, of those between two sizes of class."""
    if not way.takes_class:
        return way.seconds(submitted[few:many]) / (many - few)
    return (way.seconds(submitted[:many]) - way.seconds(submitted[:few])) / (many - few)


def install_otter(folder: Path) -> Path | None:
    """Return the Python of a new environment with Otter-Grader; None, having said so, where it cannot be made."""
    python, uv = folder / "bin" / "python", shutil.which("uv")
    try:
        if uv is None:
            raise FileNotFoundError("there is no uv")
        spent([uv, "venv", "--python", sys.executable, folder], ROOT)
        # What the hidden tests need as well: of the project its dependencies, itself it is found by path.
        packages = ["otter-grader", "ipykernel", "-r", ROOT / "pyproject.toml"]
        spent([uv, "pip", "install", "--python", python, *packages], ROOT)
    except (SystemExit, OSError) as problem:
        print(f"Otter-Grader is left out, it could not be installed: {problem}", file=sys.stderr)
        return None
    return python


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, nargs=2, default=[100, 200], metavar=("FEW", "MANY"))
    parser.add_argument("--peers-students", type=int, nargs=2, default=[1, 5], metavar=("FEW", "MANY"))
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--otter", type=Path, help="the Python of an environment that has otter-grader")
    parser.add_argument("assignment", nargs="*")
    options = parser.parse_args()
    adopt_what_is_left_behind()
    course = load_course(ROOT)
    chosen = [course.assignment(name) for name in options.assignment] or course.assignments[:5]
    sums: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        otter = options.otter.absolute() if options.otter else install_otter(Path(name) / "environment")
        for assignment in chosen:
            submitted = submissions(assignment, max(*options.students, *options.peers_students))
            ways = ways_of(assignment, submitted[0], otter, Path(name) / assignment.name)
            if not sums:
                sums = {way: [0.0] * options.rounds for way in ways}
                print(f"| assignment | {' | '.join(ways)} |\n|{'---|' * (1 + len(ways))}")
            for way in ways.values():  # what is compiled or recorded once
                way.seconds(submitted[: options.students[1] if isinstance(way, OurWay) else 1])
            found: dict[str, list[float]] = {way: [] for way in ways}
            for _ in range(options.rounds):
                for heading, way in ways.items():
                    sizes = options.students if isinstance(way, OurWay) else options.peers_students
                    found[heading].append(marginal(way, submitted, *sizes))
            tell(assignment.name, found)
            sums = {way: [a + b for a, b in zip(sums[way], found[way], strict=True)] for way in ways}
    tell("all", sums)


def tell(name: str, found: dict[str, list[float]]) -> None:
    """Print a row: our milliseconds, and of each peer how many times as much, and its seconds."""
    cells = [f"{1000 * statistics.median(found[OURS]):.0f} ms"]
    for times in list(found.values())[1:]:
        ratios = [one / ours for one, ours in zip(times, found[OURS], strict=True)]
        cells.append(f"{statistics.median(ratios):.0f} ({statistics.median(times):.2f} s)")
    print(f"| {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
