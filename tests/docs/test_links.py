"""Links of the documents lead somewhere, and what the architecture names is there."""

from __future__ import annotations

import ast
import re

import pytest

from tests.conftest import REPOSITORY
from tests.docs.pages import dead_links, documents, name_of
from tests.test_architecture import DOWNWARDS

ARCHITECTURE = REPOSITORY / "docs" / "architecture.md"
_PLACED = re.compile(r"`([A-Za-z_][\w.]*)`(?:,| in) `((?:grader|tests)/[\w/]+\.py)`")
_FILE = re.compile(r"`((?:grader|tests|benchmarks|examples|docs)/[\w/.-]+\.(?:py|toml|md|json|yml))`")


def read(document):
    return document.read_text(encoding="utf-8")


def defined_in(source):
    """Return the functions, classes, methods and constants that a module defines, methods with their class."""
    found = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{one.name}" for one in node.body if isinstance(one, ast.FunctionDef)}
        if isinstance(node, ast.Assign):
            found |= {one.id for one in node.targets if isinstance(one, ast.Name)}
    return found


def named_wrongly(text):
    """Return the names that a text places in files in which they are not defined, and files that are not there."""
    wrong = [path for path in _FILE.findall(text) if not (REPOSITORY / path).exists()]
    for name, path in _PLACED.findall(text):
        if path not in wrong and name not in defined_in(read(REPOSITORY / path)):
            wrong.append(f"{name} in {path}")
    return wrong


@pytest.mark.parametrize("document", documents(), ids=name_of)
def test_every_link_leads_somewhere(document):
    assert not dead_links(document, read(document))


def test_a_link_to_nothing_is_noticed():
    text = "# One\n[a](#one) [b](#two) [c](trust.md) [d](made_up.md) [e](trust.md#made-up) [f](https://example.org)"
    assert dead_links(ARCHITECTURE, text) == ["#two", "made_up.md", "trust.md#made-up"]


@pytest.mark.parametrize("document", documents(), ids=name_of)
def test_what_is_placed_in_the_code_is_there(document):
    assert not named_wrongly(read(document))


def test_what_was_renamed_is_noticed():
    text = "`made_up`, `grader/grading/judge.py`, `Judge.grade` in `grader/grading/judge.py` and `grader/made_up.py`"
    assert named_wrongly(text) == ["grader/made_up.py", "made_up in grader/grading/judge.py"]


def test_every_room_has_its_row():
    assert set(re.findall(r"^\| `grader/(\w+)` \|", read(ARCHITECTURE), re.MULTILINE)) == set(DOWNWARDS)


def test_every_step_of_a_submissions_way_names_its_function():
    steps = re.findall(r"^\| \d+ \| (.*?) \|", read(ARCHITECTURE), re.MULTILINE)
    assert len(steps) >= 15
    assert not [step for step in steps if not _PLACED.search(step)]


@pytest.mark.parametrize("page", sorted(REPOSITORY.glob("docs/design/*.md")), ids=name_of)
def test_a_page_of_design_begins_with_its_question(page):
    title, empty, question = read(page).splitlines()[:3]
    assert title.startswith("# ")
    assert not empty
    assert re.fullmatch(r"\*\*.+\?\*\*", question)
    assert f"(design/{page.name})" in read(ARCHITECTURE)
