"""What a solution imports and its course says nothing of."""

import pytest

from grader.course import CourseError, load_course
from grader.verification.authored import check_solution, undeclared

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
