"""The whole way with nbgrader's own tools, through an exchange on disk, and the formgrader's server."""

import csv
import getpass
import json
import os
import queue
import subprocess
import sys
import threading
import urllib.request

import pytest

from tests.conftest import GOOD, REPOSITORY
from tests.gradebook.conftest import solved

pytestmark = pytest.mark.proof

WRONG = GOOD.replace("return f(double(x))", "return f(x)")
STUDENT = getpass.getuser()


@pytest.fixture(scope="module")
def handed_in(course, tmp_path_factory):
    """Return a course to which a student's work came through the exchange, and the student's folder."""
    course.nbgrader("release_assignment canary")
    desk = tmp_path_factory.mktemp("desk")
    desk.chmod(0o755)
    config = f"c = get_config()\nc.CourseDirectory.course_id = 'canary'\nc.Exchange.root = {str(course.exchange)!r}\n"
    (desk / "nbgrader_config.py").write_text(config)
    course.nbgrader("fetch_assignment canary", cwd=desk)
    path = desk / "canary" / "canary.ipynb"
    notebook = json.loads(solved(json.loads(path.read_text()), WRONG))
    notebook["cells"] += [
        {"cell_type": kind, "id": kind, "metadata": {"format": "text/html"}, "source": f"a < b <script>own('{kind}')"}
        for kind in ("markdown", "raw")
    ]
    path.write_text(json.dumps(notebook))
    course.nbgrader("submit canary", cwd=desk)
    course.nbgrader("collect canary")
    return course, desk


@pytest.fixture
def formgrader(handed_in):
    """Ask the formgrader's server."""
    course, _ = handed_in
    command = [
        sys.executable, "-m", "jupyter_server", "--allow-root", "--no-browser", "--ServerApp.port=0",
        "--IdentityProvider.token=secret", "--ServerApp.ip=127.0.0.1",
        "--ServerApp.jpserver_extensions={'nbgrader.server_extensions.formgrader': True}",
    ]  # fmt: skip
    env = {**os.environ, "HOME": str(course.home), "PYTHONPATH": str(REPOSITORY), "JUPYTER_PLATFORM_DIRS": "1"}
    server = subprocess.Popen(command, cwd=course.root, env=env, stderr=subprocess.PIPE, text=True)
    lines = queue.SimpleQueue()
    threading.Thread(target=lambda: [lines.put(line) for line in server.stderr], daemon=True).start()
    while "http://127.0.0.1:" not in (line := lines.get(timeout=60)):
        pass
    address = line.partition("http://")[2].partition("/")[0]

    def ask(path, body=None, method="GET"):
        data = json.dumps(body).encode() if body is not None else None
        headers = {"Authorization": "token secret"}
        request = urllib.request.Request(f"http://{address}/formgrader/{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode()

    yield ask
    server.terminate()
    server.wait()
    server.stderr.close()


def test_from_release_to_export(handed_in, formgrader, tmp_path):
    course, desk = handed_in
    course.nbgrader("autograde canary")
    assert course.scores() == {STUDENT: {"Box_check": 3.0, "apply_check": 0.0, "double_check": 4.0}}

    (notebook,) = json.loads(formgrader("api/submitted_notebooks/canary/canary"))
    page = formgrader(f"submissions/{notebook['id']}/")
    assert "apply (0 / 2)" in page
    assert "asarray" in page
    assert "<script>own" not in page
    assert "own('markdown')" in page
    assert "own('raw')" in page

    grades = json.loads(formgrader(f"api/grades?submission_id={notebook['id']}"))
    (wrong,) = [one for one in grades if one["name"] == "apply_check"]
    formgrader(f"api/grade/{wrong['id']}", {"manual_score": 1.5, "extra_credit": 0.25}, "PUT")
    assert json.loads(formgrader(f"api/submission/canary/{STUDENT}/autograde", {}, "POST"))["success"] is True
    kept = json.loads(formgrader(f"api/grade/{wrong['id']}"))
    assert (kept["manual_score"], kept["auto_score"], kept["needs_manual_grade"]) == (1.5, 0.0, True)

    course.nbgrader("generate_feedback canary", "release_feedback canary", f"export --to={tmp_path}/grades.csv")
    course.nbgrader("fetch_feedback canary", cwd=desk)
    (feedback,) = desk.rglob("canary.html")
    assert "apply (0 / 2)" in feedback.read_text()
    assert "<script>own" not in feedback.read_text()
    with (tmp_path / "grades.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert (row["assignment"], row["student_id"], float(row["score"])) == ("canary", STUDENT, 8.75)


def test_students_get_nothing_of_the_solutions(handed_in):
    course, desk = handed_in
    for folder in (course.exchange, desk):
        for path in folder.rglob("*"):
            assert not path.is_file() or b"SECRET-REFERENCE-LINE" not in path.read_bytes(), path
