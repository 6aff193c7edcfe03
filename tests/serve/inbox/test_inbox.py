"""The inbox: nothing that was acknowledged is lost, and everybody has their turn."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from grader.serve.ground.database import now
from grader.serve.ground.identity import People
from grader.serve.ground.tables import State
from grader.serve.inbox.inbox import HandIn, Inbox, next_of
from grader.serve.inbox.placing import Place
from grader.serve.inbox.uploads import SPOOL, Refused, Upload, new_token

BEGAN = datetime(2026, 11, 29, tzinfo=UTC)


@pytest.fixture
def inbox(database, tmp_path):
    return Inbox(database, tmp_path / "submitted", lambda name: name)


@pytest.fixture
def student(database):
    return People(database).enrol("test", "student01", folder="student01")


def upload(tmp_path, text):
    folder = tmp_path / "submitted" / SPOOL / new_token()
    folder.mkdir(parents=True)
    (folder / "canary.py").write_text(text)
    return Upload(folder, {"canary.py": len(text)}, digest=text)


def test_the_newest_counts_and_what_it_replaced_is_never_judged(inbox, student, tmp_path):
    for text in ("one", "two", "three"):
        inbox.accept(student, "canary", upload(tmp_path, text))
    assert [one.state for one in inbox.of("student01")] == [State.RECEIVED, State.REPLACED, State.REPLACED]
    assert [one.digest for one in inbox.waiting()] == ["three"]


def test_the_same_files_again_are_no_new_attempt(inbox, student, tmp_path):
    first, was_new = inbox.accept(student, "canary", upload(tmp_path, "one"))
    again, is_new = inbox.accept(student, "canary", upload(tmp_path, "one"))
    assert (was_new, is_new) == (True, False)
    assert again.id == first.id
    assert again.received == first.received
    assert inbox.place("student01", "canary").attempts() == []


def test_what_was_on_its_way_when_the_server_was_killed_arrives(inbox, database, student, tmp_path, monkeypatch):
    inbox.accept(student, "canary", upload(tmp_path, "one"))
    with monkeypatch.context() as patch:
        patch.setattr(Inbox, "_settle", lambda *_: None)
        inbox.accept(student, "canary", upload(tmp_path, "two"))
    assert inbox.waiting() == []
    after = Inbox(database, tmp_path / "submitted", lambda name: name)
    assert after.resume() == 1
    assert [one.digest for one in after.waiting()] == ["two"]
    assert after.place("student01", "canary").files()["canary.py"].read_text() == "two"
    assert len(after.place("student01", "canary").attempts()) == 1


@pytest.fixture
def refused_once(inbox, student, tmp_path, monkeypatch):
    """Something that is in the database, and that the disk did not let into its place."""

    def refuse(*_):
        raise OSError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(Place, "take", refuse)
        with pytest.raises(OSError, match="no room"):
            inbox.accept(student, "canary", upload(tmp_path, "one"))
    assert inbox.waiting() == []


def test_what_the_disk_refused_and_is_sent_again_comes_to_its_place(inbox, student, tmp_path, refused_once):
    inbox.accept(student, "canary", upload(tmp_path, "one"))
    assert [one.digest for one in inbox.waiting()] == ["one"]
    assert inbox.place("student01", "canary").files()["canary.py"].read_text() == "one"


def test_what_the_disk_refused_takes_the_place_of_nothing_newer(inbox, database, student, tmp_path, refused_once):
    inbox.accept(student, "canary", upload(tmp_path, "two"))
    after = Inbox(database, tmp_path / "submitted", lambda name: name)
    after.resume()
    assert after.place("student01", "canary").files()["canary.py"].read_text() == "two"
    assert [files["canary.py"].read_text() for _, files in after.place("student01", "canary").attempts()] == ["one"]


def test_what_nobody_was_told_of_is_removed(inbox, student, tmp_path):
    lost = upload(tmp_path, "half")
    inbox.resume()
    assert not lost.folder.exists()


def test_an_upload_that_the_database_refuses_leaves_nothing(inbox, student, tmp_path, monkeypatch):
    inbox.accept(student, "canary", upload(tmp_path, "one"))
    sent = upload(tmp_path, "two")

    def refuse():
        raise OSError("no room")

    monkeypatch.setattr(inbox._database, "writing", refuse)
    with pytest.raises(OSError, match="no room"):
        inbox.accept(student, "canary", sent)
    monkeypatch.undo()
    assert not sent.folder.exists()
    assert inbox.latest("student01", "canary").digest == "one"
    assert inbox.place("student01", "canary").files()["canary.py"].read_text() == "one"


def test_a_verdict_on_what_was_replaced_is_not_taken_for_one_on_the_newest(inbox, student, tmp_path):
    first, _ = inbox.accept(student, "canary", upload(tmp_path, "one"))
    inbox.accept(student, "canary", upload(tmp_path, "two"))
    inbox.mark(first.id, State.JUDGED)
    assert [one.state for one in inbox.of("student01")] == [State.RECEIVED, State.REPLACED]


def test_what_is_not_explained_yet_waits_behind_and_is_settled_when_something_newer_comes(inbox, student, tmp_path):
    first, _ = inbox.accept(student, "canary", upload(tmp_path, "one"))
    inbox.mark(first.id, State.UNEXPLAINED)
    assert inbox.waiting() == []
    assert [one.id for one in inbox.unexplained()] == [first.id]
    assert inbox.accept(student, "canary", upload(tmp_path, "one")) == (inbox.by_id(first.id), False)
    inbox.accept(student, "canary", upload(tmp_path, "two"))
    # It was judged, which nobody takes back; of files that were replaced nobody looks for causes.
    assert [one.state for one in inbox.of("student01")] == [State.RECEIVED, State.JUDGED]
    assert inbox.unexplained() == []


def test_what_was_set_aside_can_be_handed_in_and_judged_again(inbox, student, tmp_path):
    first, _ = inbox.accept(student, "canary", upload(tmp_path, "one"))
    inbox.mark(first.id, State.SET_ASIDE, "course: a package is missing")
    inbox.requeue(("suite_fault",))
    assert inbox.waiting() == []
    inbox.requeue(("course",))
    assert [one.id for one in inbox.waiting()] == [first.id]
    inbox.mark(first.id, State.SET_ASIDE, "ends_the_station")
    again, is_new = inbox.accept(student, "canary", upload(tmp_path, "one"))
    assert is_new
    assert again.id != first.id
    # Whoever still has the page of the first asks too late.
    inbox.again(first.id)
    assert [one.id for one in inbox.waiting()] == [again.id]


def test_too_many_in_a_minute_are_refused(inbox, student, tmp_path):
    for text in "ab":
        inbox.admit(student, 2, 1 << 20)
        inbox.accept(student, "canary", upload(tmp_path, text))
    with pytest.raises(Refused) as refused:
        inbox.admit(student, 2, 1 << 20)
    assert refused.value.status == 429


def test_a_clock_that_was_set_back_refuses_nobody(inbox, student, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("grader.serve.inbox.inbox.now", lambda: now() + 3_600_000_000)
        inbox.accept(student, "canary", upload(tmp_path, "one"))
    inbox.admit(student, 1, 1 << 20)


def test_one_student_cannot_fill_the_disk_of_all(inbox, student, tmp_path):
    inbox.accept(student, "canary", upload(tmp_path, "x" * 50))
    inbox.admit(student, 9, 3)
    with pytest.raises(Refused) as refused:
        inbox.admit(student, 9, 2)
    assert refused.value.key == "too_much_kept"


def waits(number, student, assignment="canary"):
    return HandIn(
        number, 1, student, assignment, BEGAN + timedelta(seconds=number), "", (), 0, State.RECEIVED, "", None
    )  # fmt: skip


def order_of(waiting, served=None):
    waiting, served, turns = list(waiting), dict(served or {}), []
    while (one := next_of(waiting, (), served)) is not None:
        waiting.remove(one)
        served[one.student] = max(served.values(), default=0) + 1
        turns.append(one.id)
    return turns


def test_who_hands_in_very_much_lets_others_go_first():
    many = [waits(number, "student01", f"a{number}") for number in range(1, 6)]
    assert order_of([*many, waits(6, "student02"), waits(7, "student03")]) == [1, 6, 7, 2, 3, 4, 5]


def test_who_waited_longest_goes_first():
    assert order_of([waits(3, "student03"), waits(1, "student01"), waits(2, "student02")]) == [1, 2, 3]


def test_who_waited_longest_goes_first_whatever_the_clock_says():
    earlier, later = replace(waits(1, "student01"), received=BEGAN + timedelta(hours=2)), waits(2, "student02")
    assert order_of([earlier, later]) == [1, 2]


def test_a_newer_one_waits_for_what_is_being_judged_of_the_same_work():
    assert next_of([waits(2, "student01")], {("student01", "canary")}, {}) is None


def test_who_has_something_in_the_works_lets_others_go_first():
    chosen = next_of([waits(1, "student01", "other"), waits(2, "student02")], {("student01", "canary")}, {})
    assert chosen.student == "student02"
