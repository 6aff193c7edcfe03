"""What an adopted assignment imports, known without importing it."""

import ast
import sys

import pytest

from grader.authoring.packages import imported_modules, packages_entry, start_trying
from grader.course import Assignment, GradingLimits, Text


@pytest.fixture
def installed(tmp_path, monkeypatch):
    for name in ("fruit_of_ours/__init__.py", "fruit_of_ours/pears/__init__.py", "fruit_of_ours/pears/sweet.py"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("raise ImportError('nobody asked for this')")
    monkeypatch.syspath_prepend(tmp_path)


def modules(source, *beside):
    return imported_modules([ast.parse(source)], beside)


@pytest.mark.usefixtures("installed")
def test_modules_within_a_package_are_told_from_its_names():
    assert modules("from fruit_of_ours import pears, nothing_of_it") == ("fruit_of_ours", "fruit_of_ours.pears")
    assert modules("from fruit_of_ours.pears import sweet as s\nimport fruit_of_ours.pears.absent") == (
        "fruit_of_ours", "fruit_of_ours.pears", "fruit_of_ours.pears.sweet",
    )  # fmt: skip
    assert "fruit_of_ours" not in sys.modules


@pytest.mark.usefixtures("installed")
def test_what_is_there_anyway_or_beside_or_not_installed_is_none_of_them():
    assert (
        modules("import os.path, numpy.linalg, not_installed_here, IPython.display\nfrom . import fruit_of_ours") == ()
    )
    assert modules("import fruit_of_ours", "fruit_of_ours") == ()


def test_the_entry_says_what_is_imported_before_where_something_can_be():
    assert packages_entry(("a", "a.b", "c"), ("a", "a.b", "c")) == (
        'packages = ["a", "c"]\n[assignment.environment]\npreload = ["a", "a.b", "c"]\n'
    )
    assert packages_entry(("a", "a.b"), ()) == 'packages = ["a"]\n'
    assert packages_entry((), ()) == ""


def test_what_cannot_be_imported_before_a_submission_is_left_to_it(tmp_path):
    place = tmp_path / "solutions" / "hw"
    place.mkdir(parents=True)
    (place / "hw.py").write_text("# %%\npass\n")
    assignment = Assignment("hw", Text("hw"), tmp_path, packages=("absent",), preload=("absent",))
    sandbox, graded = start_trying(assignment, GradingLimits())
    sandbox.close()
    assert (graded.packages, graded.preload) == (("absent",), ())
