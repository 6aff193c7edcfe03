"""The command as its users type it."""

import json
import os
import signal
import subprocess
import sys
from functools import partial

import jsonschema
import pytest

from tests.conftest import CANARY, GOOD, REPOSITORY, hand_in, hand_in_class, patient_canary


@pytest.fixture
def grader(typed):
    return partial(typed, CANARY)


@pytest.fixture
def submitted(tmp_path):
    return hand_in_class(tmp_path / "submitted", {"student01": GOOD, "student02": "x = 1", "student03": "("})


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


@pytest.mark.parametrize("command", ["", "grade", "regrade", "list", "release", "check", "doctor"])
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
    from grader.classroom import conditions
    from grader.sandbox.host import SandboxUnavailable
    from grader.sandbox.levels import Isolation, Level

    monkeypatch.setattr(conditions, "_found", lambda wanted, limits: Isolation(wanted or Level.L1, {}, {}))
    with pytest.raises(SandboxUnavailable, match="--isolation L1"):
        conditions.choose_isolation("auto")
    assert conditions.choose_isolation("L1").level is Level.L1


@pytest.mark.parametrize("level", ["L2", "L1", "L0"])
def test_a_level_named_is_the_level_of_the_grade(grader, submitted, level):
    # Below L3 our files have a path: a check in a notebook must not run them, nor fail because they cannot be read.
    (submitted / "student01/canary/canary.py").write_text(GOOD + "from grader import check\ncheck('double')\n")
    (grade,) = json.loads(grader("grade", submitted, "-s", "student01", "--isolation", level, "--json").stdout)
    assert grade["isolation"]["level"] == level
    assert (grade["points"], grade["loading"], grade["printed"]) == (9.0, [], "")


def test_a_student_checks_a_file_with_the_public_checks(grader, tmp_path):
    (tmp_path / "public_checks.py").write_text((CANARY / "solutions/canary/public_checks.py").read_text())
    (tmp_path / "canary.py").write_text(GOOD + "from grader import check\ncheck('double')\n")
    done = grader("check", tmp_path / "canary.py")
    assert done.returncode == 0
    assert done.stdout.count("one becomes two") == 1
    (tmp_path / "canary.py").write_text(GOOD.replace("2 *", "3 *"))
    done = grader("check", tmp_path / "canary.py", "double")
    assert done.returncode == 1
    assert "✗ Not yet: one becomes two" in done.stdout


@pytest.fixture
def endless(submitted):
    """A class whose first submission is quick and whose others never end."""
    for number in range(10, 40):
        hand_in(submitted, f"student{number}", "while True: pass" if number > 10 else GOOD)
    return submitted


def until_graded(out, process):
    """Wait until a grade is there. A process that has ended meanwhile can be sent a signal until it is waited for."""
    while not list(out.glob("*/*.json")):
        ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        assert ended is None or list(out.glob("*/*.json"))


def interrupted(submitted, out, number, *, before=None):
    """Start the command, send it and all its processes a signal once a grade is there, and return how it ended."""
    command = [sys.executable, "-m", "grader", "grade", str(submitted), "--out", str(out), "--jobs", "1"]
    # Where these tests run in the background, Ctrl-C is ignored from the start.
    before = before or signal.default_int_handler
    kept = signal.signal(signal.SIGINT, before)
    try:
        process = subprocess.Popen(
            command, cwd=CANARY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True
        )
    finally:
        signal.signal(signal.SIGINT, kept)
    until_graded(out, process)
    os.killpg(process.pid, number)
    _, errors = process.communicate(timeout=60)
    return process.returncode, errors


@pytest.mark.proof
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_batch_and_keeps_what_was_graded(endless, tmp_path, number, code):
    out = tmp_path / "grades"
    returned, errors = interrupted(endless, out, number)
    assert returned == code
    assert errors.count("\n") == 1
    assert str(out) in errors
    kept = list(out.glob("*/*.json"))
    assert 0 < len(kept) < 30
    for path in kept:
        json.loads(path.read_text())


@pytest.mark.proof
def test_a_job_in_the_background_is_not_ended_by_ctrl_c(submitted, tmp_path):
    returned, errors = interrupted(submitted, tmp_path / "grades", signal.SIGINT, before=signal.SIG_IGN)
    assert (returned, errors) == (0, "")


@pytest.mark.proof
def test_what_is_interrupted_is_one_json_document_all_the_same(endless, tmp_path):
    out, stdout = tmp_path / "grades", tmp_path / "stdout"
    command = [sys.executable, "-m", "grader", "grade", str(endless), "--out", str(out), "--jobs", "1", "--json"]
    with stdout.open("wb") as file:
        process = subprocess.Popen(command, cwd=CANARY, stdout=file, stderr=subprocess.DEVNULL)
    until_graded(out, process)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 143
    told = [grade["student"] for grade in json.loads(stdout.read_text())]
    assert told == sorted(told)
    assert set(told) == {path.parent.name for path in out.glob("*/*.json")}


def test_two_submissions_are_not_kept_as_one(grader, submitted, tmp_path):
    (tmp_path / "again" / "student01" / "canary").mkdir(parents=True)
    (tmp_path / "again" / "student01" / "canary" / "canary.py").write_text(GOOD)
    done = grader("grade", submitted, tmp_path / "again", "--out", tmp_path / "grades")
    assert done.returncode == 2
    assert "are both for canary from student01" in done.stderr


def test_feedback_follows_the_words_of_the_course_where_the_verdict_stays(grader, submitted, tmp_path):
    course = patient_canary(tmp_path / "course")
    (submitted / "student01" / "canary" / "canary.py").write_text(GOOD.replace("self.held = x", "self.held = 0"))
    arguments = ("grade", submitted, "-s", "student01", "--out", tmp_path / "grades", "--course", course)
    grader(*arguments)
    texts = course / "autograde_tests" / "canary" / "feedback.toml"
    texts.write_text(texts.read_text().replace("What was put has to come out.", "Out comes what went in."))
    assert "0 graded" in grader(*arguments).stdout
    assert "Out comes what went in." in (tmp_path / "grades" / "student01" / "canary.feedback.md").read_text()


def test_a_decision_by_hand_counts_in_the_table_and_not_in_the_grade(grader, submitted, tmp_path):
    out = tmp_path / "grades"
    grader("grade", submitted, "--out", out)
    decision = "[[override]]\nstudent='student02'\nassignment='canary'\nexercise='Box'\npoints=2.5\ncomment='x'\n"
    (out / "overrides.toml").write_text(decision)
    told = grader("grade", submitted, "--out", out).stdout
    assert "2.5 / 9" in told
    assert "Box set to 2.5 by hand (graded 0)" in told
    assert json.loads((out / "student02" / "canary.json").read_text())["points"] == 0.0
    (out / "overrides.toml").write_text(decision.replace("2.5", "25"))
    done = grader("grade", submitted, "--out", out)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "25 points, but Box is worth 3" in done.stderr


@pytest.fixture
def changed(grader, submitted, tmp_path):
    """Grades of a class, and the course after a hidden test of Box was mended."""
    course = patient_canary(tmp_path / "course")
    (submitted / "student02" / "canary" / "canary.py").write_text(GOOD.replace("self.held", "self.kept"))
    arguments = (submitted, "--out", tmp_path / "grades", "--course", course)
    assert grader("grade", *arguments).returncode == 0
    suite = course / "autograde_tests" / "canary" / "test_box.py"
    suite.write_text(suite.read_text().replace("assert box.held == close(x)", "assert box.take() == close(x)"))
    return arguments


def everything(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_regrade_shows_who_moves_by_which_test_before_it_replaces_anything(grader, changed, tmp_path):
    out = tmp_path / "grades"
    before = everything(out)
    (out / "overrides.toml").write_text(
        "[[override]]\nstudent='student02'\nassignment='canary'\nexercise='Box'\npoints=3\ncomment='x'\n"
    )
    told = json.loads(grader("regrade", *changed, "--json").stdout)
    assert (told["compared"], told["regraded"], told["up"], told["down"], told["accepted"]) == (3, 3, 1, 0, False)
    assert told["mean"]["new"] > told["mean"]["old"]
    (move,) = told["moves"]
    assert (move["student"], move["old"]["earned"], move["new"]["earned"]) == ("student02", 8.0, 9.0)
    (test,) = move["tests"]
    assert test["test"] == "test_the_attribute_shows_what_is_held"
    assert (test["old"]["status"], test["new"]["status"]) == ("failed", "passed")
    assert "AttributeError" in test["old"]["detail"]
    (stale,) = told["overrides"]
    assert (stale["override"]["student"], stale["was"], stale["now"]) == ("student02", 2.0, 3.0)
    text = grader("regrade", *changed).stdout
    assert "8 → 9 / 9" in text
    assert "Nothing was written" in text
    assert {name: data for name, data in everything(out).items() if name in before} == before


@pytest.mark.proof
def test_a_regrade_that_is_accepted_is_what_grading_would_have_given(grader, changed, tmp_path):
    out = tmp_path / "grades"
    grader("regrade", *changed)
    told = grader("regrade", *changed, "--accept").stdout
    assert "The new grades are in" in told
    submitted, _, _, *course = changed
    assert grader("grade", submitted, "--out", tmp_path / "fresh", *course).returncode == 0
    assert everything(out) == everything(tmp_path / "fresh")
    assert "Nothing changed" in grader("regrade", *changed).stdout
    assert "0 graded" in grader("grade", *changed).stdout


def test_a_regrade_needs_grades(grader, submitted, tmp_path):
    done = grader("regrade", submitted, "--out", tmp_path / "nowhere")
    assert done.returncode == 2
    assert "is no folder of grades" in done.stderr


@pytest.mark.parametrize(
    ("command", "needless"),
    [
        ("list", {"grader.cli.grade", "grader.authoring", "grader.report", "nbformat"}),
        ("grade", {"pytest", "grader.grading.judge", "grader.authoring", "grader.report", "nbformat", "distributed"}),
    ],
)
def test_a_command_loads_neither_what_others_need_nor_what_its_stations_do(command, needless):
    program = f"import sys, grader.classroom.batch; from grader.cli.app import application; application({command!r})"
    program += "; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "grader.cli.options" in loaded
    assert not needless & set(loaded)


@pytest.mark.parametrize("module", ["grader.cli.app", "grader.cli.grade"])
def test_ctrl_c_while_the_command_is_still_being_loaded_shows_no_traceback(module):
    program = (
        "import os, signal, sys, grader.cli\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == '{module}':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "sys.argv[1:] = ['grade', 'nowhere']\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "grader.cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
