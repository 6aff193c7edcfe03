"""The command as its users type it."""

import json
import os
import signal
import subprocess
import sys

import jsonschema
import msgspec
import pytest

from grader.grading import json_schema
from tests.conftest import CANARY, GOOD, REPOSITORY


@pytest.fixture
def grader(tmp_path):
    def grader(*arguments, **environment):
        command = [sys.executable, "-m", "grader", *map(str, arguments)]
        env = {**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "120", **environment}
        return subprocess.run(command, capture_output=True, text=True, cwd=CANARY, env=env, timeout=60)

    return grader


@pytest.fixture
def submitted(tmp_path):
    for student, source in (("student01", GOOD), ("student02", "x = 1"), ("student03", "(")):
        folder = tmp_path / "submitted" / student / "canary"
        folder.mkdir(parents=True)
        (folder / "canary.py").write_text(source)
    return tmp_path / "submitted"


def test_a_class_is_graded_into_a_table_and_a_file_each(grader, submitted, tmp_path):
    done = grader("grade", submitted, "--out", tmp_path / "grades")
    assert done.returncode == 0
    assert done.stderr == ""
    assert "9 / 9" in done.stdout
    assert "\x1b" not in done.stdout
    grade = json.loads((tmp_path / "grades" / "student02" / "canary.json").read_text())
    assert (grade["points"], grade["student"], grade["schema"]) == (0.0, "student02", "grade/1")
    assert (tmp_path / "grades" / "student02" / "canary.feedback.md").exists()


def test_the_json_on_standard_output_is_one_document_of_the_published_schema(grader, submitted):
    done = grader("grade", submitted, "--json")
    grades = json.loads(done.stdout)
    assert [grade["points"] for grade in grades] == [9.0, 0.0, 0.0]
    schema = json.loads((REPOSITORY / "docs" / "grade.schema.json").read_text())
    for grade in grades:
        jsonschema.validate(grade, schema)


def test_the_published_schema_is_that_of_the_code():
    published = (REPOSITORY / "docs" / "grade.schema.json").read_bytes()
    assert json.loads(published) == json.loads(msgspec.json.encode(json_schema()))


def test_what_has_not_changed_is_not_graded_again_unless_forced(grader, submitted, tmp_path):
    out = ("--out", tmp_path / "grades")
    grader("grade", submitted, *out)
    (submitted / "student02" / "canary" / "canary.py").write_text(GOOD)
    again = grader("grade", submitted, *out).stdout
    assert "1 graded" in again
    assert "2 unchanged" in again
    assert "3 graded" in grader("grade", submitted, *out, "--force").stdout


def test_one_submission_is_explained(grader, submitted):
    done = grader("grade", submitted / "student02")
    assert "double is not defined" in done.stdout


def test_only_the_exercises_asked_for_are_graded(grader, submitted):
    (grade,) = json.loads(grader("grade", submitted, "-s", "student01", "-e", "Box", "--json").stdout)
    assert [exercise["name"] for exercise in grade["exercises"]] == ["Box"]
    assert grade["max_points"] == 3.0


def test_a_seed_replays_a_grade(grader, submitted):
    path = submitted / "student01" / "canary" / "canary.py"
    first, second = (json.loads(grader("grade", path, "--seed", seed, "--json").stdout)[0] for seed in (5, 6))
    assert (first["seed"], second["seed"]) == (5, 6)


def test_korean_is_spoken(grader, submitted):
    assert "학생" in grader("grade", submitted, "--lang", "ko").stdout
    assert "학생" in grader("grade", submitted, LC_ALL="ko_KR.UTF-8").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["grade"], ["grade", "/nowhere"], ["grade", ".", "-a", "nothing"], ["grade", ".", "--jobs", "0"], ["nonsense"],
        ["grade", ".", "--isolation", "L9"], ["grade", ".", "--nonsense"], ["grade", ".", "--lang", "fr"],
        ["grade", "solutions/canary/canary.py", "-e", "nothing"], ["list", "--course", "/nowhere"],
        ["release", "nothing"], ["release", "--check", "--bundle", "x"], ["check", "/nowhere.py"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_usage_error_is_one_clear_line_and_exit_code_two(grader, arguments):
    done = grader(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("grader: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["", "grade", "list", "release", "check", "doctor"])
def test_help_teaches(grader, command):
    done = grader(*command.split(), "--help")
    assert done.returncode == 0
    assert "Usage: " in done.stdout


def test_the_list_shows_exercises_and_points(grader):
    text = grader("list").stdout
    assert [word in text for word in ("canary", "double", "Box", "apply")] == [True] * 4
    (assignment,) = json.loads(grader("list", "--json").stdout)
    assert assignment["points"] == 9.0


def test_the_doctor_says_what_is_enforced(grader, isolation):
    assert json.loads(grader("doctor", "--json").stdout)["level"] == isolation.level
    assert str(isolation.level) in grader("doctor").stdout


def test_grading_below_the_safe_levels_has_to_be_asked_for_by_name(grader, submitted, monkeypatch):
    from grader.classroom import one
    from grader.sandbox.host import SandboxUnavailable
    from grader.sandbox.levels import Isolation, Level

    monkeypatch.setattr(one, "_found", lambda wanted: Isolation(wanted or Level.L1, {}, {}))
    with pytest.raises(SandboxUnavailable, match="--isolation L1"):
        one.choose_isolation("auto")
    assert one.choose_isolation("L1").level is Level.L1


@pytest.mark.parametrize("level", ["L2", "L1", "L0"])
def test_a_level_named_is_the_level_of_the_grade(grader, submitted, level):
    (grade,) = json.loads(grader("grade", submitted, "-s", "student01", "--isolation", level, "--json").stdout)
    assert grade["isolation"]["level"] == level
    assert grade["points"] == 9.0


def test_a_student_checks_a_file_with_the_public_checks(grader, tmp_path):
    (tmp_path / "public_checks.py").write_text((CANARY / "solutions/canary/public_checks.py").read_text())
    (tmp_path / "canary.py").write_text(GOOD + "from grader import check\ncheck('double')\n")
    done = grader("check", tmp_path / "canary.py")
    assert done.returncode == 0
    assert done.stdout.count("one becomes two") == 1
    (tmp_path / "canary.py").write_text(GOOD.replace("2 *", "3 *"))
    done = grader("check", tmp_path / "canary.py", "double")
    assert done.returncode == 1
    assert "✗ one becomes two" in done.stdout


def test_ctrl_c_keeps_what_was_graded(submitted, tmp_path):
    for number in range(10, 40):
        folder = submitted / f"student{number}" / "canary"
        folder.mkdir(parents=True)
        (folder / "canary.py").write_text("while True: pass" if number > 10 else GOOD)
    out = tmp_path / "grades"
    command = [sys.executable, "-m", "grader", "grade", str(submitted), "--out", str(out), "--jobs", "1"]
    process = subprocess.Popen(
        command, cwd=CANARY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True
    )
    while not list(out.glob("*/*.json")):
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert str(out) in errors
    for path in out.glob("*/*.json"):
        json.loads(path.read_text())
