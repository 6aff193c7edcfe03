"""Notebooks and tests of otter's become a course of ours, which verifies, grades, and says what it left out."""

import pytest

from grader.authoring import Fate, Reason, import_otter
from grader.authoring.ottermarks import Unpaired, with_our_marks
from grader.authoring.ottertests import Case, NotATest, of_file, of_specification, shared
from grader.course import CourseError, load_course
from grader.course.release import released_sources
from grader.course.seeds import Seed
from grader.grading import Judge
from grader.submission import read_submission
from tests.authoring.otternotebooks import MASTER, code, question, raw, text, write_notebook, write_zip


@pytest.fixture(scope="module")
def hw01(tmp_path_factory, isolation):
    """Import `MASTER`; return what became of it and the folder of the course."""
    place = tmp_path_factory.mktemp("otter")
    path = write_notebook(place / "given" / "hw01.ipynb", MASTER)
    (place / "given" / "data").mkdir()
    (place / "given" / "data" / "heights.csv").write_text("1,2\n")
    return import_otter(path, place / "course", language="en"), place / "course"


def test_everything_is_lifted_read_by_a_person_or_left_out_with_a_reason(hw01):
    found, _ = hw01
    assert found.unread == ()
    assert [(one.grade_id, one.points, one.fate, one.reason) for one in found.cells] == [
        ("q1 - 1", 1.0, Fate.LIFTED, None),
        ("q1 - 2", 1.0, Fate.LIFTED, None),
        ("q1 - 3", 2.0, Fate.LIFTED, None),
        ("q2 - 1", 2 / 3, Fate.LIFTED, None),
        ("q2 - 2", 2 / 3, Fate.LIFTED, None),
        ("q2 - 3", 2 / 3, Fate.LIFTED, None),
        ("q3", 3.0, Fate.PERSON, None),
        ("q4", 1.5, Fate.PERSON, None),
        ("q5", 1.0, Fate.NOT_LIFTED, Reason.NO_CHECK),
        ("q6 - 1", 1.0, Fate.LIFTED, None),
        ("q6 - 2", 2.0, Fate.LIFTED, None),
        ("q7 - 1", 1.0, Fate.LIFTED, None),
        ("q7 - 2", 1.0, Fate.NOT_LIFTED, Reason.INSPECTS),
        ("q7 - 3", 1.0, Fate.NOT_LIFTED, Reason.UNPROVEN),
        ("q8 - 1", 1.0, Fate.LIFTED, None),
        ("q8 - 2", 1.0, Fate.LIFTED, None),
    ]


def test_the_course_has_texts_stubs_solutions_seeds_and_files(hw01):
    _, root = hw01
    assignment = load_course(root).assignment("hw01")
    assert {one.name: (one.points, one.manual) for one in assignment.exercises} == {
        "q1": (4.0, False), "q2": (2.0, False), "q3": (3.0, True), "q4": (1.5, True), "q6": (3.0, False),
        "q7": (1.0, False), "q8": (2.0, False),
    }  # fmt: skip
    authored = (root / "solutions" / "hw01" / "hw01.py").read_text()
    assert "# # Homework 1" in authored
    assert "Not for students" not in authored
    assert "secret" not in authored
    assert "# nine = ...\n### BEGIN SOLUTION\nnine = around(4.5) / PI\n### END SOLUTION" in authored
    assert "    # The way around a circle.\n    # pass\n" in authored
    assert "\nnp.random.seed(3)\n# draws = ..." in authored
    assert "# _Because ..._\n#\n# ### BEGIN SOLUTION\n# **Because** the sum is finite." in authored
    assert (root / "solutions" / "hw01" / "data" / "heights.csv").exists()
    assert "Divide by PI." in (root / "autograde_tests" / "hw01" / "feedback.toml").read_text()
    assert "Nine it is." in (root / "autograde_tests" / "hw01" / "success.toml").read_text()


def test_students_have_the_seed_that_they_had_and_are_judged_with_the_graders(hw01):
    _, root = hw01
    assignment = load_course(root).assignment("hw01")
    assert assignment.seeds == (Seed("rng_seed", 42, 7),)
    assert "rng_seed = 42" in assignment.authored_path.read_text()
    sources = "\n".join(released_sources(assignment))
    assert "rng_seed = 7" in sources
    assert "42" not in sources


def graded(root, tmp_path, isolation, cells):
    loaded = load_course(root)
    handed_in = write_notebook(tmp_path / "handed_in" / "hw01.ipynb", cells)
    with Judge(isolation, loaded.limits) as judge:
        grade = judge.grade(read_submission(handed_in), loaded.assignments[0], "student01", 1)
    return {
        one.name: one.points
        for one in grade.exercises
        if one.name in {test.name for test in loaded.assignments[0].tested}
    }


RIGHT = [
    code("import math\nimport numpy as np\nPI = 3.0\nrng_seed = 7  # mine"),
    code("noise = np.random.default_rng(rng_seed).normal()"),
    code("def area(r):\n    return PI * r ** 2\ndef around(r):\n    return PI * (r + r)\nnine = 9.0"),
    code("def root(x):\n    if x < 0:\n        raise ValueError\n    return x ** 0.5"),
    code("np.random.seed(3)\ndraws = np.random.normal(0, 1, 3)\nstep = max(draws)"),
    code(
        "class Point:\n    def __init__(self, x):\n        self.x = x\n    def __repr__(self):\n        return '<%d>' % self.x"
    ),
]


@pytest.mark.proof
def test_the_course_grades_a_right_notebook_and_one_that_is_wrong_in_places(hw01, tmp_path, isolation):
    _, root = hw01
    assert graded(root, tmp_path, isolation, RIGHT) == {
        "q1": 4.0, "q2": 2.0, "q6": 3.0, "q7": 1.0, "q8": 2.0
    }  # fmt: skip
    wrong = [
        *RIGHT[:1],
        code("def area(r):\n    return PI * r ** 2\ndef around(r):\n    return PI * r\nnine = 9.0"),
        code("def root(x):\n    return abs(x) ** 0.5"),
        code("class Three(float):\n    def __repr__(self):\n        return '3'\nclass Few:\n    __len__ = lambda self: 3\n"
             "draws, step = Few(), 0.0"),
        code("class Point:\n    def __init__(self, x):\n        self.x = x"),
    ]  # fmt: skip
    assert graded(root, tmp_path, isolation, wrong) == {
        "q1": 3.0, "q2": 0.0, "q6": 1.0, "q7": 0.0, "q8": 0.0
    }  # fmt: skip


def test_an_object_cannot_claim_to_look_like_a_number(tmp_path, isolation):
    cells = question("name: q1", solution=[code("def f(x):\n    return x # SOLUTION")], tests=[code("f(3)", "3")])
    import_otter(write_notebook(tmp_path / "hw.ipynb", cells), tmp_path / "course")
    claims = code("class Three:\n    def __repr__(self):\n        return '3'\ndef f(x):\n    return Three()")
    assert graded(tmp_path / "course", tmp_path, isolation, [claims]) == {"q1": 0.0}


OK = r"""OK_FORMAT = True

test = {   'name': 'q1',
    'points': 3,
    'suites': [{'cases': [
        {'code': '>>> words = split("a b")\n>>> words\n[\'a\', \'b\']', 'hidden': False, 'locked': False},
        {'code': '>>> len(words)\n2\n>>> for one in words:\n...     print(one)\na\nb', 'hidden': True, 'points': 1},
        {'code': '>>> split(3)\nTraceback (most recent call last):\n    ...\nTypeError: no text', 'hidden': True}],
        'scored': True, 'setup': '', 'teardown': '', 'type': 'doctest'}]}
"""
RAISING = """from otter.test_files import test_case
import math

OK_FORMAT = False
name = "q2"
points = None

@test_case(points=2, hidden=True, failure_message="Halve it.")
def test_half(half, env):
    assert math.isclose(half(3), 1.5)
    assert env["half"](4) == 2

@test_case()
def test_nothing(half):
    assert half(0) == 0
"""
SOLVED = [
    code("import otter\ngrader = otter.Notebook('hw02.ipynb')"),
    text("Split a text."),
    code("def split(x):\n    if not isinstance(x, str):\n        raise TypeError('no text')\n    return x.split()"),
    code("grader.check('q1')"),
    code("def half(x):\n    return x / 2"),
    code("grader.check_all()"),
]


@pytest.mark.proof
@pytest.mark.parametrize("packed", [True, False])
def test_a_zip_or_a_folder_of_tests_with_a_solved_notebook(tmp_path, isolation, packed):
    tests = {"q1.py": OK, "q2.py": RAISING}
    if packed:
        source = write_zip(tmp_path / "autograder.zip", tests)
    else:
        source = tmp_path / "autograder"
        (source / "tests").mkdir(parents=True)
        for name, written in tests.items():
            (source / "tests" / name).write_text(written)
    solved = write_notebook(tmp_path / "hw02.ipynb", SOLVED)
    found = import_otter(source, tmp_path / "course", solution=solved)
    assert [(one.grade_id, one.points, one.fate) for one in found.cells] == [
        ("q1 - 1", 1.0, Fate.LIFTED), ("q1 - 2", 1.0, Fate.LIFTED), ("q1 - 3", 1.0, Fate.LIFTED),
        ("q2 - 1", 2.0, Fate.LIFTED), ("q2 - 2", 0.0, Fate.LIFTED),
    ]  # fmt: skip
    half = code("def split(x):\n    return x.split()\ndef half(x):\n    return x / 2")
    assert graded(tmp_path / "course", tmp_path, isolation, [half]) == {"q1": 2.0, "q2": 2.0}


def test_a_seed_of_the_zip_is_the_one_that_submissions_are_judged_with(tmp_path, isolation):
    tests = {"q1.py": "test = {'name': 'q1', 'suites': [{'cases': [{'code': '>>> x\\n3'}]}]}"}
    source = write_zip(tmp_path / "a.zip", tests, config={"seed": 3, "seed_variable": "rng_seed"})
    import_otter(
        source,
        tmp_path / "course",
        solution=write_notebook(tmp_path / "hw.ipynb", [code("rng_seed = 3"), code("x = rng_seed")]),
    )
    assert graded(tmp_path / "course", tmp_path, isolation, [code("rng_seed = 8"), code("x = rng_seed")]) == {"q1": 1.0}


@pytest.mark.parametrize("specification", [
    {"name": "q1", "points": None, "suites": [{"cases": [{"code": ">>> x\n2", "hidden": False}]}]},
    'from otter.test_files import test_case\nOK_FORMAT = False\nname = "q1"\n@test_case()\ndef test_x(x):\n    assert x == 2\n',
])  # fmt: skip
def test_the_notebook_that_otter_assign_writes_has_its_tests_in_it(tmp_path, isolation, specification):
    cells = [
        code("import otter\ngrader = otter.Notebook()"),
        code("x = 2 # SOLUTION") | {"metadata": {"tags": ["otter_assign_solution_cell"]}},
        code('grader.check("q1")'),
        code("x = 5"),
    ]
    path = write_notebook(tmp_path / "hw.ipynb", cells, otter={"OK_FORMAT": True, "tests": {"q1": specification}})
    found = import_otter(path, tmp_path / "course")
    assert [one.fate for one in found.cells] == [Fate.LIFTED]
    assert "here=true" in (tmp_path / "course" / "solutions" / "hw" / "hw.py").read_text()


def test_what_was_saved_without_output_or_is_fenced_off_in_a_text(tmp_path, isolation):
    cells = [
        text("```otter\n# BEGIN QUESTION\nname: q1\n```\nTwice."),
        text("```otter\n# BEGIN SOLUTION\n```"),
        code("def twice(x):\n    return 2 * x # SOLUTION"),
        text("```otter\n# END SOLUTION\n```\n```otter\n# BEGIN TESTS\n```"),
        code("twice(2) == 4") | {"execution_count": None},
        code("assert twice(3) == 6"),
        text("```otter\n# END TESTS\n```\n```otter\n# END QUESTION\n```"),
    ]
    found = import_otter(write_notebook(tmp_path / "hw.ipynb", cells), tmp_path / "course")
    assert [(one.fate, one.reason) for one in found.cells] == [
        (Fate.NOT_LIFTED, Reason.NO_OUTPUT), (Fate.LIFTED, None)
    ]  # fmt: skip


def test_one_line_for_each_notebook_that_cannot_be_read_and_the_rest_goes_on(tmp_path, isolation):
    folder = tmp_path / "given"
    good = question("name: q1", solution=[code("x = 2 # SOLUTION")], tests=[code("x", "2")])
    write_notebook(folder / "a.ipynb", good)
    write_notebook(folder / "b.ipynb", good[:-1])
    write_notebook(folder / "c.ipynb", [raw("# BEGIN QUESTION\nname: [")])
    write_notebook(folder / "d.ipynb", [*good, *good])
    (folder / "e.ipynb").write_text("{")
    write_notebook(folder / "dist" / "a.ipynb", good)
    found = import_otter(folder, tmp_path / "course")
    assert [one.path for one in found.unread] == ["b.ipynb", "c.ipynb", "d.ipynb", "e.ipynb"]
    assert found.unread[0].why == "question q1: a BEGIN QUESTION has no end"
    assert [one.name for one in load_course(tmp_path / "course").assignments] == ["a"]
    again = import_otter(folder / "a.ipynb", tmp_path / "course")
    assert "has an assignment a already" in again.unread[0].why


def test_notebooks_of_other_forms_are_told_in_a_line_each(tmp_path):
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "lab.Rmd").write_text("<!-- # BEGIN QUESTION\nname: q1 -->\n")
    (folder / "notes.qmd").write_text("# Notes\n")
    for source in (folder, folder / "lab.Rmd"):
        found = import_otter(source, tmp_path / "course")
        assert [(one.path, one.why[:28]) for one in found.unread] == [("lab.Rmd", "only Jupyter notebooks (.ipy")]
    assert not (tmp_path / "course").exists()


def test_a_test_file_that_cannot_be_read_costs_itself(tmp_path, isolation):
    source = write_zip(tmp_path / "autograder.zip", {"q1.py": "test = made()\n", "q2.py": RAISING})
    found = import_otter(source, tmp_path / "course", solution=write_notebook(tmp_path / "hw02.ipynb", SOLVED))
    assert [one.path for one in found.unread] == ["q1.py"]
    assert [one.fate for one in found.cells] == [Fate.LIFTED] * 2


def test_an_import_that_is_interrupted_goes_on_where_it_was(tmp_path):
    cells = question("name: q1", solution=[code("one = 1 # SOLUTION")], tests=[code("one", "1")])
    for name in ("a", "b", "c"):
        write_notebook(tmp_path / "given" / f"{name}.ipynb", [raw("# ASSIGNMENT CONFIG"), *cells])

    def stop(done, total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_otter(tmp_path / "given", tmp_path / "new", advance=stop)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "new" / "solutions").rglob("*.py")}
    told = []
    found = import_otter(tmp_path / "given", tmp_path / "new", advance=lambda *one: told.append(one))
    assert (found.unread, told) == ((), [(0, 3), (1, 3), (2, 3), (3, 3)])
    assert [(one.notebook, one.fate) for one in found.cells] == [(name, Fate.LIFTED) for name in "abc"]
    assert [one.name for one in load_course(tmp_path / "new").assignments] == ["a", "b", "c"]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"course.toml", "solutions", "autograde_tests"}


def test_nothing_of_otters_is_one_clear_error(tmp_path):
    with pytest.raises(CourseError, match="no notebook with questions of otter's"):
        import_otter(tmp_path, tmp_path.parent / "course")
    with pytest.raises(CourseError, match="say --solution NOTEBOOK"):
        import_otter(write_zip(tmp_path / "a.zip", {}), tmp_path / "course")


@pytest.mark.parametrize(
    ("points", "said", "given"),
    [
        (None, [None, None], [0.5, 0.5]),
        (4, [None, None], [2, 2]),
        (6, [2, None, 2, None], [2, 1, 2, 1]),
        (None, [2, None], [2, 0]),
        (None, [0, None, None], [0, 0.5, 0.5]),
        ([1, 3], [None, None], [1, 3]),
        ({"each": 2}, [None, None], [2, 2]),
    ],
)
def test_points_are_shared_as_otter_shares_them(points, said, given):
    assert [one.points for one in shared(points, [Case("", one) for one in said])] == given


@pytest.mark.parametrize(("points", "said"), [(1, [2]), ([1], [None, None]), ("two", [None])])
def test_points_that_do_not_fit_together_are_refused(points, said):
    with pytest.raises(NotATest):
        shared(points, [Case("", one) for one in said])


@pytest.mark.parametrize(
    ("marked", "made"),
    [
        ("x = 1 # SOLUTION", "# x = ...\n### BEGIN SOLUTION\nx = 1\n### END SOLUTION"),
        ("a, b[0] = 1, [2] #SOLUTION", "# a, b[0] = ...\n### BEGIN SOLUTION\na, b[0] = 1, [2]\n### END SOLUTION"),
        ("x == 1 # SOLUTION NO PROMPT", "### BEGIN SOLUTION\nx == 1\n### END SOLUTION"),
        ("np.random.seed(1) # SEED", "np.random.seed(1)"),
        ("# BEGIN IGNORE\nx\n# END IGNORE\ny", "y"),
        ('""" # BEGIN PLUGIN\nname: p\n""" # END PLUGIN\ny', "y"),
        ("d = {\n    1: 2, # SOLUTION\n}", "### BEGIN SOLUTION\nd = {\n    1: 2,\n}\n### END SOLUTION"),
        (
            "def f():\n    return 1 # SOLUTION\nf() # SOLUTION",
            "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\n"
            "### BEGIN SOLUTION\nf()\n### END SOLUTION",
        ),
    ],
)
def test_marks_of_otters_become_ours(marked, made):
    assert with_our_marks(marked) == made


@pytest.mark.parametrize("source", ["# BEGIN SOLUTION\nx", "x\n# END SOLUTION", '""" # BEGIN PROMPT', "# BEGIN IGNORE"])
def test_a_mark_without_its_other_half_is_told(source):
    with pytest.raises(Unpaired):
        with_our_marks(source)


def test_what_is_said_of_a_case_is_kept_and_what_its_comments_ask_of_doctest():
    code = ">>> f(1) # doctest: +ELLIPSIS\n3.14...\n>>> g() # doctest: +SKIP\n1\n>>> h() # doctest: +IGNORE_EXCEPTION_DETAIL\n"
    code += "Traceback (most recent call last):\n  ...\njson.JSONDecodeError: where\n"
    case = {"code": code, "success_message": "Well done.", "name": "pi, nearly"}
    (found,) = of_specification({"name": "q1", "suites": [{"cases": [case]}]}).cases
    assert (found.message, found.praise) == ("pi, nearly", "Well done.")
    assert "says('3.14...', 'ELLIPSIS')" in found.source
    assert "raising('json.JSONDecodeError: where', 'IGNORE_EXCEPTION_DETAIL')" in found.source
    assert "g()" not in found.source
    (other,) = of_file(
        "@test_case(name='both', failure_message='No.', success_message='Yes.')\ndef test_a(x):\n    assert x\n", "q"
    ).cases
    assert (other.message, other.praise) == ("No.", "Yes.")


@pytest.mark.parametrize("source", ["x = 1", "def", "test = f()", "test = {'name': 'q1', 'suites': []}"])
def test_a_file_that_is_no_test_is_refused(source):
    with pytest.raises(NotATest):
        of_file(source, "q1")


def test_a_later_case_finds_what_an_earlier_one_bound_and_not_its_check(hw01):
    _, root = hw01
    suite = (root / "autograde_tests" / "hw01" / "test_hw01.py").read_text()
    (function,) = [part for part in suite.split("\n\n") if "def test_q2" in part]
    assert function.count("with says('4.0')") == 1
    assert "from grader.suite.doctests import says, shown\n" in suite
