"""Measure anew what the documents say of time, size and trust, and tell which figures differ from what is written.

    python benchmarks/measure.py [--only NAME ...] [--all]

Each benchmark is run as its own command, and each figure of it is looked up in the document that tells it. A duration
may be as much as `DRIFT` times another one before it is said to differ, since machines drift and other work goes on;
what is counted has to be the same. What takes long is run with --all alone, and is named as not measured otherwise.

Exit codes: 0 when all that was measured is as written; 1 when something differs or could not be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DRIFT = 1.3
_HOURS = 4 * 3600
_NEARLY_NOTHING = 0.05

Figures = dict[str, float]


class Measure(NamedTuple):
    """One benchmark: how it is run, and how its figures are read where it prints them and where they are written.

    ``drift`` is how many times one figure may be the other; 1 for what is counted, as are figures of the names that end
    as ``counted`` says.
    """

    name: str
    command: tuple[str, ...]
    document: str
    heading: str
    printed: Callable[[str], Figures]
    written: Callable[[str], Figures]
    drift: float = DRIFT
    counted: tuple[str, ...] = ()
    is_long: bool = False


def section(text: str, heading: str) -> str:
    """Return what a document says under a heading."""
    found = re.search(rf"^(#+) {re.escape(heading)}$\n(.*?)(?=^#{{1,6}} |\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"no heading {heading!r}")
    return found[2]


def rows(text: str) -> list[list[str]]:
    """Return the rows of the tables of a text, without their headings."""
    lines = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in text.splitlines() if line[:1] == "|"]
    marks = [number for number, cells in enumerate(lines) if set("".join(cells)) <= set("-: ")]
    headings = {number - 1 for number in marks} | set(marks)
    return [cells for number, cells in enumerate(lines) if number not in headings]


def _number(text: str) -> float:
    found = re.search(r"-?\d[\d,]*(?:\.\d+)?", text)
    if found is None:
        raise ValueError(f"{text!r} holds no number")
    return float(found[0].replace(",", ""))


def _columns(text: str, names: tuple[str, ...]) -> Figures:
    """Return the figures of a table: one for each row and each column that is named."""
    return {
        f"{cells[0]}, {name}": _number(cell)
        for cells in rows(text)
        for name, cell in zip(names, cells[1:], strict=False)
        if name
    }


def _in_prose(*forms: tuple[str, str]) -> Callable[[str], Figures]:
    """Return what reads figures by the words around them."""

    def read(text: str) -> Figures:
        plain = " ".join(text.split())
        found = {name: re.search(form, plain) for name, form in forms}
        return {name: _number(one[1]) for name, one in found.items() if one is not None}

    return read


def _throughput(output: str) -> Figures:
    found: Figures = {}
    read = json.loads(output)["rows"]
    sums = {way: sum(row["cpu"][f"{way}_ms"] for row in read) for way in ("isolated", "pytest", "direct")}
    whole = {
        "isolated_ms": sums["isolated"],
        "to_pytest": [sums["isolated"] / sums["pytest"]],
        "to_direct": [sums["isolated"] / sums["direct"]],
    }
    counts = {key: sum(row[key] for row in read) for key in ("exercises", "tests")}
    for row in [*read, {"assignment": "all of them", "cpu": whole, **counts}]:
        name, processor = row["assignment"], row["cpu"]
        found |= {f"{name}, exercises": row["exercises"], f"{name}, tests": row["tests"]}
        found |= {f"{name}, isolated ms": processor["isolated_ms"], f"{name}, to pytest": processor["to_pytest"][0]}
        found[f"{name}, to our run"] = processor["to_direct"][0]
    return found


def _breakdown(output: str) -> Figures:
    lines = [line.split() for line in output.splitlines() if re.match(r"L\d +[\d.]+", line)]
    return {
        f"{level}, {phase}": float(one) for level, *times in lines for phase, one in zip(_PHASES, times, strict=True)
    }


_PHASES = ("ready", "compile", "load", "call", "anew", "kill")


def _diagnosis(output: str) -> Figures:
    found: Figures = {}
    which = ""
    for line in output.splitlines():
        if line.endswith("exercise wrong"):
            which = line.split()[0]
        elif which and line.startswith("  "):
            name, _, _, ratio, times, mean = line.split()
            if which == "every":
                found[f"{name}, every wrong"] = float(ratio)
            else:
                found |= {f"{name}, one wrong": float(times), f"{name}, one wrong, mean": float(mean)}
    return found


def _written_diagnosis(text: str) -> Figures:
    found: Figures = {}
    for name, every, one, mean in rows(text):
        found |= {f"{name}, one wrong": float(one), f"{name}, one wrong, mean": float(mean)}
        found[f"{name}, every wrong"] = float(every.split(", ")[2])
    return found


def _keeping(output: str) -> Figures:
    return {f"{name}, ms": value for name, value in json.loads(output).items()}


def _written_keeping(text: str) -> Figures:
    # A range is told by its middle.
    middles = [sum(map(float, cells[1].split("-"))) / 2 for cells in rows(text)]
    return {f"{name}, ms": one for name, one in zip(("each", "store", "renames", "journal"), middles, strict=True)}


_DISGUISES = (
    "renamed", "reordered", "commented", "reformatted", "loops rewritten", "intermediate results named", "all of it",
)  # fmt: skip


def _similarity(output: str) -> Figures:
    lines = output.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("all "))
    found: Figures = {}
    for what, line in (("files", lines[at]), ("functions", lines[at + 1])):
        counts = [_number(one) for one in re.findall(r"(\d+) of \d+|(\d+)/\d+", line) for one in one if one]
        found |= {f"{name}, {what}": count for name, count in zip(_DISGUISES, counts, strict=False)}
    return found


def _trust(output: str) -> Figures:
    found: Figures = {}
    for name, text in re.findall(
        r"^(held_out\w*): \d+ programs\n(.*?)(?=^held_out|\Z)", output, re.MULTILINE | re.DOTALL
    ):
        total = next(line for line in text.splitlines() if line.strip().startswith("in total"))
        which = {"held_out": "first", "held_out_second": "second", "held_out_third": "third"}[name]
        shares = re.findall(r"(\d+/\d+) ", total)
        found |= {f"{which}, {what}": int(one.split("/")[0]) for what, one in zip(_SHARES, shares, strict=True)}
    return found


_SHARES = ("precision", "recall", "any true cause")


def _written_trust(text: str) -> Figures:
    found: Figures = {}
    for cells in rows(text):
        which = cells[0].split(" ")[0]
        if ":" not in which:
            found |= {f"{which}, {what}": _number(one) for what, one in zip(_SHARES, cells[2:], strict=True)}
    return found


PERFORMANCE, TRUST, REPORT = "docs/performance.md", "docs/trust.md", "docs/report.md"
_LATENCY = _in_prose(
    ("grader check, s", r"waits ([\d.]+) s for `grader check"), ("check() later, ms", r"and ([\d.]+) ms for `check\("),
)  # fmt: skip


def _selfcheck(output: str) -> Figures:
    seconds = _in_prose(("cold", r"grader check FILE \w+ +([\d.]+) ms"), ("later", r"a later one +([\d.]+) ms"))(output)
    return {"grader check, s": seconds["cold"] / 1e3, "check() later, ms": seconds["later"]}


_THROUGHPUT = ("exercises", "tests", "isolated ms", "", "to pytest", "", "to our run")
_PEERS = (
    "grader grade, ms", "times pytest", "times pytest -n 2", "times nbgrader", "times nbgrader, few",
    "times otter", "times otter, few",
)  # fmt: skip
_ONE_OUT = "Mistakes that the library does not know"
MEASURES = (
    Measure(
        "throughput", ("benchmarks/throughput.py", "--rounds", "7", "--json"), PERFORMANCE, "Throughput",
        _throughput, partial(_columns, names=_THROUGHPUT), counted=("exercises", "tests"),
    ),
    Measure(
        "breakdown", ("benchmarks/breakdown.py",), PERFORMANCE, "Where the milliseconds go",
        _breakdown, partial(_columns, names=_PHASES),
    ),
    Measure("selfcheck", ("benchmarks/selfcheck.py",), PERFORMANCE, "Latency", _selfcheck, _LATENCY),
    # A disk that others use too: what is written is a range.
    Measure(
        "keeping", ("benchmarks/keeping.py", "--json"), PERFORMANCE, "Keeping Grades",
        _keeping, _written_keeping, drift=3.0,
    ),
    Measure(
        "diagnosis", ("benchmarks/diagnosis.py",), PERFORMANCE, "What a diagnosis costs",
        _diagnosis, _written_diagnosis,
    ),
    Measure(
        "peers", ("benchmarks/peers.py",), PERFORMANCE, "Beside other graders",
        partial(_columns, names=_PEERS), partial(_columns, names=_PEERS), is_long=True,
    ),
    Measure(
        "report", ("benchmarks/report.py", "--students", "10000", "--tests", "48"), REPORT, "The same as files",
        _in_prose(("memory, MB", r"of it for the report (\d+) MB"), ("page, MB", r"page ([\d.]+) MB")),
        _in_prose(("memory, MB", r"took (\d+) MB of memory"), ("page, MB", r"page has ([\d.]+) MB")),
    ),
    Measure(
        "similarity", ("benchmarks/similarity.py",), REPORT, "What it can mean, and what it cannot",
        _similarity, partial(_columns, names=("files", "functions")), drift=1.0,
    ),
    Measure(
        "trust", ("-m", "tests.diagnosis.measure"), TRUST, "Programs that were held out",
        _trust, _written_trust, drift=1.0, is_long=True,
    ),
    Measure(
        "one out", ("-m", "tests.diagnosis.measure", "--leave-one-out"), TRUST, _ONE_OUT,
        _in_prose(("tried", r"in total +false naming \d+/(\d+)"), ("taken", r"in total +false naming (\d+)/")),
        _in_prose(("tried", r"Each of the (\d+)"), ("taken", r"(\d+) were taken for another")),
        drift=1.0, is_long=True,
    ),
)  # fmt: skip
# Commands whose figures are not read here: other programs have to be installed, or an idle machine for hours.
BY_HAND = (
    "benchmarks/scale.py",
    "benchmarks/serve.py",
    "benchmarks/feedback.py",
    "benchmarks/feeding.py",
    "benchmarks/preload.py",
)


def different(written: Figures, measured: Figures, drift: float, counted: tuple[str, ...] = ()) -> list[str]:
    """Return the figures that are not in both, or further apart than they may be."""
    found = []
    for name in dict.fromkeys((*written, *measured)):
        one, other = written.get(name), measured.get(name)
        if one is None or other is None:
            found.append(name)
        elif name.endswith(counted) or drift == 1:
            found += [name] if one != other else []
        # Of a few hundredths nobody can say how many times they are others.
        elif max(one, other) > drift * max(min(one, other), 0) and abs(one - other) > _NEARLY_NOTHING:
            found.append(name)
    return found


def run(measure: Measure) -> Figures:
    """Measure.

    Raises
    ------
    subprocess.SubprocessError, ValueError, KeyError
        if the benchmark ends badly, or prints what cannot be read.
    """
    done = subprocess.run(
        [sys.executable, *measure.command], cwd=ROOT, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE, text=True, check=True, timeout=_HOURS,
    )  # fmt: skip
    return measure.printed(done.stdout)


def report(measure: Measure) -> bool:
    """Measure, print each figure beside what is written, and return whether all are as written."""
    written = measure.written(section((ROOT / measure.document).read_text(encoding="utf-8"), measure.heading))
    print(f"\n{measure.name}: python {' '.join(measure.command)}   ({measure.document}, {measure.heading})", flush=True)
    try:
        measured = run(measure)
    except (subprocess.SubprocessError, ValueError, KeyError, StopIteration) as problem:
        print(f"  could not be measured: {problem}")
        return False
    wrong = different(written, measured, measure.drift, measure.counted)
    for name in dict.fromkeys((*written, *measured)):
        one, other = (f"{values[name]:g}" if name in values else "-" for values in (written, measured))
        print(f"  {name:45} written {one:>9}  measured {other:>9}{'  DIFFERS' if name in wrong else ''}")
    return not wrong


def main() -> None:
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=[one.name for one in MEASURES])
    parser.add_argument("--all", action="store_true", help="also what takes long")
    options = parser.parse_args()
    chosen = [one for one in MEASURES if (one.name in options.only if options.only else options.all or not one.is_long)]
    results = {one.name: report(one) for one in chosen}
    print("\nnot measured:")
    for one in MEASURES:
        if one not in chosen:
            print(f"  {one.name}: python {' '.join(one.command)}")
    for path in BY_HAND:
        print(f"  python {path}: read its docstring, and compare by hand")
    wrong = [name for name, is_right in results.items() if not is_right]
    print(f"\n{len(results) - len(wrong)} as written, {len(wrong)} not{': ' + ', '.join(wrong) if wrong else ''}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
