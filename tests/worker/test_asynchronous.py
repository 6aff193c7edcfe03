"""Asynchronous code waits where no sockets are."""

import subprocess
import sys

from tests.conftest import REPOSITORY

TRIED = """
import asyncio, socket

def none(*_):
    raise PermissionError("no sockets")

socket.socketpair = none
from grader.worker.asynchronous import wait_without_sockets
wait_without_sockets()

async def later(x):
    await asyncio.sleep(0.001)
    return x

async def main():
    found = await asyncio.gather(later(1), later(2), asyncio.to_thread(lambda: 3))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        found.append("over")
    queue = asyncio.Queue()
    await queue.put(4)
    return [*found, await queue.get()]

print(asyncio.run(main()), asyncio.run(later(5)))
"""


def test_what_waits_for_time_threads_and_each_other_needs_no_sockets():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", TRIED], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("[1, 2, 3, 'over', 4] 5\n", "")
