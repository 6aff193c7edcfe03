"""A hand-in reaches its place whole, whenever what brings it there is killed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader.classroom import Job
from grader.classroom.attempts import earlier_attempts
from grader.classroom.handed_in import handed_in_at
from grader.serve.inbox.placing import Misplaced, Place, prepare

BEGAN = datetime(2026, 11, 29, 3, 0, tzinfo=UTC)


class Killed(BaseException):
    """The process is gone: nothing after it runs."""


def received(tmp_path, number, files):
    folder = tmp_path / "submitted" / ".received" / f"r{number}"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text)
    prepare(folder, BEGAN + timedelta(minutes=number))
    return folder


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "submitted", "student01", "canary")


def texts(files):
    return {name: path.read_text() for name, path in files.items()}


def test_what_is_replaced_is_an_attempt_with_its_time(place, tmp_path):
    for number in range(3):
        place.take(received(tmp_path, number, {"canary.py": f"x = {number}"}))
    assert texts(place.files()) == {"canary.py": "x = 2"}
    job = Job("student01", "canary", place.folder)
    assert handed_in_at(job) == BEGAN + timedelta(minutes=2)
    earlier = earlier_attempts(job).jobs
    assert [one.attempt for one in earlier] == ["2026-11-29T030000Z", "2026-11-29T030100Z"]
    assert [handed_in_at(one) for one in earlier] == [BEGAN, BEGAN + timedelta(minutes=1)]
    assert [texts(files) for _, files in place.attempts()] == [{"canary.py": "x = 0"}, {"canary.py": "x = 1"}]


def test_other_files_of_what_was_there_do_not_stay(place, tmp_path):
    place.take(received(tmp_path, 1, {"canary.py": "import helper", "helper.py": "x = 1"}))
    place.take(received(tmp_path, 2, {"canary.ipynb": "{}"}))
    assert texts(place.files()) == {"canary.ipynb": "{}"}


@pytest.mark.parametrize("step", range(12))
def test_who_is_killed_at_any_step_goes_on_and_loses_nothing(place, tmp_path, monkeypatch, step):
    place.take(received(tmp_path, 1, {"canary.py": "import helper", "helper.py": "x = 1"}))
    new = received(tmp_path, 2, {"canary.py": "x = 2", "other.py": ""})
    left = iter(range(step, -1, -1))
    rename, rmdir = Path.rename, Path.rmdir

    def counting(real):
        def act(*given):
            if next(left) == 0:
                raise Killed
            return real(*given)

        return act

    monkeypatch.setattr(Path, "rename", counting(rename))
    monkeypatch.setattr(Path, "rmdir", counting(rmdir))
    try:
        place.take(new)
    except Killed:
        monkeypatch.undo()
        place.take(new)
    monkeypatch.undo()
    assert texts(place.files()) == {"canary.py": "x = 2", "other.py": ""}
    ((name, files),) = place.attempts()
    assert name == "2026-11-29T030100Z"
    assert texts(files) == {"canary.py": "import helper", "helper.py": "x = 1"}
    hidden = [path.name for path in place.folder.rglob(".*")]
    assert hidden == [".attempts"]


def test_a_link_in_its_place_is_not_followed(place, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place.folder.parent.mkdir(parents=True)
    place.folder.symlink_to(elsewhere)
    with pytest.raises(Misplaced):
        place.take(received(tmp_path, 1, {"canary.py": ""}))
    assert list(elsewhere.iterdir()) == []
    assert place.files() == {}


def test_what_collect_had_put_there_becomes_an_attempt(place, tmp_path):
    place.folder.mkdir(parents=True)
    (place.folder / "canary.py").write_text("x = 0")
    place.take(received(tmp_path, 1, {"canary.py": "x = 1"}))
    assert [(name, texts(files)) for name, files in place.attempts()] == [("1", {"canary.py": "x = 0"})]
