"""What a solution imports and its course says nothing of."""

import pytest

from grader.course import CourseError, load_course
from grader.suite.runner import HiddenTest
from grader.verification.authored import check_solution, lost_tests, stray_texts, undeclared

AUTHORED = """
# %%
import os, json.decoder
import numpy.linalg as la
import pandas as pd
import tidy
from seaborn import lineplot
from common.functions import softmax

# %% exercise="fit" points=1
def fit(x):
    ### BEGIN SOLUTION
    from sklearn.linear_model import Ridge
    import pandas.plotting
    ### END SOLUTION
"""


def declaring(folder, lines):
    (folder / "course.toml").write_text(f'name = "a"\nseed = 1\n[[assignment]]\nname = "hw1"\n{lines}')
    (folder / "solutions" / "hw1").mkdir(parents=True, exist_ok=True)
    (folder / "solutions" / "hw1" / "hw1.py").write_text(AUTHORED)
    (folder / "solutions" / "hw1" / "tidy.py").write_text("")
    (assignment,) = load_course(folder).assignments
    return undeclared(assignment)


def test_each_package_is_named_once_with_its_first_line(tmp_path):
    found = {"pandas": 5, "seaborn": 7, "common": 8, "sklearn": 13}
    assert declaring(tmp_path, "") == found


def test_what_the_course_says_is_there(tmp_path):
    lines = 'packages = ["seaborn"]\nmodules = {"common.functions" = ["np"]}\n'
    assert declaring(tmp_path, lines + '[assignment.environment]\npreload = ["pandas", "sklearn.svm"]\n') == {}


def test_a_solution_that_is_no_python_is_one_line_with_its_place(tmp_path):
    declaring(tmp_path, "")
    path = tmp_path / "solutions" / "hw1" / "hw1.py"
    path.write_text(AUTHORED.replace("def fit(x):", "def fit(x)"))
    (assignment,) = load_course(tmp_path).assignments
    with pytest.raises(CourseError, match=r"hw1\.py, exercise fit, about line 11: expected ':'"):
        check_solution(assignment)


def test_a_test_that_another_one_of_its_name_replaces_is_named_with_both_places(tmp_path):
    declaring(tmp_path, "")
    suite = tmp_path / "autograde_tests" / "hw1"
    suite.mkdir(parents=True)
    (suite / "test_hw1.py").write_text(
        "def test_a(student): pass\ndef helper(): pass\ndef helper(): pass\ndef test_a(student): pass\n"
        "class TestB:\n    def test_a(self): pass\n"
    )
    (assignment,) = load_course(tmp_path).assignments
    facts = {"test": "test_a", "file": "test_hw1.py", "line": "1", "below": "4"}
    assert [(one.key, one.facts) for one in lost_tests(assignment)] == [("defined_twice", facts)]


def test_a_text_about_no_test_is_named_with_the_test_that_is_near(tmp_path):
    declaring(tmp_path, "")
    (assignment,) = load_course(tmp_path).assignments
    tests = [HiddenTest("test_it_fits[1]", "fit", 1.0, "test_hw1.py::test_it_fits[1]", False)]
    assert stray_texts(assignment, tests) == []
    suite = tmp_path / "autograde_tests" / "hw1"
    suite.mkdir(parents=True)
    (suite / "feedback.toml").write_text(
        '[fit.test_it_fits]\nen = "a"\n[fit.test_it_fit]\nen = "b"\n[other]\ntest_x = "c"\n'
    )
    assert [(one.facts["test"], one.facts["meant"]) for one in stray_texts(assignment, tests)] == [
        ("test_it_fit", "test_it_fits"), ("test_x", ""),
    ]  # fmt: skip
