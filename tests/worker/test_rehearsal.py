"""The rehearsal is a whole conversation, and nothing of it stays."""

import os
import random
import sys
import warnings

import numpy as np

from grader.worker.main import _Wire
from grader.worker.rehearsal import rehearse


def test_every_request_is_answered_and_only_the_one_that_fails_fails():
    answers = []

    class Listening(_Wire):
        def write(self, *message):
            answers.append(message[0])
            super().write(*message)

    rehearse(Listening)
    once = answers[: answers.index("compiled", 2)]
    assert [kind for kind in once if kind not in ("progress", "value")] == ["facts", "compiled", "loaded", "error"]
    assert once.count("value") >= 9


def test_nothing_stays_behind():
    def state():
        open_files = len(os.listdir("/proc/self/fd"))
        drawn = random.getstate(), np.random.get_state()[1].tobytes()
        return sys.stdout, sys.stderr, warnings.showwarning, list(warnings.filters), set(sys.modules), drawn, open_files

    random.seed(7)
    before = state()
    rehearse(_Wire)
    assert state() == before
