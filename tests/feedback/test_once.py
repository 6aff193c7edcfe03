"""Each thing is said once, and what failed first is said first."""

from dataclasses import replace

import pytest

from grader.feedback import FeedbackTexts, catalogue, explain, feedback_of, read_suite_texts
from tests.conftest import CANARY, GOOD

TEXTS = FeedbackTexts(read_suite_texts(CANARY / "autograde_tests" / "canary"))
EN, KO = catalogue("en"), catalogue("ko")


def lines(grade, say=EN, exercise="double"):
    return next(one.lines for one in explain(grade, TEXTS, say) if one.name == exercise)


def loading(grade, say=EN):
    return [one.text for one in feedback_of(grade, "t", TEXTS, say).loading]


def test_an_exception_of_several_tests_is_one_line_without_what_they_look_at(graded):
    grade = graded(GOOD.replace("return 2 * np.asarray(x)", "raise ValueError('no')"))
    assert lines(grade) == ("3 tests stopped with ValueError (line 5).",)
    assert lines(grade, KO) == ("채점 항목 3개에서 코드가 ValueError 오류로 멈췄습니다 (5번째 줄).",)


def test_an_exception_elsewhere_is_another_line_and_the_place_of_most_is_told(graded):
    grade = graded(
        GOOD.replace(
            "return 2 * np.asarray(x)",
            "if np.ndim(x) > 1:\n        raise ValueError('no')\n    raise ValueError('no')",
        )
    )
    assert sorted(lines(grade)) == [
        "2 tests stopped with ValueError (line 7).",
        "The code stopped with ValueError.",
    ]


def test_a_name_that_a_failed_import_was_to_give_is_nobodys_misspelling(graded):
    grade = graded("from our_lecture import half, third\n" + GOOD.replace("2 * np.asarray(x)", "half(x)"))
    assert grade.loading[0].lost == ("half", "third")
    assert lines(grade)[0] == "half is missing, because line 1 did not run: see above. The rest follows from that."
    assert lines(grade, KO)[0].startswith("1번째 줄이 실행되지 않아서 half이(가) 없습니다.")


def test_such_a_name_is_text_and_nothing_else_wherever_it_comes_from(graded):
    grade = graded("from our_lecture import half\n" + GOOD.replace("2 * np.asarray(x)", "half(x)"))
    (exercise, *others), (problem,) = grade.exercises, grade.loading
    findings = tuple(replace(one, facts={**one.facts, "name": "ha\u202elf\r"}) for one in exercise.findings)
    forged = replace(
        grade,
        exercises=(replace(exercise, findings=findings), *others),
        loading=(replace(problem, lost=("ha\u202elf\r",)),),
    )
    assert lines(forged)[0].startswith("ha\ufffdlf\ufffd is missing, because line 1 did not run")


def test_any_name_may_have_been_to_come_from_all_of_a_module(graded):
    grade = graded("from our_lecture import *\n" + GOOD.replace("2 * np.asarray(x)", "half(x)"))
    assert grade.loading[0].lost == ("*",)
    assert lines(grade)[0] == "half is missing. Was it to come from line 1? That did not run: see above."


def test_a_name_that_came_from_elsewhere_after_all_is_not_lost(graded):
    source = "try:\n    from our_lecture import half\nexcept ImportError:\n    half = None\n1 / 0\nx = 1 / 0\nx = 2\n"
    assert [one.lost for one in graded(source + GOOD).loading] == [(), ()]


def test_what_a_failed_statement_took_along_stands_with_it(graded):
    said = loading(graded("x = 1 / 0\ny = x + 1\nprint(y)\nz = missing\n" + GOOD))
    assert len(said) == 2
    assert said[0].endswith("Because of this, these did not run either: line 2, line 3.")
    assert said[1].startswith("line 4: NameError: name 'missing' is not defined.")


def test_at_the_top_nobody_speaks_of_functions_and_notebooks(graded):
    (said,) = loading(graded("z = missing\n", GOOD))
    assert "function" not in said
    assert "kernel" not in said


def test_a_notebook_that_remembers_is_spoken_of_in_notebooks_only(graded):
    wrong = GOOD.replace("2 * np.asarray(x)", "missing")
    assert "kernel" not in lines(graded(wrong))[0]
    assert "restart the kernel" in lines(graded("a = 1", wrong))[0]


def test_a_definition_that_does_not_compile_is_where_to_look(graded):
    grade = graded(GOOD.replace("def double(x):", "def double(x)"))
    assert lines(grade) == ("double is not defined (line 4, where it comes from, did not run: see above).",)


def test_a_definition_that_nobody_wrote_has_nothing_to_do_with_another_problem(graded):
    grade = graded("1 / 0\n" + GOOD.replace("def double", "def dobule"))
    assert lines(grade) == ("double is not defined.",)


def test_what_several_exercises_stop_at_is_said_once_and_above_them(graded):
    grade = graded(GOOD.replace("import numpy as np", "").replace("self.held = x", "self.held = np.array(x)"))
    feedback = feedback_of(grade, "t", TEXTS, EN)
    (shared,) = feedback.shared
    assert shared.startswith(
        "These stop for one and the same reason: double, Box. Nothing is imported under the name np."
    )
    assert "import numpy as np" in shared
    assert lines(grade) == ("Nothing is imported under the name np.", "3 tests stopped with NameError (line 5).")


@pytest.mark.parametrize(
    ("last", "what"), [("double = double(3)", "an integer (int)"), ("double = [double(3)]", "a list")]
)
def test_a_function_whose_name_was_given_to_something_else_is_told_with_the_place(graded, last, what):
    grade = graded(GOOD, last)
    assert lines(grade) == (
        f"Since code cell 2, line 1, double is {what}, and no function or class any more. "
        "Call the result of that line something else.",
    )
    assert "더는 함수나 클래스가 아닙니다" in lines(grade, KO)[0]


def test_of_an_object_of_the_students_own_class_its_name_is_not_told(graded):
    grade = graded(GOOD + "\n\nclass Secret31337:\n    pass\n\ndouble = Secret31337()\n")
    assert "double is an object, and no function" in lines(grade)[0]
    assert "31337" not in lines(grade)[0]


def test_what_fails_with_the_right_things_given_is_told_from_then(graded):
    """``apply`` uses ``double``: where both are missing, it is missing, whatever its tests met first."""
    grade = graded("def double(x):\n    raise NotImplementedError\n\ndef apply(f, x):\n    return f(double(x) + 1)\n")
    said = lines(grade, exercise="apply")
    assert not any("Not written yet" in line for line in said)
    assert any("not right" in line for line in said)
