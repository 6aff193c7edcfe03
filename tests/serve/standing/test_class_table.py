"""The table of the class: what is remembered of it is what making it anew would give, and little is made anew."""

import io
import re
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from grader.serve.ground.identity import People
from grader.serve.ground.tables import Role, State
from grader.serve.inbox.inbox import Inbox
from grader.serve.inbox.lasts import Last
from grader.serve.standing.rows import MANY_TRIES, Rows
from grader.serve.standing.standings import Standings
from tests.conftest import GOOD
from tests.serve.inbox.test_inbox import upload
from tests.serve.serving import Served, decide, hand_in, post

WRONG = "def double(x):\n    return x\n"
ONE = "/class/student01/canary"


def test_what_is_remembered_of_hand_ins_is_what_the_database_has(database, tmp_path):
    people = People(database)
    inbox = Inbox(database, tmp_path / "submitted", lambda name: name)
    one, other = (people.enrol("test", name, folder=name) for name in ("student01", "student02"))

    def same():
        found = inbox.last_of_all()
        assert found == Inbox(database, tmp_path / "submitted", lambda name: name).last_of_all()
        return found

    assert same() == {}
    first, _ = inbox.accept(one, "canary", upload(tmp_path, "one"))
    second, _ = inbox.accept(one, "canary", upload(tmp_path, "two"))
    third, _ = inbox.accept(other, "canary", upload(tmp_path, "one"))
    assert same()["student01", "canary"] == Last(second.id, State.RECEIVED, 2)
    inbox.mark(first.id, State.JUDGED)
    inbox.mark(second.id, State.JUDGED)
    inbox.mark(third.id, State.SET_ASIDE, "course: no")
    assert same()["student01", "canary"] == Last(second.id, State.JUDGED, 2)
    inbox.again(third.id)
    assert same()["student02", "canary"].state == State.RECEIVED
    inbox.mark(third.id, State.SET_ASIDE, "course: no")
    inbox.requeue(("course",))
    assert same()["student02", "canary"].state == State.RECEIVED


@pytest.fixture
def served(course_folder, tmp_path, database_url):
    path = course_folder / "course.toml"
    due = "[serve]\nhand_ins_a_minute = 60\n\n[[assignment]]\ndue = 2099-01-01T00:00:00+00:00"
    path.write_text(path.read_text().replace("[[assignment]]", due))
    with Served(course_folder, tmp_path / "class", database=database_url) as one:
        yield one


def table(client):
    page = client.get("/class").text
    return re.search(r"<dl.*?</dl>", page, re.DOTALL)[0].partition(">")[2], re.findall(r"<tr>.*?</tr>", page)


def text(when):
    return when.astimezone(UTC).isoformat()[:16]


@pytest.mark.proof
def test_the_table_is_what_it_would_be_if_nothing_were_remembered(served):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    now = datetime.now(UTC)

    def looked(words):
        remembered = table(teacher)
        served.front.rows, served.front.standings = Rows(), Standings(served.front.shelf)
        assert remembered == table(teacher)
        assert words in "".join((remembered[0], *remembered[1]))

    students = {name: served.enter(name) for name in ("student01", "student02", "student03")}
    looked("student03")
    for name, written in (("student01", WRONG), ("student02", GOOD)):
        hand_in(students[name], ("canary.py", written))
        served.judged(name)
        looked(">9<" if name == "student02" else name)
    post(students["student01"], "/work/canary/look", "/work/canary", exercise="double", reason="Why?")
    looked("asks")
    decide(teacher, ONE, "double", "1.25", "Half.")
    looked("1.25")
    post(teacher, "/course/canary", "/course", what="due", due=text(now - timedelta(hours=2)), zone="UTC")
    looked("missing")
    looked("late")
    post(teacher, "/class/student03/canary/extend", "/class/student03/canary", until=text(now + timedelta(hours=2)),
         zone="UTC", reason="Was ill.")  # fmt: skip
    assert 'class="missing"' not in table(teacher)[1][2]
    looked("student03")
    for number in range(MANY_TRIES):
        hand_in(students["student01"], ("canary.py", f"{WRONG}# {number}\n"))
    served.judged("student01")
    looked(f"{MANY_TRIES + 1} tries")
    teacher.post("/language", data={"language": "ko", "back": "/class", "csrf": ""})
    looked("student02")


@pytest.mark.proof
def test_a_decision_about_one_student_has_no_other_grade_read_anew(served, monkeypatch):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    for name in ("student01", "student02"):
        hand_in(served.enter(name))
        served.judged(name)
    served.shown(teacher, "/class", ">9</a>")
    standings = served.front.standings
    # A folder that has changed just now is not remembered yet.
    before = standings.of("student02")
    while standings.of("student02") is not before:
        before = standings.of("student02")
    decide(teacher, ONE, "double", "1", "Half.")
    post(teacher, "/course/canary", "/course", what="hide")
    read = []
    kept = served.front.shelf.store.read
    monkeypatch.setattr(served.front.shelf.store, "read", lambda *key: read.append(key) or kept(*key))
    table(teacher)
    assert {student for student, *_ in read} <= {"student01"}
    assert standings.of("student02") is before


@pytest.mark.proof
def test_who_leaves_the_class_enters_no_more_and_their_work_stays(served):
    teacher, student = served.enter("teacher", Role.INSTRUCTOR), served.enter("student01")
    hand_in(student)
    served.judged("student01")
    person = served.front.people.by_folder("student01")
    link = served.front.people.new_link(person)
    post(teacher, f"/people/{person.id}/active", "/people", active="no")
    assert served.client().post(f"/in/{link}").status_code == 404
    assert student.get("/work/canary").status_code == 303
    assert "student01" not in "".join(table(teacher)[1])
    post(teacher, f"/people/{person.id}/active", "/people", active="yes")
    assert ">9</a>" in "".join(table(teacher)[1])
    trail = teacher.get("/trail").text
    assert "removed from the class" in trail
    assert "took back into the class" in trail
    own = served.front.people.by_folder("teacher")
    assert post(teacher, f"/people/{own.id}/active", "/people", active="no").status_code == 400
    assert teacher.get("/class").status_code == 200


@pytest.mark.proof
def test_a_submission_is_read_by_cells_now_and_as_it_was(served):
    student, reader = served.enter("student01"), served.enter("reader", Role.ASSISTANT)
    evil = "x = '<script>alert(1)</script>\u202e'\n"
    for written in (evil + GOOD, GOOD):
        hand_in(student, ("canary.py", written))
        served.judged("student01")
    now = reader.get(f"{ONE}/read/now").text
    assert "def double(x):" in now
    assert "alert" not in now
    (attempt, _) = served.front.inbox.place("student01", "canary").attempts()[0]
    before = reader.get(f"{ONE}/read/{attempt}").text
    assert "&lt;script&gt;alert(1)" in before
    assert "\u202e" not in before
    assert before.count("<script") == 1
    for name in ("%2e%2e", "nothing", ".leaving"):
        assert reader.get(f"{ONE}/read/{name}").status_code == 404
    assert reader.get("/class/student02/canary/read/now").status_code == 404
    hand_in(student, ("canary.py", f"# {'x' * 5000}\n" + "#\n" * 600_000 + GOOD))
    long = reader.get(f"{ONE}/read/now")
    assert "There is more" in long.text
    assert len(long.content) < 1_000_000
    for size, shown in ((1 << 20, True), (64 << 20, False)):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("canary.py", GOOD)
            archive.writestr("data.txt", b"0" * size)
        hand_in(student, ("work.zip", packed.getvalue()))
        assert ("def double(x):" in reader.get(f"{ONE}/read/now").text) == shown
    assert f'href="{ONE}/read/now"' in reader.get(ONE).text


@pytest.mark.proof
def test_publishing_from_a_time_on_is_said_and_waits_for_it(served):
    teacher, student = served.enter("teacher", Role.INSTRUCTOR), served.enter("student01")
    hand_in(student)
    served.judged("student01")
    post(teacher, "/course/canary", "/course", what="hide")
    when = {"from": "2098-05-01T09:30", "zone": "UTC"}
    assert post(teacher, "/course/canary", "/course", what="publish", **when).status_code == 303
    assert "2098-05-01 09:30" in teacher.get("/course").text
    assert "published = 2098-05-01T09:30:00+00:00" in (served.front.course.root / "course.toml").read_text()
    assert "9 / 9" not in student.get("/work/canary").text
    when["from"] = "2020-05-01T09:30"
    post(teacher, "/course/canary", "/course", what="publish", **when)
    assert "9 / 9" in student.get("/work/canary").text


@pytest.mark.proof
def test_a_gradebook_of_canvas_is_filled_in_and_who_it_leaves_out_is_told(served):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    for name in ("student01", "student02"):
        hand_in(served.enter(name))
        served.judged(name)
    rows = [
        "Student,ID,SIS User ID,SIS Login ID,Section,Canary (77)",
        "    Points Possible,,,,,9",
        '"One, Student",11,student01,student01,A,',
        '"Three, Student",13,student03,student03,A,',
    ]

    def send(sheet, **fields):
        token = re.search(r'name="csrf" value="([^"]+)"', teacher.get("/exports").text)[1]
        return teacher.post("/exports/filled", data={"csrf": token, **fields}, files={"sheet": ("g.csv", sheet)})

    told = send("\n".join(rows), what="look").text
    assert "have a place in it: 1." in told
    assert re.search(r"Not in the file:\s*student02", told)
    assert re.search(r"without a Grade:\s*student03", told)
    file = send("\n".join(rows), what="file")
    assert 'filename="canvas-1-of-2.csv"' in file.headers["content-disposition"]
    assert '"One, Student",11,student01,student01,A,9' in file.text
    for wrong, words in (("no,table\n", "expected a gradebook"), ("\n".join(rows).replace(",9", ",10"), "counts to 10"),
                         ("\0\0", "")):  # fmt: skip
        answer = send(wrong, what="file")
        assert answer.status_code == 400
        assert words in answer.text
        assert str(served.front.settings.folder) not in answer.text
    assert send("x" * (9 << 20)).status_code == 413
