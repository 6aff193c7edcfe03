"""The conformance of sandboxes: of ours at every level that this host offers, and of one that breaks its word."""

import json

import pytest

from grader.cli.app import application
from grader.sandbox import conformance
from grader.sandbox.conformance import check_conformance
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import probe_level
from grader.sandbox.levels import MUST_FAIL, Level, Limits


@pytest.mark.parametrize("level", list(Level), ids=str)
def test_every_level_does_what_any_sandbox_must(level):
    try:
        probe_level(level, Limits())
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    assert [check for check in check_conformance(level) if check.problem] == []


def test_a_level_that_does_not_hold_what_it_promises_is_told(monkeypatch):
    monkeypatch.setitem(MUST_FAIL, Level.L0, frozenset({"network"}))
    problems = {check.name: check.problem for check in check_conformance(Level.L0)}
    assert "network" in problems["promises"]
    assert problems["answers"] == ""


@pytest.mark.proof
def test_the_command_tells_each_check_and_fails_if_one_does(capsys, monkeypatch):
    assert application()(["doctor", "--self-test", "--json"], standalone_mode=False) == 0
    assert [check["problem"] for check in json.loads(capsys.readouterr().out)["checks"]] == [""] * len(
        conformance._CHECKS
    )

    def broken(level):
        raise OSError("no kernel")

    monkeypatch.setitem(conformance._CHECKS, "kill", broken)
    assert application()(["doctor", "--self-test", "--lang", "en"], standalone_mode=False) == 1
    assert "✗ nothing is left of what was killed: OSError: no kernel" in capsys.readouterr().out
