"""Plain tests as teachers write them: of scripts, files, what is typed and printed, the text of the code, mocks."""

import difflib
import random
import time

import pytest

from grader.suite.commands import Command, command_of
from grader.suite.local import local_student
from grader.suite.outcome import Status
from grader.suite.reference import load_module
from grader.suite.session import Suite

TABLE = '[[exercise]]\nname = "all"\ntests = ["*"]\n'


@pytest.fixture
def judged(tmp_path):
    """Judge a submission, by default the solution, by files of tests; return what failed, with its words, by test."""
    made = []

    def judged(solution, test, submission=None, **files):
        folder, place = tmp_path / "autograde_tests" / f"a{len(made)}", tmp_path / "solutions" / f"a{len(made)}"
        folder.mkdir(parents=True)
        place.mkdir(parents=True)
        (place / "hw1.py").write_text(solution)
        (folder / "exercises.toml").write_text(TABLE)
        for name, text in {"test_hw1": test, **files}.items():
            (folder / f"{name}.py").write_text(text)
        handed_in = tmp_path / f"handed_in{len(made)}" / "hw1.py"
        handed_in.parent.mkdir()
        handed_in.write_text(solution if submission is None else submission)
        made.append(Suite(folder))
        one = local_student(load_module(handed_in, f"handed_in_{len(made)}"))
        found = made[-1].run("all", 1, lambda: one)
        assert found
        return {each.test: each.detail for each in found if each.status is not Status.PASSED}

    yield judged
    for one in made:
        one.close()


SCRIPT = """
import sys
a = float(input("First: "))
b = float(input("Second: "))
if b == 0:
    print("no quotient")
    sys.exit(2)
print("Quotient:", a / b, *sys.argv[1:])
"""
RUN = """
import subprocess, sys, os
import pytest
SCRIPT = os.path.join(os.path.dirname(__file__), "..", "hw1.py")
def run(text, *args):
    return subprocess.run([sys.executable, "hw1.py", *args], input=text, capture_output=True, text=True, timeout=5)
def test_printed():
    done = run("7\\n2\\n")
    assert done.returncode == 0 and done.stderr == "" and "Quotient: 3.5" in done.stdout
def test_arguments(): assert run("1\\n1\\n", "-v").stdout.endswith("1.0 -v\\n")
def test_status(): assert run("1\\n0\\n").returncode == 2
def test_error():
    done = run("one\\n")
    assert (done.returncode, done.stderr.splitlines()[-1][:11]) == (1, "ValueError:")
    with pytest.raises(subprocess.CalledProcessError):
        subprocess.check_output(["python3", SCRIPT], input=b"one", stderr=subprocess.STDOUT)
def test_bytes(): assert b"4.5" in subprocess.check_output(["python3", "-u", SCRIPT], input=b"9\\n2\\n")
def test_shell():
    assert "0.5" in subprocess.getoutput("printf '1\\\\n2\\\\n' | python3 hw1.py")
    assert "0.25" in subprocess.run("python hw1.py", shell=True, text=True, input="1\\n4", stdout=subprocess.PIPE).stdout
def test_pipes():
    program = subprocess.Popen([sys.executable, SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    program.stdin.write("5\\n")
    program.stdin.write("2\\n")
    program.stdin.close()
    assert program.stdout.read().endswith("2.5\\n") and program.wait() == 0
def test_another_program():
    assert subprocess.check_output([sys.executable, "-c", "print(3)"], text=True) == "3\\n"
"""


def test_a_script_that_tests_start_as_a_process_is_the_submission(judged):
    assert judged(SCRIPT, RUN) == {}
    wrong = judged(SCRIPT, RUN, SCRIPT.replace("a / b", "a // b"))
    assert wrong.keys() == {"test_printed", "test_bytes", "test_shell", "test_pipes"}
    assert judged(SCRIPT, RUN, "").keys() >= {"test_printed", "test_status", "test_error", "test_pipes"}


ANEW = """
import importlib, io, runpy, sys
from contextlib import redirect_stdout
from unittest import mock
def answers(*given): return mock.patch("builtins.input", side_effect=given)
def test_runpy():
    with answers("5", "2"), redirect_stdout(io.StringIO()) as said:
        names = runpy.run_path("hw1.py", run_name="__main__")
    assert "2.5" in said.getvalue() and names["a"] == 5
def test_imported():
    with answers("8", "5"), mock.patch("sys.stdout", new=io.StringIO()) as said:
        sys.modules.pop("hw1", None)
        import hw1
    assert "1.6" in said.getvalue() and hw1.b == 5.0
def test_reloaded(capsys, monkeypatch):
    import hw1
    monkeypatch.setattr("sys.stdin", io.StringIO("3\\n4\\n"))
    importlib.reload(hw1)
    assert "0.75" in capsys.readouterr().out
"""


def test_a_script_that_tests_import_to_run_it_runs_anew(judged):
    assert judged(SCRIPT, ANEW) == {}
    assert judged(SCRIPT, ANEW, SCRIPT.replace("a / b", "a // b")).keys() == {
        "test_runpy", "test_imported", "test_reloaded"
    }  # fmt: skip


@pytest.mark.parametrize("how", ["import hw1", "import hw1 as h", "import importlib; importlib.import_module('hw1')"])
def test_what_a_script_prints_when_a_test_imports_it_is_heard(judged, how):
    test = f"def test_hello(capsys):\n    {how}\n    assert capsys.readouterr().out == 'Hello!\\n'\n"
    assert judged("print('Hello!')\n", test) == {}
    assert judged("print('Hello!')\n", test, "print('Hello')\n").keys() == {"test_hello"}


@pytest.mark.parametrize(
    ("command", "found"),
    [
        ("python3 hw1.py", Command(())),
        ("python3.11 -u -W ignore src/hw1.py -v", Command(("-v",))),
        ("python -m src.hw1 2>&1", Command(())),
        ("cd src && timeout 5 python hw1.py < in.txt", Command((), "<in.txt>")),
        ("echo 3 4 | python hw1.py", Command((), "3 4\n")),
        (r"echo -ne '3\n4' | python hw1.py", Command((), "3\n4")),
        ("cat a b | py hw1.py", Command((), "<a><b>")),
        (["/usr/bin/python3", "hw1.py", "x"], Command(("x",))),
        ("python other.py", None),
        ("python -m pytest hw1.py", None),
        ("python hw1.py | grep 3", None),
        ("python hw1.py; rm x", None),
        ("rm hw1.py", None),
        ("python 'hw1.py", None),
        ([], None),
        (3, None),
    ],
)
def test_only_a_command_that_runs_the_student_s_file_alone_is_one(command, found):
    assert command_of(command, "hw1", lambda name: f"<{name}>") == found


TEXT = '''
import math
def hypotenuse(a, b):
    """Of two sides."""
    return math.sqrt(a * a + b * b)
class Point:
    def __init__(self, x, y=0): self.x, self.y = x, y
    def __repr__(self): return f"Point({self.x}, {self.y})"
    def __eq__(self, other): return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)
def numbers():
    yield 1
'''


def test_what_a_test_reads_of_the_code_is_what_was_handed_in(judged):
    test = (
        "import ast, inspect, hw1\nfrom pathlib import Path\nfrom hw1 import *\n"
        "def test_text():\n"
        "    for text in (open('hw1.py').read(), Path(hw1.__file__).read_text(), inspect.getsource(hw1)):\n"
        "        assert 'math.sqrt' in text\n"
        "    assert not any(isinstance(one, ast.For) for one in ast.walk(ast.parse(text)))\n"
        "def test_described():\n"
        "    assert hypotenuse.__doc__ == 'Of two sides.'\n"
        "    assert list(inspect.signature(Point.__init__).parameters) == ['self', 'x', 'y']\n"
        "    assert inspect.isclass(Point) and isinstance(hw1.Point, type) and inspect.isfunction(hypotenuse)\n"
        "    assert inspect.isgeneratorfunction(numbers) and not inspect.isgeneratorfunction(hypotenuse)\n"
        "    assert {'hypotenuse', 'Point'} <= set(dir(hw1)) and 'numbers' in vars(hw1) and 'x' in dir(Point(1))\n"
    )
    assert judged(TEXT, test) == {}
    assert judged(TEXT, test, TEXT.replace("math.sqrt", "pow(0.5).__rpow__")).keys() == {"test_text"}


def test_what_is_evaluated_is_evaluated_beside_the_student_s_code(judged):
    test = "from hw1 import Point\nHERE = 1\ndef test_a():\n    assert eval(repr(Point(1, 2))) == Point(1, 2)\n"
    assert judged(TEXT, test) == {}
    looking = TEXT.replace('f"Point({self.x}, {self.y})"', "'HERE and Point(1, 2)'")
    assert judged(TEXT, test, looking) == {"test_a": "NameError: name 'HERE' is not defined"}


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("exec(hw1.text())", "PermissionError: exec in a test"),
        ("import later\n    later.run(hw1.text())", "PermissionError: exec in a test"),
        ("eval(hw1.text(), {})", "PermissionError: eval among names of the test"),
        ("import pickle\n    pickle.loads(hw1.data())", "PermissionError: os.mkdir"),
        ("import pickle, io\n    pickle._Unpickler(io.BytesIO(hw1.data())).load()", "PermissionError: os.mkdir"),
    ],
)
def test_nothing_that_a_submission_wrote_is_run_or_unpickled_by_a_test(judged, tmp_path, how, said):
    place = tmp_path / "made"
    source = (
        "import os, pickle\nclass Made:\n    def __reduce__(self): return os.mkdir, (PLACE,)\n"
        f"PLACE = {str(place)!r}\n"
        "def text(): return f'__import__(\"os\").mkdir({PLACE!r})'\ndef data(): return pickle.dumps(Made())\n"
    ).replace("os.mkdir, (", "__import__('os').mkdir, (")
    later = "def run(text): exec(text)\n"
    found = judged(source, f"import hw1\ndef test_a():\n    {how}\n", later=later)
    assert found["test_a"].replace("posix.", "os.").startswith(said)
    assert not place.exists()


def test_plain_data_is_unpickled(judged):
    source = "import pickle\nfrom collections import Counter\ndef data(): return pickle.dumps([Counter('aab'), {1}])\n"
    test = "import hw1, pickle\ndef test_a(): assert pickle.loads(hw1.data()) == [{'a': 2, 'b': 1}, {1}]\n"
    assert judged(source, test) == {}


GIVEN = """
import datetime, functools, random, time
def greeting(): return "morning" if datetime.datetime.now().hour < 12 else "evening"
def words(path):
    with open(path) as file:
        return file.read().split()
def lines(file):
    with file as inner:
        return [line for line in inner]
def sent(client, items):
    for item in items:
        client.send(item, urgent=item > 1)
    client.done = True
    return client.count
def roll(): return random.randint(1, 6)
def wait():
    time.sleep(30)
    return "done"
def logged(function):
    @functools.wraps(function)
    def call(*args): return function(*args)
    return call
"""
MOCKS = """
import hw1, random, time
from unittest.mock import MagicMock, Mock, mock_open, patch
class File:
    def __init__(self, *lines): self.lines, self.is_closed = list(lines), False
    def __enter__(self): return self
    def __exit__(self, *problem): self.is_closed = True
    def __iter__(self): return iter(self.lines)
def test_a_module():
    with patch("hw1.datetime") as fake:
        fake.datetime.now.return_value.hour = 9
        assert hw1.greeting() == "morning"
        fake.datetime.now.return_value.hour = 13
        assert hw1.greeting() == "evening"
def test_open():
    with patch("builtins.open", mock_open(read_data="a b c")) as fake:
        assert hw1.words("any.txt") == ["a", "b", "c"]
    fake.assert_called_once_with("any.txt")
def test_a_file_of_the_tests():
    file = File("x", "y")
    assert hw1.lines(file) == ["x", "y"] and file.is_closed
def test_a_client():
    client = Mock(count=2)
    assert hw1.sent(client, [1, 2]) == 2
    assert [one.args for one in client.send.call_args_list] == [(1,), (2,)]
    client.send.assert_called_with(2, urgent=True)
    assert client.done is True
@patch("random.randint", return_value=4)
def test_a_function(fake):
    assert hw1.roll() == 4
    fake.assert_called_once_with(1, 6)
def test_a_function_is_back(monkeypatch):
    monkeypatch.setattr(random, "randint", lambda low, high: high)
    assert hw1.roll() == 6
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    assert hw1.wait() == "done"
def test_names_of_functions():
    @hw1.logged
    def twice(x):
        "Of x."
        return 2 * x
    assert (twice(2), twice.__name__, twice.__doc__) == (4, "twice", "Of x.")
"""


def test_objects_of_the_tests_are_used_by_the_student_s_code_as_what_they_are(judged):
    own = random.randint, time.sleep
    assert judged(GIVEN, MOCKS) == {}
    assert (random.randint, time.sleep) == own
    wrong = judged(GIVEN, MOCKS, GIVEN.replace("randint(1, 6)", "randint(0, 6)").replace("item > 1", "False"))
    assert wrong.keys() == {"test_a_function", "test_a_client"}


YES = "class Yes:\n    def __getattr__(self, name): return lambda *args: None\n"


def test_a_mock_cannot_be_told_what_to_say_of_itself(judged):
    test = (
        "import hw1\nfrom unittest.mock import Mock\n"
        "def test_a():\n    client = Mock()\n    hw1.use(client)\n    client.send.assert_called_once_with(3)\n"
    )
    assert judged("def use(client): client.send(3)\n", test) == {}
    for cheat in (
        "client.send.assert_called_once_with = print",
        "client.configure_mock(send=print)",
        "client.send = Yes()",
    ):
        assert judged("def use(client): client.send(3)\n", test, f"{YES}def use(client): {cheat}\n").keys() == {
            "test_a"
        }


def test_exceptions_of_python_s_modules_are_caught_by_their_classes(judged):
    source = (
        "import dataclasses, json\n@dataclasses.dataclass(frozen=True)\nclass Point:\n    x: int\n"
        "def read(text): return json.loads(text)\nasync def later(x): return x + 1\n"
    )
    test = (
        "import asyncio, dataclasses, json, hw1, pytest\n"
        "def test_a():\n    with pytest.raises(dataclasses.FrozenInstanceError): hw1.Point(1).x = 2\n"
        "    with pytest.raises(json.JSONDecodeError): hw1.read('{')\n    assert asyncio.run(hw1.later(1)) == 2\n"
    )
    assert judged(source, test) == {}


def test_parts_of_the_student_s_classes_are_replaced_and_their_objects_copied(judged):
    source = (
        "class Stack:\n    limit = 3\n    def __init__(self): self.items = []\n"
        "    def push(self, x): self.items.append(self.check(x))\n    def check(self, x): return x\n"
        "def use():\n    one = Stack()\n    one.push(1)\n    return one.items\n"
    )
    test = (
        "import copy, hw1\nfrom hw1 import Stack\nfrom unittest.mock import patch\n"
        "def test_method(monkeypatch):\n"
        "    monkeypatch.setattr(hw1.Stack, 'check', lambda self, x: 7 * self.limit)\n    assert hw1.use() == [21]\n"
        "def test_patch():\n"
        "    with patch('hw1.Stack.check', lambda self, x: 8): assert hw1.use() == [8]\n"
        "    with patch.object(hw1.Stack, 'check', return_value=9) as fake: assert hw1.use() == [9]\n"
        "    fake.assert_called_once()\n    assert hw1.use() == [1]\n"
        "def test_class():\n    with patch('hw1.Stack') as fake:\n        fake.return_value.items = [5]\n"
        "        assert hw1.use() == [5]\n        fake.return_value.push.assert_called_once_with(1)\n"
        "def test_value(monkeypatch):\n    monkeypatch.setattr(Stack, 'limit', 5)\n    assert Stack.limit == 5\n"
        "def test_back(): assert Stack.limit == 3 and hw1.use() == [1]\n"
        "def test_copies():\n    one = Stack()\n    one.push(1)\n    two = copy.deepcopy(one)\n    two.push(2)\n"
        "    assert (one.items, two.items, copy.copy(one).items) == ([1], [1, 2], [1])\n"
    )
    assert judged(source, test) == {}


def test_arguments_and_variables_that_a_test_sets_are_around_the_student_s_code(judged):
    source = (
        "import os, sys\ndef main(): print(*sys.argv[1:], sep='-')\n"
        "def where(): return os.environ.get('MY_PLACE', 'nowhere')\n"
    )
    test = (
        "import os, sys, hw1\nfrom unittest.mock import patch\n"
        "def test_arguments(monkeypatch, capsys):\n"
        "    monkeypatch.setattr(sys, 'argv', ['hw1.py', 'a', 'b'])\n    hw1.main()\n"
        "    assert capsys.readouterr().out == 'a-b\\n'\n"
        "def test_patched(capsys):\n"
        "    with patch('sys.argv', ['hw1.py', 'c']): hw1.main()\n    assert capsys.readouterr().out == 'c\\n'\n"
        "def test_variables(monkeypatch):\n    assert hw1.where() == 'nowhere'\n"
        "    monkeypatch.setenv('MY_PLACE', 'here')\n    assert hw1.where() == 'here'\n"
        "    with patch.dict(os.environ, {'MY_PLACE': 'there'}): assert hw1.where() == 'there'\n"
        "    monkeypatch.delenv('MY_PLACE')\n    assert hw1.where() == 'nowhere'\n"
        "def test_back(): assert hw1.where() == 'nowhere'\n"
    )
    assert judged(source, test) == {}


def test_tests_that_were_written_for_gradescope_need_nothing_of_it(judged):
    test = (
        "import unittest\nfrom gradescope_utils.autograder_utils.decorators import weight, number, partial_credit\n"
        "from gradescope_utils.autograder_utils.files import check_submitted_files\nfrom hw1 import twice\n"
        "class TestTwice(unittest.TestCase):\n"
        "    @weight(2)\n    @number('1.1')\n    def test_two(self):\n        'Of 1.'\n"
        "        self.assertEqual(twice(1), 2)\n"
        "    @partial_credit(3)\n    def test_parts(self, set_score=None):\n"
        "        set_score(sum(twice(n) == 2 * n for n in (1, 2, 3)))\n"
        "    @weight(0)\n    def test_files(self):\n"
        "        self.assertEqual(check_submitted_files(['hw1.py', 'other.py']), ['other.py'])\n"
    )
    assert judged("def twice(n): return 2 * n\n", test) == {}
    assert judged("def twice(n): return 2 * n\n", test, "def twice(n): return 2 * min(n, 2)\n").keys() == {"test_parts"}


def test_examples_of_the_solution_s_docstrings_are_tried_on_the_submission(judged):
    source = (
        'def half(x):\n    """Of x.\n\n    >>> half(3)\n    1.5\n    >>> y = half(4)\n    >>> print(y, \'is\', [y])\n'
        "    2.0 is [2.0]\n    >>> half('a')\n    Traceback (most recent call last):\n        ...\n"
        '    TypeError: no number\n    """\n    if isinstance(x, str): raise TypeError(\'no number\')\n    return x / 2\n'
    )
    test = (
        "import doctest, hw1\ndef test_a():\n    done = doctest.testmod(hw1)\n"
        "    assert (done.failed, done.attempted) == (0, 4) and not hasattr(hw1, 'y')\n"
    )
    assert judged(source, test) == {}
    top, body = source[: source.index("    if")], source[source.index("    if") :]
    for one, other in (("x / 2", "x // 2"), ("x / 2", "(x / 2) + (x == 4)"), ("no number", "no text")):
        assert judged(source, test, top.replace("half(3)", "half(5)") + body.replace(one, other)).keys() == {"test_a"}
    bare = "def half(x):\n    if isinstance(x, str): raise TypeError('no number')\n    return x / 2\n"
    assert judged(source, test, bare) == {}


def test_a_seed_is_set_once_where_an_author_runs_a_suite(judged):
    source = "import random\ndef roll(): return random.randint(1, 6)\n"
    test = (
        "import random, hw1\ndef test_a():\n    random.seed(3)\n    found = [hw1.roll() for _ in range(5)]\n"
        "    random.seed(3)\n    assert found == [random.randint(1, 6) for _ in range(5)]\n"
    )
    assert judged(source, test) == {}


ANYTHING = """
import unittest
import pytest
import hw1
def fails():
    return hw1.f(-1)
class TestF(unittest.TestCase):
    def test_block(self):
        with self.assertRaises(Exception): hw1.f(-1)
    def test_call(self): self.assertRaises(Exception, fails)
    def test_message(self):
        with self.assertRaisesRegex(Exception, "f"): fails()
def test_pytest():
    with pytest.raises(Exception) as caught: hw1.f(-1)
    assert caught.value
def test_pytest_call(): pytest.raises(BaseException, fails)
def test_no_such_name():
    with pytest.raises(AttributeError): hw1.g
"""


def test_a_name_that_is_not_there_is_no_exception_of_it(judged):
    assert judged("def f(x): raise ValueError('f')\n", ANYTHING) == {}
    assert judged("def f(x): raise ValueError('f')\n", ANYTHING, "").keys() == {
        "test_block", "test_call", "test_message", "test_pytest", "test_pytest_call"
    }  # fmt: skip


HELD = """
import pytest
from hw1 import Poor, take
def test_held():
    with pytest.raises(Poor) as caught: take(5)
    assert caught.value.need == 5 and caught.value.have == [1, 2]
    assert not hasattr(caught.value, "nothing") and caught.value.message == ["not", "the", "text"]
def test_latest():
    with pytest.raises(Poor) as first: take(5)
    with pytest.raises(Poor): take(6)
    with pytest.raises(AttributeError, match="another exception"): first.value.need
"""
POOR = """
class Poor(Exception):
    def __init__(self, need, have):
        super().__init__("poor")
        self.message = ["not", "the", "text"]
        self.need, self.have = need, have
def take(n): raise Poor(n, [1, 2])
"""


def test_an_exception_of_the_students_holds_what_it_was_given(judged):
    assert judged(POOR, HELD) == {}
    assert judged(POOR, HELD, POOR.replace("= need, have", "= have, have")).keys() == {"test_held"}


RETRIES = """
from unittest.mock import Mock, patch
import pytest
import hw1
def test_retries():
    action = Mock(side_effect=[ConnectionError, TimeoutError("slow"), "ok"])
    assert hw1.retry(action) == "ok" and action.call_count == 3
def test_gives_up():
    with pytest.raises(ConnectionError): hw1.retry(Mock(side_effect=ConnectionError("down")))
def test_a_fake_that_fails():
    class Fake:
        closed = False
        def __enter__(self): return self
        def __exit__(self, *_): self.closed = True
        def read(self): raise Exception("it failed")
    fake = Fake()
    with pytest.raises(Exception, match="it failed"): hw1.read(fake)
    assert fake.closed
def test_a_module_with_a_dot():
    with patch("urllib.request.urlopen", return_value="page") as opened:
        assert hw1.fetch("x") == "page"
    opened.assert_called_once_with("http://x")
"""
RETRY = """
import urllib.request
def retry(action):
    for _ in range(2):
        try: return action()
        except (ConnectionError, TimeoutError): pass
    return action()
def read(file):
    with file as opened:
        return opened.read()
def fetch(name): return urllib.request.urlopen("http://" + name)
"""


def test_what_a_mock_raises_is_caught_as_what_it_is_and_modules_in_packages_are_patched(judged):
    assert judged(RETRY, RETRIES) == {}
    assert judged(RETRY, RETRIES, RETRY.replace("range(2)", "range(1)")).keys() == {"test_retries"}
    left_open = RETRY.replace("    with file as opened:\n        return opened.read()", "    return file.read()")
    assert judged(RETRY, RETRIES, left_open).keys() == {"test_a_fake_that_fails"}


DATA = """
import dataclasses
import doctest
from hw1 import Point
def test_is(): assert dataclasses.is_dataclass(Point) and dataclasses.is_dataclass(Point(1, 2))
def test_fields(): assert [one.name for one in dataclasses.fields(Point)] == ["x", "y"]
def test_values(): assert dataclasses.asdict(Point(1, 2)) == {"x": 1, "y": 2} and dataclasses.astuple(Point(1, 2)) == (1, 2)
def test_replace(): assert dataclasses.replace(Point(1, 2), y=5) == Point(1, 5)
def test_of_its_own():
    @dataclasses.dataclass
    class Own:
        a: int = 1
    assert dataclasses.asdict(Own()) == {"a": 1} and dataclasses.fields(Own)[0].default == 1
"""
POINT = "from dataclasses import dataclass\n@dataclass\nclass Point:\n    x: int\n    y: int = 0\n"


def test_dataclasses_of_the_students_are_asked_as_any(judged):
    assert judged(POINT, DATA) == {}
    plain = "class Point:\n    def __init__(self, x, y=0): self.x, self.y = x, y\n"
    assert judged(POINT, DATA, plain).keys() == {"test_is", "test_fields", "test_values", "test_replace"}


def test_many_wrong_lines_and_items_take_no_time_that_the_submission_chooses(judged, monkeypatch):
    """unittest would compare each of these lines with each, and again for what lies between two that are alike."""
    compared = []
    ratio = difflib.SequenceMatcher.ratio
    monkeypatch.setattr(difflib.SequenceMatcher, "ratio", lambda self: compared.append(1) or ratio(self))
    source = (
        "def text(): return 'line of taxt 1\\n' * 300\ndef few(): return 'a\\nb\\n'\n"
        "class Item(list):\n    pass\ndef items(): return [[n] for n in range(20_000)]\n"
    )
    test = (
        "import hw1, unittest\nclass TestA(unittest.TestCase):\n"
        "    def test_a(self): self.assertEqual(hw1.text(), 'line of text\\n' * 300)\n"
        "    def test_b(self): self.assertCountEqual(hw1.items(), [[1], [2]])\n"
        "    def test_c(self): self.assertEqual(hw1.few(), 'a\\nc\\n')\n"
        "    def test_d(self): self.assertCountEqual(hw1.items()[:3], [[2], [0], [1]])\n"
    )
    found = judged(source, test)
    assert found.keys() == {"test_a", "test_b", "test_c"}
    assert "+ line of text" in found["test_a"]
    assert "First has 20000, Second has 2" in found["test_b"]
    assert "- b" in found["test_c"]
    assert len(compared) < 100
    assert difflib.ndiff.__module__ == "difflib"
