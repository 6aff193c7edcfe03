"""Checking in a browser, simulated: where Python runs there, no thread can be started."""

import threading

import pytest

from grader.selfcheck import check, checking


@pytest.fixture(autouse=True)
def no_threads(monkeypatch):
    def start(_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    checking._suite.cache_clear()
    yield
    checking._suite.cache_clear()


def test_check_needs_no_thread_for_right_and_for_wrong(kernel, capsys):
    kernel("def double(x):\n    return 2.0 * x\n")
    check("double")
    assert "1 of 1" in capsys.readouterr().out
    kernel("def double(x):\n    return 3.0 * x\n")
    check()
    assert "      gave np.array([3.0])\n      expected np.array([2.0])\n" in capsys.readouterr().out


def test_checks_that_do_not_run_are_said_not_to_and_a_loop_can_be_stopped(kernel, folder, capsys):
    kernel("def double(x):\n    raise KeyboardInterrupt\n")
    check("double")
    assert "KeyboardInterrupt" in capsys.readouterr().out
    (folder / "public_checks.py").write_text("def (")
    check("double")
    assert "Put back the public_checks.py" in capsys.readouterr().out
