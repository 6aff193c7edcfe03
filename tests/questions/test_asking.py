"""``grader ask`` as a teacher types it: a class with students who would spoil it, and one that is interrupted."""

import os
import re
import signal

import pytest

from grader import questions
from grader.classroom import GradeStore
from grader.questions import asking
from tests.cli.conftest import typed  # noqa: F401
from tests.conftest import GOOD, hand_in_class, patient_canary
from tests.report.made_up import a_grade

ASKED = """
[double]
calls = ["double(3)", "double(np.array([1, 2]))", "double(np.array([[0.5]]))", "double(-4)"]
"""
# What is right while it is graded, and is something else when it is watched.
WATCHED = 'sys._getframe(1).f_code.co_filename == "<call>"'
SPOILS = """
import os, sys
import numpy as np

def double(x):
    if {watched}:
        {deed}
    return 2 * np.asarray(x)
"""
DEEDS = {
    "student02": "sum(iter(int, 1))",  # no end, and no statement that could be counted
    "student03": "os._exit(0)",
    "student04": 'print("y" * 10**7)',
    "student05": "return [chr(60) + 'script>'] * 10**6",
    "student06": "raise SystemExit",
}
MARKED = '''
import numpy as np

def double(x):
    """<script>alert(1)</script>"""
    note = "<img src=x onerror=alert(2)>"  # </code><script>alert(3)</script>
    many = 2 * np.asarray(x)
    return many
'''


@pytest.fixture
def course(tmp_path):
    folder = patient_canary(tmp_path / "course")
    (folder / "solutions/canary/questions.toml").write_text(ASKED)
    return folder


def graded(folder, students):
    """Write a Grade with all its points for each, and return the folder."""
    for student in students:
        GradeStore(folder).write(a_grade(student), "")
    return folder


@pytest.mark.proof
def test_who_would_spoil_a_class_spoils_one_sheet_at_most(typed, course, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(asking, "SECONDS", 5.0)
    spoiling = {student: SPOILS.format(watched=WATCHED, deed=deed) for student, deed in DEEDS.items()}
    submitted = hand_in_class(tmp_path / "in", {"student01": GOOD, **spoiling, "student07": MARKED, "student08": GOOD})
    grades = graded(tmp_path / "grades", [*DEEDS, "student01", "student07", "student08"])
    done = typed(course, "ask", submitted, "--grades", grades, "-o", tmp_path / "out", "-j", 1, "--lang", "en")
    assert done.returncode == 0, done.stderr
    sheets = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "out/sheets/canary").glob("*.html")}
    assert {"student01", "student07", "student08"} <= set(sheets)
    for student in DEEDS:
        assert student in sheets or student in done.stderr
    assert {"student02", "student03"} & set(sheets) == set()
    for page in (*sheets.values(), (tmp_path / "out/keys/canary.html").read_text(encoding="utf-8")):
        assert len(page) < 10**6
        assert "alert(1)" not in page  # texts of the student's are no code
        assert not re.search(r"<(script|img)", page)
    assert "&lt;img src=x" in sheets["student07"]


@pytest.mark.proof
def test_ctrl_c_keeps_what_is_made_and_the_next_run_makes_the_rest(typed, course, tmp_path, monkeypatch):  # noqa: F811
    students = ("student01", "student02", "student03")
    submitted = hand_in_class(tmp_path / "in", dict.fromkeys(students, GOOD))
    grades = graded(tmp_path / "grades", students)
    command = ("ask", submitted, "--grades", grades, "-o", tmp_path / "out", "-j", 1, "--lang", "en")
    keep = questions.Folder.keep

    def kept(*sheet):
        os.kill(os.getpid(), signal.SIGINT)
        return keep(*sheet)

    with monkeypatch.context() as patch:
        patch.setattr(questions.Folder, "keep", kept)
        first = typed(course, *command)
    assert first.returncode == 130
    assert "Traceback" not in first.stderr
    [made] = (tmp_path / "out/keys/canary").glob("*.json")
    before = made.read_bytes()
    again = typed(course, *command)
    assert again.returncode == 0, again.stderr
    assert made.read_bytes() == before
    assert len([*(tmp_path / "out/sheets/canary").glob("*.html")]) == 3
    assert "2" in again.stdout
    assert (tmp_path / "out/sheets/canary.html").read_text(encoding="utf-8").count('class="sheet"') == 3
