"""A folder is looked into again when something in it has changed, and not before."""

import os

import pytest

from grader.serve.standing.looked import Looked


@pytest.fixture
def folder(tmp_path):
    # Long ago: what changed just now may change again within the same tick of the clock.
    os.utime(tmp_path, (1e9, 1e9))
    return tmp_path


def test_a_folder_is_looked_into_once_for_each_language_and_course(folder):
    looked, course, another = Looked(), object(), object()
    times = []

    def look():
        times.append(1)
        return len(times)

    assert [looked.at(folder, course, "en", look) for _ in range(3)] == [1, 1, 1]
    assert looked.at(folder, course, "ko", look) == 2
    assert looked.at(folder, another, "en", look) == 3


def test_what_was_handed_in_anew_is_looked_at(folder):
    looked, course = Looked(), object()
    assert looked.at(folder, course, "en", lambda: "old") == "old"
    (folder / "canary.py").write_text("x = 1")
    assert looked.at(folder, course, "en", lambda: "new") == "new"
    # It may have changed once more without its time telling.
    assert looked.at(folder, course, "en", lambda: "newer") == "newer"


def test_a_folder_that_is_not_there_is_looked_for_each_time(tmp_path):
    looked, course = Looked(), object()
    assert looked.at(tmp_path / "none", course, "en", lambda: "nothing") == "nothing"
    assert looked.at(tmp_path / "none", course, "en", lambda: "something") == "something"
