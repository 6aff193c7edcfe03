"""``python -m tests.questions [ASSIGNMENT...]``: every accepted style is asked about, and each key answered in plain Python.

Prints for each assignment how many styles get three different kinds of questions for every exercise, and how many keys
were held to an independent execution. Ends with 1 if one of them is another one.
"""

import random
import sys
import time
from collections import Counter
from contextlib import redirect_stdout
from io import StringIO

from grader.classroom.conditions import choose_isolation, worker_limits
from grader.course import load_course
from grader.questions import Asker, read_calls
from grader.submission import read_submission
from tests.conftest import REPOSITORY
from tests.questions.plain import Answering

FOR_EXERCISE = 31
"""Questions about each exercise of each style: some 13,000 for the seven chapters."""


def main(wanted):
    course = load_course(REPOSITORY)
    wrong = 0
    keys = Counter()
    with Asker(choose_isolation("auto", worker_limits(course)), course.limits) as asker:
        for assignment in course.assignments:
            if wanted and not any(assignment.name.startswith(one) for one in wanted):
                continue
            styles = enough = 0
            for path in sorted((assignment.suite_path / "accepted").glob("*.py")):
                began = time.monotonic()
                submission = read_submission(path, assignment.released)
                found = asker.ask(submission, assignment, read_calls(assignment), assignment.tested, 1)
                styles += 1
                enough += all(len(found.questions.get(one.name, ())) >= 3 for one in assignment.tested)
                source = submission.cells[0].source
                for name, kinds in found.questions.items():
                    drawn = [question for some in kinds.values() for question in some]
                    random.Random(3).shuffle(drawn)
                    for question in drawn[:FOR_EXERCISE]:
                        keys[question.kind] += 1
                        with redirect_stdout(StringIO()):
                            right = Answering(question, source, found.listings[name]).right()
                        if right != [question.key]:
                            wrong += 1
                            print(f"{assignment.name} {path.stem}: {right} instead of {question}", flush=True)
                seconds = time.monotonic() - began
                print(f"{assignment.name} {path.stem}: {seconds:.0f} s, {sum(keys.values())} keys", flush=True)
            print(f"{assignment.name}: {enough} of {styles} styles get three kinds of questions for every exercise")
    print(f"{sum(keys.values())} keys, {wrong} wrong: {dict(keys)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
