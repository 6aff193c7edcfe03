"""A class on Canvas, collected into a tree."""

import io
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from grader.classroom.roster import read_roster
from grader.collecting import collect

ROSTER = """Student,ID,SIS User ID,SIS Login ID,Section
"Last1, First1",101,,student01,A
"Last2, First2",102,,student02,A
"Last3, First3",103,,student03,A
"""
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def zipped(files):
    """Return a zip of (name, text, hours after noon)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text, hours in files:
            packed.writestr(
                zipfile.ZipInfo(name, (NOON + timedelta(hours=hours)).timetuple()[:6]), text, zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


@pytest.fixture
def run(tmp_path, canary_course):
    def run(files, *, roster=ROSTER, **options):
        path = tmp_path / "class.zip"
        path.write_bytes(zipped(files))
        people = tmp_path / "roster.csv"
        people.write_text(roster or "")
        return collect(
            path, tmp_path / "submitted", canary_course.assignment("canary"),
            roster=read_roster(people) if roster else None, zone=UTC, **options,
        )  # fmt: skip

    return run


@pytest.fixture
def tree(tmp_path):
    def tree():
        root = tmp_path / "submitted"
        return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}

    return tree
