"""What the course gives takes nobody's work away and is nobody's work: modules, functions, packages."""

from dataclasses import replace

import pytest

from grader.course.given import Given
from grader.submission import Cell, Module, Submission
from grader.submission.model import FIRST_MODULE
from tests.conftest import points

DOUBLE = "import numpy as np\ndef double(x):\n    return 2 * np.asarray(x)\n"
APPLY = "def apply(f, x):\n    return f(double(x))\n"
EXERCISES = ("double", "Box", "apply")
BOOK = Given("import numpy as np", (), {"book.functions": ("np", "double", "Box")}, EXERCISES)
HELPER = Given("import numpy as np\ndef twice(x):\n    return 2 * np.asarray(x)", ("twice",), {}, EXERCISES)


@pytest.fixture
def graded_with(canary_judge, canary_course):
    """Grade cells in the canary course, with something given."""

    def graded(given, *sources, **files):
        assignment = replace(canary_course.assignment("canary"))
        vars(assignment)["given"] = given
        cells = tuple(Cell(number, source) for number, source in enumerate(sources, 1))
        modules = tuple(
            Module(FIRST_MODULE + number, f"{name}.py", text) for number, (name, text) in enumerate(files.items())
        )
        submission = Submission("canary.ipynb", cells, (), modules)
        return canary_judge.grade(submission, assignment, "student01", 7)

    return graded


@pytest.mark.parametrize(
    "imports",
    [
        "from book.functions import *", "from book.functions import double",
        "import book.functions as F\ndouble = F.double",
        "from book.functions import double as twice\ndef double(x):\n    return twice(x)",
        "from book.functions import double as twice\ndef double(x):\n    return twice.stand_in(x)",
    ],
)  # fmt: skip
def test_an_exercise_from_a_module_of_the_course_is_nobodys_work(graded_with, imports):
    grade = graded_with(BOOK, imports, APPLY)
    assert points(grade) == {"double": 0.0, "Box": 0.0, "apply": 2.0}
    assert "double" in grade.borrowed or "def double" in imports


@pytest.mark.parametrize(
    ("source", "apply"),
    [
        ("import book.functions as F\ndef apply(f, x):\n    return f(F.double(x))", 2.0),
        ("from book.functions import double as d\ndef apply(f, x):\n    return f(d(x))", 2.0),
        ("from helpers import apply", 2.0),
        ("def apply(f, x):\n    return f(triple(x))", 0.0),
    ],
)
def test_what_uses_an_exercise_of_the_course_gets_a_correct_one(graded_with, source, apply):
    helpers = "from book.functions import double\n" + APPLY
    grade = graded_with(BOOK, source, helpers=helpers)
    assert points(grade)["apply"] == apply
    if apply:
        assert grade.exercises[2].given == ("double",)


def test_a_wrong_exercise_in_a_file_beside_the_work_is_stood_in_for_there(graded_with):
    grade = graded_with(Given(), "from mine import double, apply", mine="def double(x):\n    return x\n\n" + APPLY)
    assert points(grade)["apply"] == 2.0
    assert points(grade)["double"] < 4.0


@pytest.mark.parametrize(
    "source",
    [
        "def apply(f, x, by=double):\n    return f(by(x))",
        "class Applied:\n    by = staticmethod(double)\nclass Once(Applied):\n    pass\n"
        "def apply(f, x, kind=Once):\n    return f(kind.by(x))",
    ],
    ids=["default", "classes"],
)
def test_what_could_not_be_defined_for_want_of_an_exercise_is_defined_with_a_correct_one(graded_with, source):
    assert points(graded_with(Given(), source)) == {"double": 0.0, "Box": 0.0, "apply": 2.0}


def test_a_definition_that_failed_takes_the_place_of_no_later_one(graded_with):
    later = "def apply(f, x, by=double):\n    return None\n" + APPLY
    assert points(graded_with(Given(), later))["apply"] == 2.0


def test_the_students_own_is_not_taken_away_by_a_star(graded_with):
    grade = graded_with(BOOK, DOUBLE, "from book.functions import *", APPLY)
    assert points(grade) == {"double": 4.0, "Box": 0.0, "apply": 2.0}
    assert grade.borrowed == ("Box",)


def test_a_function_of_the_released_file_is_lent_where_it_is_lacking(graded_with):
    grade = graded_with(HELPER, "def double(x):\n    return twice(x)")
    assert (points(grade)["double"], grade.lent) == (4.0, ("twice",))


def test_a_function_of_the_students_own_is_left_as_it_is(graded_with):
    grade = graded_with(HELPER, "def twice(x):\n    return x", "def double(x):\n    return twice(x)")
    assert points(grade)["double"] < 4.0
    assert grade.lent == ()


def test_a_function_that_nobody_uses_is_not_told(graded_with):
    assert graded_with(HELPER, DOUBLE).lent == ()


def test_an_attribute_of_the_same_name_is_no_use_of_it(graded_with):
    assert graded_with(HELPER, DOUBLE, "np.twice = 2\nprint(np.twice)").lent == ()


def test_no_import_is_made_up(graded_with):
    grade = graded_with(HELPER, "def double(x):\n    return 2 * np.asarray(x)")
    assert points(grade)["double"] == 0.0


def test_a_text_of_the_course_that_fails_costs_nobody_anything(graded_with):
    given = replace(HELPER, source="import no_such_package\n" + HELPER.source)
    assert points(graded_with(given, "def double(x):\n    return twice(x)"))["double"] == 4.0


def test_a_package_that_the_course_declares_is_there_with_what_it_needs(graded_with):
    source = "import jsonschema, referencing\n" + DOUBLE + "print(jsonschema.validate(1, {'type': 'integer'}))"
    grade = graded_with(Given(packages=("jsonschema",)), source)
    assert (grade.loading, grade.printed) == ((), "None\n")
    assert [problem.message for problem in graded_with(Given(), source).loading][:2] == [
        "No module named 'jsonschema'", "No module named 'referencing'",
    ]  # fmt: skip
