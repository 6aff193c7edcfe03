"""Which of several files a student worked in."""

import gzip
import os
import time

import pytest

from grader.submission import Found, Rejection, Released, find_submission, read_submission
from grader.submission.choose import by_preference
from grader.submission.work import choose_work, is_named, written_in
from tests.broken.generator import tarred, zipped
from tests.conftest import notebook_text

STUB = {
    "double": 'def double(x, by=None):\n    """Return twice x.\n\n    pass\n    """\n    raise NotImplementedError',
    "Box": "class Box:\n    def put(self, x):\n        raise NotImplementedError\n\n"
    "    def take(self):\n        self.held = None\n        raise NotImplementedError",
}
RELEASED = Released("canary", STUB)
UNTOUCHED = "import numpy as np\n\n" + "\n\n".join(STUB.values()) + "\n"
DOUBLE = "def double(x, by=2):\n    return by * x"
BOX = "class Box:\n    def put(self, x):\n        self.held = x\n\n    def take(self):\n        return self.held"
WORK = f"import numpy as np\n\n{DOUBLE}\n\n\n{BOX}\n"


def written(source):
    return written_in([source], STUB).degrees


@pytest.mark.parametrize(
    "source",
    [
        UNTOUCHED,
        UNTOUCHED.replace("    ", "\t"),
        UNTOUCHED.replace('"""', "'''").replace("(x, by=None)", "(\n    x,\n    by=None,\n)"),
        UNTOUCHED.replace("raise NotImplementedError", "# here\n        raise NotImplementedError()  # later"),
        UNTOUCHED.replace("raise NotImplementedError", "pass"),
        UNTOUCHED.replace("raise NotImplementedError", "..."),
        UNTOUCHED.replace("Return twice x.", "Return 2 * x, I think; by * x."),
        UNTOUCHED.replace("by=None", "by=2"),
        "def double(x): raise NotImplementedError\nclass Box: pass",
        "%time\n" + UNTOUCHED.replace("\n", "\r\n") + "\nprint(1)\ndouble",
    ],
    ids=repr,
)
def test_layout_comments_and_emptiness_are_no_work(source):
    assert written(source) == {"double": 0.0, "Box": 0.0}


@pytest.mark.parametrize(
    ("source", "degree"),
    [
        (DOUBLE, 1.0), ("def double(x): return 2 * x", 1.0), ("double = lambda x: 2 * x", 1.0), ("double: f = g(2)", 1.0),
        ("if True:\n    def double(x):\n        return x + x", 1.0), ("@f\nasync def double(x):\n  y = x\n  return y", 1.0),
        ("def double(x):\n    y = x\n    raise NotImplementedError", 0.5), ("x = double(2)\ndouble == 3", None),
        (STUB["double"] + "\n" + DOUBLE, 1.0), (DOUBLE + "\n" + STUB["double"], 1.0),
        ("get_ipython().run_cell_magic('time', '', 'def double(x):\\n    return 2 * x\\n')", 1.0),
        ("def other():\n    double = 5\n    return double", None), ("class A:\n  def double(x): return 2", None), ("# def double(x): return 2 * x", None),
        ("def double(x,\n           y=(1, 2)) -> int:\n    return 2 * x", 1.0), ("def double(x):\nreturn 2 * x", 0.0),
    ],
    ids=repr,
)  # fmt: skip
def test_an_exercise_is_written_as_far_as_it_says_what_the_stub_does_not(source, degree):
    assert written(source).get("double") == degree


def test_a_class_is_written_method_by_method():
    half = STUB["Box"].replace("raise NotImplementedError", "self.held = x", 1)
    assert written(half)["Box"] == 0.5
    assert written(BOX)["Box"] == 1.0
    assert written(STUB["Box"])["Box"] == 0.0


def test_where_nobody_knows_the_stub_its_marks_tell():
    unknown = dict.fromkeys(STUB, "")
    assert written_in([STUB["double"]], unknown).total == 0.0
    assert written_in([WORK], unknown).total == 2.0 > written_in([UNTOUCHED], unknown).total


@pytest.fixture
def find(tmp_path):
    def find(files, released=RELEASED):
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        found = find_submission(tmp_path, released)
        return (found.work, found.rivals) if isinstance(found, Found) else found.reason

    return find


@pytest.mark.parametrize(
    ("files", "work"),
    [
        ({"canary.ipynb": notebook_text(UNTOUCHED), "canary.py": WORK}, "canary.py"),
        ({"canary.ipynb": notebook_text(WORK), "canary.py": UNTOUCHED}, "canary.ipynb"),
        ({"canary.ipynb": notebook_text(UNTOUCHED), "canary (1).ipynb": notebook_text(WORK)}, "canary (1).ipynb"),
        ({"canary.py": UNTOUCHED, "과제.py": WORK}, "과제.py"),
        ({"canary.py": UNTOUCHED, "in/canary.py": WORK}, "in/canary.py"),
        ({"canary.py": UNTOUCHED, "hw.zip": zipped({"canary.py": WORK.encode()})}, "hw.zip"),
        ({"canary.py": UNTOUCHED, "a.zip": zipped({"x.py": UNTOUCHED.encode()}), "b.tar": tarred({"y.py": WORK.encode()})}, "b.tar"),
        ({"canary.py": UNTOUCHED, "canary.ipynb": notebook_text(UNTOUCHED)}, "canary.ipynb"),
        ({"canary.ipynb": "{", "canary.py": WORK}, "canary.py"),
        ({"canary.ipynb": "{", "canary.py": UNTOUCHED}, "canary.ipynb"),
        ({"notes.py": "x = 1", "canary.py": UNTOUCHED}, "canary.py"),
        ({"canary.ipynb": notebook_text("from gates import *", BOX), "gates.py": DOUBLE}, "canary.ipynb"),
        ({"a.py": "from b import double, Box\n", "b.py": WORK}, "a.py"),
        ({"a.py": WORK, "b.py": WORK}, "a.py"),
        ({"a.ipynb": notebook_text("import b as g\nx, double = 1, g.double", BOX), "b.py": DOUBLE}, "a.ipynb"),
        ({"a.py": "from lib import Box, double", "lib/__init__.py": "from .b import *\nfrom .c.d import double\n",
          "lib/b.py": BOX, "lib/c/d.py": DOUBLE}, "a.py"),
        ({"a.py": "import b\nprint(b.double(2))", "b.py": WORK}, "b.py"),
    ],
)  # fmt: skip
def test_what_differs_from_the_stub_is_the_work(find, files, work):
    assert find(files) == (work, ())


def test_of_several_that_were_worked_in_the_more_complete_counts_and_the_others_are_told(find):
    files = {"canary.ipynb": notebook_text(DOUBLE, STUB["Box"]), "canary.py": WORK, "mine.py": DOUBLE, "x.py": "y = 1"}
    assert find(files) == ("canary.py", ("canary.ipynb", "mine.py"))


def test_where_that_does_not_tell_the_name_does_and_the_other_is_told(find):
    assert find({"canary.py": WORK.replace("by=2", "by=3"), "canary.ipynb": notebook_text(WORK)}) == (
        "canary.ipynb", ("canary.py",)
    )  # fmt: skip
    assert find({"old.py": WORK.replace("by * x", "x + x")})[1] == ("canary.py", "old.py")


def test_the_same_code_twice_is_no_rival(find):
    assert (
        find({"canary.ipynb": notebook_text("import numpy", DOUBLE, BOX), "canary.py": WORK.replace("'", '"')})[1] == ()
    )


def test_in_a_folder_that_assignments_share_only_files_of_the_name_or_its_copies_are_the_work(find):
    shared = Released("canary", STUB, shares=True)
    assert find({"canary.py": UNTOUCHED, "other.py": WORK}, shared) == ("canary.py", ())
    for copy in ("Canary-Copy1.py", "canary (2).py", "canary 사본.py", "Copy of canary.py", "canary_final.py"):
        assert choose_work(["canary.py", copy], shared, {"canary.py": [UNTOUCHED], copy: [WORK]}.get).path == copy


def test_an_archive_is_told_apart_by_the_same_rule(tmp_path):
    for name, pack in (("a.zip", zipped), ("a.tar", tarred), ("a.tgz", lambda files: gzip.compress(tarred(files)))):
        path = tmp_path / name
        path.write_bytes(pack({"ch/canary.ipynb": notebook_text(UNTOUCHED).encode(), "ch/canary.py": WORK.encode(),
                               "ch/old.py": DOUBLE.encode(), "ch/README.md": b"#"}))  # fmt: skip
        read = read_submission(path, RELEASED)
        assert read.file == f"{name}/ch/canary.py"
        assert read.rivals == ("ch/old.py",)


def test_times_do_not_matter(find, tmp_path):
    for first in ("canary.py", "canary.ipynb"):
        found = find({"canary.py": WORK, "canary.ipynb": notebook_text(UNTOUCHED)})
        for name in ("canary.py", "canary.ipynb"):
            os.utime(tmp_path / name, (1, 1 if name == first else 2))
        assert found == find({}) == ("canary.py", ())


def test_the_released_names_come_first_outermost_first():
    paths = ["b.py", "in/canary.ipynb", "a.ipynb", "canary.py", "canary.ipynb.txt", "Canary.ipynb"]
    assert by_preference(paths, "canary")[-1] == "in/canary.ipynb"
    assert set(by_preference(paths, "canary")[:2]) == {"Canary.ipynb", "canary.ipynb.txt"}
    assert by_preference(paths, "canary")[2:5] == ["canary.py", "a.ipynb", "b.py"]


def test_many_files_are_not_all_looked_into():
    seen = []
    choose_work([f"{number}.py" for number in range(100)], RELEASED, lambda path: seen.append(path) or [])
    assert len(seen) == 16


@pytest.mark.parametrize(
    "part",
    ["def double(\n", "double = 1\n", " def double(x):\n", '"""', "'''a", "from a import (", "#" * 50 + "\n", "pass \t",
     "raise NotImplementedError(", "double" + " " * 99, "@f\n", "get_ipython().run_cell_magic('", "import a,\n", "class Box("],
    ids=repr,
)  # fmt: skip
def test_no_text_makes_it_slow(part):
    began = time.process_time()
    written_in([part * ((1 << 18) // len(part))], STUB)
    nested = "\n".join(f"{' ' * depth}def double(x):" for depth in range(700))
    written_in([nested], STUB)
    assert time.process_time() - began < 3.0


def test_files_that_import_each_other_are_compared_in_no_time():
    names = [f"m{number}" for number in range(16)]
    source = "".join(f"from {name} import *\n" for name in names)
    began = time.process_time()
    assert choose_work([f"{name}.py" for name in names], RELEASED, lambda _: [source]) == Rejection(
        "several_files", "m0.py, m1.py, m2.py, m3.py, m4.py"
    )
    assert time.process_time() - began < 1.0


@pytest.mark.parametrize(
    "name",
    ["ch02.py", "CH02 (1).ipynb", "ch02-Copy1.ipynb", "ch02 copy.py", "ch02 copy 2.py", "ch02-copy (2).py", "ch02_2.py",
     "Copy of ch02.ipynb", "사본 ch02.py", "ch02 사본.py", "ch02의 사본.py", "ch02 의 사본 (3).py", "a/ch02_final_final2.py",
     "ch02 최종 2.py", "ch02-Copy1-Copy2 (1).ipynb", f"ch02{'1' * 200}.py"],
)  # fmt: skip
def test_a_copy_of_the_released_file_is_known_by_its_name(name):
    assert is_named(name, "ch02")


@pytest.mark.parametrize(
    "name",
    ["ch03.py", "xch02.py", "ch02_.py", "ch02 ().py", "ch02 notes.py", f"ch02_{'20261129' * 25}_x.py",
     f"ch02{'-copy1' * 30}x.py", f"ch02{' ' * 200}x.py", f"ch02{' (1)' * 50}x.py"],
)  # fmt: skip
def test_no_other_name_is_one_however_long_it_is(name):
    assert not is_named(name, "ch02")
