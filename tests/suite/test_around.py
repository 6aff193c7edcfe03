"""A test puts something in the place of the keyboard, the screen or the arguments: the student's code meets it."""

import pytest

from grader.grading import Judge
from grader.submission import read_submission
from grader.suite.outcome import Status

SOURCE = """import sys

def ask():
    print("So many:")
    return [input("? ") for _ in range(2)]

def read():
    return sys.stdin.read()

def arguments():
    return sys.argv[1:]
"""
HEAD = """import io, sys
from contextlib import redirect_stdout
from unittest.mock import patch
import pytest
from grader.suite import close
pytestmark = pytest.mark.exercise("ask")
"""
TESTS = {
    "input is given": (
        "def test_a(student, monkeypatch):\n"
        "    answers = iter(['a', 'b'])\n"
        "    monkeypatch.setattr('builtins.input', lambda prompt='': next(answers) + prompt)\n"
        "    assert student.ask() == close(['a? ', 'b? '])\n"
    ),
    "input is mocked": (
        "def test_a(student):\n"
        "    with patch('builtins.input', side_effect=['a', 'b']) as asked:\n"
        "        assert student.ask() == close(['a', 'b'])\n"
        "    assert asked.call_count == 2\n"
        "    with pytest.raises(EOFError):\n"
        "        student.ask()\n"
    ),
    "too little is given": (
        "def test_a(student, monkeypatch):\n"
        "    answers = iter(['a'])\n"
        "    monkeypatch.setattr('builtins.input', lambda prompt: next(answers))\n"
        "    with pytest.raises(EOFError, match='all that was typed'):\n"
        "        student.ask()\n"
    ),
    "a stream is given": (
        "def test_a(student, monkeypatch):\n"
        "    monkeypatch.setattr(sys, 'stdin', io.StringIO('a\\nb\\n'))\n"
        "    assert student.ask() == close(['a', 'b'])\n"
        "    monkeypatch.setattr('sys.stdin', io.StringIO('rest'))\n"
        "    assert student.read() == close('rest')\n"
    ),
    "arguments are given": (
        "def test_a(student, monkeypatch):\n"
        "    monkeypatch.setattr(sys, 'argv', ['ask.py', '-n', '3'])\n"
        "    assert student.arguments() == close(['-n', '3'])\n"
        "def test_b(student):\n"
        "    assert student.arguments() == close([])\n"
    ),
    "what is printed is captured": (
        "def test_a(student, capsys):\n"
        "    student.stdin('a\\nb\\n')\n"
        "    student.ask()\n"
        "    assert capsys.readouterr().out == close('So many:\\n? ? ')\n"
        "    assert student.printed == close('So many:\\n? ? ')\n"
    ),
    "what is printed is redirected": (
        "def test_a(student):\n"
        "    student.stdin('a\\nb\\nc\\nd\\n')\n"
        "    with redirect_stdout(io.StringIO()) as heard:\n"
        "        student.ask()\n"
        "    student.ask()\n"
        "    assert heard.getvalue() == close('So many:\\n? ? ')\n"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def grade(tmp_path_factory, isolation):
    """Return what became of each test of a suite, with the source handed in as it is."""

    def grade(tests):
        from grader.course import load_course

        root = tmp_path_factory.mktemp("course")
        for name, text in {
            "course.toml": 'name = "c"\n[[assignment]]\nname = "hw"\n',
            "solutions/hw/hw.py": f'# %% exercise="ask" points=1\n{SOURCE}',
            "autograde_tests/hw/test_hw.py": HEAD + tests,
        }.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        course = load_course(root)
        with Judge(isolation, course.limits) as judge:
            work = read_submission(root / "solutions/hw/hw.py")
            (exercise,) = judge.grade(work, course.assignments[0], "student01", 1).exercises
        return exercise.tests

    return grade


@pytest.mark.parametrize("tests", TESTS.values(), ids=TESTS)
def test_what_stands_there_is_what_the_students_code_meets(grade, tests):
    assert [(one.name, one.status) for one in grade(tests) if one.status is not Status.PASSED] == []
