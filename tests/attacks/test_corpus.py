"""Every attack of the corpus, by the real engine: no point gained, nothing learned, nobody else harmed.

An attack reports success by raising with the word LEAKED; the canary course carries SECRET- marks wherever something
must not be seen.
"""

from pathlib import Path

import pytest

from grader.grading import grade_to_json
from tests.conftest import GOOD

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.py"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_an_attack_gains_nothing_and_harms_nobody(path, graded):
    grade = graded(path.read_text(encoding="utf-8"))
    assert grade.points == 0
    assert grade.rejected is None
    learned = [grade.printed, *(problem.message for problem in grade.loading)]
    learned += [test.raised.message for one in grade.exercises for test in one.tests if test.raised]
    assert not [text for text in learned if "SECRET-" in text]
    assert len(grade_to_json(grade)) < 200_000
    assert graded(GOOD, student="student02").points == 9.0
