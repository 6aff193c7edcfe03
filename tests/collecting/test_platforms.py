"""The names that Canvas and Moodle give, read as what they are and as nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.classroom import UsageError
from grader.collecting.handed import File
from grader.collecting.platforms import from_platform


def read(*names):
    return from_platform([File(name, None, bytes) for name in names], "softmax")


def only(*names):
    (one,) = read(*names).handed
    return one


def paths(handed):
    return [file.path for file in handed.files]


@pytest.mark.parametrize(
    ("name", "student", "number", "path", "late"),
    [
        ("lastfirst_123_456_softmax.ipynb", "lastfirst", "123", "softmax.ipynb", False),
        ("lastfirst_LATE_123_456_softmax.ipynb", "lastfirst", "123", "softmax.ipynb", True),
        ("학생일_123_456_내 과제.ipynb", "학생일", "123", "내 과제.ipynb", False),
        ("a_b_123_456_hw_7_8_x.py", "a_b", "123", "hw_7_8_x.py", False),
        ("lastfirst_123_456_hw.zip", "lastfirst", "123", "hw.zip", False),
    ],
)
def test_a_file_from_canvas(name, student, number, path, late):
    one = only(name)
    assert (one.name, one.platform, one.number, paths(one), one.late) == (student, "canvas", number, [path], late)


@pytest.mark.parametrize(
    ("name", "student", "path"),
    [
        ("First Last_12345_assignsubmission_file_/softmax.ipynb", "First Last", "softmax.ipynb"),
        ("First Last_12345_assignsubmission_file/softmax.ipynb", "First Last", "softmax.ipynb"),
        ("First Last_12345_assignsubmission_file_softmax.ipynb", "First Last", "softmax.ipynb"),
        ("학 생일_12345_assignsubmission_file_/hw/softmax.py", "학 생일", "hw/softmax.py"),
        ("Participant_12345_assignsubmission_file_/softmax.py", "Participant", "softmax.py"),
    ],
)
def test_a_file_from_moodle(name, student, path):
    one = only(name)
    assert (one.name, one.platform, one.number, paths(one)) == (student, "moodle", "12345", [path])


def test_what_was_handed_in_again_at_canvas_counts_and_has_the_released_name():
    one = only("a_1_20_softmax-2.ipynb", "a_1_10_softmax.ipynb", "a_1_15_softmax-1.ipynb")
    assert paths(one) == ["softmax.ipynb"]
    assert one.left == ("softmax.ipynb", "softmax.ipynb")


def test_a_number_that_the_student_gave_a_file_stays():
    assert paths(only("a_1_10_lab-1.ipynb")) == ["lab-1.ipynb"]


def test_the_later_upload_counts_whatever_its_suffix():
    found = from_platform(
        [File("a_1_30_softmax.py", None, lambda: b"new"), File("a_1_20_softmax-1.py", None, lambda: b"old")], "softmax"
    )
    assert [file.read() for file in found.handed[0].files] == [b"new"]


def test_all_files_of_a_student_belong_together_and_what_nobody_grades_is_left():
    one = only("a_1_10_softmax.ipynb", "a_1_11_extra.py", "a_1_12_notes.pdf", "a_1_13_.hidden.py")
    assert paths(one) == ["softmax.ipynb", "extra.py"]
    assert one.left == ("notes.pdf", ".hidden.py")


def test_two_students_of_one_name_are_two():
    assert [one.number for one in read("a_1_10_x.py", "a_2_11_x.py").handed] == ["1", "2"]


def test_what_belongs_to_nobody_is_named():
    found = read("a_1_10_x.py", "index.html", "a_1_text.html", "__MACOSX/._a_1_10_x.py")
    assert found.unknown == ("index.html", "a_1_text.html")


def test_decomposed_names_are_the_same_names():
    name = "학생_1_2_과제.py"
    assert only(unicodedata.normalize("NFD", name)) == only(name)


@pytest.mark.parametrize("names", [(), ("readme.txt",), ("softmax.ipynb", "x/softmax.py")])
def test_a_source_of_another_kind_is_one_line(names):
    with pytest.raises(UsageError, match="no name is as Canvas or Moodle"):
        read(*names)


@given(st.lists(st.text(max_size=40)))
def test_no_name_brings_it_down(names):
    try:
        found = read("a_1_2_x.py", *names)
    except UsageError:
        return
    assert len(found.handed) + len(found.unknown) >= 1
