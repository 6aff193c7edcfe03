"""A signal is noted, wakes who waits, and is heard where ending loses nothing."""

import os
import select
import signal
import subprocess
import sys
import weakref

import pytest

from grader.classroom import Stop


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_first_signal_is_noted_and_raises_nothing(number, code):
    with Stop() as stop:
        assert not stop.wanted
        assert not select.select([stop], [], [], 0)[0]
        os.kill(os.getpid(), number)
        assert stop.wanted
        assert stop.exit_code == code
        assert select.select([stop], [], [], 0)[0]


def test_a_wait_that_began_before_is_ended():
    child = "import os, signal, sys; sys.stdin.read(1); os.kill(os.getppid(), signal.SIGINT)"
    with Stop() as stop, subprocess.Popen([sys.executable, "-c", child], stdin=subprocess.PIPE) as process:
        process.stdin.write(b"x")
        process.stdin.close()
        assert select.select([stop], [], [], 30)[0]
        assert stop.wanted


def test_a_signal_inside_a_finalizer_is_not_swallowed():
    """As an exception it would be: what is raised there is printed and forgotten."""

    class Thing:
        pass

    thing = Thing()
    weakref.finalize(thing, os.kill, os.getpid(), signal.SIGINT)
    with Stop() as stop:
        del thing
        assert stop.wanted


def test_the_handlers_of_before_come_back():
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with Stop():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)


def test_the_second_signal_ends_the_process_at_once():
    program = (
        "import os, signal\n"
        "from grader.classroom import Stop\n"
        "with Stop():\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    print('noted', flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    print('never', flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (143, "noted\n", "")


def test_a_signal_that_was_ignored_from_the_start_stays_ignored():
    """A shell starts background jobs with Ctrl-C ignored: it is meant for what runs in front."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Stop() as stop:
            os.kill(os.getpid(), signal.SIGINT)
            assert not stop.wanted
    finally:
        signal.signal(signal.SIGINT, before)
