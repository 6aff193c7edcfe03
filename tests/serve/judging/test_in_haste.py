"""What a student sees of points whose causes are still looked for."""

import json

import pytest

from grader.serve.ground.tables import State
from tests.serve.serving import PATIENCE_SECONDS, hand_in

pytestmark = pytest.mark.proof
WRONG = "def double(x):\n    return x\n"


@pytest.fixture
def scored(served):
    """A student whose hand-in has its points, while nobody looks for the causes yet."""
    student = served.enter("student01")
    hand_in(student, ("canary.py", WRONG))
    found = served.judged("student01")
    # It could be about to take what comes next.
    served.front.judging.stop(PATIENCE_SECONDS)
    served.front.inbox.mark(found.id, State.UNEXPLAINED)
    return student


def reveal(served, words):
    path = served.front.course.root / "course.toml"
    text = path.read_text().replace("[[assignment]]", f"[serve]\nreveal = {words}\n\n[[assignment]]\npublished = false")
    path.write_text(text)


def told(student):
    with student.stream("GET", "/work/canary/live") as events:
        return json.loads(next(line for line in events.iter_lines() if line.startswith("data: "))[6:])


def test_the_points_are_there_and_the_page_says_that_causes_come(served, scored):
    page = scored.get("/work/canary").text
    assert 'class="total"' in page
    assert "What went wrong comes here by itself" in page
    # The page goes on listening, and knows that it shows the points already.
    assert "data-live=" in page
    assert "data-verdict" in page
    assert 'href="/work/canary/feedback"' not in page
    assert (told(scored)["verdict"], told(scored)["over"]) == (True, False)
    served.front.inbox.mark(served.front.inbox.latest("student01", "canary").id, State.JUDGED)
    page = scored.get("/work/canary").text
    assert "data-live=" not in page
    assert 'href="/work/canary/feedback"' in page
    assert told(scored)["over"]


def test_a_program_tells_the_points_and_waits_for_no_causes(served, scored):
    bearer = {"Authorization": f"Bearer {served.front.people.new_link(served.person('student01'))}"}
    answer = served.client().get("/api/work/canary", headers=bearer).json()
    assert answer["over"]
    assert answer["points"] < answer["max_points"]


@pytest.mark.parametrize("shown", ['"nothing"', '"points"'])
def test_where_no_causes_are_shown_nobody_is_told_that_somebody_looks_for_them(served, scored, shown):
    """It would tell that points are missing."""
    reveal(served, shown)
    page = scored.get("/work/canary").text
    assert "comes here by itself" not in page
    assert "data-live=" not in page
    assert (told(scored)["verdict"], told(scored)["over"]) == (False, True)
