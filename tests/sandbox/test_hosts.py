"""Hosts that refuse something: every level that can be had there is had."""

import os
import subprocess
import sys

import pytest

from grader.sandbox.host import Sandbox
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level, Limits
from tests.conftest import REPOSITORY
from tests.refusing import mounted, one_user, refusing, without_capabilities

CODE = """
import sys
sys.path.insert(0, sys.argv[1])
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import Level
for level in Level:
    try:
        print(find_isolation(level).level)
    except SandboxUnavailable as problem:
        print(problem, file=sys.stderr)
"""


def levels(*prefix, python=sys.executable):
    """Return the levels that a fresh process can have, and what it says of the others."""
    command = [*prefix, python, "-P", "-c", CODE, str(REPOSITORY)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return {Level(name) for name in done.stdout.split()}, done.stderr


@pytest.fixture(scope="session")
def usual():
    return levels()[0]


@pytest.fixture(scope="session")
def everybodys_python(tmp_path_factory):
    """A Python that other users can read too, so that root's workers become another one; None if there is none."""
    try:
        command = ["/usr/bin/python3", "-c", "import sys; assert sys.version_info >= (3, 11)"]
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return "/usr/bin/python3"


def test_root_of_a_namespace_with_one_user_has_every_level(usual):
    assert levels(*one_user())[0] == usual


def test_root_of_a_namespace_with_one_user_has_every_level_where_workers_would_be_others(usual, everybodys_python):
    if everybodys_python is None:
        pytest.skip("no Python that others can read")
    assert levels(*one_user(), python=everybodys_python)[0] == usual


@pytest.mark.parametrize("names", [("setuid", "setgid"), ("setgid",), ("sys_admin",)], ids=str)
def test_root_without_a_capability_has_every_level(usual, names, everybodys_python):
    prefix = without_capabilities(*names)
    assert levels(*prefix)[0] == usual
    if everybodys_python is not None:
        assert levels(*prefix, python=everybodys_python)[0] == usual


def test_root_without_any_capability_has_all_but_the_namespaces(usual, everybodys_python):
    """The kernel lets root be mapped into a user namespace only by one who may give files capabilities."""
    prefix = without_capabilities("all")
    for python in {sys.executable, everybodys_python or sys.executable}:
        found, said = levels(*prefix, python=python)
        assert found >= usual - {Level.L3}
        assert not said or said.startswith("L3: ")


def test_without_proc_every_level_but_the_namespaces_is_had(usual):
    found, said = levels(*mounted("mount -t tmpfs none /proc"))
    assert found == usual - {Level.L3}
    assert "/proc" in said


def test_where_nothing_can_be_written_every_level_is_had(usual):
    assert levels(*mounted("mount -o remount,bind,ro /", "mount -t tmpfs -o ro none /dev/shm"))[0] == usual


@pytest.mark.parametrize("call", ["pidfd_open", "sched_setaffinity", "sched_getaffinity"])
def test_a_filter_that_refuses_what_is_only_convenient_costs_no_level(usual, call):
    assert levels(*refusing(call))[0] == usual


HANG_UP = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from grader.sandbox.host import Sandbox
from grader.sandbox.levels import Level, Limits
with Sandbox("grader.sandbox.probe:reader", Level.L1, Limits()) as sandbox:
    killed, ending = sandbox.fork(), sandbox.fork()
    for worker in (killed, ending):
        worker.begin(20)
    killed.waited()  # its number is known then
    os.kill(killed._pid, signal.SIGKILL)
    killed.kill(hung_up=True)
    print(len(sandbox.disturbances))
    ending.connection.sendall(b"\\0")
    ending.kill(hung_up=True)
    print(len(sandbox.disturbances))
"""


def test_who_killed_a_worker_is_known_without_pidfd_open():
    command = [*refusing("pidfd_open"), sys.executable, "-P", "-c", HANG_UP, str(REPOSITORY)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["1", "1"], done.stderr


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A folder of PYTHONPATH: what an installer put there, beside what an instructor keeps there."""
    folder = tmp_path / "elsewhere"
    (folder / "alpha" / "deep").mkdir(parents=True)
    (folder / "alpha-1.0.dist-info").mkdir()
    record = ["alpha/deep/__init__.py,sha256=x,1", "beta.py,sha256=x,1", "../../bin/alpha,,", '"alpha/a,b.txt",,']
    (folder / "alpha-1.0.dist-info" / "RECORD").write_text("\n".join(record))
    for name in ("alpha/deep/__init__.py", "beta.py", "hidden_tests.py"):
        (folder / name).write_text("x = 1")
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.mark.parametrize("level", SAFE, ids=str)
def test_what_is_installed_on_pythonpath_can_be_imported_and_nothing_else_of_the_folder(elsewhere, level):
    if level not in (find_isolation().level, *SAFE[1:]):
        pytest.skip("not here")
    policy = frozenset({"alpha"})
    with Sandbox("grader.sandbox.probe:reader", level, Limits(), forbidden=[policy]) as sandbox:

        def read(name, forbidden=frozenset()):
            worker = sandbox.fork(forbidden)
            worker.begin(5)
            worker.connection.settimeout(5)
            worker.connection.sendall(os.fsencode(elsewhere / name))
            return worker.connection.recv(100)

        assert read("alpha/deep/__init__.py") == b"read"
        assert read("beta.py") == b"read"
        assert read("hidden_tests.py") == b"refused"
        assert read("alpha/deep/__init__.py", policy) == b"refused"
        assert read("beta.py", policy) == b"read"
