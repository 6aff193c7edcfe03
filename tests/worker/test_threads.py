"""Threads of a student's may use a lent function at the same time."""

import numpy as np
import pytest

from grader.remote.loaded import Program
from grader.remote.wired import WiredTalk, wired_student
from grader.sandbox.host import Sandbox
from grader.sandbox.levels import Limits

SOURCE = """
import threading
from concurrent.futures import ThreadPoolExecutor
import numpy as np

def each(f, xs):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(f, xs))

def by_hand(f, xs):
    found = [None] * len(xs)
    def put(i):
        found[i] = f(xs[i])
    threads = [threading.Thread(target=put, args=(i,)) for i in range(len(xs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found

def twice(f, x):
    return sum(each(f, [x, x]))

kept = []
def left_behind(f, x):
    def go_on():
        for _ in range(50):
            kept.append(f(x))
    thread = threading.Thread(target=go_on, daemon=True)
    kept.append(thread)
    thread.start()
    return f(x)

def waited(f, x):
    kept[0].join(5)
    return len(kept)
"""


@pytest.fixture
def student(isolation):
    with Sandbox("grader.worker.main:serve", isolation.level, Limits(memory=1 << 30, cpu_seconds=30)) as sandbox:
        worker = sandbox.fork(frozenset())
        talk = WiredTalk(worker.connection, 20.0, worker.account, begun=False)
        program = talk.compile([(1, SOURCE)], 20.0)
        assert isinstance(program, Program)
        talk.start_load(program, set(), 1, 20.0)
        yield wired_student(talk, talk.finish_load(20.0, 20.0, len(program.places)))
        worker.kill()


@pytest.mark.parametrize("name", ["each", "by_hand"])
def test_threads_get_each_their_own_answer(student, name):
    xs = list(range(12))
    assert getattr(student, name)(lambda x: x * x, xs) == [x * x for x in xs]


def test_a_lent_function_may_ask_the_students_code_in_turn(student):
    def f(x):
        return student.twice(lambda y: y + 1, x) if x < 3 else x

    assert student.each(f, [1, 2, 3, 4]) == [4, 6, 3, 4]
    assert np.sum(student.each(f, [0] * 20)) == 40


def test_a_thread_that_is_left_behind_asks_in_the_next_request(student):
    assert student.left_behind(lambda x: x, 3) == 3
    assert student.waited(lambda x: x, 3) == 51
