"""Checking one's own work where grading is not possible: simulated, by taking away what a system does not have.

What the grader's dependencies import is loaded before: they have versions for Windows, and these are not tested here.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.selfcheck import check_file, chosen
from grader.selfcheck.live import _cell_of
from tests.conftest import CANARY, GOOD

# Each is a sitecustomize, so that the process which runs the checks is on that system as well.
_WINDOWS = """
import importlib, os, signal, sys, sysconfig
sysconfig.get_config_vars()
for name in ("typer", "rich.console", "pytest", "msgpack", "msgspec", "jinja2", "packaging", "pygments", "subprocess",
             "multiprocessing", "multiprocessing.connection", "asyncio", "concurrent.futures", "socket", "tempfile",
             "numpy", "numpy.random", "_pytest.logging", "_pytest.monkeypatch"):
    importlib.import_module(name)
# There it is a call of the system's, not a signal.
sys.modules["subprocess"].Popen.kill = lambda process, kill=os.kill: process.poll() is None and kill(process.pid, 9)
for name in ("fcntl", "resource", "pwd", "grp", "termios"):
    sys.modules[name] = None
for name in ("fork", "register_at_fork", "geteuid", "getuid", "getegid", "sched_getaffinity", "waitid", "killpg", "setsid",
             "mkfifo", "pread", "O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_DIRECTORY", "P_PID", "WNOHANG"):
    vars(os).pop(name, None)
for name in ("SIGKILL", "SIGSTOP", "SIGCONT", "SIGCHLD", "SIGHUP", "SIGUSR1", "SIGALRM", "setitimer"):
    vars(signal).pop(name, None)
sys.platform = "win32"
"""
_MACOS = """
import builtins, io, multiprocessing, os, sys, sysconfig
sysconfig.get_config_vars()
multiprocessing.set_start_method("spawn")
def fork(*_):
    raise OSError("a process with threads must not be forked there")
os.fork = fork
for name in ("sched_getaffinity", "sched_setaffinity", "pidfd_open", "memfd_create", "unshare", "setns", "prlimit",
             "O_PATH", "O_TMPFILE", "waitid", "eventfd", "posix_fadvise", "getrandom"):
    vars(os).pop(name, None)
def without_proc(function):
    def checked(path, *arguments, **options):
        if isinstance(path, (str, os.PathLike)) and os.fspath(path).startswith("/proc"):
            raise FileNotFoundError(2, "No such file or directory", path)
        return function(path, *arguments, **options)
    return checked
builtins.open = io.open = without_proc(io.open)
for name in ("open", "stat", "readlink", "listdir"):
    setattr(os, name, without_proc(getattr(os, name)))
sys.platform = "darwin"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    # As a student may call a folder; pytest takes brackets in an argument for something else.
    folder = tmp_path / "[AI] hw 1" / "폴더"
    folder.mkdir(parents=True)
    for name in ("public_checks.py", "public_checks.toml"):
        shutil.copy(CANARY / "solutions" / "canary" / name, folder)
    (folder / "canary.py").write_text(GOOD)
    return folder


@pytest.fixture
def on(folder: Path, tmp_path: Path):
    def on(system: str, *arguments: str, encoding: str) -> subprocess.CompletedProcess[str]:
        place = tmp_path / "system"
        place.mkdir(exist_ok=True)
        (place / "sitecustomize.py").write_text(system)
        environment = {**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C.UTF-8", "COLUMNS": "120"}
        return subprocess.run(
            [sys.executable, "-m", "grader", *arguments], capture_output=True, cwd=folder,
            env={**environment, "PYTHONPATH": str(place)}, encoding=encoding, timeout=60,
        )  # fmt: skip

    return on


@pytest.fixture
def on_windows(on):
    return lambda *arguments: on(_WINDOWS, *arguments, encoding="cp949")


@pytest.fixture
def on_macos(on):
    return lambda *arguments: on(_MACOS, *arguments, encoding="utf-8")


SAYS_WHERE = "import sys\nprint(sys.platform)\n"


def test_on_windows_a_student_checks_their_work_in_a_console_that_has_no_check_mark(on_windows, folder):
    (folder / "canary.py").write_text(GOOD + SAYS_WHERE)
    done = on_windows("check", "--lang", "ko")
    assert (done.returncode, done.stderr) == (0, "win32\n")
    assert "  v 1이 2가 됩니다.\n" in done.stdout


def test_on_macos_where_nothing_is_forked_a_student_checks_their_work(on_macos, folder):
    (folder / "canary.py").write_text(GOOD.replace("2 *", "3 *") + SAYS_WHERE)
    done = on_macos("check", "double", "--lang", "ko")
    assert (done.returncode, done.stderr) == (1, "darwin\n")
    assert "  ✗ 아직: 1이 2가 됩니다.\n" in done.stdout


def test_on_windows_the_help_says_what_is_there_and_what_is_not(on_windows):
    done = on_windows("--help")
    assert done.returncode == 0, done.stderr
    lines = dict(line.split(maxsplit=1) for line in done.stdout.split("Commands:")[1].splitlines() if line.strip())
    assert lines["check"].startswith("Check your own work")
    assert lines["grade"].startswith("Not on this system")
    assert on_windows("--version").stdout.startswith("grader ")


def test_checks_need_no_null_device_by_the_name_that_windows_gives_it(folder, monkeypatch):
    monkeypatch.setattr(os, "devnull", "nul")
    monkeypatch.setenv("MPLBACKEND", "agg")
    assert check_file(folder / "canary.py").passed


def test_on_a_system_without_proc_a_file_is_checked_under_whatever_capitals_it_has(folder, monkeypatch):
    (folder / "canary.py").rename(folder / "Canary.PY")
    real = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: not str(path).startswith("/proc") and real(path))
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("MPLBACKEND", "agg")
    work = chosen([], folder)
    assert work.path.name == "Canary.PY"
    found = check_file(work.path)
    assert (found.passed, found.form) == (True, "script")


@pytest.mark.parametrize("command", ["grade", "regrade", "doctor"])
def test_on_windows_what_needs_a_sandbox_says_so_in_one_line_whatever_is_asked_of_it(on_windows, command):
    done = on_windows(command, "somewhere", "--jobs", "2")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert f"grader {command} needs Linux or macOS" in done.stderr


def test_a_cell_of_an_old_ipython_is_known_by_its_number_or_by_its_text():
    named = SimpleNamespace(get_code_name=lambda raw, _code, _number: f"/tmp/kernel/{len(raw)}.py")
    history = SimpleNamespace(input_hist_raw=["", "one", "three", "other"])
    shell = SimpleNamespace(compile=named, history_manager=history)
    assert _cell_of(shell, "<ipython-input-12-0f3a>") == 12
    assert _cell_of(shell, "/tmp/kernel/3.py") == 1
    assert _cell_of(shell, "/tmp/kernel/5.py") == 3
    assert _cell_of(shell, "/usr/lib/python3/ast.py") is None
