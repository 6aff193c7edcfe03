"""Every case of the corpus as a table: ``python -m tests.cases [NAME ...]``, for all or for those whose name has NAME.

Ends with 1 if any of them is not right.
"""

import os
import sys
from itertools import groupby

from grader.course import load_course
from grader.sandbox.isolation import find_isolation
from tests.cases.running import grade_cases, read_cases
from tests.conftest import REPOSITORY


def main(names: list[str]) -> int:
    cases = [case for case in read_cases() if not names or any(name in case.name for name in names)]
    cases = [case for case in cases if case.is_for_this_python]
    verdicts = grade_cases(cases, load_course(REPOSITORY), find_isolation(), len(os.sched_getaffinity(0)))
    failed = 0
    for kind, group in groupby(sorted(cases, key=lambda case: (case.kind, case.name)), key=lambda case: case.kind):
        print(f"\n{kind}")
        for case in group:
            points, words = verdicts[case.name].wrong_points(case), verdicts[case.name].wrong_words(case)
            failed += bool(points or words)
            got = f"got {', '.join(points)}" if points else "ok"
            told = "; ".join(words) or ("ok" if case.says or case.never else "-")
            print(f"  {case.name:45}  {case.right or '-':40}  points: {got}  words: {told}")
    print(f"\n{len(cases) - failed} of {len(cases)} right")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
