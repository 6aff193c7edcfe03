"""Pictures: recorded beside the verdict, from public inputs only, and never at its expense."""

import shutil
from dataclasses import replace

import pytest

from grader.course import CourseError, load_course
from grader.grading import PictureKind, grade_to_json
from grader.grading.drawing import POINTS, Drawing
from grader.grading.pictures import read_pictures
from grader.submission import Cell, Submission
from grader.suite.session import Suite
from tests.conftest import CANARY, GOOD, points

WRONG = GOOD.replace("return 2 *", "return 4 *")


def when_drawn(answer):
    """Return a submission whose `double` is wrong, and answers the public calls of pictures in another way."""
    body = f"x = np.asarray(x)\n    if x.shape in ((61,), (2, 2)):\n        {answer}\n    return 4 * x"
    return GOOD.replace("return 2 * np.asarray(x)", body)


def pictures(grade, exercise="double"):
    return next(one.pictures for one in grade.exercises if one.name == exercise)


def test_wrong_answers_are_kept_beside_those_of_the_reference(graded):
    curve, matrix = pictures(graded(WRONG))
    assert (curve.name, curve.kind, curve.shape, curve.x) == ("curve", PictureKind.CURVE, (POINTS,), (-2.0, 2.0))
    assert (curve.expected[0], curve.actual[0], curve.actual[-1]) == (-4.0, -8.0, 8.0)
    assert (matrix.kind, matrix.shape) == (PictureKind.HEATMAP, (2, 2))
    assert (matrix.expected, matrix.actual) == ((2.0, 4.0, 6.0, -8.0), (4.0, 8.0, 12.0, -16.0))


def test_nothing_is_drawn_of_an_exercise_where_one_that_it_uses_is_wrong(graded):
    """The picture would show the mistake of the other one, which has a picture of its own."""
    own = "return f(double(x))", "return -f(double(x))"
    assert pictures(graded(WRONG.replace(*own)), "apply") == ()
    (steps,) = pictures(graded(GOOD.replace(*own)), "apply")
    assert (steps.expected[:2], steps.actual[:2]) == ((2.0, 4.0), (-2.0, -4.0))


def test_nothing_is_drawn_of_what_is_right_or_looks_right(graded):
    assert not any(one.pictures for one in graded(GOOD).exercises)
    barely = GOOD.replace("2 * np.asarray(x)", "2.00001 * np.asarray(x)")
    assert points(graded(barely))["double"] == 0
    assert pictures(graded(barely)) == ()


@pytest.mark.parametrize("source", ["x = 1", GOOD.replace("return 2 * np.asarray(x)", "raise NotImplementedError")])
def test_nothing_is_drawn_where_there_is_no_answer(graded, source):
    assert pictures(graded(source)) == ()


@pytest.mark.parametrize(
    "answer",
    [
        "return None", "return object()", "return type", "return 'text'", "return np.zeros(10 ** 6)",
        "return [1.0] * 10 ** 5", "return [[1.0], [1.0, 2.0]]", "return [10 ** 400] * 61", "return 1j * x",
        "return x.reshape(-1, 1)", "return {'a': x}", "return [[[[1.0]]]]", "return 5.0", "raise KeyError(x)",
        "return [object()] * 61", "__import__('os')._exit(1)", "raise SystemExit",
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_left_out_and_costs_nothing(graded, answer):
    grade = graded(when_drawn(answer))
    assert pictures(grade) == ()
    assert points(grade) == points(graded(WRONG))
    assert grade.loading == ()


def test_a_call_that_never_ends_ends_the_drawing_alone(graded):
    grade = graded(when_drawn("while True: pass"))
    assert pictures(grade) == ()
    assert points(grade) == points(graded(WRONG))


def test_what_is_no_finite_number_is_kept_as_none(graded):
    curve, matrix = pictures(graded(when_drawn("return np.where(x > 0, np.nan, np.where(x < -1, np.inf, 1e308))")))
    assert set(curve.actual) == {None, 1e308}
    assert matrix.actual == (None, None, None, None)


def test_the_same_submission_has_the_same_pictures(graded):
    source = when_drawn("return x + np.random.normal()")
    first = graded(source)
    assert len(pictures(first)) == 2
    assert grade_to_json(first) == grade_to_json(graded(source))


def test_pictures_cannot_carry_hidden_inputs_out(graded):
    """The code that answers public calls has met no hidden input, whatever it did while it was judged."""
    remember = "import builtins\nbuiltins.seen = 0.0\n"
    source = remember + when_drawn("return x + builtins.seen").replace(
        "return 4 * x", "builtins.seen += float(x.sum())\n    return 4 * x"
    )
    one, other = (pictures(graded(source, seed=seed)) for seed in (7, 8))
    assert one == other
    assert len(one) == 2


def test_what_is_drawn_is_asked_before_the_first_hidden_test(canary_judge, canary_course, monkeypatch):
    """Whatever workers that met hidden inputs leave behind on the machine, be it in the caches of its kernel."""
    order = []
    answers, run = Drawing.answers, Suite.run
    monkeypatch.setattr(Drawing, "answers", lambda *said: (order.append("drawn"), answers(*said))[1])
    monkeypatch.setattr(Suite, "run", lambda *said, **more: (order.append("tested"), run(*said, **more))[1])
    submission = Submission("canary.py", (Cell(1, WRONG),))
    canary_judge.grade(submission, canary_course.assignment("canary"), "student01", 7)
    assert order[:2] == ["drawn", "tested"]
    assert order.count("drawn") == 1


def test_nothing_is_drawn_again_where_a_verdict_in_haste_was_drawn(canary_judge, canary_course, monkeypatch):
    """Hidden inputs were met in the meantime."""
    submission, assignment = Submission("canary.py", (Cell(1, WRONG),)), canary_course.assignment("canary")
    hasty = canary_judge.grade(submission, assignment, "student01", 7, in_haste=True)
    assert len(pictures(hasty)) == 2
    monkeypatch.setattr(Drawing, "start", lambda *_: pytest.fail("drawn again"))
    shown = {one.name: one.pictures for one in hasty.exercises}
    again = canary_judge.grade(submission, assignment, "student01", 7, pictures=shown)
    assert pictures(again) == pictures(hasty)
    assert next(one for one in again.exercises if one.name == "double").findings


def test_the_place_of_the_definition_is_kept_where_points_are_missing(graded):
    grade = graded(WRONG)
    double, box, _ = grade.exercises
    assert (double.place.cell, double.place.line, double.place.end) == (1, 4, 5)
    assert box.place is None


@pytest.fixture
def assignment(tmp_path):
    shutil.copytree(CANARY, tmp_path / "course")
    return load_course(tmp_path / "course").assignment("canary")


def written(assignment, text):
    (assignment.suite_path / "pictures.toml").write_text(text, encoding="utf-8")
    return assignment


TITLE = 'title = { ko = "가", en = "A" }\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[nothing.a]\nkind = 'heatmap'\ncall = 'f'\n", "no exercise 'nothing'"),
        ("[double.a]\nkind = 'curve'\ncall = 'f'\n", "x = [from, to]"),
        ("[double.a]\nkind = 'curve'\ncall = 'f'\nx = [2, 1]\n", "x = [from, to]"),
        ("[double.a]\nkind = 'heatmap'\ncall = 'f'\nx = [1, 2]\n", "x = [from, to]"),
        ("[double.a]\nkind = 'pie'\ncall = 'f'\n", "'pie'"),
        ("[double.a]\nkind = 'curve'\n", "call"),
        ("[double", "pictures.toml"),
    ],
)
def test_a_file_that_cannot_be_meant_is_told_in_a_line(assignment, text, said):
    with pytest.raises(CourseError) as caught:
        read_pictures(written(assignment, text + TITLE if "call" in text else text))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "call", ["lambda: undefined", "lambda: double('x')", "lambda: np.zeros((13, 2))", "lambda: None"]
)
def test_a_picture_that_the_reference_cannot_give_is_the_author_s_mistake(assignment, call):
    written(assignment, f'[double.a]\nkind = "heatmap"\ncall = "{call}"\n{TITLE}')
    suite = Suite(assignment.suite_path)
    drawing = Drawing(assignment, suite)
    spec = read_pictures(assignment)["double"]["a"]
    with pytest.raises(CourseError, match=r"double\.a"):
        drawing._answer_of_the_reference("double", "a", spec)
    suite.close()


def test_an_assignment_without_the_file_has_no_pictures(assignment):
    assert read_pictures(replace(assignment, name="elsewhere")) == {}
