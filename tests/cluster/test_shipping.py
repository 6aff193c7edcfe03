"""What travels arrives as it was, or is refused."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from grader.classroom import Job
from grader.classroom.dependence import Dependence
from grader.classroom.orders import Order
from grader.cluster.shipping import Damaged, pack, pack_course
from grader.course import load_course
from grader.submission import Rejection
from tests.conftest import GOOD, hand_in, patient_canary


@pytest.fixture
def submitted(tmp_path):
    """Return the order about a folder with these files."""

    def submitted(**files):
        named = {name.replace("_", "."): text for name, text in files.items()}
        folder = hand_in(tmp_path / "class", "student01", named)
        return Order(Job("student01", "canary", folder), seed=3)

    return submitted


def test_a_course_arrives_with_the_files_that_grading_reads(tmp_path, isolation):
    course = load_course(patient_canary(tmp_path / "course"))
    (course.root / "examples" / "student01").mkdir(parents=True)
    (course.root / "examples" / "student01" / "secret.py").write_text("of a student")
    pack_course(course).unpack(tmp_path / "copy")
    assert not (tmp_path / "copy" / "examples").exists()
    job = Job("student01", "canary", tmp_path / "missing.py")
    copy = load_course(tmp_path / "copy")
    assert Dependence(copy, isolation).of(job, 1) == Dependence(course, isolation).of(job, 1)


def test_a_course_that_was_changed_on_its_way_is_not_unpacked(tmp_path, canary_course):
    bundle = pack_course(canary_course)
    name, content = bundle.files[-1]
    changed = replace(bundle, files=(*bundle.files[:-1], (name, content + b" ")))
    with pytest.raises(Damaged):
        changed.unpack(tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_submission_arrives_with_its_name_and_what_lay_beside_it(tmp_path, canary_course, submitted):
    assignment = canary_course.assignment("canary")
    order = submitted(canary_py=GOOD, notes_txt="x")
    (tmp_path / "there").mkdir()
    arrived = pack(order, assignment).unpack(tmp_path / "there")
    assert arrived.job.read(assignment) == order.job.read(assignment)
    assert arrived.job.read(assignment).ignored == ("notes.txt",)
    assert (arrived.seed, arrived.exercises, arrived.job.student) == (3, None, "student01")


def test_files_that_the_work_may_import_arrive_with_it(tmp_path, canary_course, submitted, isolation):
    assignment = canary_course.assignment("canary")
    order = submitted(canary_py=GOOD, gates_py="x = 1")
    (order.job.path / "lib").mkdir()
    (order.job.path / "lib" / "boxes.py").write_text("y = 2")
    (tmp_path / "there").mkdir()
    arrived = pack(order, assignment).unpack(tmp_path / "there")
    read = arrived.job.read(assignment)
    assert read == order.job.read(assignment)
    assert [(one.path, one.source) for one in read.modules] == [("gates.py", "x = 1"), ("lib/boxes.py", "y = 2")]
    dependence = Dependence(canary_course, isolation)
    assert dependence.of(arrived.job, 1) == dependence.of(order.job, 1)


def test_names_that_are_no_text_arrive_too(tmp_path, canary_course):
    path = tmp_path / os.fsdecode(b"\xff.py")
    path.write_text(GOOD)
    (tmp_path / "there").mkdir()
    arrived = pack(Order(Job("student01", "canary", path), 1), canary_course.assignment("canary")).unpack(
        tmp_path / "there"
    )
    assert arrived.job.path.name == path.name


def test_earlier_grades_travel_where_there_are_any(tmp_path, canary_course, submitted):
    kept = tmp_path / "kept.json"
    kept.write_bytes(b"{}")
    order = replace(submitted(canary_py=GOOD), earlier=(kept, tmp_path / "none.json"))
    (tmp_path / "there").mkdir()
    arrived = pack(order, canary_course.assignment("canary")).unpack(tmp_path / "there")
    assert [path.read_bytes() for path in arrived.earlier] == [b"{}"]


def test_without_a_file_nothing_travels(canary_course, submitted):
    assignment = canary_course.assignment("canary")
    order = submitted(notes_txt="x")
    assert isinstance(order.job.find(assignment), Rejection)
    assert pack(order, assignment) is None


def test_a_file_beyond_the_readers_bound_does_not_travel(canary_course, submitted, monkeypatch):
    monkeypatch.setattr("grader.cluster.shipping.MAX_FILE", 10)
    assert pack(submitted(canary_py=GOOD), canary_course.assignment("canary")) is None


def test_nothing_of_dask_is_imported_unless_a_scheduler_is_named():
    program = (
        "import sys, grader.cli.grade, grader.classroom.batch, grader.classroom.station, grader.cluster.shipping\n"
        "sys.exit(bool({'dask', 'distributed'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
