"""The page: all in one file, nothing of a student's taken for markup, a large class cut with a word about it."""

import re
from html.parser import HTMLParser

import pytest

from grader.feedback import LANGUAGES, catalogue
from grader.report import build_report, collect, report_page, shown_names
from grader.report import page as page_module
from grader.report.page import gathered, heat, nice
from grader.suite.outcome import Cause
from tests.report.made_up import a_finding, a_grade

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def paged(canary_course):
    def paged(*grades, language="en", anonymous=False):
        say = catalogue(language)
        sheets = collect(grades)
        shown = shown_names([grade.student for grade in grades], anonymous=anonymous)
        return report_page(build_report(sheets, canary_course, shown, say, anonymous=anonymous), say)

    return paged


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen, self.attributes = [], [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def tags(text):
    parser = _Tags()
    parser.feed(text)
    assert parser.open == []
    return parser


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_words_and_the_markup_is_sound(paged, language):
    grades = [a_grade(f"student{n:02}", (n % 2 == 0, True, n < 30)) for n in range(40)]
    grades += [
        a_grade("student97", rejected=("file_empty", "canary.py")),
        a_grade("student98", (False, True, True), causes=(Cause.CRASHED, None, None), findings=[a_finding()]),
        a_grade("student99", (True, True, False), causes=(None, None, Cause.TEST), loading=[(1, 1, "timeout")]),
    ]
    text = paged(*grades, language=language)
    assert f'<html lang="{language}">' in text
    assert tags(text).seen.count("tr") > 40
    for key in ("causes", "hardest", "heat", "distribution", "items", "loading", "not_graded", "suspicious_note"):
        assert catalogue(language)("report", key) in text
    assert catalogue(language)("report", "for_instructors") in text


def test_nothing_is_fetched_from_anywhere(paged):
    found = tags(paged(a_grade("student01")))
    addresses = [value for name, value in found.attributes if name in ("src", "href", "action", "srcset")]
    assert all(value.startswith("#") for value in addresses)
    assert not {"link", "iframe", "img", "object", "form"} & set(found.seen)


def test_what_students_say_is_text(paged):
    grade = a_grade(
        HOSTILE,
        (False, True, True),
        loading=[(1, 1, HOSTILE, HOSTILE)],
        findings=[a_finding(name=HOSTILE)],
    )
    rejected = a_grade('"onmouseover="x', rejected=("file_empty", HOSTILE))
    text = paged(grade, rejected)
    assert HOSTILE not in text
    assert tags(text).seen.count("script") == 1
    assert not [name for name, _ in tags(text).attributes if name.startswith("on")]


def test_a_cell_carries_its_number_beside_its_colour(paged):
    text = paged(a_grade("student01", (False, True, True)))
    assert re.search(
        r'<th scope="row">student01</th>\s*<td class="h3" data-value="6.0">6</td><td class="h0"[^>]*>0</td>', text
    )


def test_of_a_large_class_those_with_the_fewest_points_are_shown_and_the_page_says_so(paged, monkeypatch):
    monkeypatch.setattr(page_module, "MAX_STUDENTS", 3)
    text = paged(*[a_grade(f"student{n}", (n > 1, n > 4, True)) for n in range(9)])
    shown = re.findall(r'<th scope="row">(student\d)</th>', text)
    assert shown == ["student0", "student1", "student2"]
    assert catalogue("en")("report", "heat_cut", shown=3, count=9) in text


def test_a_small_class_is_told_that_figures_would_be_noise(paged):
    few = paged(*[a_grade(f"student{n}") for n in range(4)])
    assert catalogue("en")("report", "items_small", needed=30) in few
    assert catalogue("en")("report", "distribution_small", count=4, needed=8) in few
    assert "<svg" not in few
    many = paged(*[a_grade(f"student{n:02}", (n % 2 == 0, n % 3 == 0, True)) for n in range(40)])
    assert "<svg" in many
    assert catalogue("en")("report", "items_small", needed=30) not in many


def test_one_mistake_in_several_exercises_is_one_row(canary_course):
    wrong = a_grade("student01", (False, True, True), findings=[a_finding(), a_finding("none_used", name="x")])
    sheets = collect([wrong])
    causes = (
        build_report(sheets, canary_course, {"student01": "s"}, catalogue("en"), anonymous=False).assignments[0].causes
    )
    twice = [*causes, *(type(one)("Box", *[getattr(one, f) for f in one.__struct_fields__[1:]]) for one in causes[:1])]
    assert [one.exercise for one in gathered(twice)].count(f"{causes[0].exercise}, Box") == 1
    assert len(gathered(twice)) == 2


def test_colours_follow_the_share_of_the_points():
    assert [heat(points, 4.0) for points in (0, 0.5, 1, 2, 3.9, 4)] == ["h0", "h1", "h2", "h3", "h4", "h5"]
    assert nice(-0.5) == "−0.5"
