"""Proving the hidden tests from the browser."""

import pytest

from grader.serve.ground.tables import Role
from tests.serve.serving import post

pytestmark = [pytest.mark.proof, pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)]


def test_a_suite_is_proven_from_the_browser_and_its_proof_is_read_there(served):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    assert teacher.get("/proofs/canary").status_code == 404
    assert post(teacher, "/proofs/canary", "/proofs").status_code == 303
    page = served.shown(teacher, "/proofs", "Read the proof")
    assert "problem(s)" in page or "bar is met" in page
    proof = teacher.get("/proofs/canary")
    assert "double" in proof.text
    assert "sandbox" in proof.headers["content-security-policy"]
    assert "had a suite proven" in teacher.get("/trail").text


def test_one_proof_runs_at_a_time_and_one_that_fails_says_why(served):
    teacher = served.enter("teacher", Role.INSTRUCTOR)
    suite = next((served.front.course.root / "autograde_tests" / "canary").glob("test_*.py"))
    suite.write_text("raise RuntimeError('half written')\n")
    assert post(teacher, "/proofs/canary", "/proofs").status_code == 303
    assert post(teacher, "/proofs/canary", "/proofs").status_code == 409
    assert "half written" in served.shown(teacher, "/proofs", 'role="alert"')
    assert served.front.proving.kept("canary") is None
