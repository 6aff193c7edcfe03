"""A submission as a program: what is typed for it, and what it printed, wrote and ended with."""

import pytest

from grader.remote.programs import Ran, ran_from
from grader.remote.raised import StudentError
from grader.remote.wire import WireError, decode, encode
from grader.suite.local import local_student
from grader.suite.reference import load_module
from grader.worker.main import _input
from grader.worker.programs import Typing

PROGRAM = """
import sys

def greet():
    print(f"Hello, {input('Name? ')}!")

if __name__ == "__main__":
    greet()
    print(sys.argv[1:], [line.strip() for line in sys.stdin])
    with open("out.txt", "w") as file:
        file.write("done")
    sys.exit(3)
"""


@pytest.fixture
def student(tmp_path, monkeypatch):
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    (tmp_path / "work" / "given.csv").write_text("a,b")
    made = local_student(load_module(path, "submission"))
    yield made
    made._begin()


def test_what_is_typed_answers_input_until_it_is_used_up(student):
    student.stdin("Ann\nBob\n")
    student.greet()
    assert student.printed == "Name? Hello, Ann!\n"
    student.greet()
    assert "Bob" in student.printed
    with student.raises(EOFError):
        student.greet()


def test_what_a_test_has_typed_is_not_there_in_the_next(student):
    student.stdin("Ann\nBob\n")
    student._begin()
    with pytest.raises((StudentError, OSError)):
        student.greet()


def test_a_program_runs_from_the_top_with_its_input_and_arguments(student):
    ran = student.main(stdin="Ann\nx\ny\n", argv=["-v", 2])
    assert ran == Ran("Name? Hello, Ann!\n['-v', '2'] ['x', 'y']\n", 3, {"out.txt": "done"})


AGAIN = """
import os, sys
time = os.stat("out.txt").st_mtime_ns if os.path.exists("out.txt") else None
with open("out.txt", "w") as file:
    file.write(sys.argv[1])
if time:  # the clock of the file system has not gone on since
    os.utime("out.txt", ns=(time, time))
"""


def test_what_the_next_run_writes_at_once_and_as_long_as_before_is_told_too(student, tmp_path):
    (tmp_path / "again.py").write_text(AGAIN)
    again = local_student(load_module(tmp_path / "again.py", "again"))
    for text in ("1", "2"):
        assert again.main(argv=[text]).files == {"out.txt": text}
    again._begin()


def test_an_exception_that_ends_a_program_is_one_of_the_students(student):
    with student.raises(EOFError):
        student.main()


def test_in_a_worker_input_reads_what_was_typed_and_nothing_else(capsys):
    typing = Typing()
    with pytest.raises(EOFError):
        _input("Name? ")
    typing.type("Ann\n")
    try:
        assert _input("Name? ") == "Ann"
    finally:
        typing.end()
    with pytest.raises(EOFError):
        _input("Name? ")


@pytest.mark.parametrize(
    "told",
    [
        None, [0], [0, [], []], [256, []], [-1, []], [True, []], ["0", []], [0, {}], [0, [["a"]]], [0, [["a", 1]]],
        [0, [[1, "a"]]], [0, [["a", "b"]] * 21], [0, [["a" * 300, "b"]]],
    ],
)  # fmt: skip
def test_whatever_else_a_worker_tells_of_a_program_is_a_violation(told):
    with pytest.raises(WireError):
        ran_from(decode(encode(told, lambda one: one), lambda reference: reference), "")
