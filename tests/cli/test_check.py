"""``grader check`` as a student types it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from tests.conftest import CANARY, GOOD

WRONG = GOOD.replace("2 *", "3 *")


@pytest.fixture
def folder(tmp_path):
    for name in ("public_checks.py", "public_checks.toml"):
        shutil.copy(CANARY / "solutions" / "canary" / name, tmp_path)
    (tmp_path / "canary.py").write_text(GOOD)
    return tmp_path


@pytest.fixture
def environment():
    return {**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "120"}


@pytest.fixture
def grader_check(folder, environment):
    def grader_check(*arguments):
        command = [sys.executable, "-m", "grader", "check", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, timeout=60)

    return grader_check


def test_an_exercise_by_its_name_alone_in_the_language_asked_for(grader_check):
    done = grader_check("double", "--lang", "ko")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("canary.py\ndouble\n  ✓ 1이 2가 됩니다.\n")


def test_a_wrong_file_is_exit_code_one_and_a_report_for_ci(grader_check, folder):
    (folder / "canary.py").write_text(WRONG + "print('mine')\n")
    done = grader_check("canary.py", "--junit", "report.xml", "--json")
    assert done.returncode == 1
    assert done.stderr == "mine\n"
    document = json.loads(done.stdout)
    assert (document["passed"], document["total"], document["exercises"][0]["status"]) == (0, 1, "failed")
    failure = ElementTree.parse(folder / "report.xml").find("testsuite/testcase/failure")
    assert "3" in failure.text


@pytest.mark.parametrize("arguments", [["nothing"], ["nothing.py"], ["canary.py", "nothing"], ["--lang", "fr"]])
def test_what_cannot_be_meant_is_one_line_and_exit_code_two(grader_check, arguments):
    done = grader_check(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("grader: ")
    assert done.stderr.count("\n") == 1


def test_the_help_shows_how_and_names_the_exit_codes(grader_check):
    text = " ".join(grader_check("--help").stdout.split())
    assert "Usage: grader check [OPTIONS] [FILE] [EXERCISE]" in text
    assert "grader check softmax --watch" in text
    assert "Exit codes: 0" in text


@pytest.mark.proof
def test_watching_checks_again_at_every_save_and_ends_with_ctrl_c(folder, environment):
    command = [sys.executable, "-u", "-m", "grader", "check", "--watch"]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            _watch(process, folder / "canary.py")
        finally:
            process.kill()
    assert process.returncode == 0


def _watch(process, path):
    assert "1 of 1" in _until(process.stdout, "public checks passed")
    _until(process.stdout, "not the grading")
    assert "canary.py is saved" in _until(process.stderr, "Checked")
    path.write_text(GOOD + "import sys\nprint('begun', file=sys.stderr, flush=True)\nwhile True:\n    pass\n")
    _until(process.stderr, "begun")
    path.write_text(WRONG)
    assert "0 of 1" in _until(process.stdout, "public checks passed")
    _until(process.stdout, "not the grading")
    path.write_bytes(b"")
    _until(process.stderr, "grader: ")
    path.write_text(GOOD)
    assert "1 of 1" in _until(process.stdout, "public checks passed")
    _until(process.stdout, "not the grading")
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=20)
    assert "Traceback" not in errors
    assert "\x1b" not in rest


def _until(stream, words):
    for line in iter(stream.readline, ""):
        if words in line:
            return line
    raise AssertionError(f"the output ended before {words!r}")


@pytest.mark.proof
def test_ctrl_c_ends_a_check_that_does_not_end_in_one_line(folder, environment):
    (folder / "canary.py").write_text(
        "import sys\nprint('begun', file=sys.stderr, flush=True)\nwhile True:\n    pass\n"
    )
    command = [sys.executable, "-m", "grader", "check"]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr.readline() == "begun\n"
            process.send_signal(signal.SIGINT)
            said, errors = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, said) == (130, "")
    assert errors.startswith("The check was stopped.")
    assert errors.count("\n") == 1


def test_several_exercises_in_any_capitals(grader_check):
    done = grader_check("DOUBLE", "canary.py", "double", "--lang", "en")
    assert (done.returncode, done.stdout.count("One becomes two.")) == (0, 1)
