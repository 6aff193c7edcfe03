"""The forms of a report: nothing of the student's steers a page, a terminal or an XML reader."""

import io
import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.feedback import LANGUAGES, catalogue
from grader.selfcheck import as_json, as_junit, as_text, check_file, report, show
from grader.selfcheck.forms import as_html
from grader.selfcheck.reported import Card, Item, Mark, Report, problem_report

HOSTILE = "<script>alert(1)</script>\x1b[31m\x00&\u202e"
RAISES = f"def double(x):\n    raise ValueError({HOSTILE!r})\n"
SOURCES = {
    "right": "def double(x):\n    return 2.0 * x\n",
    "wrong": "def double(x):\n    return float('nan') * x\n",
    "raises": RAISES,
    "missing": "x = 1\n",
    "loads badly": f"raise RuntimeError({HOSTILE!r})\n",
    "shape": "def double(x):\n    return [x, x]\n",
}


@pytest.fixture(params=LANGUAGES)
def say(request):
    return catalogue(request.param)


@pytest.fixture
def reported(folder, say):
    def reported(source):
        (folder / "a.py").write_text(source)
        return report(check_file(folder / "a.py", None), say)

    return reported


class Page(HTMLParser):
    """Which elements there are, and whether each one is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes
        if tag != "br":
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_no_form_passes_on_what_could_do_harm(reported, source):
    found = reported(source)
    page = Page(as_html(found))
    assert page.open == []
    assert "script" not in page.tags
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in ("href", "src")]
    for form in (as_html(found), as_text(found), as_junit(found).decode()):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e]", form)
    ElementTree.fromstring(as_junit(found))
    assert json.loads(as_json(found))["schema"] == "check/1"


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_english_texts_are_for_english_and_the_korean_for_korean(reported, source, say):
    korean = re.search("[가-힣]", as_text(reported(source)))
    assert bool(korean) == (say.language == "ko")


def test_a_picture_says_in_words_what_it_shows(reported):
    page = as_html(reported("def double(x):\n    return x * x\n"))
    assert '<svg viewBox="0 0 300 150" role="img"><title>double(x): ' in page
    assert page.count("<path") == 4  # two curves, and their two keys


def test_plain_lines_carry_no_colour(reported, capsys):
    found = reported(SOURCES["raises"])
    show(found)
    assert capsys.readouterr().out == as_text(found) + "\n"


def test_a_terminal_is_given_colour_and_lines_of_its_width(reported, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout", Terminal())
    from rich.cells import cell_len

    show(reported(SOURCES["wrong"]), clear=True)
    written = __import__("sys").stdout.getvalue()
    assert "\x1b[31m" in written
    assert written.startswith("\x1b[2J") or "\x1b[H" in written[:12]
    assert max(cell_len(re.sub(r"\x1b\[[\d;]*[A-Za-z]", "", line)) for line in written.split("\n")) <= 40


def test_junit_has_a_suite_for_each_exercise_and_a_case_for_each_check(reported):
    suites = ElementTree.fromstring(as_junit(reported(SOURCES["wrong"])))
    (suite,) = suites
    assert (suite.attrib["name"], suite.attrib["tests"], suite.attrib["failures"]) == ("double", "1", "1")
    (case,) = suite.findall("testcase")
    assert "nan" in case.find("failure").text


@given(st.text(), st.text())
def test_junit_takes_any_text(text, hint):
    card = Card("double", "", (Item("test_a", Mark.FAILED, text, (), hint),))
    case = ElementTree.fromstring(as_junit(Report("en", heading=text, cards=(card,)))).find("testsuite/testcase")
    assert len(case.attrib["name"]) <= len(text)


def test_a_problem_is_all_there_is_to_read(say):
    assert as_text(problem_report("<b>", say.language)) == "<b>"
    assert "&lt;b&gt;" in as_html(problem_report("<b>", say.language))
