"""Grade a class again and again on a host that fails, and hold each batch to an undisturbed one.

    python -m tests.faults [--rounds 300] [--seed 1] [--students 6] [--fault NAME]

Prints, for each fault, how many Grades were the undisturbed ones and how many submissions had no verdict; ends with an
AssertionError at the first wrong point.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.faults.rounds import FAULTS, begin


def main() -> None:
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--students", type=int, default=6)
    parser.add_argument("--fault", choices=FAULTS, action="append")
    chosen = parser.parse_args()
    began = time.monotonic()
    faults = chosen.fault or FAULTS
    with tempfile.TemporaryDirectory() as folder:
        rounds = begin(Path(folder), chosen.students)
        for number in range(chosen.rounds):
            rounds.one(faults[number % len(faults)], chosen.seed + number)
            print(f"\r{number + 1}/{chosen.rounds}", end="", flush=True)
    print(f"\r{'fault':16}{'the same':>10}{'no verdict':>12}{'one line':>10}")
    for fault in faults:
        print(f"{fault:16}{rounds.same[fault]:10}{rounds.none[fault]:12}{rounds.ended[fault]:10}")
    print(
        f"{chosen.rounds} rounds in {time.monotonic() - began:.0f} s: {rounds.same.total()} Grades, all of them the "
        f"undisturbed ones; {rounds.none.total()} submissions without a verdict, all of them named; 0 wrong points"
    )


if __name__ == "__main__":
    main()
