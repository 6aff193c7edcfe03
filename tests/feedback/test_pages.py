"""Pages: whole, safe to open, readable by everybody, and saying what the other forms say."""

import json
import re
import unicodedata
from base64 import b64decode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.course import Hints, Text
from grader.feedback import LANGUAGES, Explained, Feedback, FeedbackTexts, catalogue, feedback_of, read_feedback_texts
from grader.feedback.excerpts import definition, surroundings
from grader.feedback.figures import figures
from grader.feedback.html import coloured, feedback_page
from grader.feedback.markdown import markdown_of
from grader.feedback.said import Said, Told
from grader.feedback.terminal import to_text
from grader.grading import ExerciseGrade, Picture, PictureKind, Place, grade_from_json, grade_to_json
from grader.grading.pictures import PictureSpec
from grader.policies import lateness, settle
from grader.submission import Cell, Rejection, Submission
from grader.suite.outcome import Status
from tests.conftest import GOOD
from tests.feedback.reading import Reading

WRONG = GOOD.replace("return 2 *", "return 4 *")
BROKEN = 'print("loading")\n1 / 0\n' + GOOD.replace("return 2 * np.asarray(x)", "return undefined").replace(
    "self.held = x", "pass"
)
# Every element of a page, with the attributes that may carry what others wrote.
ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "a", "header", "main", "section", "h1", "h2", "h3", "h4", "p",
    "strong", "span", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "pre", "code", "figure", "figcaption",
    "div", "svg", "desc", "path", "rect", "text",
}  # fmt: skip


@pytest.fixture(params=LANGUAGES)
def say(request):
    return catalogue(request.param)


@pytest.fixture
def texts(canary_course):
    return read_feedback_texts(canary_course.assignment("canary"), canary_course)


@pytest.fixture
def feedback(graded, texts, say):
    def feedback(*sources):
        cells = tuple(Cell(number, source) for number, source in enumerate(sources, 1))
        return feedback_of(graded(*sources), "Canary", texts, say, Submission("canary.py", cells), "canary")

    return feedback


@pytest.fixture
def page(feedback, say):
    return lambda *sources: feedback_page(feedback(*sources), "Course", say)


def flat(text):
    return re.sub(r"[\s│>]+", "", text)


@pytest.mark.parametrize("source", [GOOD, WRONG, BROKEN, "x = 1"], ids=["good", "wrong", "broken", "missing"])
def test_a_page_is_whole_and_needs_nothing_else(page, say, source):
    html = page(source)
    read = Reading(html)
    assert read.problems == []
    assert read.open == []
    assert {tag for tag, _ in read.elements} <= ELEMENTS
    assert read.all("html") == [{"lang": say.language}]
    assert not re.search(r"https?:|url\(|@import|<script|\bon\w+=", html)
    assert all(link["href"].startswith("#") for link in read.all("a"))


@pytest.mark.parametrize("source", [GOOD, WRONG, BROKEN, "x = 1"], ids=["good", "wrong", "broken", "missing"])
def test_a_page_can_be_read_by_headings_and_landmarks_and_from_the_keyboard(page, source):
    read = Reading(page(source))
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert len(read.all("main")) == 1
    assert read.all("a")[0] == {"class": "skip", "href": "#content"}
    ids = [found["id"] for _, found in read.elements if "id" in found]
    assert len(ids) == len(set(ids))
    named = [found["aria-labelledby"].split() for _, found in read.elements if "aria-labelledby" in found]
    assert {one for names in named for one in names} | {link["href"][1:] for link in read.all("a")} <= set(ids)
    assert all("scope" in found for found in read.all("th"))
    assert all(found["tabindex"] == "0" and found["aria-label"] for found in read.all("pre"))
    assert all(found.get("role") == "img" or found.get("aria-hidden") for found in read.all("svg"))


def test_pages_and_markdown_and_text_say_the_same(feedback, say):
    whole = feedback(BROKEN.replace("return f(double(x))", "return -f(x)"))
    said = [
        *(line for one in whole.exercises for line in one.lines),
        *(one.text for one in whole.loading),
        *(excerpt.title for one in (*whole.exercises, *whole.loading) for excerpt in one.excerpts),
        *(f for one in whole.exercises for figure in one.figures for f in (figure.title, figure.caption)),
        *(one.check for one in whole.exercises),
        *whole.printed,
    ]
    assert len([one for one in said if one]) > 10
    html = flat(Reading(feedback_page(whole, "Course", say)).text)
    markdown = flat(re.sub(r"\\(.)", r"\1", markdown_of(whole, say)))
    text = flat(to_text(whole, say))
    for one in said:
        assert flat(one) in html, one
        assert flat(one) in markdown, one
        assert flat(one) in text, one


def test_the_line_of_an_exception_is_marked_in_the_definition(feedback, page):
    (excerpt,) = feedback(BROKEN).exercises[0].excerpts
    assert excerpt.lines[0] == "def double(x):"
    assert excerpt.lines[1].strip() == "return undefined"
    assert excerpt.marked == {excerpt.first + 1}
    assert 'class="line marked"' in page(BROKEN)


def test_of_a_wrong_answer_the_definition_is_shown_without_a_mark(feedback):
    (excerpt,) = feedback(WRONG).exercises[0].excerpts
    assert excerpt.lines == ("def double(x):", "    return 4 * np.asarray(x)")
    assert excerpt.marked == frozenset()


def test_an_exception_in_another_function_shows_both_places(feedback):
    source = GOOD.replace("return 2 * np.asarray(x)", "return helper(x)") + "\n\ndef helper(x):\n    return 1 / 0\n"
    own, other = feedback(source).exercises[0].excerpts
    assert own.lines[0] == "def double(x):"
    assert (
        other.lines[[*range(other.first, other.first + len(other.lines))].index(min(other.marked))]
        == "    return 1 / 0"
    )


def test_the_line_that_did_not_load_is_shown_in_its_cell(feedback):
    (stopped,) = feedback("x = 1", GOOD, "y = 2\nz = (\nw = 3").loading
    (excerpt,) = stopped.excerpts
    assert excerpt.marked == {2}
    assert excerpt.lines[1] == "z = ("


def test_nothing_of_the_code_is_shown_where_all_is_well(feedback):
    assert not any(one.excerpts or one.figures or one.check for one in feedback(GOOD).exercises)


def test_the_public_check_is_told_where_there_is_one(feedback):
    double, box, _ = feedback(BROKEN).exercises
    assert "grader check canary.py double" in double.check
    assert box.check == ""


def test_what_was_printed_while_loading_is_shown_and_cut(feedback):
    assert feedback('print("one\\ntwo")\n' + GOOD).printed == ("one", "two")
    assert len(feedback("print('line\\n' * 1000)\n" + GOOD).printed) == 21
    assert sum(map(len, feedback("print('x' * 10 ** 5)\n" + GOOD).printed)) < 2100


def test_what_a_program_says_when_it_is_run_is_nothing_of_its_loading(feedback):
    program = "\nif __name__ == '__main__':\n    print('two')\n    1 / 0\n    print('three')\n    raise SystemExit\n"
    whole = feedback("print('one')\n" + GOOD + program)
    assert whole.printed == ("one",)
    assert len(whole.loading) == 1


def test_what_was_printed_is_kept_back_where_the_sandbox_could_read_files(graded, texts):
    grade = graded("print('a file of the instructor')\n" + GOOD)
    open_ = replace(grade, isolation=replace(grade.isolation, possible={"read_files": True}))
    assert feedback_of(grade, "Canary", texts, catalogue("en")).printed
    assert not feedback_of(open_, "Canary", texts, catalogue("en")).printed


@pytest.mark.parametrize(("hints", "shown"), [(Hints.BEHAVIOUR, 0), (Hints.NAME, 2), (Hints.EXPLANATION, 2)])
def test_causes_are_told_as_far_as_the_course_says(graded, texts, hints, shown):
    say = catalogue("en")
    chosen = FeedbackTexts(texts.tests, texts.misconceptions, hints)
    html = feedback_page(feedback_of(graded(BROKEN), "Canary", chosen, say), "Course", say)
    assert html.count('<p class="cause">') == shown
    assert html.count('<p class="hint">') == (shown if hints is Hints.EXPLANATION else 0)


def test_a_mutant_that_an_earlier_version_told_is_still_shown(graded, texts, say):
    kept = json.loads(grade_to_json(graded(WRONG)))
    tests = [test["name"] for test in kept["exercises"][0]["tests"]]
    kept["exercises"][0]["findings"] = [{"kind": "mutant", "name": "factor_dropped", "tests": tests, "facts": {}}]
    grade = grade_from_json(json.dumps(kept).encode())
    page = feedback_page(feedback_of(grade, "Canary", texts, say), "Course", say)
    assert say("mutant", "factor_dropped.title") in page


HOSTILE = "</pre></title><script>alert(1)</script><img src=x onerror=alert(1)> \x1b[2J\x1b]0;t\x07 \u202e\u2066 &lt; {{ 7 * 7 }} {% x %}"


def test_hostile_text_stays_text(graded, texts, say):
    source = GOOD.replace("2 * np.asarray(x)", f"int({HOSTILE!r})")
    code = f"def double(x):\n    '''{HOSTILE}'''  # {HOSTILE}\n    return 1\n"
    grade = graded(f"print({HOSTILE!r})\nraise ValueError({HOSTILE!r})\n" + source, student=HOSTILE)
    submission = Submission(HOSTILE, (Cell(1, code),))
    openly = FeedbackTexts(texts.tests, texts.misconceptions, openly=True)
    whole = feedback_of(grade, "Canary", openly, say, submission, "canary")
    html = feedback_page(whole, "Course", say)
    read = Reading(html)
    assert read.problems == []
    assert {tag for tag, _ in read.elements} <= ELEMENTS
    assert not [name for _, found in read.elements for name in found if name.startswith("on")]
    for text in (html, markdown_of(whole, say), to_text(whole, say)):
        assert not [one for one in text if unicodedata.category(one) in ("Cc", "Cf", "Co", "Zl", "Zp") and one != "\n"]
    assert "{{ 7 * 7 }}" in read.text
    assert read.text.count("<script>") >= 4


def test_long_code_is_shown_in_part():
    say = catalogue("en")
    source = "def f():\n" + "".join(f"    x{n} = '{'y' * 500}'\n" for n in range(500))
    submission = Submission("f.py", (Cell(1, source),))
    (excerpt,) = definition(Place(1, 1, 501), [], submission, "script", say)
    assert len(excerpt.lines) == 40
    assert max(map(len, excerpt.lines)) <= 161
    (excerpt,) = definition(Place(1, 1, 501), [(1, 300)], submission, "script", say)
    assert excerpt.marked == {300}


@pytest.mark.parametrize("place", [(1, 0), (1, 99), (2, 1), (0, 1), (1, 2**31)])
def test_a_place_that_is_not_there_shows_nothing(place):
    submission = Submission("f.py", (Cell(1, "x = 1"),))
    assert surroundings(place, submission, "script", catalogue("en")) == ()
    assert definition(Place(*place, place[1]), [place], submission, "script", catalogue("en")) == ()


def test_coloured_code_is_the_code(say):
    source = 'def f(x):\n\t"""<b>&amp;\n  text"""\n    return f"{x}" + 1.5  # \u202e </pre>\n\nclass A: pass'
    submission = Submission("f.py", (Cell(1, source),))
    (excerpt,) = definition(Place(1, 1, 6), [], submission, "script", say)
    lines = ["".join(Reading(str(line)).parts) for line in coloured(excerpt)]
    assert tuple(lines) == excerpt.lines
    assert '<span class="k">def</span>' in coloured(excerpt)[0]


@settings(deadline=None)
@given(st.text(max_size=300) | st.text(alphabet="'\"\\\\f{}#@:=()\n \t0x1_.edefclass", max_size=300))
def test_any_code_is_coloured_line_by_line(source):
    submission = Submission("f.py", (Cell(1, source),))
    for excerpt in definition(Place(1, 1, 300), [], submission, "script", catalogue("en")):
        lines = coloured(excerpt)
        assert tuple("".join(Reading(str(line)).parts) for line in lines) == excerpt.lines


@pytest.fixture
def drawing():
    """Return the part of a page that shows a picture."""

    def drawing(picture):
        say = catalogue("en")
        spec = PictureSpec(picture.kind, "f", Text({"ko": "가", "en": "A"}), picture.x)
        exercise = ExerciseGrade("f", 0.0, 1.0, pictures=(picture,))
        (figure,) = figures(exercise, {picture.name: spec}, say)
        explained = Explained("f", 0.0, 1.0, figures=(figure,))
        return feedback_page(Feedback("A", "s", 0.0, 1.0, "", (), (explained,), ()), "Course", say)

    return drawing


def test_what_was_drawn_stands_beside_what_a_right_answer_draws(drawing):
    html = drawing(Picture("day", PictureKind.FIGURE, (), (), (), images=(b"right", b"drawn")))
    images = re.findall(r'<img src="data:image/png;base64,([^"]*)" alt="([^"]*)">', html)
    assert [(b64decode(image), alt) for image, alt in images] == [
        (b"right", "Right answer: A"),
        (b"drawn", "Answer of your code: A"),
    ]


NUMBERS = [
    [None] * 61, [1e308] * 30 + [-1e308] * 31, [1e-308] * 61, [0.0] * 61, [None, 1.0] * 30 + [None], [1e308, None] * 30 + [0.0],
]  # fmt: skip


@pytest.mark.parametrize("actual", NUMBERS)
@pytest.mark.parametrize("expected", [[n / 60 for n in range(61)], [5.0] * 61, [0.0] * 61, [None] * 61])
@pytest.mark.parametrize("kind", [PictureKind.CURVE, PictureKind.LEARNING])
def test_any_numbers_can_be_drawn_as_curves(kind, expected, actual, drawing):
    x = (-3.0, 3.0) if kind is PictureKind.CURVE else None
    html = drawing(Picture("curve", kind, (61,), tuple(expected), tuple(actual), x))
    numbers = [float(one) for path in re.findall(r' d="([^"]*)"', html) for one in re.findall(r"-?[\d.]+", path)]
    assert all(-1 <= one <= 401 for one in numbers)
    assert "nan" not in re.sub(r"<(figcaption|desc).*?</", "", html)


@pytest.mark.parametrize("actual", [[None] * 6, [1e308] * 6, [-1e-9] * 6, [1.0, 2.0, 3.0, 4.0, 5.0, 6.5]])
@pytest.mark.parametrize("shape", [(6,), (2, 3), (6, 1)])
def test_any_numbers_can_be_drawn_as_a_matrix(shape, actual, drawing):
    html = drawing(Picture("matrix", PictureKind.HEATMAP, shape, (1.0, 2.0, 3.0, 4.0, 5.0, 6.0), tuple(actual)))
    wrong = sum(one is None or abs(one - n) > 0.1 for n, one in enumerate(actual, 1))
    assert html.count("frame wrong") == wrong
    assert html.count('role="img"') == 2


def test_the_page_of_a_rejected_submission_says_why_and_counts_nothing_as_working(
    canary_judge, canary_course, texts, say
):
    grade = canary_judge.grade(
        Rejection("not_a_notebook", "<b>.ipynb"), canary_course.assignment("canary"), "student01", 7
    )
    whole = feedback_of(grade, "Canary", texts, say)
    read = Reading(feedback_page(whole, "Course", say))
    assert flat(whole.rejected) in flat(read.text)
    assert "<b>.ipynb" in read.text
    assert not read.all("table")
    assert say("ui", "works") not in markdown_of(whole, say)


UNWRITTEN = "def {}(*_):\n    raise NotImplementedError\n"


def test_of_what_is_not_written_at_all_one_sentence_is_said(feedback, page, say, canary_course):
    names = [one.name for one in canary_course.assignment("canary").exercises]
    source = "\n".join(map(UNWRITTEN.format, names))
    whole = feedback(source)
    assert whole.blank
    for form in (page(source), markdown_of(whole, say), to_text(whole, say)):
        assert flat(say("page", "blank")) in flat(re.sub(r"\\(.)", r"\1", form))
        assert say("cause", "unfinished") not in form
    assert not feedback(GOOD.replace("return 2 * np.asarray(x)", "raise NotImplementedError")).blank


def test_the_same_is_said_of_several_exercises_once_and_code_between_backticks_is_code(say):
    said = (Said(Told.REMARK, "Use `<b>`."),)
    exercises = tuple(Explained(name, 0.0, 1.0, said, check=f"Check {name}.") for name in "abc")
    other = Explained("d", 0.0, 1.0, (Said(Told.REMARK, "Other."),))
    html = feedback_page(Feedback("T", "s", 0, 4, "", (), (*exercises, other), ()), "Course", say)
    assert html.count("Use <code>&lt;b&gt;</code>.") == 1
    assert [f'id="exercise-{name}"' in html for name in "abcd"] == [True] * 4
    assert html.count('<section class="exercise"') == 2
    assert [f"Check {name}." in html for name in "abc"] == [True, False, False]  # begin with the first


def test_every_form_says_how_much_works_and_which_file_that_is_and_when_it_was_handed_in(graded, texts, say):
    grade = graded(WRONG)
    moment = datetime(2026, 11, 29, 14, 5, tzinfo=UTC)
    seoul = moment.replace(day=30).astimezone(ZoneInfo("Asia/Seoul"))
    tests = [test for exercise in grade.exercises for test in exercise.tests]
    passed = sum(test.status is Status.PASSED for test in tests)
    assert 0 < passed < len(tests)
    much = say("page", "count", working=2, total=3, passed=passed, tests=len(tests))
    for late, line in (
        (lateness(None, None), say("page", "source", file="canary.py")),
        (lateness(None, moment), say("page", "source_at", file="canary.py", when="2026-11-29 14:05 (UTC)")),
        (lateness(seoul, moment), say("page", "source_at", file="canary.py", when="2026-11-29 23:05 (KST)")),
    ):
        whole = feedback_of(grade, "Canary", texts, say, settled=settle(grade, lateness=late))
        for form in (feedback_page(whole, "Course", say), markdown_of(whole, say), to_text(whole, say)):
            shown = flat(re.sub(r"\\(.)", r"\1", form))
            assert flat(much) in shown
            assert flat(line) in shown


def test_when_something_late_was_handed_in_is_said_once(graded, texts, say):
    grade = graded(WRONG)
    due = datetime(2026, 11, 29, 14, 5, tzinfo=UTC)
    late = settle(grade, lateness=lateness(due, due + timedelta(hours=1)))
    assert markdown_of(feedback_of(grade, "Canary", texts, say, settled=late), say).count("15:05") == 1
