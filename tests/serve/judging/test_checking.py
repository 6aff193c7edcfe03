"""`[serve] reveal = "checks"`: before publishing a student sees the public checks, and that they are not all."""

import pytest

from grader.serve.ground.tables import Role
from tests.conftest import GOOD
from tests.serve.serving import Served, hand_in, post

pytestmark = pytest.mark.proof
# Right where the public check looks, and wrong where a hidden test does.
LUCKY = "import numpy as np\n\ndef double(x):\n    return np.array([2.0])\n"


@pytest.fixture
def course(course_folder):
    path = course_folder / "course.toml"
    added = '[serve]\nreveal = "checks"\n\n[[assignment]]\npublished = false'
    path.write_text(path.read_text().replace("[[assignment]]", added))
    return course_folder


@pytest.fixture
def served(course, tmp_path):
    with Served(course, tmp_path / "class") as one:
        yield one


def last_told(student):
    """The last that a page hears of a hand-in."""
    with student.stream("GET", "/work/canary/live") as events:
        return [line for line in events.iter_lines() if line.startswith("data: ")][-1]


def test_a_student_sees_the_public_checks_and_that_hidden_tests_are_to_come(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student, ("canary.py", LUCKY))
    assert '"over":true' in last_told(student)
    page = student.get("/work/canary").text
    assert "1 of 1 public checks pass" in page
    assert "hidden tests are still to come" in page
    # No word of the points, though the hidden tests have judged by now.
    assert served.front.standings.of("student01")["canary"].share < 1
    assert "Judged." in page
    assert "/ 9" not in page
    assert student.get("/work/canary/feedback").status_code == 404

    hand_in(student, ("canary.py", "def double(x):\n    return x\n"))
    assert "1 of 1" not in student.get("/work/canary").text
    page = served.shown(student, "/work/canary", "0 of 1 public checks pass")
    assert "test_one_becomes_two" in page
    assert "test_beyond" not in page

    hand_in(student, ("canary.py", "\0"))
    page = served.shown(student, "/work/canary", "Wrong with the file")
    assert "public checks pass" not in page

    hand_in(student, ("canary.py", GOOD))
    served.shown(student, "/work/canary", "1 of 1 public checks pass")
    token = served.front.people.new_link(served.person("student01"))
    told = served.client().get("/api/work/canary", headers={"Authorization": f"Bearer {token}"}).json()
    assert told["checks"] == [{"name": "double", "passed": 1, "total": 1, "failed": []}]
    assert "points" not in told
    post(teacher, "/course/canary", "/course", what="publish")
    page = served.enter("student01").get("/work/canary").text
    assert "9 / 9" in page
    assert "public checks" not in page.lower()


def test_checks_that_cannot_be_judged_keep_nobody_waiting(course, tmp_path):
    (course / "solutions" / "canary" / "public_checks.py").write_text("raise RuntimeError('half written')\n")
    with Served(course, tmp_path / "class") as served:
        student = served.enter("student01")
        hand_in(student)
        assert '"over":true' in last_told(student)
        page = student.get("/work/canary").text
    assert "Judged. The result" in page
    assert "half written" not in page
    assert "checks pass" not in page
