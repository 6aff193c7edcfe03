"""No right work loses points, whatever it is handed in as. ``python -m tests.cases`` shows all cases as a table."""

import pytest

from tests.cases.running import CORPUS, grade_cases, read_cases

pytestmark = pytest.mark.proof

CASES = read_cases()


@pytest.fixture(scope="module")
def verdicts(request, course, isolation):
    """Of the cases that this run asks for, graded as one batch."""
    asked = {item.callspec.params["case"].name for item in request.session.items if _is_of_a_case(item)}
    return grade_cases([case for case in CASES if case.name in asked], course, isolation)


def _is_of_a_case(item):
    return item.path.parent == CORPUS.parent and "case" in getattr(getattr(item, "callspec", None), "params", {})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_gets_its_points_and_its_words(case, verdicts):
    if not case.is_for_this_python:
        pytest.skip(f"Python {case.before} knows it")
    verdict = verdicts[case.name]
    assert verdict.wrong_points(case) == [], case.why
    assert verdict.wrong_words(case) == [], case.why


def test_every_folder_of_the_corpus_is_a_case_that_looks_at_something():
    assert {path.name for path in CORPUS.iterdir()} == {case.name for case in CASES}
    for case in CASES:
        assert case.kind, case.name
        assert case.why, case.name
        assert case.points or case.at_least or case.says, case.name
