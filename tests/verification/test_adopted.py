"""What `grader verify` tells the author of somebody's plain tests, each thing shown by a suite that has all of them."""

import pytest

from grader.authoring.plain import import_pytest
from grader.course import load_course
from grader.feedback import catalogue
from grader.feedback.proofs import proof_page, remarks
from grader.verification.verify import verify

SOLUTION = '''"""Numbers and a box."""

import random


def mean(xs):
    """Return the mean.

    >>> mean([1, 2, 3])
    2.0
    """
    return sum(xs) / len(xs)


def count(xs):
    """Count what is positive."""
    found = 0
    for x in xs:
        if x > 0:
            found += 1
    return found


def halves(xs):
    """Halve each."""
    return [x / 2 for x in xs]


def roll():
    """Throw a die."""
    return random.randint(1, 6)


class Box:
    """A box of items."""

    def __init__(self):
        self._items = []

    def add(self, item):
        """Put something into it."""
        self._items.append(item)

    def size(self):
        """Say how many there are."""
        return len(self._items)
'''
TESTS = """from hw1 import Box, count, halves, mean, roll

SEEN = []


class TestMean:
    def test_shown(self): assert mean([1, 2, 3]) == 2.0
    def test_exact(self): assert mean([0.1, 0.2, 0.4]) == (0.1 + 0.2 + 0.4) / 3
    def test_alike(self): assert mean([4, 8]) == mean([8, 4])
    def test_arithmetic(self): assert 1 + 1 == 2


class TestCount:
    def test_some(self): assert count([1, 2]) == 2
    def test_type(self): assert type(count([3])) == int


class TestHalves:
    def test_first(self):
        SEEN.append(1)
        assert halves([2, 4]) == [1.0, 2.0]
    def test_second(self): assert SEEN and halves([6, 8]) == [3.0, 4.0]


class TestRoll:
    def test_high(self): assert roll() > 2


class TestBox:
    def test_inside(self):
        box = Box()
        box.add(1)
        assert box._items == [1]
    def test_grows(self):
        try:
            box = Box()
            box.add(1)
            assert box.size() == 1
        except NotImplementedError:
            pass
"""


@pytest.fixture(scope="module")
def proof(tmp_path_factory, isolation):
    place = tmp_path_factory.mktemp("adopted")
    (place / "given").mkdir()
    (place / "given" / "test_hw1.py").write_text(TESTS)
    (place / "hw1.py").write_text(SOLUTION)
    found = import_pytest(place / "given", place / "hw1.py", place / "course", language="en")
    assert [one.id for one in found.tests if one.reason] == []
    course = load_course(place / "course")
    return verify(course, course.assignments[0], isolation, jobs=2, seeds=6)


def said(proof, exercise):
    return list(remarks(next(one for one in proof.exercises if one.name == exercise), catalogue("en")))


@pytest.mark.proof
@pytest.mark.parametrize(
    ("exercise", "words"),
    [
        ("TestMean", "these never ask the student's code anything: test_arithmetic"),
        (
            "TestMean",
            "what students are given passes these, which pay only where something is written: test_arithmetic",
        ),
        ("TestMean", "students can read what these expect, and a table of the answers passes them: test_shown"),
        ("TestMean", "an object that says it is equal to everything passes: test_alike"),
        ("TestMean", "right answers are refused, with floats that differ in the last digit: test_exact, test_shown"),
        ("TestCount", "right answers are refused, with whole numbers as floats: test_type"),
        ("TestHalves", "right answers are refused, with tuples in the place of lists: test_first, test_second"),
        ("TestHalves", "test_second"),
        ("TestBox", "right answers are refused, with other names for what only the solution names: test_inside"),
        ("TestBox", "what students are given passes these, which pay only where something is written: test_grows"),
    ],
)
def test_each_thing_is_said_of_the_test_that_shows_it(proof, exercise, words):
    assert any(words in one for one in said(proof, exercise))


@pytest.mark.proof
def test_what_no_test_notices_and_what_hangs_on_the_seed_are_said_too(proof):
    survivor = next(one for one in proof.exercises if one.name == "TestCount").smallest_survivor
    assert survivor is not None
    assert "x > 0" in survivor.before
    assert [(one.key, one.exercise, one.facts["test"]) for one in proof.problems] == [
        ("flaky", "TestRoll", "test_high")
    ]
    order = next(one for one in proof.exercises if one.name == "TestHalves").in_order
    assert order == ("test_second",)


@pytest.mark.proof
@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_page_has_all_of_it_in_sight(proof, language):
    say = catalogue(language)
    page = proof_page([proof], "Adopted", say)
    before_details = page.partition("<details>")[0]
    for one in proof.exercises:
        assert all(remark.replace("'", "&#39;") in before_details for remark in remarks(one, say))
