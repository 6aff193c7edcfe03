"""Files beside the work that would be more than files beside the work: no point gained, and the class goes on."""

import io
import time
import zipfile

import pytest

from grader.classroom import Job
from grader.grading import grade_to_json
from tests.conftest import GOOD

pytestmark = pytest.mark.proof

ALWAYS = """
class Always:
    def __eq__(self, other):
        return True
    __array_ufunc__ = __call__ = lambda self, *args, **kwargs: self


def double(x):
    return Always()


class Box:
    put = take = lambda self, *args: Always()


def apply(f, x):
    return Always()
"""
PATCH = """
import sys
import builtins
import numpy
numpy.array_equal = numpy.allclose = lambda *args, **kwargs: True
for name in ("numpy", "submission", "__main__", "builtins", "grader", "pytest"):
    sys.modules[name] = sys.modules[__name__]
sys.meta_path.clear()
sys.path_hooks.clear()
"""
OWN = {
    "it shadows what judges": {
        "canary.py": "import evil\n" + ALWAYS,
        **{f"{name}.py": PATCH for name in ("evil", "numpy", "grader", "json", "submission", "sitecustomize", "conftest")},
        "grader/remote/wire.py": PATCH,
        "numpy/__init__.py": PATCH,
        "msgpack/__init__.py": PATCH,
        "test_canary.py": "def test_double(): pass",
    },
    "it names itself numpy": {"canary.py": "import evil\n" + ALWAYS, "evil.py": "__name__ = 'numpy'\n__file__ = 1\n" + PATCH},
    "it leads outside": {"canary.py": "import x\n" + ALWAYS, "x.py": "from ....autograde_tests.canary import test_canary"},
    "it is imported by itself": {"canary.py": "import a\n" + ALWAYS, "a.py": "import b", "b.py": "import a\nfrom a import *"},
    "it removes the finder": {
        "canary.py": "import sys\nsys.meta_path[0].modules = None\ndel sys.meta_path[:]\nimport evil\n" + ALWAYS,
        "evil.py": "",
    },
    "it puts itself into the finder": {
        "canary.py": "import sys\nsys.meta_path[0].modules.note = sys.meta_path[0].find_spec = print\nimport evil\n" + ALWAYS,
        "evil.py": PATCH,
    },
    "it ends everything": {"canary.py": "import evil\n" + ALWAYS, "evil.py": "import os\nos._exit(0)"},
}  # fmt: skip


@pytest.fixture
def grade(canary_judge, canary_course, tmp_path):
    """Grade what was handed in, and see that the next student is graded as ever."""
    chosen = canary_course.assignment("canary")

    def judged(files, student):
        folder = tmp_path / student / "canary"
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return canary_judge.grade(Job(student, "canary", folder).read(chosen), chosen, student, 7)

    def grade(files):
        found = judged(files, "student01")
        assert judged({"canary.py": GOOD}, "student02").points == 9.0
        return found

    return grade


@pytest.mark.parametrize("files", OWN.values(), ids=OWN.keys())
def test_no_file_beside_the_work_gains_anything(grade, files):
    found = grade(files)
    assert found.points == 0.0
    assert not any(path.partition("/")[0] in ("numpy", "grader", "msgpack", "json.py") for path in found.modules)


def test_ten_thousand_modules_are_bounded(grade):
    files = {f"m{n}.py": f"import m{n + 1}\n" for n in range(10_000)}
    began = time.monotonic()
    found = grade({"canary.py": "import m0\n" + GOOD, **files})
    assert found.points == 9.0
    assert len(found.modules) == 100
    assert len(grade_to_json(found)) < 50_000
    assert time.monotonic() - began < 60


def test_a_huge_module_is_left_out_and_told(grade):
    found = grade({"canary.py": "import data\n" + GOOD, "data.py": b"#" * (300 << 10)})
    assert (found.points, found.ignored, found.modules) == (9.0, ("data.py",), ())
    assert [problem.message for problem in found.loading] == ["No module named 'data'"]


@pytest.mark.parametrize(
    "text", ["(" * 100_000, "x = " + "[" * 90 + "]" * 90 + "\n" + "-" * 200_000 + "1", "\0" * 1000]
)
def test_a_module_that_breaks_the_compiler_costs_itself(grade, text):
    found = grade({"canary.py": GOOD + "\nimport broken\n", "broken.py": text})
    assert found.points == 9.0
    assert len(grade_to_json(found)) < 50_000


def test_a_bomb_in_an_archive_is_left_out(grade):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("canary.py", "import bomb\n" + GOOD)
        archive.writestr("bomb.py", b"#" * (200 << 20))
    found = grade({"canary.zip": packed.getvalue()})
    assert (found.points, found.modules, found.ignored) == (9.0, (), ("bomb.py",))
