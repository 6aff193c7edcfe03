"""Commands in this process, on the course and the class that a module makes as its `home`."""

import sys

import pytest

from grader import cli

DUE = "due = 2026-11-30T23:59:00+09:00\n"
IN_TIME, AFTER = "2026-11-30 14:00:00.000000 UTC\n", "2026-12-02 00:00:00.000000 UTC\n"


def run(home, *arguments):
    """Run a command in the course and return its exit code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["grader", *map(str, arguments)])
        patch.setenv("COLUMNS", "200")
        patch.setenv("LC_ALL", "C.UTF-8")
        patch.chdir(home / "course")
        with pytest.raises(SystemExit) as ended:
            cli.main()
    return ended.value.code


@pytest.fixture(scope="module")
def graded_class(home):
    assert run(home, "grade", home / "submitted", "--out", home / "grades", "--jobs", 2) == 0
    return home


@pytest.fixture
def grader(graded_class, capfdbinary):
    """Run a command and return its exit code, standard output and standard error."""

    def grader(*arguments):
        code = run(graded_class, *arguments)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return grader
