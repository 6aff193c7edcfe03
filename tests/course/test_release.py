"""What students get is made from the authored file, is up to date, and holds no solution."""

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
import zipfile
from types import ModuleType

import jupytext
import nbformat
import pytest
from nbgrader.utils import compute_checksum

from grader.course import CourseError, site
from grader.course.release import WHEEL, bundle, released_files, stale_files
from grader.course.site import build_site
from grader.exports.container.wheel import wheel
from tests.conftest import REPOSITORY


def test_the_checked_in_assignments_are_up_to_date(course):
    assert stale_files(course.assignments, course.language) == []


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_solution_reaches_a_student(canary_course, language):
    for data in released_files(canary_course.assignments[0], language).values():
        assert b"SECRET" not in data
        assert b"BEGIN SOLUTION" not in data


def test_the_notebook_is_valid_and_carries_what_nbgrader_needs(canary_course):
    notebook = nbformat.reads(released_files(canary_course.assignments[0], "ko")["canary.ipynb"].decode(), 4)
    nbformat.validate(notebook)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if "nbgrader" in cell.metadata}
    assert list(cells) == ["double", "double_check", "Box", "Box_check", "apply", "apply_check"]
    solution, check = cells["double"].metadata.nbgrader, cells["double_check"].metadata.nbgrader
    assert (solution.solution, solution.grade, solution.locked) == (True, False, False)
    assert (check.solution, check.grade, check.locked, check.points) == (False, True, True, 4.0)
    assert check.checksum == compute_checksum(cells["double_check"])
    assert 'check("double")' in cells["double_check"].source


def test_each_language_gets_its_own_text_and_the_same_code(canary_course):
    korean, english = (released_files(canary_course.assignments[0], language) for language in ("ko", "en"))
    assert "카나리아" in korean["canary.py"].decode()
    assert "카나리아" not in english["canary.py"].decode()
    assert korean["public_checks.py"] == english["public_checks.py"]


def test_the_texts_of_the_checks_know_which_language_they_were_released_in(canary_course):
    files = released_files(canary_course.assignments[0], "en")
    assert tomllib.loads(files["public_checks.toml"].decode())["language"] == "en"


def test_a_release_is_the_same_every_time(canary_course):
    assignment = canary_course.assignments[0]
    assert released_files(assignment, "ko") == released_files(assignment, "ko")


def test_headers_and_jupytext_see_the_same_cells(course):
    for assignment in course.assignments:
        cells = jupytext.read(assignment.authored_path, fmt="py:percent").cells
        assert [cell.cell_type == "markdown" for cell in cells] == [cell.markdown for cell in assignment.cells]


def test_a_bundle_is_what_a_student_receives(course, tmp_path):
    bundle(course, course.assignments, "en", tmp_path / "bundle")
    files = sorted(path.relative_to(tmp_path / "bundle") for path in (tmp_path / "bundle").rglob("*") if path.is_file())
    assert {path.name for path in files if path.suffix == ".toml"} == {"public_checks.toml"}
    assert {path.parts[0] for path in files} == {"README.md", *(one.name for one in course.assignments)}
    assert not [path for path in files if path.name.startswith("test_")]
    guide = (tmp_path / "bundle" / "README.md").read_text(encoding="utf-8")
    assert f"pip install {WHEEL}" in guide
    assert "| XOR | 5 |" in guide


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_first_cell_says_in_one_line_what_to_install_where_another_package_has_the_name(
    canary_course, language, monkeypatch, tmp_path
):
    (tmp_path / "bundle" / "canary").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "bundle" / "canary")
    notebook = json.loads(released_files(canary_course.assignments[0], language)["canary.ipynb"])
    first = "".join(next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")["source"])
    exec(first, {})
    monkeypatch.setitem(sys.modules, "grader", ModuleType("grader"))
    with pytest.raises(ImportError) as raised:
        exec(first, {})
    assert raised.value.__suppress_context__
    assert f"%pip install {WHEEL} " in str(raised.value)
    (tmp_path / "bundle" / WHEEL).touch()
    with pytest.raises(ImportError, match=f" %pip install ../{WHEEL} "):
        exec(first, {})
    assert "%pip uninstall -y grader" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_bundle_overwrites_nothing(course, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(CourseError, match="not empty"):
        bundle(course, course.assignments, "en", tmp_path)


def test_what_is_not_released_any_more_is_stale(canary_course, tmp_path):
    stale = stale_files(canary_course.assignments, "ko")
    assert {path.name for path in stale} == {
        "canary.ipynb", "canary.py", "public_checks.py", "public_checks.toml",
    }  # fmt: skip


def test_the_wheel_holds_neither_solutions_nor_hidden_tests(tmp_path):
    source = tmp_path / "source"
    for name in ("grader", "solutions", "autograde_tests", "assignments"):
        shutil.copytree(REPOSITORY / name, source / name)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(REPOSITORY / name, source)
    subprocess.run(
        [sys.executable, "-c", "import setuptools.build_meta as b, sys; b.build_wheel(sys.argv[1])", str(tmp_path)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if "dist-info" not in name} == {"grader"}
    assert "grader/feedback/messages/ko.toml" in names
    assert "grader/py.typed" in names
    # `grader init` brings an example of its own, whose solution is no secret; its README says so.
    own = [name for name in names if not name.startswith("grader/authoring/templates/")]
    assert json.dumps(own).count("solution") == 0


def fake_jupyterlite(folder, monkeypatch, code):
    """Let JupyterLite be a module that notes what it is given."""
    for name in ("jupyterlite_core", "jupyterlite_pyodide_kernel", "jupyter_server"):
        (folder / f"{name}.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setattr(site, "find_spec", lambda name: name)


BUILDS = """
import json, pathlib, sys
given = dict(zip(sys.argv[2::2], sys.argv[3::2]))
target = pathlib.Path(given["--output-dir"])
target.mkdir()
files = sorted(path.as_posix() for path in pathlib.Path().rglob("*") if path.is_file())
cells = json.loads(pathlib.Path("contents/canary/canary.ipynb").read_text(encoding="utf-8"))["cells"]
first = next("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
(target / "index.html").write_text(json.dumps([sys.argv[1], given, files, first]))
"""


def test_a_site_is_built_of_the_bundle_with_the_grader_in_its_index(canary_course, tmp_path, monkeypatch):
    fake_jupyterlite(tmp_path, monkeypatch, BUILDS)
    page = build_site(canary_course, canary_course.assignments, "en", (WHEEL, b"wheel"), tmp_path / "site")
    command, given, files, first = json.loads(page.read_text())
    assert (command, given["--contents"], given["--piplite-wheels"]) == ("build", "contents", WHEEL)
    assert {"contents/README.md", "contents/canary/public_checks.py", WHEEL} <= set(files)
    assert not [path for path in files if "test_" in path or "solution" in path]
    assert first.splitlines()[1:] == ["%pip install -q gradewright", "from grader import check"]
    with pytest.raises(CourseError, match="not empty"):
        build_site(canary_course, canary_course.assignments, "en", (WHEEL, b"wheel"), tmp_path / "site")


def test_where_no_site_is_built_the_reason_is_said(canary_course, tmp_path, monkeypatch):
    arguments = canary_course, canary_course.assignments, "en", (WHEEL, b"wheel"), tmp_path / "site"
    fake_jupyterlite(tmp_path, monkeypatch, "raise SystemExit('no room')")
    with pytest.raises(CourseError, match=r"built no site \(exit 1\): no room"):
        build_site(*arguments)
    monkeypatch.setattr(site, "find_spec", lambda name: None)
    with pytest.raises(CourseError, match=r"pip install 'gradewright\[site\]'"):
        build_site(*arguments)


@pytest.mark.proof
def test_jupyterlite_itself_builds_the_site(canary_course, tmp_path):
    for name in ("jupyterlite_core", "jupyterlite_pyodide_kernel"):
        pytest.importorskip(name)
    name, data = wheel()
    build_site(canary_course, canary_course.assignments, "ko", (name, data), tmp_path / "site")
    assert (tmp_path / "site/files/canary/canary.ipynb").is_file()
    index = json.loads((tmp_path / "site/pypi/all.json").read_text())
    ((_, found),) = index["gradewright"]["releases"].items()
    assert found[0]["digests"]["sha256"] == hashlib.sha256(data).hexdigest()
