"""Work that a person reads, in the browser, by several at once."""

import re

import pytest

from grader.classroom import read_overrides
from grader.serve.ground.tables import Role
from tests.marking.conftest import AUTHORED, COURSE, HOSTILE, RUBRIC, notebook
from tests.serve.serving import Served, hand_in, post

PAGES = "/mark/drift/"
ANSWERS = {"student01": "Each step errs.", "student02": HOSTILE, "student03": "It drifts."}


@pytest.fixture
def course_folder(tmp_path):
    suite = (
        "import pytest\n\n@pytest.mark.exercise('twice')\ndef test_twice(student):\n    assert student.twice(2) == 4\n"
    )
    tested = "# %% exercise='twice' points=2\ndef twice(x):\n    return 2 * x\n"
    for name, text in {
        "course.toml": COURSE,
        "solutions/drift/drift.py": f"{AUTHORED}\n{tested}".replace("'", '"'),
        "autograde_tests/drift/rubric.toml": RUBRIC,
        "autograde_tests/drift/test_twice.py": suite,
    }.items():
        path = tmp_path / "course" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "course"


@pytest.fixture
def handed_in(served):
    for student, answer in ANSWERS.items():
        sent = notebook(answer, code="def plot():\n    return 1\n\ndef twice(x):\n    return 2 * x")
        assert hand_in(served.enter(student), ("drift.ipynb", sent), assignment="drift").status_code == 303
    for student in ANSWERS:
        served.judged(student, "drift")
    return served


def following(client, path):
    """Go where a page leads, and return the address and the page."""
    answer = client.get(path)
    while answer.status_code == 303:
        answer = client.get(answer.url.join(answer.headers["location"]))
    assert answer.status_code == 200
    return str(answer.url.path), answer.text


def fill(client, path, **filled):
    page = client.get(path).text
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page))
    return client.post(path, data={**hidden, "save": "1", **{k.replace("_", "-"): v for k, v in filled.items()}})


@pytest.mark.proof
def test_two_who_read_at_once_get_different_answers_and_neither_loses_a_decision(handed_in):
    served = handed_in
    one, other = (served.enter(name, Role.ASSISTANT) for name in ("reader01", "reader02"))
    first, page = following(one, f"{PAGES}next")
    second, _ = following(other, f"{PAGES}next")
    assert first != second
    assert "in front of them now" not in page
    assert "in front of them now" in other.get(first).text
    old = re.search(r'name="seen" value="([^"]*)"', other.get(first).text)[1]
    assert fill(one, first, criterion_1="3", comment="Nicely put.").status_code == 303
    late = other.post(first, data={"key": key_of(other, first), "seen": old, "answer": "", "points": "0"})
    assert late.status_code == 409
    assert fill(other, second, points="1", comment="Too short.").status_code == 303
    found = read_overrides(served.front.settings.grades, served.front.course)
    assert sorted((each.points, each.author) for each in found.values()) == [(1.0, "reader02"), (3.0, "reader01")]
    trail = served.enter("teacher", Role.INSTRUCTOR).get("/trail").text
    assert "why: 3; Nicely put." in trail
    assert trail.count("read an answer") == 2


def key_of(client, path):
    return re.search(r'name="key" value="([^"]*)"', client.get(path).text)[1]


@pytest.mark.proof
def test_what_is_read_counts_and_its_student_reads_the_words(handed_in):
    student, reader = handed_in.enter("student01"), handed_in.enter("reader01", Role.ASSISTANT)
    page = student.get("/work/drift").text
    assert page.count("to be read by a person") == 2
    assert "Read by hand (6 to be read)" in reader.get("/class").text
    address, _ = following(reader, f"{PAGES}of/student01/why")
    fill(reader, address, criterion_1="3", comment="Nicely put.")
    fill(reader, following(reader, f"{PAGES}of/student01/plot")[0], points="0")
    assert "5 / 8" in (page := student.get("/work/drift").text)
    assert "to be read by a person" not in page
    assert "Nicely put." in student.get("/work/drift/feedback").text
    assert "Read by hand (4 to be read)" in reader.get("/class").text


@pytest.mark.proof
def test_an_answer_that_is_handed_in_again_is_shown_as_another_one(handed_in):
    reader = handed_in.enter("reader01", Role.ASSISTANT)
    address, _ = following(reader, f"{PAGES}of/student01/why")
    fill(reader, address, points="1")
    hand_in(handed_in.enter("student01"), ("drift.ipynb", notebook("Much better.")), assignment="drift")
    handed_in.judged("student01", "drift")
    _, page = following(reader, address)
    assert "Much better." in page
    assert "Another answer was handed in" in page
    assert "handed in again" in reader.get(PAGES).text


@pytest.mark.proof
def test_forms_are_taken_from_our_own_pages_alone_and_students_answers_are_text(handed_in):
    reader = handed_in.enter("reader01", Role.ASSISTANT)
    address, page = following(reader, f"{PAGES}of/student02/why")
    assert "<img" not in page
    assert page.count("<script") == 1
    assert reader.post(address, data={"points": "4", "seen": "", "answer": ""}).status_code == 403
    evil = {"Origin": "https://evil.example"}
    assert reader.post(address, data={"key": key_of(reader, address), "points": "4"}, headers=evil).status_code == 403
    assert handed_in.enter("student01").get(address).status_code == 403
    assert not read_overrides(handed_in.front.settings.grades, handed_in.front.course)


@pytest.mark.proof
def test_where_the_course_says_so_nobody_sees_whose_an_answer_is(course_folder, tmp_path, database_url):
    settings = course_folder / "course.toml"
    settings.write_text(settings.read_text().replace("[[assignment]]", "[serve]\nanonymous = true\n[[assignment]]", 1))
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        hand_in(served.enter("student01"), ("drift.ipynb", notebook("Each step errs.")), assignment="drift")
        served.judged("student01", "drift")
        reader = served.enter("reader01", Role.ASSISTANT)
        assert reader.get(f"{PAGES}of/student01/why").status_code == 404
        assert "student01" not in reader.get(PAGES).text + following(reader, f"{PAGES}next")[1]


@pytest.mark.proof
def test_a_decision_on_a_page_that_is_out_of_date_is_refused(handed_in):
    one, other = (handed_in.enter(name, Role.ASSISTANT) for name in ("reader01", "reader02"))
    page = "/class/student01/drift"
    old = re.search(
        r'name="exercise" value="twice"><input type="hidden" name="seen" value="([^"]*)"', one.get(page).text
    )
    post(other, f"{page}/decide", page, exercise="twice", points="1", comment="Half.", seen=old[1])
    answer = post(one, f"{page}/decide", page, exercise="twice", points="0", comment="Not at all.", seen=old[1])
    assert answer.status_code == 409
    found = read_overrides(handed_in.front.settings.grades, handed_in.front.course)
    assert found["student01", "drift", "twice"].comment == "Half."
