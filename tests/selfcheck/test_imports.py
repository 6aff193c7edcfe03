"""A check starts fast and works on a plain installation: it loads nothing that it does not need."""

import json
import subprocess
import sys

from tests.conftest import REPOSITORY

CODE = """
import json, sys
sys.path.insert(0, sys.argv[1])
import grader.cli.check
print(json.dumps(sorted(sys.modules)))
"""
NEEDLESS = {
    "grader.classroom.pool", "grader.classroom.one", "grader.grading.judge", "grader.verification", "grader.sandbox.host",
    "numpy", "pytest", "grader.suite", "grader.course.assignment", "grader.feedback.evidence", "grader.submission.archive", "packaging",
    "jinja2", "pydantic", "rich.progress", "IPython", "nbgrader", "nbformat", "jupytext", "matplotlib", "asyncio",
}  # fmt: skip


def test_what_grades_others_is_not_loaded_to_check_oneself():
    command = [sys.executable, "-c", CODE, str(REPOSITORY)]
    loaded = set(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    assert loaded & NEEDLESS == set()
