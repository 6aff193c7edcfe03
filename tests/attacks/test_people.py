"""What a student puts into texts that people read comes out as text: in Markdown, in a terminal, in the class table."""

import io
import re

import pytest
from rich.console import Console

from grader.cli.tables import ClassTable, explanation
from grader.feedback import LANGUAGES, FeedbackTexts, catalogue, notes, read_suite_texts, to_markdown
from grader.finishing import class_row
from grader.policies import settle
from tests.attacks.arena import attacks
from tests.conftest import CANARY

pytestmark = pytest.mark.proof

TEXTS = FeedbackTexts(read_suite_texts(CANARY / "autograde_tests" / "canary"))
PEOPLE = [attack for attack in attacks() if attack.path.parent.name == "people"]

# What steers a terminal or ends a line; a line feed is our own where lines are, and looked for by itself.
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
# What reorders or hides the words around it: bidirectional controls, zero widths, tags, annotations.
HIDING = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
SURROGATES = re.compile("[\ud800-\udfff]")
MEANT = re.compile(r"(?<!\\)(?:\\\\)*([<\[>`|~*_#])")
STYLES = re.compile(r"\x1b\[[0-9;]*m")


def unsafe(text):
    return CONTROLS.findall(text) + HIDING.findall(text) + SURROGATES.findall(text)


@pytest.fixture(scope="module", params=PEOPLE, ids=lambda attack: attack.path.stem)
def source(request):
    return request.param.path.read_text(encoding="utf-8")


@pytest.fixture(params=LANGUAGES)
def say(request):
    return catalogue(request.param)


def rendered(*parts):
    """Return what a terminal gets, and the same without the styles, which are ours."""
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=4000, color_system="standard", legacy_windows=False)
    for part in parts:
        console.print(part)
    return file.getvalue(), STYLES.sub("", file.getvalue())


def test_there_are_attacks_on_people():
    assert len(PEOPLE) >= 10


def test_markdown_has_only_our_own_marks(graded, source, say):
    text = to_markdown(graded(source), "Canary", TEXTS, say)
    assert not unsafe(text)
    for line in text.splitlines():
        untrusted = line.removeprefix("- ") if line.startswith("- ") else ""
        assert not MEANT.findall(untrusted), line
        assert len(line) < 3000
    ours = [line for line in text.split("\n") if line.startswith("#")]
    assert len(ours) == 5  # the title, what went wrong while loading, three exercises
    assert not [line for line in ours if "9 / 9" in line or "4 / 4" in line]


def test_a_terminal_is_not_steered(graded, canary_course, source, say):
    grade = graded(source)
    styled, plain = rendered(explanation(settle(grade), canary_course.assignment("canary"), TEXTS, say))
    assert not unsafe(plain)
    assert set(STYLES.findall(styled)) <= {"\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m"}
    # Nothing a student writes begins a line as our own lines do.
    assert not re.search(r"^[●◐]", plain, re.MULTILINE)
    assert not [line for line in plain.splitlines() if "9 / 9" in line and not line.lstrip().startswith(("-", "│"))]


def test_the_markup_of_the_terminal_library_stays_text(graded, canary_course, say):
    source = next(attack.path for attack in PEOPLE if attack.path.stem == "markdown_and_markup").read_text()
    grade = graded(source)
    plain = rendered(explanation(settle(grade), canary_course.assignment("canary"), TEXTS, say))[1]
    assert "[bold green]9 / 9[/bold green]" in plain


def test_a_row_of_the_class_table_is_one_row(graded, source, say):
    grade = graded(source)
    styled, plain = rendered(ClassTable([class_row(settle(grade), say)], say))
    assert not unsafe(plain)
    assert len(plain.splitlines()) == 2
    assert "\x1b]" not in styled


def test_notes_are_short_lines_of_text(graded, source, say):
    found = notes(graded(source), say)
    assert not [text for text in found if unsafe(text) or "\n" in text or len(text) > 500]
