"""``docs/reference/grade.md`` has every field and every word of a Grade."""

from __future__ import annotations

import re
from enum import EnumType

import pytest

from grader.diagnosis.finding import Kind
from grader.feedback.catalogue import catalogue
from grader.grading import json_schema
from grader.sandbox.levels import Level, Trouble
from grader.suite.outcome import Cause, Status
from tests.conftest import REPOSITORY
from tests.docs.pages import own_rows

PAGE = REPOSITORY / "docs" / "reference" / "grade.md"
DEFINITIONS = json_schema()["$defs"]
WORDS: dict[str, EnumType] = {"Status": Status, "Cause": Cause, "Kind": Kind, "Trouble": Trouble}


def page():
    return PAGE.read_text(encoding="utf-8")


def without_a_row(definition, heading, text):
    known = set(definition.get("properties", {})) | set(definition.get("enum", ()))
    return known - own_rows(text, heading)


@pytest.mark.parametrize("name", sorted(DEFINITIONS))
def test_every_field_has_its_row(name):
    assert not without_a_row(DEFINITIONS[name], name, page())


def test_a_field_without_a_row_is_noticed():
    assert without_a_row({"properties": {"cell": {}, "made_up": {}}}, "Place", page()) == {"made_up"}


@pytest.mark.parametrize("heading", sorted(WORDS))
def test_every_word_has_its_row_and_no_other(heading):
    assert own_rows(page(), heading) == {str(one) for one in WORDS[heading]}


def test_what_may_go_wrong_while_loading_is_in_the_catalogue():
    kinds = own_rows(page(), "What went wrong while loading")
    assert kinds
    assert not {kind for kind in kinds if not catalogue("en").has("load", kind)}


@pytest.mark.parametrize("document", ["docs/design/isolation.md", "docs/threat-model.md", "docs/hosts.md"])
def test_every_level_has_its_place(document):
    text = (REPOSITORY / document).read_text(encoding="utf-8")
    assert {str(level) for level in Level} <= set(re.findall(r"\bL\d\b", text))
