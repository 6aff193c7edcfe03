"""On a host that lacks something a class gets its points all the same, or the command says in one line what is missing."""

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement

from grader import cli
from grader.sandbox.host import SandboxUnavailable
from tests.conftest import GOOD, REPOSITORY, hand_in_class, patient_canary
from tests.refusing import mounted, refusing, without_capabilities

pytestmark = pytest.mark.proof

ALL, NONE = 9.0, 0.0
NAMES = ("학생01", "student02")


@pytest.fixture
def home(tmp_path):
    patient_canary(tmp_path / "course")
    hand_in_class(tmp_path / "submitted", dict(zip(NAMES, (GOOD, "x = 1"), strict=True)))
    return tmp_path


@pytest.fixture
def grader(home):
    """Run the command on a host: a prefix, and changes to the environment, where None takes something out of it."""

    def grader(*arguments, host=(), python=sys.executable, stdout=subprocess.PIPE, **changes):
        env = {**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "200", **changes}
        return subprocess.run(
            [*host, python, "-m", "grader", *map(str, arguments)],
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=home / "course",
            env={name: value for name, value in env.items() if value is not None},
            timeout=120,
        )

    return grader


def points(done):
    assert done.returncode == 0, done.stderr.decode()
    return {grade["student"]: grade["points"] for grade in json.loads(done.stdout)}


def one_line(done):
    """Return what a command that refused said; one line and no more."""
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert said.startswith("grader: ")
    assert said.count("\n") == 1, said
    return said


@pytest.mark.parametrize("calls", [("sched_setaffinity", "sched_getaffinity"), ("pidfd_open",)], ids="-".join)
def test_a_class_is_graded_where_the_kernel_refuses_what_is_only_convenient(grader, home, calls):
    done = grader("grade", home / "submitted", "--json", host=refusing(*calls))
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE}


def test_a_class_is_graded_without_proc(grader, home):
    done = grader("grade", home / "submitted", "--json", host=mounted("mount -t tmpfs none /proc"))
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE}


def test_a_class_is_graded_where_nothing_can_be_written(grader, home):
    nowhere = mounted("mount -o remount,bind,ro /", "mount -t tmpfs -o ro none /dev/shm")
    done = grader("grade", home / "submitted", "--json", host=nowhere, HOME=None, XDG_CACHE_HOME=None)
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE}


def _needed(package, found):
    """Collect the distributions that an installation of a package consists of, by name."""
    one = distribution(package)
    if one.name not in found:
        found[one.name] = one
        for text in one.requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                _needed(requirement.name, found)
    return found


def _install(folder, *, but):
    """Copy into a folder what the grader needs, with the records that its installer wrote."""
    for name, one in _needed("gradewright", {}).items():
        for file in () if name in but else one.files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), folder / file)


@pytest.fixture
def bare(home):
    """A Python in which nothing is installed."""
    venv.create(home / "bare", with_pip=False)
    return home / "bare" / "bin" / "python"


def test_numpy_and_the_grader_may_lie_in_different_folders_of_pythonpath(grader, home, bare):
    _install(home / "packages", but={"gradewright"})
    path = f"{home / 'packages'}:{REPOSITORY}"
    done = grader("grade", home / "submitted", "--json", python=bare, PYTHONPATH=path)
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE}


def test_a_sandbox_that_cannot_find_numpy_ends_the_batch_before_anything_is_graded(grader, home, bare):
    """NumPy lies where the command finds it, and no installer wrote down that it is there."""
    _install(next((home / "bare" / "lib").glob("python*")) / "site-packages", but={"gradewright", "numpy"})
    shutil.copytree(distribution("numpy").locate_file("numpy"), home / "copied" / "numpy")
    for libraries in distribution("numpy").locate_file("numpy").parent.glob("numpy.libs"):
        shutil.copytree(libraries, home / "copied" / "numpy.libs")
    path = f"{home / 'copied'}:{REPOSITORY}"
    done = grader("grade", home / "submitted", "--out", home / "grades", python=bare, PYTHONPATH=path)
    assert "numpy" in one_line(done)
    assert not list((home / "grades").rglob("*.json"))


@pytest.fixture
def unreadable(home):
    """A class in which one folder, one inner folder and one file are closed to who grades."""
    closed = {
        "student03": ("canary/canary.py", "."),
        "student04": ("canary/canary.py", "canary"),
        "student05": ("canary/canary.py", "canary/canary.py"),
        "student06": ("canary/work/canary.py", "canary/work"),
    }
    for student, (file, _) in closed.items():
        (home / "submitted" / student / file).parent.mkdir(parents=True)
        (home / "submitted" / student / file).write_text(GOOD)
    for student, (_, part) in closed.items():
        (home / "submitted" / student / part).chmod(0)
    yield set(closed)
    for student, (_, part) in closed.items():
        (home / "submitted" / student / part).chmod(0o755)


def test_what_cannot_be_read_has_a_row_with_the_reason_and_the_class_goes_on(grader, home, unreadable):
    host = without_capabilities("dac_override", "dac_read_search")
    done = grader("grade", home / "submitted", "--json", host=host)
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE} | dict.fromkeys(unreadable, NONE)
    for grade in json.loads(done.stdout):
        if grade["student"] in unreadable:
            assert grade["rejected"]["reason"] in ("folder_unreadable", "file_unreadable")
            assert "Permission denied" in grade["rejected"]["detail"]


def test_a_folder_that_can_be_listed_and_not_entered_has_a_row_too(grader, home):
    (home / "submitted" / "student02").chmod(0o444)
    host = without_capabilities("dac_override", "dac_read_search")
    try:
        done = grader("grade", home / "submitted", "--json", host=host)
    finally:
        (home / "submitted" / "student02").chmod(0o755)
    assert points(done) == {NAMES[0]: ALL, NAMES[1]: NONE}
    assert "Permission denied" in json.loads(done.stdout)[0]["rejected"]["detail"]


def test_a_class_that_cannot_be_read_is_one_line(grader, home):
    (home / "submitted").chmod(0)
    try:
        done = grader("grade", home / "submitted", host=without_capabilities("dac_override", "dac_read_search"))
    finally:
        (home / "submitted").chmod(0o755)
    assert "is not readable" in one_line(done)


@pytest.mark.parametrize("form", [["--json"], []], ids=["json", "table"])
def test_where_standard_output_is_full_one_line_says_so_and_the_grades_are_kept(grader, home, form):
    with open("/dev/full", "wb") as full:
        done = grader("grade", home / "submitted", "--out", home / "grades", *form, stdout=full)
    assert "No space left on device" in one_line(done)
    assert list((home / "grades").rglob("canary.json"))


@pytest.mark.parametrize(
    "arguments", [["list"], ["list", "--json"], ["check", "solutions/canary/canary.py"]], ids="-".join
)
def test_whatever_meets_a_full_output_says_so_in_one_line(grader, arguments):
    with open("/dev/full", "wb") as full:
        assert one_line(grader(*arguments, stdout=full)).startswith("grader: output: No space left on device")


def test_the_one_command_that_needs_a_temporary_folder_says_that_there_is_none(grader, home):
    subprocess.run(["git", "init", "-q", home / "classroom" / "work-student01"], check=True)
    nowhere = mounted("mount -o remount,bind,ro /", "mount -t tmpfs -o ro none /dev/shm")
    asked = ("--into", home / "into", "-a", "canary", "--prefix", "work-", "--dry-run")
    assert "temporary" in one_line(grader("collect", home / "classroom", *asked, host=nowhere))


def test_where_the_disk_is_full_one_line_says_so_and_what_was_written_is_kept(grader, home):
    out, kept = home / "grades", home / "kept"
    out.mkdir()
    # What is in the namespace alone is looked at from inside it.
    look = f'mount -t tmpfs -o size=16k none "{out}" && "$@"; code=$?; cp -r "{out}" "{kept}"; exit $code'
    done = grader("grade", home / "submitted", "-j", 1, "--out", out, host=[*mounted("true")[:-2], look, "sh"])
    assert "No space left on device" in one_line(done)
    whole = [json.loads(path.read_bytes())["student"] for path in kept.rglob("*.json")]
    assert len(whole) == 1


SPEECHLESS = {
    "C": {"LC_ALL": "C"},
    "POSIX and nothing else": {"LC_ALL": None, "LANG": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    "ASCII file names": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "ASCII output": {"PYTHONIOENCODING": "ascii"},
    "Latin output": {"PYTHONIOENCODING": "latin-1:strict"},
}


@pytest.mark.parametrize("locale", SPEECHLESS.values(), ids=SPEECHLESS)
def test_a_name_that_the_locale_cannot_write_is_kept_and_printed_or_escaped(grader, home, locale):
    if locale.get("PYTHONUTF8") == "0" and not sys.prefix.isascii():
        pytest.skip("Python itself does not find what is installed in a place whose name it cannot read")
    done = grader("grade", home / "submitted", "--out", home / "grades", **locale)
    assert done.returncode == 0, done.stderr.decode()
    assert NAMES[0].encode() in done.stdout or NAMES[0].encode("ascii", "backslashreplace") in done.stdout
    assert json.loads((home / "grades" / NAMES[0] / "canary.json").read_bytes())["points"] == ALL


def test_a_missing_database_driver_is_told_before_anything_is_graded(grader, home):
    out = home / "grades"
    done = grader("grade", home / "submitted", "--out", out, "--db", "firebird://localhost/gradebook")
    assert done.returncode == 2
    assert "firebird" in done.stderr.decode().splitlines()[-1]  # before it nbgrader says that it has no configuration
    assert not list(out.rglob("*.json"))


POOR = ("sched_setaffinity", "sched_getaffinity", "pidfd_open")


def test_the_doctor_names_what_a_host_lacks(grader):
    changes = {"PYTHONIOENCODING": "ascii", "XDG_CACHE_HOME": "/proc/nowhere"}
    done = grader("doctor", "--json", host=refusing(*POOR), **changes)
    assert done.returncode == 0
    host = {one["name"]: one for one in json.loads(done.stdout)["host"]}
    assert {name for name, one in host.items() if not one["fine"]} >= {"cores", "pidfd", "cache", "names"}
    assert host["pidfd"]["detail"] == "Operation not permitted"
    assert host["numpy"]["fine"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_doctor_says_each_thing_in_a_line(grader, language):
    rich, poor = (
        # How much room there is may change meanwhile.
        re.sub(r"[\d.]+", "0", grader("doctor", "--lang", language, host=host).stdout.decode()).splitlines()
        for host in ((), refusing(*POOR))
    )
    assert len(rich) == len(poor)
    assert 2 <= len(set(poor) - set(rich)) <= 3  # cores, pidfd and what follows from them


def test_where_there_is_no_level_at_all_the_doctor_still_says_what_the_host_lacks(monkeypatch, capsys):
    def nothing(**_):
        raise SandboxUnavailable("L0: no processes here")

    monkeypatch.setattr("grader.cli.doctor.find_isolation", nothing)
    monkeypatch.setattr(sys, "argv", ["grader", "doctor", "--lang", "en"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    *host, last = capsys.readouterr().err.splitlines()
    assert ended.value.code == 2
    assert last == "grader: L0: no processes here"
    assert any(line.startswith("Temporary files") for line in host)
