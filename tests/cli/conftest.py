"""Commands in this process, in any folder, or on the course and the class that a module makes as its `home`."""

import sys
from types import SimpleNamespace

import pytest

from grader import cli

DUE = "due = 2026-11-30T23:59:00+09:00\n"
IN_TIME, AFTER = "2026-11-30 14:00:00.000000 UTC\n", "2026-12-02 00:00:00.000000 UTC\n"


def run(folder, *arguments, **environment):
    """Run a command in a folder and return its exit code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["grader", *map(str, arguments)])
        for name, value in {"COLUMNS": "200", "LC_ALL": "C.UTF-8", **environment}.items():
            patch.setenv(name, value)
        patch.chdir(folder)
        with pytest.raises(SystemExit) as ended:
            cli.main()
    return ended.value.code or 0


@pytest.fixture
def typed(capfdbinary):
    """Run a command in a folder and return its exit code, standard output and standard error, as of a process.

    One station grades, if nothing else is said: each costs a second.
    """

    def typed(folder, *arguments, **environment):
        if arguments[:1] in (("grade",), ("regrade",)) and not {"--jobs", "-j", "--help"} & set(arguments):
            arguments = (*arguments, "--jobs", "1")
        code = run(folder, *arguments, **{"COLUMNS": "120", **environment})
        out, err = (text.decode() for text in capfdbinary.readouterr())
        return SimpleNamespace(returncode=code, stdout=out, stderr=err)

    return typed


@pytest.fixture(scope="module")
def graded_class(home):
    assert run(home / "course", "grade", home / "submitted", "--out", home / "grades", "--jobs", 1) == 0
    return home


@pytest.fixture
def grader(graded_class, capfdbinary):
    """Run a command and return its exit code, standard output and standard error."""

    def grader(*arguments):
        code = run(graded_class / "course", *arguments)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return grader
