"""From what a platform hands out to the tree: who is matched, what is written, and what is left alone."""

import os
import unicodedata
from datetime import datetime

import pytest

from grader.classroom import UsageError
from grader.classroom.store import StoreError, write_whole
from grader.collecting import State, collect, place
from grader.submission.find import ATTEMPTS
from tests.collecting.conftest import NOON, ROSTER


def states(collected):
    return [(line.student, line.state) for line in collected.lines]


FIRST = ("a_101_1_canary.ipynb", "one", 0)
SECOND = ("b_102_2_canary.py", "two", 2)


def test_every_submission_stands_where_grade_looks_for_it(run, tree):
    found = run([FIRST, SECOND])
    assert tree() == {
        "student01/canary/canary.ipynb": "one",
        "student01/canary/timestamp.txt": "2026-03-02 12:00:00.000000 UTC\n",
        "student02/canary/canary.py": "two",
        "student02/canary/timestamp.txt": "2026-03-02 14:00:00.000000 UTC\n",
    }
    assert states(found) == [("student01", State.NEW), ("student02", State.NEW)]
    assert [person.student for person in found.missing] == ["student03"]
    assert found.is_whole


def test_the_time_is_in_the_format_of_nbgrader(run, tree):
    run([FIRST, SECOND])
    format_of_nbgrader = "%Y-%m-%d %H:%M:%S.%f %Z"  # nbgrader.exchange.abc.Exchange.timestamp_format
    assert datetime.strptime(tree()["student01/canary/timestamp.txt"].strip(), format_of_nbgrader) == NOON.replace(
        tzinfo=None
    )


def test_a_second_run_changes_nothing(run, tree, tmp_path):
    run([FIRST, SECOND])
    before = {path: path.stat().st_mtime_ns for path in tmp_path.glob("submitted/**/*")}
    found = run([FIRST, SECOND])
    assert states(found) == [("student01", State.SAME), ("student02", State.SAME)]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.glob("submitted/**/*")} == before


def test_a_dry_run_tells_the_same_and_writes_nothing(run, tmp_path):
    found = run([FIRST, SECOND], dry_run=True)
    assert states(found) == [("student01", State.NEW), ("student02", State.NEW)]
    assert not (tmp_path / "submitted").exists()


def test_something_newer_takes_the_place_and_what_competed_is_gone(run, tree):
    run([FIRST, SECOND])
    found = run([("a_101_9_canary.py", "newer", 1), SECOND])
    assert states(found)[0] == ("student01", State.UPDATED)
    assert {path: text for path, text in tree().items() if "student01/canary/" in path and ATTEMPTS not in path} == {
        "student01/canary/canary.py": "newer",
        "student01/canary/timestamp.txt": "2026-03-02 13:00:00.000000 UTC\n",
    }


@pytest.mark.parametrize(("hours", "state"), [(-1, State.EARLIER), (0, State.KEPT)])
def test_nothing_takes_the_place_of_what_is_not_older(run, tree, hours, state):
    run([FIRST, SECOND])
    found = run([("a_101_9_canary.ipynb", "other", hours), SECOND])
    assert states(found)[0] == ("student01", state)
    assert found.is_whole == (state is State.EARLIER)
    assert tree()["student01/canary/canary.ipynb"] == "one"
    assert states(run([("a_101_9_canary.ipynb", "other", hours), SECOND], overwrite=True))[0][1] is State.UPDATED
    assert tree()["student01/canary/canary.ipynb"] == "other"


def test_what_is_the_same_keeps_its_time_unless_another_is_asked_for(run, tree):
    run([FIRST, SECOND])
    later = [(name, text, hours + 9) for name, text, hours in (FIRST, SECOND)]
    before = tree()
    assert {state for _, state in states(run(later))} == {State.SAME}
    assert tree() == before
    assert {state for _, state in states(run(later, overwrite=True))} == {State.UPDATED}
    assert tree().keys() == before.keys()
    assert tree()["student01/canary/timestamp.txt"] > before["student01/canary/timestamp.txt"]


def test_a_time_that_was_not_known_is_taken_with_the_same_content(run, tree):
    run([FIRST, ("b_102_2_canary.py", "two", 0.1)])
    assert "student01/canary/timestamp.txt" not in tree()
    assert states(run([FIRST, SECOND]))[0] == ("student01", State.UPDATED)
    assert "student01/canary/timestamp.txt" in tree()


def test_a_file_in_the_place_of_the_tree_is_one_line(run, tmp_path):
    (tmp_path / "submitted").write_text("a file")
    with pytest.raises(UsageError, match="submitted is a file; --into takes the folder"):
        run([FIRST, SECOND])


def test_times_of_one_download_are_not_those_of_handing_in(run, tree):
    found = run([FIRST, ("b_102_2_canary.py", "two", 0.1)])
    assert not found.has_times
    assert "student01/canary/timestamp.txt" not in tree()
    assert states(run([("a_101_1_canary.ipynb", "other", 0), SECOND[:2] + (0.1,)]))[0][1] is State.KEPT


def test_what_an_interruption_left_half_done_is_completed(run, tree, tmp_path):
    files = [("a_101_1_canary.ipynb", "one", 0), ("a_101_2_extra.py", "more", 0)]
    run(files)
    (tmp_path / "submitted/student01/canary/extra.py").unlink()
    assert states(run(files)) == [("student01", State.UPDATED)]
    assert tree()["student01/canary/extra.py"] == "more"


def test_notes_that_an_instructor_put_there_stay(run, tree, tmp_path):
    run([FIRST, SECOND])
    (tmp_path / "submitted/student01/canary/notes.txt").write_text("seen")
    run([("a_101_9_canary.py", "newer", 1), SECOND])
    assert tree()["student01/canary/notes.txt"] == "seen"


def test_who_is_not_in_the_roster_is_told_and_not_collected(run, tree):
    found = run([FIRST, ("z_999_3_canary.py", "x", 2), ("stray.txt", "", 0)])
    assert states(found) == [("student01", State.NEW), ("", State.UNMATCHED)]
    assert found.unknown == ("stray.txt",)
    assert not found.is_whole
    assert not any("z_" in path for path in tree())


def test_a_name_matches_where_the_account_is_not_known(run):
    found = run([FIRST, ("last2first2_888_2_canary.py", "two", 2)], roster=ROSTER.replace("102", "777"))
    assert ("student02", State.NEW) in states(found)


def test_without_a_roster_folders_are_called_by_the_account(run, tree):
    found = run([FIRST, SECOND], roster=None)
    assert [line.student for line in found.lines] == ["canvas_101", "canvas_102"]
    assert found.missing == ()


def test_who_takes_the_name_of_another_and_is_newer_does_not_take_their_place(run, tree):
    found = run([FIRST, ("last1first1_888_2_canary.ipynb", "newer", 3)])
    assert sorted(states(found)) == [("student01", State.CONFLICT), ("student01", State.NEW)]
    assert tree()["student01/canary/canary.ipynb"] == "one"
    assert not found.is_whole


def test_of_two_accounts_that_only_a_name_tells_neither_counts(run, tmp_path):
    found = run(
        [("last1first1_887_1_canary.ipynb", "one", 0), ("last1first1_888_2_canary.ipynb", "newer", 3)],
        roster="student,name\nstudent01,First1 Last1\n",
    )
    assert states(found) == [("student01", State.CONFLICT)] * 2
    assert not (tmp_path / "submitted").exists()


VICTIM, EVE = "student02", "student03"
CLASS = """Student,ID,SIS User ID,SIS Login ID,Section
"Last2, First2",777,,student02,A
"{name}",12,,student03,A
"""
GRADEBOOK = """Identifier,Full name,Email address,Grade
Participant 777,First2 Last2,student02@uni.example,
Participant 12,{name},student03@uni.example,
"""
OF_VICTIM = {"canvas": "last2first2_777_5_canary.py", "moodle": "First2 Last2_777_assignsubmission_file_canary.py"}
HOSTILE = {
    # What Moodle appends, in the display name and in the file's.
    "Eve_777_assignsubmission_file_x_12_assignsubmission_file_canary.py": ("Eve_777_assignsubmission_file_x", GRADEBOOK),
    "Eve_12_assignsubmission_file_x_777_assignsubmission_file_canary.py": ("Eve", GRADEBOOK),
    "First2 Last2_777_assignsubmission_file_x_12_assignsubmission_file_canary.py": (
        "First2 Last2_777_assignsubmission_file_x", GRADEBOOK,
    ),
    "Eve_777_assignsubmission_file__12_assignsubmission_file_x/canary.py": ("Eve_777_assignsubmission_file_", GRADEBOOK),
    # Two numbers, as Canvas writes them, and numbers that overlap.
    "eve_777_9_x_12_34_canary.py": ("eve_777_9_x", CLASS),
    "eve_12_34_x_777_9_canary.py": ("eve", CLASS),
    "eve_777_12_34_canary.py": ("eve_777", CLASS),
    "eve_LATE_777_9_x_12_34_canary.py": ("eve_LATE_777_9_x", CLASS),
    "last2first2_777_9_x_12_34_canary.py": ("last2first2_777_9_x", CLASS),
}  # fmt: skip


@pytest.mark.parametrize("handed_in", [True, False], ids=["beside the victim's", "alone"])
@pytest.mark.parametrize("has_roster", [True, False], ids=["with a roster", "without"])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_puts_a_file_into_the_folder_of_another(run, tree, name, has_roster, handed_in):
    own_name, columns = HOSTILE[name]
    victims = OF_VICTIM["moodle" if columns is GRADEBOOK else "canvas"]
    files = [(name, "of eve", 9), *([(victims, "of the victim", 0)] if handed_in else [])]
    if not has_roster:
        found = run(files, roster=None)
    else:
        found = run(files, roster=columns.format(name=own_name))
    owners = {text: path.partition("/")[0].partition("@")[0] for path, text in tree().items()}
    assert owners.get("of eve") in (None, EVE, "canvas_12", "moodle_12")
    assert owners.get("of the victim") == ((VICTIM if has_roster else owners["of the victim"]) if handed_in else None)
    assert "12" not in owners.get("of the victim", "")
    told = [line for line in found.lines if line.handed.found == name or "12" in line.handed.number]
    assert told


def test_a_roster_tells_whose_a_name_is_that_can_be_read_in_two_ways(run, tree):
    found = run(
        [("first3last3_12_34_hw_5_6_canary.py", "right", 0), ("a_777_3_1_homework.py", "other", 5)],
        roster=CLASS.format(name="Last3, First3").replace("Last2, First2", "a"),
    )
    assert states(found) == [(VICTIM, State.NEW), (EVE, State.NEW)]
    assert tree()["student03/canary/hw_5_6_canary.py"] == "right"
    assert tree()["student02/canary/1_homework.py"] == "other"


def test_with_a_folder_for_each_student_the_name_is_read_from_its_end(run, tree):
    found = run(
        [
            ("Eve_777_assignsubmission_file_x_12_assignsubmission_file_/canary.py", "of eve", 9),
            ("First2 Last2_777_assignsubmission_file_/canary.py", "of the victim", 0),
        ],
        roster=None,
    )
    assert states(found) == [("moodle_12", State.NEW), ("moodle_777", State.NEW)]
    assert tree()["moodle_777/canary/canary.py"] == "of the victim"


def test_two_names_for_one_number_are_a_conflict(run, tmp_path):
    found = run([("a_777_1_canary.py", "one", 0), ("b_777_2_canary.py", "two", 9), SECOND], roster=None)
    assert states(found)[1:] == [("canvas_777", State.CONFLICT)] * 2
    assert not (tmp_path / "submitted" / "canvas_777").exists()


@pytest.mark.parametrize("there", ["canvas_101".upper(), "ｃanvas_101", "canvas_101."])
def test_a_folder_that_some_take_for_the_same_is_a_conflict(run, tmp_path, there):
    (tmp_path / "submitted" / there).mkdir(parents=True)
    assert states(run([FIRST], roster=None)) == [("canvas_101", State.CONFLICT)]


def test_a_folder_of_decomposed_letters_is_the_students_own(run, tmp_path):
    roster = "student,name\n학생일,a\n"
    (tmp_path / "submitted" / unicodedata.normalize("NFD", "학생일")).mkdir(parents=True)
    assert states(run([FIRST], roster=roster)) == [("학생일", State.NEW)]
    assert len(list((tmp_path / "submitted").iterdir())) == 1


@pytest.mark.parametrize(
    "name", ["overrides.toml", "Timestamp.TXT", "x.json", "course.toml", "canary.attempts", "ｘ.json"]
)
def test_a_name_that_means_something_to_us_is_no_folder(run, tree, name):
    run([FIRST], roster=f"student,name\n{name},a\n")
    (folder,) = {path.partition("/")[0] for path in tree()}
    assert folder == name.replace(".", "_")


def test_a_submission_without_code_is_told(run):
    found = run([FIRST, ("b_102_2_essay.pdf", "two", 2)])
    assert ("student02", State.EMPTY) in states(found)
    assert found.lines[1].handed.left == ("essay.pdf",)


@pytest.mark.parametrize("where", ["student01", "student01/canary"])
def test_a_link_in_the_tree_is_not_followed(run, tmp_path, where):
    outside = tmp_path / "outside"
    outside.mkdir()
    link = tmp_path / "submitted" / where
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    assert states(run([FIRST, SECOND]))[0] == ("student01", State.REFUSED)
    assert list(outside.iterdir()) == []


def test_a_link_inside_a_submission_is_not_followed(run, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "submitted/student01/canary").mkdir(parents=True)
    (tmp_path / "submitted/student01/canary/hw").symlink_to(outside)
    found = run([("First1 Last1_7_assignsubmission_file_/hw/canary.py", "x", 0)])
    assert states(found) == [("student01", State.REFUSED)]
    assert list(outside.iterdir()) == []


def test_a_file_that_is_a_link_is_replaced_and_its_target_left_alone(run, tmp_path):
    target = tmp_path / "target.py"
    target.write_text("mine")
    folder = tmp_path / "submitted/student02/canary"
    folder.mkdir(parents=True)
    (folder / "canary.py").symlink_to(target)
    run([FIRST, SECOND])
    assert (target.read_text(), (folder / "canary.py").read_text()) == ("mine", "two")


def test_a_bomb_costs_its_student_only(run):
    found = run([("a_101_1_canary.py", "0" * (40 << 20), 0), SECOND])
    assert states(found) == [("student01", State.REFUSED), ("student02", State.NEW)]
    assert "unpacks to more" in found.lines[0].why


LONG = "과제" * 60 + ".final.ipynb"


def test_a_name_of_more_bytes_than_disks_take_is_shortened_and_costs_nobody_anything(run, tree):
    files = [(f"First1 Last1_7_assignsubmission_file_/{LONG}", "one", 0),
             (f"First1 Last1_7_assignsubmission_file_/{LONG[2:]}", "another", 0),
             ("First2 Last2_8_assignsubmission_file_/canary.py", "two", 2)]  # fmt: skip
    found = run(files)
    assert states(found) == [("student01", State.NEW), ("student02", State.NEW)]
    there = {name: text for name, text in tree().items() if name.startswith("student01/") and "timestamp" not in name}
    assert sorted(there.values()) == ["another", "one"]
    assert all(name.startswith("student01/canary/과제") and name.endswith(".final.ipynb") for name in there)
    assert [state for _, state in states(run(files))] == [State.SAME, State.SAME]


def test_what_cannot_be_written_costs_its_student_only(run, monkeypatch):
    def write(path, data):
        if path.parts[-3] == "student01":
            raise StoreError(f"{path} cannot be written")
        write_whole(path, data)

    monkeypatch.setattr(place, "write_whole", write)
    found = run([FIRST, SECOND])
    assert states(found) == [("student01", State.REFUSED), ("student02", State.NEW)]
    assert "cannot be written" in found.lines[0].why


def test_an_unpacked_download_is_collected_too(tmp_path, canary_course):
    source = tmp_path / "unpacked"
    for number, name in enumerate(["First1 Last1_7", "First2 Last2_8"]):
        folder = source / f"{name}_assignsubmission_file_"
        folder.mkdir(parents=True)
        (folder / "canary.py").write_text(name)
        os.utime(folder / "canary.py", (number * 86400, number * 86400))
    found = collect(source, tmp_path / "submitted", canary_course.assignment("canary"))
    assert [line.student for line in found.lines] == ["moodle_7", "moodle_8"]
    assert found.has_times


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_a_source_of_no_kind_is_one_line(tmp_path, canary_course, content):
    path = tmp_path / "source.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=r"source\.zip"):
        collect(path, tmp_path / "submitted", canary_course.assignment("canary"))
