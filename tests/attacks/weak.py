"""One attack against our engine at a level by name: ``python -m tests.attacks.weak LEVEL FILE``."""

import sys
import tempfile
from pathlib import Path

from grader.course import load_course
from grader.grading import Judge
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import Level
from tests.attacks.arena import against_the_engine
from tests.conftest import CANARY

if __name__ == "__main__":
    course = load_course(CANARY)
    with Judge(find_isolation(Level(sys.argv[1])), course.limits, diagnose=False) as judge:
        with tempfile.TemporaryDirectory() as place:
            print("GAINS", *against_the_engine(Path(sys.argv[2]), judge, course, Path(place)))
