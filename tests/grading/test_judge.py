"""From a submission to its Grade, through the real sandbox."""

import pytest

from grader.course import load_course
from grader.grading import Judge, grade_to_json
from grader.grading.drawing import Drawing
from grader.sandbox.host import SandboxDied
from grader.submission import read_submission
from grader.suite.outcome import Cause, Status, SuiteError
from tests.conftest import GOOD, patient_canary, points

FULL = {"double": 4.0, "Box": 3.0, "apply": 2.0}


def verdicts(grade, exercise):
    return {test.name: test for one in grade.exercises if one.name == exercise for test in one.tests}


def test_a_right_submission_gets_full_marks(graded):
    assert points(graded(GOOD)) == FULL


def test_the_notebook_and_the_script_form_get_the_same_verdicts(graded):
    cells = GOOD.split("\n\n")
    script, notebook = graded(GOOD), graded(*cells)
    assert notebook.file.endswith(".ipynb")
    assert notebook.exercises == script.exercises


def test_the_same_seed_gives_the_same_bytes(graded):
    source = GOOD.replace("return 2 *", "import random; return random.random() * np.random.rand() *")
    assert grade_to_json(graded(source)) == grade_to_json(graded(source))


def test_points_follow_the_weights_of_the_tests(graded):
    grade = graded(
        GOOD.replace("2 * np.asarray(x)", "np.asarray(x) + np.asarray(x) * (np.asarray(x).dtype.kind == 'f')")
    )
    assert points(grade)["double"] == 3.0


def test_an_exercise_that_is_not_defined_costs_itself_only(graded):
    grade = graded(GOOD.replace("def double", "def dobule"))
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 2.0}
    assert {test.cause for test in verdicts(grade, "double").values()} == {Cause.MISSING}


def test_an_untouched_stub_is_told_apart_from_a_wrong_answer(graded):
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", "raise NotImplementedError"))
    assert {test.cause for test in verdicts(grade, "double").values()} == {Cause.UNFINISHED}


def test_a_syntax_error_costs_its_statement_only_and_is_told_with_its_place(graded):
    grade = graded(GOOD.replace("class Box:", "class Box"))
    assert points(grade) == {"double": 4.0, "Box": 0.0, "apply": 2.0}
    assert [(problem.line, problem.kind) for problem in grade.loading] == [(7, "SyntaxError")]


def test_an_exception_at_the_top_costs_its_statement_only(graded):
    grade = graded("1 / 0\n" + GOOD + "\nundefined_name\n")
    assert points(grade) == FULL
    assert [(problem.line, problem.kind) for problem in grade.loading] == [(1, "ZeroDivisionError"), (17, "NameError")]


def test_places_in_a_notebook_name_the_cell(graded):
    grade = graded("x = 1", "y = 2\nz = 1 / 0", GOOD)
    assert [(problem.cell, problem.line) for problem in grade.loading] == [(2, 2)]


@pytest.mark.parametrize("statement", ["while True: pass", "import time; time.sleep(60)"], ids=["busy", "asleep"])
def test_an_endless_statement_is_left_out_and_the_rest_is_graded(graded, statement):
    grade = graded(statement + "\n" + GOOD)
    assert points(grade) == FULL
    assert [(problem.line, problem.kind) for problem in grade.loading] == [(1, "timeout")]


@pytest.mark.parametrize(
    "statement",
    ["import os; os._exit(0)", "import os; os.abort()", "import ctypes; ctypes.string_at(0)"],
    ids=["exit", "abort", "segfault"],
)
def test_a_statement_that_ends_the_process_is_left_out_and_the_rest_is_graded(graded, statement):
    grade = graded(GOOD + statement + "\n")
    assert points(grade) == FULL
    assert [problem.kind for problem in grade.loading] == ["crashed"]


def test_sys_exit_at_the_end_of_a_script_is_no_problem(graded):
    assert graded(GOOD + "\nif __name__ == '__main__':\n    import sys\n    sys.exit()\n").loading == ()


@pytest.mark.parametrize("form", ["script", "notebook"])
def test_a_submission_is_the_main_module_and_a_script_has_a_file(graded, form):
    source = """
import os, pickle, sys
from dataclasses import dataclass

@dataclass
class Point:
    x: "float" = 1.0

assert __name__ == "__main__"
assert sys.modules[__name__].Point is Point
assert pickle.loads(pickle.dumps(Point(2.0))) == Point(2.0)
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
assert get_ipython().getoutput("ls") == []
"""
    grade = graded(source, GOOD) if form == "notebook" else graded(source + GOOD)
    assert grade.loading == ()
    assert points(grade) == FULL


def test_sys_exit_while_loading_ends_its_statement_only(graded):
    grade = graded("import sys\nsys.exit(0)\n" + GOOD)
    assert points(grade) == FULL
    assert grade.loading[0].kind == "SystemExit"


def test_an_endless_loop_in_one_exercise_costs_that_exercise_only(graded):
    grade = graded(GOOD.replace("self.held = x", "\n        while True: pass"))
    assert points(grade) == {"double": 4.0, "Box": 0.0, "apply": 2.0}
    statuses = [test.status for test in verdicts(grade, "Box").values()]
    assert statuses[0] is Status.TIMEOUT


def test_after_a_crash_the_next_test_meets_a_fresh_process(graded):
    source = GOOD.replace(
        "return 2 *", "import os\n    if np.asarray(x).dtype.kind == 'i': os._exit(3)\n    return 2 *"
    )
    grade = graded(source)
    assert points(grade)["double"] == 3.0
    assert verdicts(grade, "double")["test_an_integer_array_is_doubled"].cause is Cause.CRASHED


def test_exercises_do_not_see_what_another_left_behind(graded):
    source = GOOD.replace("def double(x):", "calls = []\ndef double(x):\n    calls.append(1)").replace(
        "self.held = x", "self.held = x if not calls else None"
    )
    assert points(graded(source)) == FULL


def test_too_much_memory_is_an_exception_of_the_students(graded):
    grade = graded(GOOD.replace("return 2 *", "np.ones(3 << 27)\n    return 2 *"))
    raised = verdicts(grade, "double")["test_every_element_is_doubled"].raised
    assert raised is not None
    assert "MemoryError" in raised.kind


def test_a_raised_exception_is_told_with_its_place(graded):
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", "return undefined"))
    test = verdicts(grade, "double")["test_every_element_is_doubled"]
    assert (test.cause, test.raised.kind, test.raised.line) == (Cause.RAISED, "NameError", 5)


def test_magics_shell_lines_input_and_plots_do_not_stop_the_rest(graded):
    grade = graded(
        "%matplotlib inline\n!pip install something\nimport matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1])",
        "%%time\n" + GOOD,
        "%%bash\nrm -rf /",
        "name = input('who? ')",
        "files = !ls\nplt.show()\ndouble?",
        "from grader import check\ncheck('double')",
    )
    assert points(grade) == FULL
    assert [(problem.cell, problem.kind) for problem in grade.loading] == [(4, "EOFError")]


def test_valid_code_that_looks_like_a_magic_stays_as_it_is(graded):
    grade = graded('text = """\n%time\n!ls\n"""\nassert text.count("%") == 1\n' + GOOD.replace("2 *", "6 % 4 *"))
    assert points(grade) == FULL
    assert grade.loading == ()


def test_the_last_definition_counts(graded):
    assert points(graded("def double(x): return None", GOOD))["double"] == 4.0
    assert points(graded(GOOD, "def double(x): return None"))["double"] == 0.0


def test_what_the_submission_prints_is_kept_up_to_a_bound(graded):
    grade = graded("print('hello')\n" + GOOD + "\nfor i in range(100000): print('x' * 100)\n")
    assert grade.printed.startswith("hello\n")
    assert len(grade.printed) <= 64 << 10
    assert points(grade) == FULL


def test_warnings_prints_numpy_scalars_and_integers_never_fail_a_right_answer(graded):
    source = GOOD.replace(
        "return 2 *",
        "import warnings\n    print('on the way')\n    warnings.warn('careful')\n    np.log(np.array(-1.0))\n    return 2 *",
    )
    assert points(graded(source)) == FULL


def test_a_future_import_holds_for_the_statements_after_it(graded):
    source = "from __future__ import annotations\n" + GOOD.replace("def double(x):", "def double(x: NoSuchName):")
    assert points(graded(source)) == FULL


def test_a_mistake_costs_its_points_once(graded):
    grade = graded(GOOD.replace("2 * np", "3 * np"))
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 2.0}
    assert [one.given for one in grade.exercises] == [(), (), ("double",)]


def test_what_is_wrong_in_itself_stays_wrong_with_a_stand_in(graded):
    grade = graded(GOOD.replace("2 * np", "3 * np").replace("f(double(x))", "double(x)[:1]"))
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 0.0}


def test_a_requirement_is_looked_at_even_if_only_the_other_exercise_is_asked_for(canary_judge, canary_course, tmp_path):
    path = tmp_path / "canary.py"
    path.write_text(GOOD.replace("2 * np", "3 * np"))
    only = frozenset({"apply"})
    grade = canary_judge.grade(read_submission(path), canary_course.assignments[0], "student01", 7, only)
    assert points(grade) == {"apply": 2.0}


@pytest.mark.parametrize("said", ["print('\\ud83d')", "globals()['\\ud83d'] = print", "raise ValueError('\\ud83d')"])
def test_half_a_character_costs_nothing(graded, said):
    assert graded(said + "\n" + GOOD).points == 9.0


@pytest.mark.proof
def test_a_sandbox_that_dies_while_pictures_are_drawn_takes_none_from_the_grade(
    isolation, canary_course, tmp_path, monkeypatch
):
    assignment = canary_course.assignment("canary")
    path = tmp_path / "canary.py"
    path.write_text(GOOD.replace("2 *", "3 *"))
    submission = read_submission(path)
    drawn, died = Drawing.pictures, []

    def once(*arguments):
        if not died:
            died.append(True)
            raise SandboxDied("killed by somebody")
        return drawn(*arguments)

    with Judge(isolation, canary_course.limits) as judge:
        calm = judge.grade(submission, assignment, "student01", 7)
        monkeypatch.setattr(Drawing, "pictures", once)
        assert judge.grade(submission, assignment, "student01", 7) == calm
    assert any(one.pictures for one in calm.exercises)
    assert died


def test_an_exercise_without_tests_is_a_mistake_of_the_course(isolation, tmp_path):
    course = load_course(patient_canary(tmp_path / "course"))
    (course.root / "autograde_tests" / "canary" / "test_apply.py").unlink()
    path = tmp_path / "canary.py"
    path.write_text(GOOD)
    with Judge(isolation, course.limits, diagnose=False) as judge:
        for _ in range(2):
            with pytest.raises(SuiteError, match=r"canary\.py, line \d+: there is no hidden test of apply in "):
                judge.grade(read_submission(path), course.assignment("canary"), "student01", 7)


def test_a_reference_that_fails_here_costs_only_what_needs_it(isolation, tmp_path):
    course = load_course(patient_canary(tmp_path / "course"))
    authored = course.root / "solutions" / "canary" / "canary.py"
    authored.write_text("name = input('Who are you? ')\n" + authored.read_text())
    path = tmp_path / "canary.py"
    path.write_text(GOOD.replace("2 * np", "3 * np"))
    with Judge(isolation, course.limits) as judge:
        grade = judge.grade(read_submission(path), course.assignment("canary"), "student01", 7)
    assert points(grade) == {"double": 0.0, "Box": 3.0, "apply": 2.0}
    assert all(test.given == () or test.status is Status.PASSED for one in grade.exercises for test in one.tests)


def test_what_a_failed_assert_says_has_no_addresses_since_they_are_others_each_time(graded):
    told = [test.detail for test in graded(GOOD.replace("2 *", "3 *")).exercises[0].tests if test.detail]
    assert told
    assert not any("0x" in detail for detail in told)
