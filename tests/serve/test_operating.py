"""What a monitor asks, and how the server begins and ends."""

import re
import signal
import subprocess
import sys
import time

import httpx
import pytest

from grader.classroom import UsageError
from grader.course import load_course
from grader.serve.front import Front, Settings
from grader.serve.ground.tables import Role
from grader.serve.judging.judging import Terms
from grader.serve.running import alone
from tests.serve.serving import PATIENCE_SECONDS, free_port, hand_in

pytestmark = pytest.mark.proof


def test_health_says_what_does_not_work(served, monkeypatch):
    client = served.client()
    assert (client.get("/health").status_code, client.get("/health").text) == (200, "ok")
    monkeypatch.setattr(served.front.database, "is_well", lambda: False)
    served.front.judging.problem = "the disk is full: /secret/path"
    answer = client.get("/health")
    assert (answer.status_code, answer.text) == (503, "database\njudging")


def test_metrics_are_numbers_and_name_nobody(served):
    hand_in(served.enter("student01"))
    served.judged("student01")
    told = served.client().get("/metrics").text
    assert re.search(r'grader_hand_ins\{state="judged"\} 1', told)
    assert "student01" not in told


def test_metrics_are_for_this_machine_or_an_instructor(served, monkeypatch):
    monkeypatch.setattr("grader.serve.operating._is_loopback", lambda host: False)
    assert served.client().get("/metrics").status_code == 403
    assert served.enter("student01").get("/metrics").status_code == 403
    assert served.enter("teacher", Role.INSTRUCTOR).get("/metrics").status_code == 200


def test_a_course_whose_assignments_share_a_folder_is_refused_in_one_line(course_folder, tmp_path, isolation):
    path = course_folder / "course.toml"
    again = '\n[[assignment]]\nname = "second"\ntitle.ko = "x"\ntitle.en = "x"\nnbgrader = "canary/second"\n'
    path.write_text(path.read_text() + again)
    with pytest.raises(UsageError, match="under the folder canary"):
        Front(load_course(course_folder), Settings(tmp_path / "class", "http://x", Terms(isolation, 1)))


def test_the_command_prints_one_link_ends_on_sigterm_and_logs_no_secret(course_folder, tmp_path):
    port = free_port()
    folder = str(tmp_path / "class")
    command = [*(sys.executable, "-m", "grader", "serve", "--port", str(port), "--folder", folder)]
    command += ["--course", str(course_folder), "--jobs", "1"]

    def run():
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                httpx.get(f"http://127.0.0.1:{port}/health", timeout=5)
                return process
            except httpx.HTTPError:
                assert time.monotonic() < until
                assert process.poll() is None
                time.sleep(0.05)

    process = run()
    links = subprocess.run(
        [*command[:4], *command[4:6], "--folder", folder, "--course", str(course_folder), "link", "instructor"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    token = links.strip().rpartition("/")[2]
    base = f"http://127.0.0.1:{port}"
    with httpx.Client(base_url=base, headers={"Origin": base}, timeout=60) as client:
        assert client.post(f"/in/{token}").status_code == 303
        assert client.get("/class").status_code == 200
        cookie = client.cookies["grader"]
    process.send_signal(signal.SIGTERM)
    out, log = process.communicate(timeout=60)
    assert len(re.findall(r"/in/[\w-]{40,}", out)) == 1
    assert re.findall(r"/in/([\w-]+)", out)[0] not in log
    assert token not in log
    assert cookie not in log
    assert '"message": "GET /class"' in log
    process = run()
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=60)
    assert "/in/" not in out


def test_a_second_server_of_the_same_class_is_refused(course_folder, tmp_path):
    command = [sys.executable, "-m", "grader", "serve", "--folder", str(tmp_path / "class"), "--course"]
    with alone(tmp_path / "class"):
        ended = subprocess.run([*command, str(course_folder)], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "another grader serve" in ended.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--database", "postgresql://t:s3cr3t-word@127.0.0.1:1/x"], "cannot be opened"),
        (["--openid", "https://id.example.org"], "GRADER_OPENID_SECRET"),
        (["--jupyterhub", "https://hub.example.org"], "GRADER_HUB_TOKEN"),
        (["--scheduler", "tcp://x:1", "--jobs", "2"], "--jobs"),
    ],
)
def test_what_cannot_begin_says_why_in_one_line(course_folder, tmp_path, options, told):
    command = [sys.executable, "-m", "grader", "serve", "--folder", str(tmp_path / "class"), "--course"]
    ended = subprocess.run([*command, str(course_folder), *options], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "s3cr3t-word" not in ended.stderr + ended.stdout
