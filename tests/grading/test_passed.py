"""What tests have passed on is remembered by the next process, and nothing that happens to the file harms anybody."""

import pytest

from grader.grading import passed
from grader.grading.depending import Depending
from grader.grading.passed import Passed

ONE, TWO, THREE = (bytes([number]) * 32 for number in range(3))


@pytest.fixture
def depending(canary_course, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Depending(canary_course.assignment("canary"))


def keeping(depending, *keys):
    made = Passed(depending)
    for key in keys:
        made.add(key)
    made.keep()


def file_of(tmp_path):
    (file,) = (tmp_path / "grader" / "passed").iterdir()
    return file


def test_what_several_processes_keep_the_next_one_knows(depending, tmp_path):
    one, other = Passed(depending), Passed(depending)
    assert ONE not in one
    assert TWO not in other
    one.add(ONE)
    other.add(TWO)
    for each in (one, other, one):
        each.keep()
    found = Passed(depending)
    assert [key in found for key in (ONE, TWO, THREE)] == [True, True, False]
    assert file_of(tmp_path).stat().st_mode & 0o777 == 0o600
    assert file_of(tmp_path).stat().st_size == 64


def test_without_a_place_it_is_remembered_all_the_same(depending, tmp_path):
    (tmp_path / "grader").write_text("no folder")
    for made in (Passed(), Passed(depending)):
        made.add(ONE)
        made.keep()
        assert ONE in made
        assert TWO not in made


def test_nothing_is_written_behind_what_was_cut_off(depending, tmp_path):
    keeping(depending, ONE)
    with file_of(tmp_path).open("ab") as file:
        file.write(TWO[:7])
    keeping(depending, THREE)
    found = Passed(depending)
    assert [key in found for key in (ONE, TWO, THREE)] == [True, False, False]


def test_no_more_is_kept_or_remembered_than_there_is_room_for(depending, tmp_path, monkeypatch):
    monkeypatch.setattr(passed, "_MOST", 2)
    keeping(depending, ONE, TWO, THREE)
    assert file_of(tmp_path).stat().st_size == 0
    keeping(depending, ONE, TWO)
    keeping(depending, THREE)
    assert file_of(tmp_path).read_bytes() == ONE + TWO
    assert ONE in Passed(depending)
