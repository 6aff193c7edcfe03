"""Kill processes of a batch at random moments, resume it, and compare it with a calm one.

    python -m tests.kills [--kills 200] [--seed 1] [--students 24]

Prints how many processes of each kind were killed; ends with an AssertionError if a grade was lost, written twice or
came out otherwise.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.kills.killing import Havoc, contents, lay_out_course, start


def main() -> None:
    """Run as the module's docstring says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--students", type=int, default=24)
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        course = lay_out_course(Path(folder) / "course", chosen.students)
        assert start(course, Path(folder) / "calm").wait() == 0
        havoc = Havoc(course, Path(folder) / "out", contents(Path(folder) / "calm"), chosen.seed)
        havoc.wreak(chosen.kills)
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(havoc.killed.items()))
    print(
        f"{havoc.killed.total()} kills ({told}) in {time.monotonic() - began:.0f} s, {havoc.resumed} times resumed: "
        f"{chosen.students} grades, the same bytes as without, each written once"
    )


if __name__ == "__main__":
    main()
