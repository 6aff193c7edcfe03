"""From the inbox to the same Grade that every command gives."""

import os
import signal
import subprocess
import sys
import time

import httpx
import pytest

from grader.classroom import GradeStore
from grader.classroom.running import Running
from grader.cli.app import application
from grader.grading.no_verdict import NoVerdict
from grader.serve.ground.tables import Role, State
from tests.conftest import GOOD
from tests.serve.inbox.test_inbox import upload
from tests.serve.serving import PATIENCE_SECONDS, Served, decide, free_port, hand_in, post

pytestmark = pytest.mark.proof

WRONG = "def double(x):\n    return x\n"
MILD = """
import pytest
from grader.suite import close

@pytest.mark.exercise("double")
def test_nothing_is_nothing(student):
    assert student.double(0) == close(0)
"""


def command(*arguments):
    return application(arguments[0])(list(map(str, arguments)), standalone_mode=False)


# The longest: an endless loop among them takes all the time that there is.
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_verdict_has_the_bytes_that_grade_gives(served, tmp_path):
    sent = {"student01": GOOD, "student02": WRONG, "student03": "this is no Python (", "student04": "while True: pass"}
    for student, text in sent.items():
        hand_in(served.enter(student), ("canary.py", text))
    for student in sent:
        assert served.judged(student).state == State.JUDGED
    settings = served.front.settings
    command("grade", settings.submitted, "--out", tmp_path / "own", "--course", served.front.course.root)
    for student in sent:
        for name in ("canary.json", "canary.feedback.md", "canary.timestamp.txt"):
            ours, theirs = settings.grades / student / name, tmp_path / "own" / student / name
            assert ours.read_bytes() == theirs.read_bytes()


@pytest.fixture
def crowded(course_folder, tmp_path):
    """A class of which four have handed in before its one station begins to judge."""
    served = Served(course_folder, tmp_path / "class")
    for number, source in enumerate((WRONG, GOOD, WRONG, GOOD), 1):
        served.front.inbox.accept(served.person(f"student0{number}"), "canary", upload(tmp_path / "class", source))
    return served


def test_where_many_wait_points_come_first_and_causes_when_nobody_waits(crowded, tmp_path, monkeypatch):
    marks, inbox = [], crowded.front.inbox
    mark = inbox.mark
    monkeypatch.setattr(
        inbox, "mark", lambda number, state, *why: (marks.append((number, state)), mark(number, state, *why))
    )
    with crowded as served:
        for number in range(1, 5):
            assert served.judged(f"student0{number}").state == State.JUDGED
        # With one station, others waited behind the first three: only the last was judged without hurry.
        judged = State.JUDGED
        assert marks == [
            (1, State.UNEXPLAINED),
            (2, judged),
            (3, State.UNEXPLAINED),
            (4, judged),
            (1, judged),
            (3, judged),
        ]
        settings = served.front.settings
        command("grade", settings.submitted, "--out", tmp_path / "own", "--course", served.front.course.root)
    for number in range(1, 5):
        for name in ("canary.json", "canary.feedback.md"):
            ours, theirs = (folder / f"student0{number}" / name for folder in (settings.grades, tmp_path / "own"))
            assert ours.read_bytes() == theirs.read_bytes()


def test_what_takes_long_keeps_nobody_waiting_and_has_its_verdict_when_nobody_else_waits(
    course_folder, tmp_path, monkeypatch
):
    served = Served(course_folder, tmp_path / "class")
    for number, source in enumerate((f"{GOOD}import time\ntime.sleep(0.8)\n", GOOD, WRONG, GOOD), 1):
        served.front.inbox.accept(served.person(f"student0{number}"), "canary", upload(tmp_path / "class", source))
    marks, mark = [], served.front.inbox.mark
    monkeypatch.setattr(
        served.front.inbox, "mark", lambda number, state: (marks.append((number, state)), mark(number, state))
    )
    with served:
        for number in range(1, 5):
            assert served.judged(f"student0{number}").state == State.JUDGED
        judged = State.JUDGED
        assert marks == [(2, judged), (3, State.UNEXPLAINED), (4, judged), (1, judged), (3, judged)]
        assert served.front.live.judging() == set()
        # It has all the time that the course gives.
        assert served.front.standings.of("student01")["canary"].share == 1
        assert served.front.shelf.store.read("student01", "canary").loading == ()


def test_causes_that_cannot_be_looked_for_take_no_verdict_away(crowded, monkeypatch):
    judging, begin = crowded.front.judging, Running.begin

    def disturbed(running, number, job, *, in_haste, **how):
        if in_haste or crowded.front.inbox.by_id(number).state == State.RECEIVED:
            return begin(running, number, job, in_haste=in_haste, **how)
        judging._undecided(number, NoVerdict("disturbed", "the machine was asleep"))
        return iter(())

    monkeypatch.setattr(Running, "begin", disturbed)
    with crowded as served:
        assert served.judged("student01").state == State.JUDGED
        assert served.front.standings.of("student01")["canary"].max_points > 0
        assert "/ 9" in served.enter("student01").get("/work/canary").text


def test_what_the_judge_stumbles_over_twice_is_set_aside_and_the_class_goes_on(
    crowded, course_folder, tmp_path, monkeypatch
):
    begin = Running.begin

    def stumbling(running, number, job, *, in_haste, **how):
        if job.student == "student01":
            raise RuntimeError("a mistake of the grader's own")
        return begin(running, number, job, in_haste=in_haste, **how)

    monkeypatch.setattr(Running, "begin", stumbling)
    monkeypatch.setattr("grader.serve.ground.tireless._LATER_SECONDS", 0.01)
    with crowded as served:
        found = served.judged("student01")
        assert (found.state, found.reason.partition(":")[0]) == (State.SET_ASIDE, "engine_error")
        assert served.judged("student04").state == State.JUDGED
        assert served.front.judging.problem == ""
    # Who starts the server again may have mended the grader.
    monkeypatch.setattr(Running, "begin", begin)
    with Served(course_folder, tmp_path / "class") as again:
        again.shown(again.enter("student01"), "/work/canary", 'class="total"')


def test_a_disk_that_is_full_sets_nothing_aside(crowded, monkeypatch):
    begin, left = Running.begin, [True] * 3

    def full(running, number, job, *, in_haste, **how):
        if left:
            left.pop()
            raise OSError(28, "no space left")
        return begin(running, number, job, in_haste=in_haste, **how)

    monkeypatch.setattr(Running, "begin", full)
    monkeypatch.setattr("grader.serve.ground.tireless._LATER_SECONDS", 0.01)
    with crowded as served:
        assert {served.judged(f"student0{number}").state for number in range(1, 5)} == {State.JUDGED}


def test_commands_work_on_the_same_folders_at_the_same_time(served):
    student = served.enter("student01")
    hand_in(student)
    served.judged("student01")
    settings = served.front.settings
    command("grade", settings.submitted, "--out", settings.grades, "--course", served.front.course.root)
    hand_in(student, ("canary.py", WRONG))
    served.judged("student01")
    assert served.front.standings.of("student01")["canary"].share < 1


def test_a_newer_hand_in_gets_a_verdict_of_its_own(served):
    student = served.enter("student01")
    for text in (WRONG, "x = 1\n", GOOD):
        hand_in(student, ("canary.py", text))
    served.judged("student01")
    assert served.front.standings.of("student01")["canary"].share == 1


def test_a_suite_that_cannot_be_collected_sets_aside_and_goes_on_when_it_is_mended(served):
    suite = next((served.front.course.root / "autograde_tests" / "canary").glob("test_*.py"))
    whole = suite.read_text()
    suite.write_text("raise RuntimeError('half written')\n")
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student)
    assert served.judged("student01").state == State.SET_ASIDE
    page = served.shown(student, "/work/canary", "not your fault")
    assert "half written" not in page
    # The server may notice that the suite has changed, and try once more by itself.
    until = time.monotonic() + PATIENCE_SECONDS
    while "set aside" not in teacher.get("/class").text:
        assert time.monotonic() < until
    suite.write_text(whole)
    until = time.monotonic() + PATIENCE_SECONDS
    while served.front.inbox.latest("student01", "canary").state != State.JUDGED:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert served.front.standings.of("student01")["canary"].share == 1


def test_what_touches_no_verdict_ends_no_station(served, monkeypatch):
    monkeypatch.setattr("grader.serve.judging.judging._LOOK_SECONDS", 0.01)
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student)
    served.judged("student01")
    opened = []
    open_pool = served.front.judging._stations
    monkeypatch.setattr(served.front.judging, "_stations", lambda course: opened.append(course) or open_pool(course))
    for form in ({"what": "hide"}, {"what": "due", "due": "2099-01-01T00:00"}, {"what": "publish"}):
        assert post(teacher, "/course/canary", "/course", **form).status_code == 303
        hand_in(student, ("canary.py", f"{GOOD}# {form}\n"))
        assert served.judged("student01").state == State.JUDGED
    assert opened == []
    assert "due = 2099" in (served.front.course.root / "course.toml").read_text()


def test_the_best_of_several_counts_where_the_course_says_so(course_folder, tmp_path, database_url):
    settings = course_folder / "course.toml"
    settings.write_text(settings.read_text().replace("[[assignment]]", '[attempts]\ncounts = "best"\n\n[[assignment]]'))
    with Served(course_folder, tmp_path / "class", database=database_url) as served:
        student = served.enter("student01")
        hand_in(student)
        served.judged("student01")
        hand_in(student, ("canary.py", WRONG))
        served.judged("student01")
        assert served.front.standings.of("student01")["canary"].share == 1
        assert "attempt" in student.get("/work/canary").text.lower()


def test_a_regrade_is_a_difference_first_and_keeps_what_was_decided_by_hand(served):
    student, teacher = served.enter("student01"), served.enter("teacher", Role.INSTRUCTOR)
    hand_in(student, ("canary.py", WRONG))
    served.judged("student01")
    one = "/class/student01/canary"
    decide(teacher, one, "apply", "1", "Right on paper.")
    suite = served.front.course.root / "autograde_tests" / "canary" / "test_double.py"
    suite.write_text(MILD)
    before = served.front.shelf.store.path("student01", "canary").read_bytes()
    post(teacher, "/regrade", assignment="canary", what="look")
    page = regraded(served, teacher)
    assert "This would change" in page
    assert served.front.shelf.store.path("student01", "canary").read_bytes() == before
    post(teacher, "/regrade", assignment="canary", what="accept")
    assert "put in place" in regraded(served, teacher)
    assert served.front.shelf.store.path("student01", "canary").read_bytes() != before
    exercises = {name: points for name, points, _ in served.front.standings.of("student01")["canary"].exercises}
    assert exercises["apply"] == 1
    assert exercises["double"] > 0


def regraded(served, teacher):
    until = time.monotonic() + PATIENCE_SECONDS
    while not served.front.regrading.last.is_over:
        assert time.monotonic() < until
        time.sleep(0.02)
    return teacher.get("/regrade").text


def test_a_server_that_is_killed_goes_on_where_it_was(course_folder, tmp_path, database_url):
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    arguments = [
        *(sys.executable, "-m", "grader", "serve", "--folder", str(tmp_path / "class"), "--port", str(port)),
        *("--address", base, "--course", str(course_folder), "--jobs", "1"),
    ]

    env = {**os.environ, "GRADER_DATABASE": database_url} if database_url else None

    def start():
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                httpx.get(f"{base}/health", timeout=5)
                return process
            except httpx.HTTPError:
                assert time.monotonic() < until
                assert process.poll() is None
                time.sleep(0.05)

    process = start()
    roster = tmp_path / "roster.csv"
    names = [f"student0{number}" for number in range(1, 6)]
    roster.write_text("student\n" + "\n".join(names) + "\n")
    invite = [*arguments[:3], "serve", *arguments[4:], "invite", str(roster)]
    told = subprocess.run(invite, capture_output=True, text=True, check=True, env=env).stdout
    links = {line.split(",")[0].lstrip("\ufeff"): line.split(",")[2] for line in told.splitlines()[1:]}
    for name in names:
        token = links[name].rpartition("/")[2]
        answer = httpx.post(
            f"{base}/api/work/canary",
            files=[("files", ("canary.py", GOOD))],
            headers={"Authorization": f"Bearer {token}"},
            timeout=60,
        )
        assert answer.status_code == 201
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    process = start()
    store = GradeStore(tmp_path / "class" / "grades")
    until = time.monotonic() + PATIENCE_SECONDS
    while not all(store.read(name, "canary") for name in names):
        assert time.monotonic() < until
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) in (0, 143, -15)
    process.stdout.close()
    assert all(store.read(name, "canary").points == store.read(name, "canary").max_points for name in names)


def test_a_cluster_judges_and_the_inbox_stays_here(course_folder, tmp_path):
    import distributed

    workers = {"n_workers": 1, "threads_per_worker": 1, "memory_limit": 0, "dashboard_address": ":0"}
    with (
        distributed.LocalCluster(**workers, local_directory=str(tmp_path / "scratch")) as cluster,
        Served(course_folder, tmp_path / "class", scheduler=cluster.scheduler_address) as served,
    ):
        for student, text in (("student01", GOOD), ("student02", WRONG)):
            hand_in(served.enter(student), ("canary.py", text))
        assert [served.judged(student).state for student in ("student01", "student02")] == [State.JUDGED] * 2
        assert served.front.standings.of("student01")["canary"].share == 1
        assert served.front.standings.of("student02")["canary"].share < 1
