"""Which file is meant, and when it was saved again."""

import os

import pytest

from grader.feedback import catalogue
from grader.selfcheck import CheckError, Watch, check_file, chosen, work
from grader.selfcheck.whereabouts import checks_folder
from tests.conftest import GOOD, notebook_text


def test_the_file_that_was_saved_last_is_the_one_a_student_works_in(folder):
    for name in ("canary.py", "canary.ipynb"):
        (folder / name).write_text("")
    for last in ("canary.py", "canary.ipynb"):
        for name in ("canary.py", "canary.ipynb"):
            os.utime(folder / name, (1, 2 if name == last else 1))
        assert chosen([], folder) == (folder / last, (), ())
        assert chosen([".", "double"], folder.parent / folder.name) == (folder / last, ("double",), ())


@pytest.mark.parametrize("source", ["%run one.py\n%run two.py", "from one import relu\nfrom two import softmax"])
def test_a_notebook_that_brings_the_work_together_is_the_work(chapter3, source):
    (chapter3 / "one.py").write_text("def relu(x):\n    return x * (x > 0)\n")
    (chapter3 / "two.py").write_text("def softmax(x):\n    return x\n")
    (chapter3 / "network.ipynb").write_text(notebook_text(source + "\nprint(relu(2))"))
    assert chosen([], chapter3) == (chapter3 / "network.ipynb", (), ())


def test_a_single_word_that_is_no_file_is_an_exercise(folder):
    (folder / "canary.py").write_text("")
    assert chosen(["double"], folder) == (folder / "canary.py", ("double",), ())
    assert chosen(["canary.py", "double"], folder) == (folder / "canary.py", ("double",), ())
    assert chosen(["AND", "canary.py", "or"], folder) == (folder / "canary.py", ("AND", "or"), ())
    (folder / "double").write_text("")
    assert chosen(["double"], folder) == (folder / "double", (), ())


def test_in_the_folder_above_a_file_or_the_beginning_of_an_assignment_is_enough(folder):
    for name in ("ch02_gates", "ch03_canary"):
        (folder / name).mkdir()
        (folder / "public_checks.py").rename(folder / name / "public_checks.py")
        (folder / "public_checks.py").write_text('@pytest.mark.exercise("AND")\n')
        (folder / name / f"{name[5:]}.py").write_text("")
    (folder / "public_checks.py").unlink()
    work = folder / "ch03_canary" / "canary.py"
    assert chosen(["canary.py"], folder) == (work, (), ())
    assert chosen(["ch03"], folder) == (work, (), ())
    assert chosen(["ch03", "AND"], folder) == (work, ("AND",), ())
    assert chosen(["AND"], folder).path == work
    (folder / "ch02_gates" / "public_checks.py").write_text('@pytest.mark.exercise("OR")\n')
    assert chosen(["and"], folder / "ch02_gates") == (work, ("and",), ())  # a shell is still in the chapter before
    assert chosen(["XOR"], folder / "ch02_gates").path.parent.name == "ch02_gates"
    for several in ("ch0", "nothing"):
        with pytest.raises(CheckError, match="folders"):
            chosen([several], folder)


@pytest.mark.parametrize(
    "copy", ["public_checks (1).py", "public_checks(2).py", "public_checks-1.py", "public_checks .py"]
)
def test_a_second_copy_of_the_checks_is_no_work_and_said_to_be_misnamed_where_it_is_the_only_one(folder, copy, kernel):
    (folder / "canary.py").write_text(GOOD)
    (folder / copy).write_text((folder / "public_checks.py").read_text())
    assert chosen([], folder).path.name == "canary.py"
    (folder / "public_checks.py").unlink()
    for look in (lambda: check_file(chosen([], folder).path), lambda: checks_folder(folder, {}, [])):
        with pytest.raises(CheckError) as raised:
            look()
        assert f"{copy} was given another name" in raised.value.text(catalogue("en"))
        assert "Rename it to public_checks.py;" in raised.value.text(catalogue("en"))


@pytest.mark.parametrize(
    ("asked", "files", "said"),
    [
        ([], [], "no notebook"),
        ([], ["a.py", "b.py"], "a.py, b.py"),
        (["other.py"], ["a.py"], "other.py: there is no such file"),
        (["deep/er"], ["a.py"], "there is no such file"),
        (["a.py", "b.py"], ["a.py", "b.py"], "one file is checked at a time"),
        ([], ["canary.ipynb.txt"], "Rename it to canary.ipynb;"),
        ([], ["canary.py.TXT"], "Rename it to canary.py;"),
        ([], ["canary.ipynb.json", "public_checks (1).py"], "Rename it to canary.ipynb;"),
    ],
)
def test_what_cannot_be_chosen_is_said(folder, asked, files, said):
    for name in files:
        (folder / name).write_text("")
    with pytest.raises(CheckError) as raised:
        chosen(asked, folder)
    assert said in raised.value.text(catalogue("en")).replace("One", "one")


def test_a_file_is_seen_again_when_it_was_saved_replaced_or_came_back(folder, monkeypatch):
    path = folder / "canary.py"
    path.write_text("1")

    def replaced():
        (folder / "new").write_text("333")
        os.replace(folder / "new", path)

    events = iter([lambda: None, lambda: path.write_text("22"), replaced, path.unlink, lambda: path.write_text("4")])
    monkeypatch.setattr(work.time, "sleep", lambda _: next(events)())
    watch, seen = Watch(path), []
    while len(seen) < 3:
        assert not watch.saved()
        watch.wait()
        seen.append(path.read_text())
    assert seen == ["22", "333", "4"]


def test_an_untouched_stub_is_not_what_is_checked_however_late_it_was_saved(folder):
    stub = "def double(x):\n    raise NotImplementedError\n"
    (folder / "canary.py").write_text("def double(x):\n    return 2 * x\n")
    for name, content in (("canary.ipynb", notebook_text(stub)), ("canary (1).ipynb", notebook_text(stub))):
        (folder / name).write_text(content)
        os.utime(folder / "canary.py", (1, 1))
        assert chosen([], folder) == (folder / "canary.py", (), ())
    (folder / "canary (1).ipynb").write_text(notebook_text("def double(x):\n    return x + x"))
    assert chosen([], folder) == (folder / "canary.py", (), ("canary (1).ipynb",))


def test_of_the_same_work_twice_the_one_saved_last_is_checked(folder):
    for name, content in (("canary.py", GOOD), ("canary.ipynb", notebook_text(GOOD))):
        (folder / name).write_text(content)
    os.utime(folder / "canary.ipynb", (1, 1))
    assert chosen([], folder) == (folder / "canary.py", (), ())


def test_a_stray_file_is_not_the_work_whether_or_not_anything_is_written(folder):
    stub = "def double(x):\n    raise NotImplementedError\n"
    for name, content in (("canary.ipynb", notebook_text(stub)), ("canary.py", stub), ("a.py", "print(1)\n")):
        (folder / name).write_text(content)
    os.utime(folder / "canary.ipynb", (1, 1))
    assert chosen([], folder) == (folder / "canary.py", (), ())
    (folder / "canary.ipynb").write_text(notebook_text("def double(x):\n    return x + x"))
    assert chosen([], folder) == (folder / "canary.ipynb", (), ())


def test_above_the_folders_of_a_course_the_one_with_the_exercise_is_meant_or_all_are_offered(chapter3):
    above = chapter3.parent / "above"
    for name, about in (("ch03", "softmax"), ("ch04", "softmin"), (".hidden", "softmax")):
        (above / name).mkdir(parents=True)
        (above / name / "work.py").write_text("")
        (above / name / "public_checks.py").write_text(f'@pytest.mark.exercise("{about}")\n')
    assert chosen(["softMax"], above) == (above / "ch03" / "work.py", ("softMax",), ())
    for asked in ([], ["relu"]):
        with pytest.raises(CheckError) as raised:
            chosen(asked, above)
        assert "ch03, ch04. For example: grader check ch03" in raised.value.text(catalogue("en"))
