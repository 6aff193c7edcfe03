"""The workflows of `examples/ci`: their shell steps run as they are written, on a student's folder."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from grader import __version__
from grader.course.release import released_files
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.proof

yaml = pytest.importorskip("yaml")
WORKFLOWS = {name: REPOSITORY / "examples" / "ci" / name for name in ("check.yml", "gitlab-ci.yml")}


def job_of(name):
    """Return the shell steps of a workflow's one job, and what it has in its environment."""
    document = yaml.safe_load(WORKFLOWS[name].read_text())
    (job,) = document.get("jobs", document).values()
    scripts = job.get("script") or [step["run"] for step in job["steps"] if "run" in step]
    return scripts, job.get("env") or job["variables"]


@pytest.fixture
def shell(tmp_path):
    """Run a step as GitHub runs it, with a pip that installs nothing and our `grader`."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, line in (
        ("pip", "exit 0"),
        ("grader", f'exec "{sys.executable}" -m grader "$@"'),
        ("python", f'exec "{sys.executable}" "$@"'),
    ):
        (programs / name).write_text(f"#!/bin/sh\n{line}\n")
        (programs / name).chmod(0o755)

    def shell(script, folder, **environment):
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        env = {**os.environ, "LC_ALL": "C.UTF-8", **environment, "PATH": path}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            command, cwd=folder, env=env, capture_output=True, encoding="utf-8", errors="replace", timeout=120
        )

    return shell


@pytest.fixture
def student(course, tmp_path):
    """A student's repository: OR is wrong in chapter 2, nothing is written in chapter 3."""
    for name, assignment in ((one.name, one) for one in course.assignments[1:3]):
        for file, data in released_files(assignment, "ko").items():
            (tmp_path / "repository" / name).mkdir(parents=True, exist_ok=True)
            (tmp_path / "repository" / name / file).write_bytes(data)
    solved = course.assignments[1].authored_path.read_text().replace("return int(", "return 0 * int(", 3)
    (tmp_path / "repository" / "ch02_perceptron" / "perceptron.py").write_text(solved)
    return tmp_path / "repository"


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_workflow_checks_every_file_and_keeps_a_report_of_each(shell, student, name):
    scripts, environment = job_of(name)
    assert shell(scripts[0], student).returncode == 0
    done = shell(scripts[1], student, **environment)
    assert done.returncode == 1
    assert "공개 검사" in done.stdout
    reports = {path.name: ElementTree.parse(path) for path in sorted((student / "reports").iterdir())}
    assert set(reports) == {Path(file).name + ".xml" for file in environment["FILES"].split()}
    suites = {
        suite.attrib["name"]: suite.attrib["failures"] for suite in reports["perceptron.py.xml"].iter("testsuite")
    }
    assert suites["AND"] != "0"


def test_the_steps_for_three_systems_do_on_this_one_what_they_say(shell, tmp_path):
    (job,) = yaml.safe_load((REPOSITORY / "examples" / "ci" / "everywhere.yml").read_text())["jobs"].values()
    assert len(job["strategy"]["matrix"]["os"]) == 3
    for step in job["steps"]:
        if "run" in step:
            done = shell(step["run"], REPOSITORY, **job["env"], RUNNER_TEMP=str(tmp_path))
            assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_wheel_of_the_workflow_is_that_of_this_version(name):
    text = WORKFLOWS[name].read_text()
    assert re.findall(r"gradewright-([\d.]+)-py3", text) == [__version__]
