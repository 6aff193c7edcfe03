"""Questions about one's own code: what they are about, that their keys are right, and what a hostile worker tells."""

import json
import random
import stat

import msgspec
import pytest

from grader.course import CourseError, load_course
from grader.feedback import catalogue
from grader.questions import Folder, Option, Part, Question, Sheet, read_calls
from grader.questions.calls import Calls, GradientCheck
from grader.questions.choose import chosen, every_question
from grader.questions.kinds import KINDS
from grader.questions.material import Material, listing
from grader.questions.model import Row
from grader.questions.observed import Observed, Unit, read_observed
from grader.questions.page import keys_page, sheets_page
from grader.questions.values import Malformed, Value, alike, identical, read_value
from grader.submission import Cell, Submission
from grader.worker.observing import observe
from tests.conftest import REPOSITORY
from tests.questions.plain import Answering

SOURCE = '''
import numpy as np

def softmax(x):
    """Return shares."""
    c = np.max(x, axis=-1, keepdims=True)
    e = np.exp(x - c)
    return e / np.sum(e, axis=-1, keepdims=True)

class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        out = np.dot(x, self.W)
        out = out + self.b
        return out

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)

def halve(x):
    total = 0
    steps = []
    while x > 1:
        if x % 2 == 0:
            x = x // 2
        else:
            x = 3 * x + 1
        total += x
        steps.append(x)
    if not steps:
        return -1
    return total

def fill(a):
    a[a < 0] = 0
    return a
'''
CALLS = {
    "softmax": Calls(("softmax(np.array([1.0, 1.0]))", "softmax(np.array([[0.0, 0.0], [2.0, 2.0]]))", "softmax('a')")),
    "Affine": Calls(
        (
            "layer = Affine(np.array([[1.0, 2.0]]), np.array([1.0, 0.0]))\nlayer.forward(np.array([[3.0]]))",
            "layer = Affine(np.array([[1.0, 2.0]]), np.array([1.0, 0.0]))\n"
            "layer.forward(np.array([[3.0], [4.0]]))\nlayer.backward(np.array([[1.0, 0.0], [2.0, 1.0]]))",
        ),
        GradientCheck(
            "x, W, b = np.array([[3.0], [4.0]]), np.array([[1.0, 2.0]]), np.array([1.0, 0.0])\n"
            "dout = np.array([[1.0, 0.0], [2.0, 1.0]])\nlayer = Affine(W, b)\nlayer.forward(x)\ndx = layer.backward(dout)",
            "np.sum(layer.forward(x) * dout)",
            {"x": "dx", "W": "layer.dW", "b": "layer.db"},
        ),
    ),
    "halve": Calls(("halve(6)", "halve(8)", "halve(5)", "halve(1)")),
    "fill": Calls(("a = np.array([1.0, -2.0])\nfill(a)", "fill(np.array([[-1, 2], [3, -4]]))")),
}
SUBMISSION = Submission("work.py", (Cell(1, SOURCE),))


def told_of(exercise, source=SOURCE):
    """Return what a worker tells of an exercise, as it arrives."""
    names = {"__name__": "student"}
    exec(compile(source, "<cell 1>", "exec"), names)
    asked = CALLS[exercise]
    check = None if asked.check is None else list(msgspec.structs.astuple(asked.check))
    told = observe(names, [[1, source]], exercise, list(CALLS), list(asked.calls), check, 1)
    return json.loads(json.dumps(told))


@pytest.fixture(scope="module")
def told():
    """What is observed of each exercise, with its listing."""
    found = {}
    for exercise, asked in CALLS.items():
        observed = read_observed(told_of(exercise), len(asked.calls))
        found[exercise] = observed, listing(observed.units, SUBMISSION, exercise)
    return found


@pytest.fixture(scope="module")
def all_questions(told):
    return {
        exercise: (every_question(exercise, CALLS[exercise], observed, rows, random.Random(1)), rows)
        for exercise, (observed, rows) in told.items()
    }


def test_every_key_is_the_one_answer_that_plain_python_gives(all_questions):
    for kinds, rows in all_questions.values():
        for some in kinds.values():
            for question in some[:4]:
                assert Answering(question, SOURCE, rows).right() == [question.key], question


def test_these_four_exercises_show_every_kind_of_question_but_calls_of_other_functions(all_questions):
    shown = {kind for kinds, _ in all_questions.values() for kind in kinds}
    assert {kind.__name__ for kind in KINDS} - shown <= {"calls", "ran", "raises", "swap", "argument_of_axis"}
    assert len(KINDS) >= 12


def test_no_option_stands_twice_and_none_could_be_taken_for_the_key(all_questions):
    for kinds, _ in all_questions.values():
        for question in (one for some in kinds.values() for one in some):
            assert 3 <= len({str(option) for option in question.options}) == len(question.options) <= 4


def test_every_question_and_answer_has_its_words_in_both_languages(all_questions):
    every = [one for kinds, _ in all_questions.values() for some in kinds.values() for one in some]
    for language in ("ko", "en"):
        say = catalogue(language)
        for question in every:
            assert say("question", question.kind, **question.values)
            assert say("asked_about", question.kind)
            assert all(say("answer", one.word, **one.values) for one in question.options if one.word)


def test_the_same_student_gets_the_same_sheet_and_another_one_another(told):
    def sheet(seed):
        pools, rows = {}, {}
        for name in ("softmax", "fill"):
            observed, rows[name] = told[name]
            pools[name] = every_question(name, CALLS[name], observed, rows[name], random.Random(seed))
        return chosen(pools, rows, 4, random.Random(seed))

    assert sheet(1) == sheet(1) != sheet(2)
    assert sum(len(part.questions) for part in sheet(1)) == 4
    assert len({question.kind for part in sheet(1) for question in part.questions}) == 4


def test_what_is_drawn_is_not_asked_about_but_its_shape_is():
    source = "import numpy as np\ndef softmax(x):\n    noise = np.random.rand(3, 2)\n    return noise * np.ones(2)\n"
    observed = read_observed(told_of("softmax", source), 3)
    assert not any(run.value.is_known for run in observed.runs)


def test_a_line_left_out_does_not_find_what_a_loop_below_has_left_by_the_same_name():
    source = "def halve(x):\n    y = x // 2\n    return y\n\nfor one in (4, 6):\n    y = halve(one)\n"
    observed = read_observed(told_of("halve", source), 4)
    assert not any(change.kind == "left_out" for change in observed.changes)
    assert observed.changes


def test_an_exception_of_numpys_own_is_told_by_the_name_that_everybody_knows():
    source = "import numpy as np\ndef softmax(x):\n    return np.ones(2) * 'a'\n"
    observed = read_observed(told_of("softmax", source), 3)
    assert {run.value.name for run in observed.runs} == {"TypeError"}


def test_a_change_that_makes_a_loop_endless_is_passed_over(told):
    observed, _ = told["halve"]
    endless = [one for one in observed.changes if not one.outcomes[0].is_known]
    assert endless
    assert all(run.value.is_known for run in observed.runs)


@pytest.mark.parametrize(
    "hostile",
    [
        None,
        ["array", "float64", [1 << 60], None],
        ["array", "float64", [2], [1.0]],
        ["int", 1 << 900],
        ["list", [["list", [["list", [["list", [["list", [["none"]]]]]]]]]]],
        ["text", 7],
        ["dict", [["none"]]],
    ],
)
def test_what_no_honest_worker_tells_is_refused(hostile):
    with pytest.raises(Malformed):
        read_value(hostile)


def test_rows_without_end_or_of_other_types_are_refused():
    told = told_of("softmax")
    for part, wrong in (
        ("calls", told["calls"] * 2),
        ("changes", [[]]),
        ("units", [["x", 1, 1, -1, []]]),
        ("check", 3),
    ):
        with pytest.raises(Malformed):
            read_observed({**told, part: wrong}, 3)


def test_what_questions_would_compare_for_hours_is_refused():
    told = told_of("softmax")
    call = told["calls"][0]
    for part in ("lines", "after", "entered"):
        assert call[part]
        twice = {**call, part: [*call[part], call[part][0]]}
        with pytest.raises(Malformed):
            read_observed({**told, "calls": [twice, *told["calls"][1:]]}, 3)
    with pytest.raises(Malformed):
        read_observed({**told, "units": [["x", 1, 1, 100_000, [[1, 1]] * 2000]]}, 3)


def test_of_calls_that_come_to_no_end_nothing_is_asked():
    observed = read_observed({**told_of("softmax"), "calls": []}, 3)
    assert every_question("softmax", CALLS["softmax"], observed, (), random.Random(1)) == {}


def test_lines_that_end_before_they_begin_are_refused():
    told = told_of("softmax")
    change, unit = told["changes"][0], told["units"][0]
    for part, wrong in (("changes", [*change[:2], 5, 4, *change[4:]]), ("units", [*unit[:2], 5, 4, *unit[4:]])):
        with pytest.raises(Malformed):
            read_observed({**told, part: [wrong]}, 3)


def test_an_array_without_numbers_and_any_length_beside_is_shown_to_nobody():
    assert read_value(["array", "float64", [1 << 39, 0], []]).text == ""
    assert read_value(["array", "float64", [0], []]).text == "array([])"


def test_numbers_that_a_reader_could_take_for_each_other_are_alike_and_others_are_not():
    def array(*numbers):
        return Value("array", "float64", (len(numbers),), numbers)

    assert alike(array(1.0, 2.0), array(1.0, 2.01))
    assert not alike(array(1.0, 2.0), array(1.0, 2.1))
    assert alike(Value("int", numbers=(1,)), Value("bool", numbers=(True,)))
    assert identical(array(1.0), array(1.0 + 1e-12))
    assert not identical(array(1.0), array(1.001))
    assert not identical(array(0.5), array(float("inf")))


def of_values(key, *wrong, usual=None):
    material = Material("f", Calls(), Observed(), (), random.Random(1))
    made = material.of_values("result", "", {}, key, wrong, usual)
    return [[option.code or option.word for option in one.options] for one in made]


def number(value):
    return Value("float", numbers=(value,))


def row(*numbers):
    return Value("array", "float64", (len(numbers),), numbers)


def test_no_option_is_seen_to_be_the_odd_one_out_unless_it_is_the_one_that_raises():
    raised = Value("raised", "TypeError")
    assert of_values(number(1.0), row(1.0, 2.0), row(3.0, 4.0), Value("none"), raised) == []
    assert of_values(number(1.0), row(1.0, 2.0), number(2.0), row(3.0, 4.0)) == []
    [options] = of_values(number(1.0), row(1.0, 2.0), number(2.0), row(3.0, 4.0), raised)
    assert sorted(options) == ["1.0", "2.0", "raises"]
    before = row(3.0, 4.0)
    [options] = of_values(number(1.0), row(1.0, 2.0), number(2.0), before, usual=before)
    assert sorted(options) == ["1.0", "2.0", "array([3.0, 4.0])"]
    [options] = of_values(number(1.0), raised, *(number(float(one)) for one in range(2, 8)))
    assert "raises" not in options
    [options] = of_values(raised, row(1.0, 2.0), number(1.0), row(3.0, 4.0), Value("raised", "KeyError"))
    assert sorted(option[:5] for option in options) == ["array", "array", "raise"]


def test_no_answer_about_the_line_that_runs_next_is_a_loops_head(all_questions):
    every = [one for kinds, _ in all_questions.values() for one in kinds.get("next_line", ())]
    assert every
    assert not any(option.values["code"].startswith(("for", "while")) for one in every for option in one.options)


def test_an_exercise_that_fills_more_than_a_sheet_is_shown_all_the_same():
    source = "def softmax(x):\n" + "    x = x + 1\n" * 90 + "    return x\n"
    submission = Submission("work.py", (Cell(1, source),))
    units = (Unit("softmax", 1, 1, 92, ()), Unit("other", 1, 1, 92, ()))
    assert len(listing(units, submission, "softmax")) == 92


def test_a_sheet_tells_no_key_and_escapes_what_students_wrote():
    question = Question("result", "f", "f(1)", {}, (Option("1"), Option("2"), Option("<b>3</b>")), 1)
    sheet = Sheet("student01", "one", "f.py", (Part("f", (Row(1, 1, 1, "<script>"),), (question,)),), "")
    say = catalogue("en")
    page, keys = sheets_page([sheet], "One", say), keys_page([sheet], "One", say)
    assert "<script>" not in page
    assert "&lt;b&gt;3" in page
    assert page == sheets_page([msgspec.structs.replace(sheet, parts=_with_key(sheet, 0))], "One", say)
    assert "<strong>B</strong>" in keys


def _with_key(sheet, key):
    part = sheet.parts[0]
    return (msgspec.structs.replace(part, questions=(msgspec.structs.replace(part.questions[0], key=key),)),)


def test_sheets_and_keys_are_their_owners_alone_and_are_found_again(tmp_path):
    sheet = Sheet("student01", "one", "f.py", (), "hash")
    folder = Folder(tmp_path / "questions")
    with folder.locked():
        folder.keep(sheet, "One", catalogue("ko"))
        written = folder.keep_all("one", "One", catalogue("ko"))
    assert folder.kept("student01", "one") == sheet
    assert written is not None
    for path in (*written, tmp_path / "questions/keys/one/student01.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_calls_of_every_chapter_are_of_its_exercises_and_leave_none_out():
    course = load_course(REPOSITORY)
    for assignment in course.assignments:
        assert set(read_calls(assignment)) == {exercise.name for exercise in assignment.tested}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[Nobody]\ncalls = ["1"]\n', "no exercise 'Nobody'"),
        ('[double]\ncalls = ["double("]\n', "double"),
        ('[double]\ncalls = ["x = 1"]\n', "has to be an expression"),
        ("[double]\ncalls = []\n", "at least"),
    ],
)
def test_calls_that_cannot_be_meant_are_told_with_their_place(tmp_path, text, said):
    from tests.conftest import patient_canary

    assignment = load_course(patient_canary(tmp_path / "course")).assignments[0]
    assignment.authored_path.with_name("questions.toml").write_text(text)
    with pytest.raises(CourseError, match=said):
        read_calls(assignment)
