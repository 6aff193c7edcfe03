"""A desk with all that the documents' command lines name: a course, a class, what platforms hand out, other people's tests."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

from tests.authoring.notebooks import SQUARES, checks, given, solution, write_course
from tests.authoring.otternotebooks import MASTER, code, write_notebook, write_zip
from tests.conftest import REPOSITORY

CLASS = REPOSITORY / "examples" / "class"
# What nobody of the sample class has handed in: student01 has the solution.
CH03, CH04 = "ch03_neural_network/neural_network.py", "ch04_learning/learning.py"
CH02, CH05 = "ch02_perceptron/perceptron.ipynb", "ch05_backpropagation/backpropagation.ipynb"
_DOCTEST = """OK_FORMAT = True
test = {"name": "q1", "points": 1, "suites": [{"cases": [{"code": ">>> half(4)\\n2.0"}], "scored": True, "type": "doctest"}]}
"""


def set_up(folder: Path) -> None:
    """Lay out the desk in an empty folder."""
    _course(folder)
    _platforms(folder)
    _tests_of_others(folder)
    _student(folder / "student")


def _course(folder: Path) -> None:
    for name in ("course.toml", "solutions", "autograde_tests", "assignments", "examples"):
        (folder / name).symlink_to(REPOSITORY / name)
    for student in ("student01", "student03"):
        shutil.copytree(CLASS / student, folder / "submitted" / student)
    shutil.copytree(CLASS / "student01" / "ch02_perceptron", folder / "handed-in" / "student01" / "ch02_perceptron")
    for tree, chapter in (("2025", CH03), ("2026", CH03), ("submitted", CH04)):
        path = folder / tree / "student01" / chapter
        path.parent.mkdir(parents=True)
        shutil.copy(REPOSITORY / "solutions" / chapter, path)
    shutil.copy(CLASS / "student01" / CH02, folder)
    (folder / "roster.csv").write_text("student\nstudent01\nstudent03\n")


def _platforms(folder: Path) -> None:
    work = CLASS / "student01" / CH05
    with zipfile.ZipFile(folder / "submissions.zip", "w") as archive:
        archive.write(work, "01student_101_9001_backpropagation.ipynb")
    with zipfile.ZipFile(folder / "moodle.zip", "w") as archive:
        archive.write(CLASS / "student01" / CH02, "Student 01_501_assignsubmission_file_/perceptron.ipynb")
    header = "Student,ID,SIS User ID,SIS Login ID,Section"
    (folder / "gradebook.csv").write_text(
        f"{header},ch02_perceptron (42),ch04_learning (44),ch05_backpropagation (45)\n    Points Possible,,,,,14.0,35.0,60.0\n"
        '"01, Student",101,2026001,student01,A,,,\n"03, Student",103,2026003,student03,A,,,\n'
        '"501, Student",501,2026501,moodle_501,A,,,\n'
    )
    shutil.copy(folder / "gradebook.csv", folder / "canvas.csv")
    (folder / "worksheet.csv").write_text(
        "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
        "Last modified (submission),Last modified (grade),Feedback comments\n"
        'Participant 501,Student 01,student01,Submitted for grading,,60.00,Yes,"Monday, 2 March 2026, 11:05 PM",-,\n'
        'Participant 503,Student 03,student03,Submitted for grading,,60.00,Yes,"Monday, 2 March 2026, 11:06 PM",-,\n'
    )
    clones = {
        "ch05-submissions/ch05-student01": (
            "classroom_roster.csv",
            '"identifier","github_username"\n"s1","student01"\n',
        ),
        "cs101-ch05_submissions_2026_11_30_T_14_30_45/cs101-ch05-student01": (
            "cs101/roster.csv",
            "username,github_id\nstudent01,1\n",
        ),
    }
    for place, (roster, text) in clones.items():
        subprocess.run(["git", "init", "--quiet", folder / place], check=True)
        shutil.copy(work, folder / place)
        (folder / roster).parent.mkdir(exist_ok=True)
        (folder / roster).write_text(text)


def _tests_of_others(folder: Path) -> None:
    cells = [given("import math"), solution(SQUARES), checks("assert squares(1) == [1]")]
    write_course(folder / "course101", {("ps1", "problem"): cells})
    (folder / "hw1.py").write_text("def double(n):\n    return 2 * n\n")
    (folder / "tests").mkdir()
    (folder / "tests" / "test_hw1.py").write_text(
        "from hw1 import double\n\n\ndef test_double():\n    assert double(2) == 4\n"
    )
    for name in ("bank-solution", "bank-student01"):
        shutil.copytree(REPOSITORY / "examples" / "classroom", folder / name)
    write_notebook(folder / "hw01" / "hw01.ipynb", MASTER)
    (folder / "hw01" / "data").mkdir()
    (folder / "hw01" / "data" / "heights.csv").write_text("1,2\n")
    solved = [code("def half(x):\n    return x / 2"), code('grader.check("q1")')]
    write_notebook(folder / "autograder" / "hw01.ipynb", solved)
    write_zip(folder / "hw01-autograder.zip", {"q1.py": _DOCTEST})


def _student(folder: Path) -> None:
    """What `grader release --bundle` makes of two chapters, as far as a shell needs it, with a student's work in it."""
    folder.mkdir()
    for chapter, work in ((CH02, CLASS / "student01" / CH02), (CH03, REPOSITORY / "solutions" / CH03)):
        place = Path(chapter).parent
        shutil.copytree(REPOSITORY / "assignments" / place, folder / place)
        shutil.copy(work, folder / chapter)
    shutil.copy(REPOSITORY / "solutions" / CH02.replace(".ipynb", ".py"), folder / "ch02_perceptron")
