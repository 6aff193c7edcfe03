"""What a test does around the student's code is met by it, as in one process; and what that code does is met here."""

import pytest

from grader.diagnosis.transcript import Recorder
from grader.grading import Judge
from grader.submission import read_submission
from grader.suite.outcome import Status

SOURCE = """import json, logging, os, random, sys, time, warnings
from pathlib import Path

def ask():
    print("So many:")
    return [input("? ") for _ in range(2)]

def read():
    return sys.stdin.read()

def arguments():
    return sys.argv[1:]

def copied(path, to):
    Path(to).write_text(Path(path).read_text() * 2)
    return [to, {"to": Path(to)}]

def listed(folder="."):
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))

def nap():
    time.sleep(900)
    return os.environ.get("CANARY")

def roll():
    return random.random()

def tidy(xs):
    xs.sort()
    return xs

def tidied(xs):
    return sorted(xs)

def old():
    warnings.warn("too old", DeprecationWarning)

def note(words):
    logging.getLogger("so").info("noted: %s", words)

class Trouble(Exception):
    def __init__(self, line):
        self.line, self.message = line, "in words"

def fail(line):
    raise Trouble(line)

def parse(text):
    return json.loads(text)

def first(items):
    return items[0] + items.more(2)

def leave():
    return 1  # stays

def first_of(items):
    return next(iter(items))

def same(x):
    return x
"""
HEAD = """import inspect, io, json, logging, random, sys, time, warnings
from contextlib import redirect_stdout
from unittest.mock import Mock, patch
import numpy as np
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
    "files are handed over": (
        "@pytest.mark.parametrize('kind', [str, lambda one: one])\n"
        "def test_a(student, tmp_path, kind):\n"
        "    (tmp_path / 'sub').mkdir()\n"
        "    (tmp_path / 'in.txt').write_text('one')\n"
        "    to = kind(tmp_path / 'sub' / 'out.txt')\n"
        "    assert student.copied(kind(tmp_path / 'in.txt'), to) == [to, {'to': tmp_path / 'sub' / 'out.txt'}]\n"
        "    assert (tmp_path / 'sub' / 'out.txt').read_text() == 'oneone'\n"
        "    assert student.listed(tmp_path) == ['in.txt', 'sub']\n"
        "def test_b(student, tmp_path):\n"
        "    assert student.listed(tmp_path) == []\n"
        "    with pytest.raises(FileNotFoundError):\n"
        "        student.copied(tmp_path / 'in.txt', tmp_path / 'out.txt')\n"
    ),
    "files of the working directory are the test's own": (
        "def test_a(student, tmp_path, monkeypatch):\n"
        "    with open('in.txt', 'w') as file:\n"
        "        file.write('a')\n"
        "    student.copied('in.txt', 'out.txt')\n"
        "    with open('out.txt') as file:\n"
        "        assert file.read() == 'aa'\n"
        "    monkeypatch.chdir(tmp_path)\n"
        "    assert student.listed() == []\n"
        "def test_b(student):\n"
        "    assert 'in.txt' not in student.listed()\n"
    ),
    "functions and variables are replaced": (
        "def test_a(student, monkeypatch):\n"
        "    naps = []\n"
        "    monkeypatch.setattr(time, 'sleep', naps.append)\n"
        "    monkeypatch.setenv('CANARY', 'yes')\n"
        "    assert student.nap() == 'yes'\n"
        "    assert naps == [900]\n"
        "def test_b(student):\n"
        "    with patch('time.sleep') as sleep:\n"
        "        assert student.nap() is None\n"
        "    sleep.assert_called_once_with(900)\n"
    ),
    "random numbers are seeded": (
        "def test_a(student):\n"
        "    random.seed(3)\n"
        "    found = student.roll()\n"
        "    random.seed(3)\n"
        "    assert found == random.random()\n"
    ),
    "arguments are looked at": (
        "def test_a(student):\n"
        "    xs = [2, 1]\n"
        "    assert student.tidy(xs) == [1, 2]\n"
        "    assert xs == [1, 2]\n"
        "def test_b(student):\n"
        "    x = np.array([2.0, 1.0])\n"
        "    student.tidy(xs=x)\n"
        "    assert x[0] == 1\n"
    ),
    "warnings are heard": (
        "def test_a(student, recwarn):\n"
        "    with pytest.warns(DeprecationWarning, match='too old'):\n"
        "        student.old()\n"
    ),
    "what is logged is heard": (
        "def test_a(student, caplog):\n"
        "    with caplog.at_level(logging.INFO):\n"
        "        student.note('a')\n"
        "    student.note('b')\n"
        "    assert caplog.record_tuples == [('so', logging.INFO, 'noted: a')]\n"
    ),
    "exceptions hold what they are given": (
        "def test_a(student):\n"
        "    with pytest.raises(student.Trouble) as caught:\n"
        "        student.fail(3)\n"
        "    assert [caught.value.line, caught.value.message] == [3, 'in words']\n"
        "def test_b(student):\n"
        "    with pytest.raises(json.JSONDecodeError, match='Expecting'):\n"
        "        student.parse('nothing')\n"
    ),
    "objects of the tests are used": (
        "class Items:\n"
        "    def __init__(self):\n"
        "        self.seen = []\n"
        "    def __getitem__(self, at):\n"
        "        self.seen.append(at)\n"
        "        return at\n"
        "    def more(self, number):\n"
        "        return number\n"
        "def test_a(student):\n"
        "    items = Items()\n"
        "    assert student.first(items) == 2\n"
        "    assert items.seen == [0]\n"
        "    assert student.same(items) is items\n"
        "def test_b(student):\n"
        "    mock = Mock()\n"
        "    mock.more.return_value = 4\n"
        "    assert student.run('lambda mock: mock.more(3)', mock) == 4\n"
        "    mock.more.assert_called_once_with(3)\n"
    ),
    "what is the student's says what it is": (
        "def test_a(student):\n"
        "    trouble = student.Trouble(3)\n"
        "    assert type(trouble).__name__ == 'Trouble'\n"
        "    assert vars(trouble) == {'line': 3, 'message': 'in words'}\n"
        "    assert 'time.sleep' in inspect.getsource(student.nap)\n"
        "    assert student.same(student.same({(1, 2)})) == {(1, 2)}\n"
        "    assert student.same(student.same((1, [2]))) == (1, [2])\n"
    ),
}  # fmt: skip
LEFT_ALONE = """def test_a(student):
    xs = [2, 1]
    before = xs.copy()
    assert student.tidied(xs) == [1, 2]
    assert xs == before
"""


@pytest.fixture(scope="module")
def grade(tmp_path_factory, isolation):
    """Return what became of each test of a suite, with the source handed in as it is or with a change."""

    def grade(tests, change=("", "")):
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
            handed_in = root / "hw.py"
            handed_in.write_text(SOURCE.replace(*change))
            work = read_submission(handed_in)
            (exercise,) = judge.grade(work, course.assignments[0], "student01", 1).exercises
        return exercise.tests

    return grade


@pytest.mark.parametrize("tests", TESTS.values(), ids=TESTS)
def test_what_stands_there_is_what_the_students_code_meets(grade, tests):
    assert [(one.name, one.status) for one in grade(tests) if one.status is not Status.PASSED] == []


def test_an_argument_that_is_not_left_alone_is_seen(grade):
    (one,) = grade(LEFT_ALONE)
    assert one.status is Status.PASSED
    (one,) = grade(LEFT_ALONE, ("return sorted(xs)", "xs.sort(); return xs"))
    assert "assert [1, 2] == [2, 1]" in one.detail


def test_what_is_asked_for_a_test_that_looks_again_is_not_taken_for_what_it_asks(grade, monkeypatch):
    hear, heard = Recorder.hear, []
    monkeypatch.setattr(
        Recorder, "hear", lambda recorder, message, reply: heard.append(message[0]) or hear(recorder, message, reply)
    )
    grade(LEFT_ALONE, ("return sorted(xs)", "xs.sort(); return xs"))
    assert set(heard) == {"call"}


def test_a_wrong_answer_to_what_is_typed_is_told_from_a_wrong_test(grade):
    """The reference is asked too where a test fails, in a process of its own, and has to hear what the test types."""
    (one,) = grade(TESTS["input is given"], ("for _ in range(2)", "for _ in range(1)"))
    assert one.status is Status.FAILED
    (one,) = grade(TESTS["what is printed is captured"], ("So many:", "Not so many:"))
    assert one.status is Status.FAILED


def test_an_iterator_without_an_end_is_read_for_a_while(grade):
    tests = "def test_a(student):\n    import itertools\n    assert student.first_of(itertools.count(7)) == 7\n"
    (one,) = grade(tests, ("next(iter(items))", "list(items)[0]"))
    assert (one.raised.kind, one.raised.message) == (
        "ValueError", "10000 items of an iterator were read, and there are more",
    )  # fmt: skip


def test_fixtures_of_a_class_end_once_where_a_worker_has_died(grade):
    """What pytest's plugins keep about a test is taken away with it, and not again when the class ends."""
    tests = (
        "@pytest.fixture(scope='module')\ndef made():\n    return [1]\n"
        "def test_a(student, made, caplog):\n    assert student.leave() == 1\n"
        "def test_b(student, made, caplog):\n    assert student.same(made) == [1]\n"
    )
    found = grade(tests, ("return 1  # stays", "os._exit(0)"))
    assert [one.status for one in found] == [Status.ERROR, Status.PASSED]
