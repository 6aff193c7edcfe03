"""The zip for Gradescope: laid out as its container has it, it grades and writes results."""

import base64
import csv
import hashlib
import io
import os
import stat
import subprocess
import sys
import zipfile

import pytest

from grader.classroom import UsageError
from grader.exports.container import Settings, autograder_zip
from grader.exports.container.run import main, run
from grader.exports.container.settings import student_in
from grader.exports.container.wheel import pins, wheel
from grader.exports.gradescope import Visibility
from tests.conftest import GOOD
from tests.exports.test_documents import validated


@pytest.fixture(scope="module")
def packed(canary_course):
    settings = Settings("canary", visibility=Visibility.AFTER_DUE_DATE)
    return autograder_zip(canary_course, canary_course.assignment("canary"), settings)


@pytest.fixture
def base(tmp_path, packed):
    """Lay out what Gradescope makes of the zip and of a submission."""
    base = tmp_path / "autograder"
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        archive.extractall(base / "source")
    (base / "submission").mkdir()
    (base / "submission" / "canary.py").write_text(GOOD)
    (base / "submission_metadata.json").write_text('{"id": 1, "users": [{"id": 77, "name": "=x", "email": "y"}]}')
    return base


def test_a_submission_is_graded_in_the_layout_of_the_container(base):
    run(base)
    document = validated("gradescope", (base / "results" / "results.json").read_bytes())
    assert (document["score"], document["visibility"]) == (9.0, "after_due_date")


def test_a_submission_that_holds_nothing_still_has_results(base):
    (base / "submission" / "canary.py").unlink()
    run(base)
    document = validated("gradescope", (base / "results" / "results.json").read_bytes())
    assert document["score"] == 0.0
    assert "No notebook" in document["output"]


@pytest.mark.parametrize("damage", ["{", '{"assignment": "canary", "isolation": "L9"}', '{"assignment": "other"}'])
def test_where_nothing_can_be_graded_there_are_no_results_and_one_line(base, damage, monkeypatch):
    (base / "results").mkdir()
    (base / "results" / "results.json").write_text("of the submission before")
    (base / "source" / "autograder.json").write_text(damage)
    monkeypatch.setenv("AUTOGRADER", str(base))
    with pytest.raises(SystemExit, match="grader: "):
        main()
    assert not (base / "results" / "results.json").exists()


def test_the_zip_holds_one_assignment_and_runs(packed):
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        names = set(archive.namelist())
        modes = {info.filename: info.external_attr >> 16 for info in archive.infolist()}
    assert {"setup.sh", "run_autograder", "course/course.toml", "course/solutions/canary/canary.py"} <= names
    assert "course/autograde_tests/canary/feedback.toml" in names
    assert not any("__pycache__" in name for name in names)
    assert {name for name, mode in modes.items() if mode & stat.S_IXUSR} == {"setup.sh", "run_autograder"}


def test_the_same_course_makes_the_same_zip(packed, canary_course):
    settings = Settings("canary", visibility=Visibility.AFTER_DUE_DATE)
    assert autograder_zip(canary_course, canary_course.assignment("canary"), settings) == packed


@pytest.mark.proof
def test_what_the_wheel_installs_explains_itself_and_starts_a_course(tmp_path):
    """Without what stands beside the code, such as the examples to start from, not even the help is there."""
    with zipfile.ZipFile(io.BytesIO(wheel()[1])) as archive:
        archive.extractall(tmp_path / "installed")
    told = {}
    for arguments in (["--help"], ["checks"], ["init", "mine", "--lang", "en"]):
        done = subprocess.run(
            [sys.executable, "-m", "grader", *arguments],
            cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")}, capture_output=True, text=True,
        )  # fmt: skip
        told[arguments[0]] = done.returncode, done.stdout + done.stderr
    assert {name: code for name, (code, _) in told.items()} == {"--help": 0, "checks": 2, "init": 0}, told
    assert "Check your own work" in told["--help"][1]
    assert "No such command" in told["checks"][1]
    assert "mine/assignments/" in told["init"][1]


def test_the_wheel_records_what_it_holds():
    name, data = wheel()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {path: archive.read(path) for path in archive.namelist()}
    record = next(path for path in files if path.endswith("RECORD"))
    lines = {row[0]: row[1:] for row in csv.reader(io.StringIO(files[record].decode()))}
    assert set(lines) == set(files)
    for path, (digest, size) in lines.items():
        if path != record:
            assert int(size) == len(files[path])
            right = base64.urlsafe_b64encode(hashlib.sha256(files[path]).digest()).decode().rstrip("=")
            assert digest == f"sha256={right}"
    assert name.startswith("gradewright-")
    metadata = next(path for path in files if path.endswith("METADATA"))
    assert b"\nName: gradewright\n" in files[metadata]
    assert "grader/exports/container/run_autograder.sh" in files
    # What `grader init` starts from is no secret.
    own = [path for path in files if not path.startswith("grader/authoring/templates/")]
    assert not any("autograde_tests" in path or "solutions" in path for path in own)


def test_versions_are_those_that_are_installed():
    lines = pins().splitlines()
    assert any(line.startswith("numpy==") for line in lines)
    assert any(line.startswith("pluggy==") for line in lines), "also what is needed indirectly"
    assert not any(line.startswith(("grade", "nbgrader")) for line in lines)
    with pytest.raises(UsageError, match="no-such-package is not installed"):
        pins("no-such-package")


@pytest.mark.parametrize(
    ("text", "student"),
    [('{"users": [{"id": 77, "name": "../.."}]}', "gradescope_77"), ('{"users": []}', "student"), ("{", "student"),
     ('{"users": [{"id": "../.."}]}', "student"), ("", "student")],
)  # fmt: skip
def test_a_student_is_known_by_the_platforms_number(tmp_path, text, student):
    (tmp_path / "metadata.json").write_text(text)
    assert student_in(tmp_path / "metadata.json") == student
    assert student_in(tmp_path / "none.json") == "student"
