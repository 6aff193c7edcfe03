"""What other systems were bitten by, each by name; those of the database and of people stand with these."""

import re
from datetime import UTC, datetime

import pytest

from grader.classroom import read_overrides
from grader.serve.ground.tables import Role
from grader.serve.standing import decisions
from tests.conftest import GOOD
from tests.serve.serving import Served, decide, hand_in, post

pytestmark = pytest.mark.proof

NOTHING = "def double(x):\n    return None\n"
ONE = "/class/student01/canary"


def course_with(course_folder, text, after="[[assignment]]"):
    settings = course_folder / "course.toml"
    settings.write_text(settings.read_text().replace(after, text, 1))


def test_a_score_of_nothing_is_a_score(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student, ("canary.py", NOTHING))
    served.judged("student01")
    assert "0 / 9" in student.get("/work/canary").text
    assert re.search(r'class="h0"><a href="/class/student01/canary">0</a>', teacher.get("/class").text)
    assert re.search(r"student01,0", teacher.get("/exports/students.csv").text)


def test_points_of_nothing_can_be_given_by_hand(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student)
    served.judged("student01")
    decide(teacher, ONE, "double", "0", "Not their own.")
    exercises = {name: points for name, points, _ in served.front.standings.of("student01")["canary"].exercises}
    assert exercises["double"] == 0
    decide(teacher, ONE, "double", "")
    assert served.front.standings.of("student01")["canary"].share == 1


def test_a_grade_is_not_published_before_grading_has_ended(course_folder, tmp_path, database_url):
    course_with(course_folder, "[[assignment]]\npublished = false")
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
        hand_in(student)
        served.judged("student01")
        page = student.get("/work/canary").text
        assert "9 / 9" not in page
        assert student.get("/work/canary/feedback").status_code == 404
        served.front.judging.stop(60)
        hand_in(served.enter("student02"))
        answer = post(teacher, "/course/canary", "/course", what="publish")
        assert answer.status_code == 409
        assert "published = false" in (course_folder / "course.toml").read_text()
        assert post(teacher, "/course/canary", "/course", what="publish", anyway="yes").status_code == 303
        assert "9 / 9" in student.get("/work/canary").text


@pytest.mark.parametrize(
    ("reveal", "points", "page"), [("nothing", False, 404), ("points", True, 404), ("feedback", True, 200)]
)
def test_before_publishing_a_student_sees_what_the_course_reveals(
    course_folder, tmp_path, reveal, points, page, database_url
):
    text = (course_folder / "course.toml").read_text()
    text = text.replace("[[assignment]]", f'[serve]\nreveal = "{reveal}"\n\n[[assignment]]\npublished = false')
    (course_folder / "course.toml").write_text(text)
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        student = served.enter("student01")
        hand_in(student, ("canary.py", "this is no Python (\n" + GOOD))
        served.judged("student01")
        shown = student.get("/work/canary").text
        assert "Wrong with the file" in shown
        assert ("/ 9" in shown) == points
        assert ("Provisional" in shown) == points
        assert student.get("/work/canary/feedback").status_code == page


def test_points_follow_from_the_rules_of_the_moment(course_folder, tmp_path, database_url):
    course_with(course_folder, '[late]\nper_day = "10 %"\n\n[[assignment]]\ndue = 2099-01-01T00:00:00+09:00')
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
        hand_in(student)
        served.judged("student01")
        assert served.front.standings.of("student01")["canary"].points == 9
        yesterday = datetime.fromtimestamp(datetime.now(UTC).timestamp() - 3600, UTC)
        post(teacher, "/course/canary", "/course", what="due", due=yesterday.isoformat()[:16], zone="UTC")
        assert served.front.standings.of("student01")["canary"].points == 8.1
        assert "8.1 / 9" in student.get("/work/canary").text
        assert "late" in teacher.get("/class").text
        until = datetime.fromtimestamp(datetime.now(UTC).timestamp() + 3600, UTC).isoformat()[:16]
        post(teacher, f"{ONE}/extend", ONE, until=until, zone="UTC", reason="Was ill.")
        assert served.front.standings.of("student01")["canary"].points == 9


def test_pages_say_in_which_zone_work_is_due_and_of_how_many_points_it_is(course_folder, tmp_path, database_url):
    course_with(course_folder, "[[assignment]]\ndue = 2099-01-01T00:00:00+09:00")
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
        for page in ("/", "/work/canary"):
            assert "2099-01-01 00:00</time> UTC+09:00" in student.get(page).text
        assert "/ 9</span>" in teacher.get("/class").text


def test_a_decision_keeps_the_words_that_somebody_wrote_by_hand(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student)
    served.judged("student01")
    path = served.front.settings.grades / "overrides.toml"
    by_hand = (
        "# Talked with them on Friday.\n[[override]]\nstudent = 'student09'\nassignment = 'canary'\n"
        "exercise = 'Box'\npoints = 1.0\ncomment = 'By hand.'  # and a remark\n"
    )
    path.write_text(by_hand)
    evil = 'Right.\n[[override]]\n"""\\ \x07 "student01"'
    for comment in (evil, "Another."):
        decide(teacher, ONE, "double", "1,5", comment)
        found = read_overrides(served.front.settings.grades, served.front.course)
        assert found["student01", "canary", "double"].comment == comment.strip()
        assert found["student01", "canary", "double"].points == 1.5
        assert found["student01", "canary", "double"].author == "teacher"
        assert len(found) == 2
        assert path.read_text().startswith(by_hand)
    trail = teacher.get("/trail").text
    assert "Another." in trail


def test_points_that_there_are_not_are_refused_and_nothing_changes(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student)
    served.judged("student01")
    for points in ("99", "-1", "nan", "inf", "x", "1e9"):
        assert decide(teacher, ONE, "double", points, "Why not.").status_code == 400
    assert not (served.front.settings.grades / "overrides.toml").exists()


def test_a_course_file_that_is_written_by_hand_keeps_its_words(course_folder, tmp_path):
    from grader.course import load_course

    path = course_folder / "course.toml"
    path.write_text("# Ours since 2019.\n" + path.read_text() + "due = 2026-12-01T23:59:00+09:00  # midnight\n")
    course = load_course(course_folder)
    decisions.publish(course, "canary", False)
    decisions.set_due(course, "canary", datetime(2026, 12, 2, tzinfo=UTC))
    after = load_course(course_folder)
    assert after.assignments[0].published is False
    assert after.assignments[0].due == datetime(2026, 12, 2, tzinfo=UTC)
    assert path.read_text().startswith("# Ours since 2019.\n")
    decisions.set_due(course, "canary", None)
    decisions.publish(course, "canary", True)
    assert load_course(course_folder).assignments[0].due is None


def test_one_answer_goes_to_all_whose_case_is_alike(served):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    for student, text in (("student01", NOTHING), ("student02", NOTHING), ("student03", GOOD)):
        browser = served.enter(student)
        hand_in(browser, ("canary.py", text))
        served.judged(student)
        post(browser, "/work/canary/look", "/work/canary", exercise="double", reason=f"It works, says {student}.")
    page = teacher.get("/looks").text
    groups = re.findall(r'name="numbers" value="([^"]+)"', page)
    assert sorted(groups, key=len) == ["3", "1,2"]
    post(teacher, "/looks", numbers="1,2", answer="It returns nothing.")
    assert "It returns nothing." in served.enter("student02").get("/work/canary").text
    assert "It returns nothing." not in served.enter("student03").get("/work/canary").text
    assert re.findall(r'name="numbers" value="([^"]+)"', teacher.get("/looks").text) == ["3"]
