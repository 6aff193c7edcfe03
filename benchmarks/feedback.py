"""What the pages of a class cost: the kept grades of the sample class, again and again until there are enough.

    python benchmarks/feedback.py GRADES [--pages N]

GRADES is what `grader grade examples/class --out GRADES` wrote. Timed is everything from a kept Grade to a file:
reading the Grade and the submission, building the feedback and the page, writing it whole; then the same where nothing
has changed. One process; processor time is its own, whatever else the machine does.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import tempfile
import time
from pathlib import Path

from grader.classroom import GradeStore, Job, discover
from grader.course import load_course
from grader.feedback import catalogue
from grader.feedback.hand_back import Form, hand_back

ROOT = Path(__file__).parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("grades", type=Path)
    parser.add_argument("--pages", type=int, default=1000)
    options = parser.parse_args()
    course, store = load_course(ROOT), GradeStore(options.grades)
    jobs: list[Job] = [
        job for job in discover([ROOT / "examples" / "class"], course) if store.read(job.student, job.assignment)
    ]
    if not jobs:
        parser.error(f"{options.grades} holds no grades of examples/class")
    say = catalogue(course.language)
    for what in ("written", "unchanged"):
        times, size = [], 0
        with tempfile.TemporaryDirectory() as folder:
            many = list(itertools.islice(itertools.cycle(jobs), len(jobs) * (what == "unchanged") + options.pages))
            processor, began = time.process_time(), time.perf_counter()
            for done in hand_back(many, course, store, Path(folder), Form.HTML, say):
                if done.rewritten == (what == "written"):
                    times.append(1000 * (time.perf_counter() - began))
                    size += done.path.stat().st_size
                if what == "written":
                    done.path.unlink()
                began = time.perf_counter()
            processor = time.process_time() - processor
        print(
            f"{what:10}{len(times):6} pages of {size / len(times) / 1024:.0f} kB on average: median "
            f"{statistics.median(times):.1f} ms, 95% under {statistics.quantiles(times, n=20)[-1]:.1f} ms, "
            f"slowest {max(times):.0f} ms, {1000 * processor / len(many):.1f} ms of processor time each"
        )


if __name__ == "__main__":
    main()
