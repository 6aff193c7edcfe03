"""Which files beside the work it may import, how many, and how large."""

import io
import tarfile
import zipfile

import pytest

from grader.submission import Released, find_submission, read_submission
from grader.submission.model import FIRST_MODULE
from grader.submission.modules import MAX_MODULE, MAX_MODULES, module_paths, name_from, read_modules


@pytest.mark.parametrize(
    "path",
    [
        "gates.py", "layers/affine.py", "mylib/__init__.py", "my_gates.py", "가나.py", "common/functions.py",
        "plot.py", "a/b/c/d.py",
    ],
)  # fmt: skip
def test_a_python_file_beside_the_work_is_a_module(path):
    assert module_paths(["work.py", path], "work.py") == (path,)


@pytest.mark.parametrize(
    "path",
    [
        "numpy.py", "json.py", "grader.py", "sitecustomize.py", "conftest.py", "test_gates.py", "public_checks.py",
        "numpy/core.py", "os/path.py", "a-b.py", "1.py", "x.txt", "x.ipynb", ".hidden.py", "venv/x.py",
        "__pycache__/x.py", "a/b/c/d/e/f.py", "msgpack.py", "lib/test_x.py", "x" * 300 + ".py", "work.py",
    ],
)  # fmt: skip
def test_what_bears_the_name_of_another_or_none_is_no_module(path):
    assert module_paths([path], "work.py") == ()


def test_paths_lead_from_the_folder_of_the_work():
    assert name_from("ch05/layers.py", "ch05/work.py") == "layers.py"
    assert name_from("common/f.py", "ch05/work.py") == "../common/f.py"
    assert module_paths(["ch05/numpy.py", "common/f.py"], "ch05/work.py") == ("common/f.py",)


def test_modules_are_bounded_in_number_and_in_bytes():
    assert len(module_paths([f"m{n}.py" for n in range(10_000)], "work.py")) == MAX_MODULES
    modules, left_out = read_modules([("a.py", b"x"), ("b.py", b"x" * (MAX_MODULE + 1)), ("c.py", b"y")], "work.py")
    assert [(one.number, one.path, one.source) for one in modules] == [
        (FIRST_MODULE, "a.py", "x"), (FIRST_MODULE + 1, "c.py", "y"),
    ]  # fmt: skip
    assert left_out == ("b.py",)
    modules, left_out = read_modules([(f"m{n}.py", b"x" * MAX_MODULE) for n in range(9)], "work.py")
    assert (len(modules), len(left_out)) == (4, 5)


def test_modules_of_a_folder_are_found_and_not_ignored(tmp_path):
    for name in ("work.py", "gates.py", "lib/a.py", "data.csv", "json.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x = 1")
    (tmp_path / "link.py").symlink_to(tmp_path / "gates.py")
    found = find_submission(tmp_path, Released("work"))
    assert (found.work, found.modules) == ("work.py", ("gates.py", "lib/a.py"))
    assert set(found.ignored) == {"data.csv", "json.py", "link.py"}
    assert dict(found.module_files()) == {"gates.py": b"x = 1", "lib/a.py": b"x = 1"}


def test_a_module_that_became_a_link_is_not_read(tmp_path):
    for name in ("work.py", "gates.py", "other.txt"):
        (tmp_path / name).write_text("x = 1")
    found = find_submission(tmp_path, Released("work"))
    (tmp_path / "gates.py").unlink()
    (tmp_path / "gates.py").symlink_to(tmp_path / "other.txt")
    assert found.module_files() == []


FILES = {"a/work.py": "import gates", "a/gates.py": "x = 1", "a/lib/b.py": "y = 2", "a/random.py": "", "notes.txt": "n"}


def test_modules_of_archives_are_read_with_the_work(tmp_path):
    with zipfile.ZipFile(tmp_path / "work.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
        archive.writestr("a/huge.py", "#" * (MAX_MODULE + 1))
    with tarfile.open(tmp_path / "work.tar.gz", "w:gz") as archive:
        for name, text in FILES.items():
            info = tarfile.TarInfo(name)
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text.encode()))
    for name in ("work.zip", "work.tar.gz"):
        read = read_submission(tmp_path / name, Released("work"))
        assert [(one.path, one.source) for one in read.modules] == [("gates.py", "x = 1"), ("lib/b.py", "y = 2")]
        assert "a/random.py" in read.ignored
    assert "a/huge.py" in read_submission(tmp_path / "work.zip", Released("work")).ignored
