"""JUnit XML as its readers read it."""

import xml.etree.ElementTree as ET

import junitparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.exports.junit import _text, junit


def parsed(results, **options):
    return junitparser.JUnitXml.fromstring(junit(results, **options))


def test_a_reader_of_junit_finds_every_behaviour_and_its_end(results):
    document = parsed(results())
    assert [suite.name for suite in document] == ["student01/canary", "student02/canary", "student03/canary"]
    right, wrong, broken = document
    assert (right.failures, right.errors) == (0, 0)
    assert {case.classname for case in right} == {"canary.double", "canary.Box", "canary.apply"}
    (failure,) = next(case for case in wrong if case.classname == "canary.double").result
    assert "ValueError" in failure.text
    assert broken.failures + broken.errors == broken.tests == right.tests
    counted = (document.tests, document.failures, document.errors)
    document.update_statistics()
    assert (document.tests, document.failures, document.errors) == counted


def test_hidden_tests_are_numbered_unless_their_names_are_asked_for(results):
    assert "test_every_element_is_doubled" not in junit(results()).decode()
    assert {case.name for case in next(iter(parsed(results())))} >= {"behaviour 1", "behaviour 2"}
    names = {case.name for case in next(iter(parsed(results(), test_names=True)))}
    assert "test_every_element_is_doubled" in names


def test_a_submission_that_could_not_be_read_is_an_error(results, rejected):
    (suite,) = parsed(results(rejected))
    (case,) = suite
    assert (case.name, suite.errors) == ("no_file", 1)


@pytest.mark.parametrize("letter", ["\x00", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_carry_is_replaced(letter):
    assert _text(f"a{letter}b") == "a\ufffdb"


@given(st.text(st.characters(exclude_categories=[])))
def test_every_text_makes_a_document_that_can_be_read(text):
    element = ET.Element("a", name=_text(text))
    element.text = _text(text)
    ET.fromstring(ET.tostring(element, encoding="utf-8"))
