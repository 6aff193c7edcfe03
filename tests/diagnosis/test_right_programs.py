"""What a misconception is read by in the code stands in no right solution, and what it claims in its own."""

import pytest

from grader.diagnosis.code import Code, hold, is_shown
from grader.diagnosis.misconception import read_misconceptions
from grader.worker.facts import facts


def solutions(assignment):
    """Return the reference, and the solutions in other styles, each with what stands in it."""
    cells = [(number, cell.source) for number, cell in enumerate(assignment.cells, 1) if not cell.markdown]
    yield assignment.name, Code.told(dict(facts(cells)))
    for path in sorted((assignment.suite_path / "accepted").glob("*.py")):
        yield path.stem, Code.told(dict(facts([(1, path.read_text(encoding="utf-8"))])))


@pytest.mark.proof
def test_no_right_solution_shows_a_misconception(course):
    shown = []
    for assignment in course.assignments:
        exercises = frozenset(one.name for one in assignment.exercises)
        known = [one for one in read_misconceptions(assignment) if one.claims.shows or one.claims.shows_no]
        for name, code in solutions(assignment):
            told = {one: code.of(one, exercises) for one in exercises & code.facts.keys()}
            shown += [
                (name, one.exercise, one.name)
                for one in known
                if one.exercise in told and is_shown(one.claims, told[one.exercise])
            ]
    assert shown == []


@pytest.mark.proof
def test_what_a_misconception_claims_of_code_is_so_of_its_own(course):
    wrong = []
    for assignment in course.assignments:
        exercises = frozenset(one.name for one in assignment.exercises)
        others = dict(
            facts([(number, cell.source) for number, cell in enumerate(assignment.cells, 1) if not cell.markdown])
        )
        for one in read_misconceptions(assignment):
            code = Code.told(others | dict(facts([(1, one.source)])))
            if not hold(one.claims, code.of(one.exercise, exercises)):
                wrong.append((one.exercise, one.name))
    assert wrong == []
