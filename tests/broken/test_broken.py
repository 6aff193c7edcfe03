"""A class in which every submission is broken in another way, graded as one batch."""

import hashlib
import os
import re
import shutil
from collections import Counter

import pytest

from grader.classroom import Pool, discover
from grader.classroom.pool import Order
from grader.feedback import LANGUAGES, FeedbackTexts, catalogue, notes, to_markdown
from grader.suite.outcome import Cause
from tests.broken.generator import FULL, Link, damages, expectation, kinds
from tests.conftest import GOOD, REPOSITORY

pytestmark = pytest.mark.proof

CELLS = GOOD.strip().split("\n\n")
KINDS = {name: f"{number:03}" for number, name in enumerate(kinds())}
DIGESTS = []
OURS = ("file_unreadable", "folder_unreadable")


def hand_in(one, folder):
    """Write a damaged submission where a student would have."""
    folder.mkdir(parents=True)
    for name, content in one.files.items():
        path = folder / name
        if name.endswith("/"):
            path.mkdir(parents=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Link):
            path.symlink_to(content.target)
        else:
            path.write_bytes(content)


def digest(one):
    found = hashlib.sha256(one.name.encode())
    for name, content in one.files.items():
        found.update(os.fsencode(name) + (content.target.encode() if isinstance(content, Link) else content))
    return found.digest()


@pytest.fixture(scope="module")
def batch(tmp_path_factory, isolation, canary_course):
    """The Grade of every kind, from one run of the pool over the whole class."""
    root = tmp_path_factory.mktemp("class")
    for one in damages(CELLS):
        hand_in(one, root / KINDS[one.name] / "canary")
        DIGESTS.append(digest(one))
    orders = [Order(job, 7) for job in discover([root], canary_course)]
    grades = {grade.student: grade for _, grade in Pool(canary_course, isolation, 2).run(orders)}
    shutil.rmtree(root)
    return {name: grades[student] for name, student in KINDS.items()}


@pytest.mark.parametrize("name", KINDS)
def test_what_is_there_is_graded_and_what_is_not_is_told(batch, name):
    grade, expected = batch[name], expectation(name)
    assert (grade.rejected.reason if grade.rejected else "") == expected.reason
    if not expected.reason:
        assert {one.name for one in grade.exercises if one.is_full} >= expected.right
        assert grade.points < grade.max_points or expected.right == FULL
        assert {one.name for one in grade.redefined} == expected.redefined


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_grade_has_words(batch, language):
    say = catalogue(language)
    for name, grade in batch.items():
        assert to_markdown(grade, "t", FeedbackTexts(), say)
        notes(grade, say)
        if expectation(name).right != FULL and not grade.rejected:
            said = [line for one in grade.exercises for line in one.tests if line.cause] or grade.loading
            assert said, name


def test_no_fault_is_the_graders_and_no_student_is_accused(batch):
    causes = {test.cause for grade in batch.values() for one in grade.exercises for test in one.tests}
    assert not causes & {Cause.PROTOCOL, Cause.CRASHED}
    assert not {problem.kind for grade in batch.values() for problem in grade.loading} & {"protocol", "crashed"}
    assert not {grade.rejected.reason for grade in batch.values() if grade.rejected} & set(OURS)


def test_of_two_definitions_the_feedback_says_which_one_counts(batch):
    text = to_markdown(batch["cells right then wrong"], "t", FeedbackTexts(), catalogue("en"))
    assert "double is defined 2 times; the last one counts (code cell 5, line 1)." in text


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_a_definition_that_does_not_run_is_told_with_what_to_do(batch, kind):
    text = to_markdown(batch[f"cells double turned into {kind}"], "t", FeedbackTexts(), catalogue("en"))
    assert "double is not defined (no code cell defines this name; text and raw cells do not run)." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_words(language):
    found = {"rejection": set(), "no_verdict": set()}
    for path in (REPOSITORY / "grader").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        found["rejection"] |= set(re.findall(r'(?:Rejection|TooMuch)\(\s*"(\w+)"', source))
        found["no_verdict"] |= set(re.findall(r'NoVerdict\(\s*"(\w+)"', source))
    assert found["rejection"] >= {"archive_empty", "archive_encrypted", "archive_damaged", "too_many_cells", "no_code"}
    assert found["no_verdict"] == {"disturbed", "suite_fault", "engine_error", "ends_the_station"}
    for section, reasons in found.items():
        assert not [reason for reason in reasons if not catalogue(language).has(section, reason)]


def test_the_generator_gives_the_same_bytes_every_time(batch):
    assert [digest(one) for one in damages(CELLS)] == DIGESTS
    assert len(batch) >= 60
    assert max(Counter(DIGESTS).values()) == 1
