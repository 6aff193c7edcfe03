"""What a course gives to submissions: functions of the released file, modules by their names, packages."""

import pytest

from grader.classroom.conditions import check_packages
from grader.course import CourseError, load_course
from grader.course.course import unknown_names
from grader.course.given import absent, given_by, importable, versions
from tests.conftest import REPOSITORY

TEXT = "import numpy as np\nfrom collections import OrderedDict\n\nx = softmax(1)\n\ndef f(x):\n    return np.exp(x)\n"


def test_functions_and_imports_are_given_and_nothing_that_runs():
    given = given_by([TEXT, "%matplotlib inline\n", "class Box:\n    pass"], ["softmax"], {}, ())
    assert given.functions == ("f", "Box")
    assert given.names == {"np", "OrderedDict", "f", "Box"}
    assert "softmax(1)" not in given.source


def test_a_function_that_uses_an_exercise_means_the_students_and_is_not_given():
    assert given_by(["def f(x):\n    return softmax(x)"], ["softmax"], {}, ()).functions == ()


def test_packages_come_with_what_they_need():
    found = importable(("jsonschema",))
    assert {"jsonschema", "attr", "referencing"} <= set(found)
    assert "numpy" not in found
    assert absent(["jsonschema", "no_such_package", "no_such_package"]) == ["no_such_package"]
    assert versions(["msgpack"])["msgpack"].startswith("msgpack ")


@pytest.fixture
def course(tmp_path):
    """A course whose settings a test writes."""

    def write(text, assignment=""):
        (tmp_path / "solutions" / "one").mkdir(parents=True, exist_ok=True)
        (tmp_path / "solutions" / "one" / "work.py").write_text(
            '# %%\nimport numpy as np\n\n\ndef helper(x):\n    return x\n\n\n# %% exercise="f" points=1\ndef f(x):\n    return x\n'
        )
        (tmp_path / "course.toml").write_text(
            f'name = "c"\ntitle = {{ko = "c", en = "c"}}\n{text}\n[[assignment]]\nname = "one"\n'
            f'title = {{ko = "1", en = "1"}}\n{assignment}\n'
        )
        return load_course(tmp_path)

    return write


def test_modules_of_an_assignment_stand_beside_those_of_the_course(course):
    loaded = course('[modules]\n"a.b" = ["np", "f"]\nc = ["helper"]', 'modules = {c = ["f"]}')
    assert dict(loaded.assignments[0].given.modules) == {"a.b": ("np", "f"), "c": ("f",)}
    assert unknown_names(loaded.assignments) == []


def test_names_that_nothing_defines_are_known(course):
    assert unknown_names(course('[modules]\na = ["helper", "load_mnist", "g"]').assignments) == ["g"]
    assert unknown_names(load_course(REPOSITORY).assignments) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('packages = ["scikit-learn"]', "packages: 'scikit-learn'"), ('[modules]\n"a-b" = ["f"]', "modules: 'a-b'"),
        ('[modules]\na = ["f.g"]', "modules: a gives 'f.g'"),
    ],
    ids=repr,
)  # fmt: skip
def test_what_no_import_can_mean_is_refused(course, text, said):
    with pytest.raises(CourseError, match=said):
        course(text)


def test_a_package_that_is_not_installed_is_told_in_one_line(course):
    check_packages(course('packages = ["msgpack"]'))
    with pytest.raises(CourseError, match=r"course\.toml: .*pip install no_such_package$"):
        check_packages(course('packages = ["msgpack", "no_such_package"]'))
