"""Whole programs in a sandbox: what is typed, arguments, files, exit status, and programs that do not end well."""

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.submission import Cell, Submission
from grader.suite.outcome import Cause, Status
from tests.grading.test_environment import COURSE

pytestmark = pytest.mark.proof

AUTHORED = '''
# %%
import sys

# %% exercise="main" points=7
def main():
    """Read numbers; print their sum, or write it into the file that is named; end with 1 where there is none."""
    ### BEGIN SOLUTION
    numbers = [float(line) for line in sys.stdin]
    if len(sys.argv) > 1:
        with open(sys.argv[1], "w") as file:
            file.write(str(sum(numbers)))
    else:
        print(sum(numbers))
    sys.exit(not numbers)
    ### END SOLUTION

# %%
if __name__ == "__main__":
    main()
'''
TESTS = """
import pytest
from grader.suite import close

pytestmark = pytest.mark.exercise("main")

def test_printed(student):
    ran = student.main(stdin="1\\n2\\n")
    assert ran.printed == close("3\\n", spaces=False, numbers=True)
    assert ran.status == close(0)
    assert ran.files == close({})

def test_written(student):
    ran = student.main(stdin="1\\n2\\n", argv=["sum.txt"])
    assert ran.files["sum.txt"] == close("3", spaces=False, numbers=True)
    assert ran.printed == close("")

def test_status(student):
    assert student.main(stdin="").status == close(1)

def test_one_run_leaves_nothing_to_the_next(student):
    assert student.main(stdin="4", argv=["other.txt"]).files["other.txt"] == close("4", spaces=False, numbers=True)
    assert student.main(stdin="5").files == close({})
"""


@pytest.fixture(scope="module")
def graded(tmp_path_factory, isolation):
    root = tmp_path_factory.mktemp("programs")
    folder, suite = root / "solutions" / "hw1", root / "autograde_tests" / "hw1"
    folder.mkdir(parents=True)
    suite.mkdir(parents=True)
    text = COURSE + "[assignment.environment]\ncall_seconds = 1.0\ncell_seconds = 1.0\nexercise_seconds = 8.0\n"
    (root / "course.toml").write_text(text, encoding="utf-8")
    (folder / "hw1.py").write_text(AUTHORED, encoding="utf-8")
    (suite / "test_hw1.py").write_text(TESTS, encoding="utf-8")
    course = load_course(root)
    with Judge(isolation, course.limits, diagnose=False) as judge:

        def grade(text):
            cells = tuple(Cell(number, part) for number, part in enumerate(text.split("# %%"), 1))
            (exercise,) = judge.grade(Submission("hw1.py", cells), course.assignments[0], "student01", 1).exercises
            return {one.name.removeprefix("test_"): one for one in exercise.tests}

        yield grade


def test_a_right_program_passes(graded):
    tests = graded(AUTHORED)
    assert {one.status for one in tests.values()} == {Status.PASSED}, tests


def test_it_need_not_have_a_function(graded):
    tests = graded(
        "import sys\n# %%\nnumbers = [float(line) for line in sys.stdin.read().split()]\n"
        "out = open(sys.argv[1], 'w') if sys.argv[1:] else sys.stdout\nprint(sum(numbers), file=out)\n"
        "if out is not sys.stdout: out.close()\nif not numbers: sys.exit('no numbers')\n# %%\ndef main(): pass\n"
    )
    assert tests["printed"].status is tests["written"].status is tests["status"].status is Status.PASSED


def test_a_program_that_asks_for_more_than_there_is_ends_with_the_end_of_the_file(graded):
    tests = graded("def main():\n    print(float(input()) + float(input()) + float(input()))\n# %%\nmain()\n")
    assert (tests["printed"].cause, tests["printed"].raised.kind) == (Cause.RAISED, "EOFError")
    assert "all that was typed has been read" in tests["printed"].raised.message


def test_endless_output_and_endless_loops_cost_the_program_alone(graded):
    for body in ("print('x' * 1000)", "pass"):
        tests = graded(f"def main():\n    while True:\n        {body}\nif __name__ == '__main__':\n    main()\n")
        assert {one.status for one in tests.values()} <= {
            Status.TIMEOUT,
            Status.ERROR,
            Status.NOT_REACHED,
            Status.FAILED,
        }
        assert tests["printed"].status is Status.TIMEOUT


def test_more_output_than_is_kept_is_cut_and_ends_nothing(graded):
    tests = graded(
        "import sys\ndef main():\n    for _ in range(100000):\n        print('x' * 100)\n    sys.exit(1)\nmain()\n"
    )
    assert tests["status"].status is Status.PASSED
    assert tests["printed"].status is Status.FAILED


def test_of_many_or_large_files_a_bounded_part_is_told(graded):
    tests = graded(
        "import sys\ndef main():\n    for n in range(30):\n        open(f'{n:02}.txt', 'w').write('1' * 270000)\n"
        "    sys.exit(1)\nmain()\n"
    )
    assert tests["status"].status is Status.PASSED
    assert tests["printed"].status is Status.FAILED


@pytest.mark.parametrize(
    ("code", "passes"), [("1", True), ("True", True), ("'sorry'", True), ("257", True), ("0", False), ("2", False)]
)
def test_the_exit_status_is_what_a_shell_would_see(graded, code, passes):
    tests = graded(f"import sys\ndef main():\n    sys.exit({code})\nmain()\n")
    assert (tests["status"].status is Status.PASSED) is passes


def test_a_link_out_of_the_working_directory_tells_nothing_of_what_it_points_to(graded):
    tests = graded(
        "import os, sys\ndef main():\n    os.symlink('/etc/passwd', 'sum.txt')\n    os.symlink('/dev/zero', 'zero')\n"
        "    sys.exit(1)\nmain()\n"
    )
    assert tests["status"].status in (Status.PASSED, Status.FAILED)
    assert tests["written"].status is Status.FAILED
