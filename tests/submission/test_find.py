"""Which file of a folder is the submission."""

import os
import unicodedata

import pytest

from grader.submission import Found, Released, find_submission, read_submission


@pytest.fixture
def find(tmp_path):
    def find(*names):
        for name in names:
            (tmp_path / name).write_text("x = 1")
        found = find_submission(tmp_path, Released("softmax"))
        return (found.path.name, found.ignored) if isinstance(found, Found) else found.reason

    return find


def test_the_released_name_counts_first_and_the_rest_is_ignored(find):
    assert find("softmax.ipynb", "other.ipynb", "conftest.py") == ("softmax.ipynb", ("conftest.py", "other.ipynb"))


def test_the_notebook_counts_before_the_script(find):
    assert find("softmax.ipynb", "softmax.py")[0] == "softmax.ipynb"


def test_the_only_notebook_or_script_counts_under_any_name(find):
    assert find("과제 2.ipynb", "notes.txt")[0] == "과제 2.ipynb"


def test_a_decomposed_korean_name_is_the_composed_one(tmp_path):
    name = unicodedata.normalize("NFD", "소프트맥스.py")
    (tmp_path / name).write_text("x = 1")
    (tmp_path / "other.py").write_text("x = 1")
    assert find_submission(tmp_path, Released("소프트맥스")).path.name == name


def test_files_that_are_no_submissions_do_not_compete(find):
    assert find("mine.py", "test_mine.py", "conftest.py", ".hidden.py", "setup.py")[0] == "mine.py"


def test_two_files_are_not_chosen_between(find):
    assert find("a.py", "b.py") == "several_files"


def test_a_folder_without_code_is_told(find):
    assert find("notes.txt") == "no_file"


def test_links_are_not_followed(tmp_path, find):
    secret = tmp_path.parent / "secret.py"
    secret.write_text("x = 1")
    (tmp_path / "softmax.py").symlink_to(secret)
    assert find() == "no_file"
    link = tmp_path.parent / "link"
    link.symlink_to(tmp_path)
    assert find_submission(link, Released("softmax")).reason == "folder_is_link"


def test_a_pipe_with_the_right_name_is_not_opened(tmp_path, find):
    os.mkfifo(tmp_path / "softmax.py")
    assert find() == "no_file"


def test_a_folder_that_is_not_there_is_told(tmp_path):
    assert find_submission(tmp_path / "none", Released("softmax")).reason == "folder_unreadable"


def test_names_that_are_no_unicode_are_told_as_text(tmp_path):
    for name in (b"\xff.py", b"softmax.py"):
        with open(os.fsencode(tmp_path) + b"/" + name, "w") as file:
            file.write("x = 1")
    found = find_submission(tmp_path, Released("softmax"))
    assert found.ignored == ("\ufffd.py",)
    assert read_submission(tmp_path / os.fsdecode(b"\xff.py")).file == "\ufffd.py"


def test_a_folder_full_of_files_is_told_briefly(find):
    assert len(find("softmax.py", *(f"{number}.txt" for number in range(100)))[1]) == 20


@pytest.fixture
def write(tmp_path):
    def write(*names):
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text("x = 1")
        return find_submission(tmp_path, Released("softmax"))

    return write


def test_folders_in_folders_are_looked_into_from_the_outside_in(tmp_path, write):
    assert write("a/b/softmax.py", "notes.txt").path == tmp_path / "a/b/softmax.py"
    assert write("a/mine.py").path == tmp_path / "a/mine.py"
    assert write("other.py").path == tmp_path / "other.py"


def test_what_lies_too_deep_or_is_not_the_students_is_not_found(write):
    assert write("a/b/c/d/e/softmax.py", ".git/softmax.py", "__MACOSX/softmax.py", "venv/lib/x.py").reason == "no_file"


def test_links_to_folders_are_not_followed(tmp_path, write):
    (tmp_path.parent / "elsewhere").mkdir(exist_ok=True)
    (tmp_path.parent / "elsewhere" / "softmax.py").write_text("x = 1")
    (tmp_path / "in").symlink_to(tmp_path.parent / "elsewhere")
    (tmp_path / "self").symlink_to(tmp_path)
    assert write("notes.txt").reason == "no_file"


def test_a_name_with_something_appended_counts_after_a_plain_one(find):
    assert find("softmax.ipynb.txt")[0] == "softmax.ipynb.txt"
    assert find("softmax.ipynb")[0] == "softmax.ipynb"


def test_a_flood_of_files_ends(tmp_path):
    for number in range(30):
        folder = tmp_path / f"{number:02}"
        folder.mkdir()
        for inner in range(400):
            (folder / f"{inner}.txt").touch()
    assert find_submission(tmp_path, Released("softmax")).reason == "no_file"
