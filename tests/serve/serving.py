"""A real server on the loopback, with people who have entered."""

from __future__ import annotations

import os
import re
import socket
import threading
import time
from pathlib import Path
from typing import NoReturn

import httpx
import pytest
import uvicorn

from grader.course import load_course
from grader.sandbox.isolation import find_isolation
from grader.serve.app import application
from grader.serve.front import Front, Settings
from grader.serve.ground.identity import Person
from grader.serve.ground.tables import Role, State
from grader.serve.judging.judging import Terms
from grader.serve.listening import Impatient
from grader.serve.running import on_cluster
from tests.conftest import GOOD

PATIENCE_SECONDS = 120


def is_missing(what: str) -> NoReturn:
    """Leave a test out where what it needs is not installed; where everything has to be tried, that is a failure."""
    say = pytest.fail if os.environ.get("CI") else pytest.skip
    say(f"there is no {what} here; `make proof` installs it where it may")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Served:
    """A class that is served while this is open."""

    def __init__(
        self, course: Path, folder: Path, *, database: str = "", jobs: int = 1, scheduler: str = "", more=(), **settings
    ) -> None:
        port = free_port()
        self.base = f"http://127.0.0.1:{port}"
        isolation = find_isolation()
        terms = Terms(isolation, jobs, on_cluster(scheduler, isolation) if scheduler else None)
        self.front = Front(load_course(course), Settings(folder, self.base, terms, database, **settings))
        self.app = application(self.front, list(more))
        config = uvicorn.Config(self.app, port=port, http=Impatient, log_config=None, access_log=False, lifespan="on")
        self.server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self.server.run, daemon=True)
        self._clients: list[httpx.Client] = []

    def __enter__(self):
        self._thread.start()
        until = time.monotonic() + PATIENCE_SECONDS
        while not self.server.started:
            assert time.monotonic() < until
            assert self._thread.is_alive()
            time.sleep(0.01)
        return self

    def __exit__(self, *_):
        for client in self._clients:
            client.close()
        self.server.should_exit = True
        self._thread.join(PATIENCE_SECONDS)
        assert not self._thread.is_alive()

    def client(self, **more) -> httpx.Client:
        """A browser of nobody's, which says where its forms come from as browsers do."""
        headers = {"Origin": self.base, "Accept-Language": "en", **more}
        client = httpx.Client(base_url=self.base, headers=headers, timeout=PATIENCE_SECONDS)
        self._clients.append(client)
        return client

    def person(self, folder: str, role: Role = Role.STUDENT) -> Person:
        return self.front.people.enrol("test", folder, folder=folder, role=role)

    def enter(self, folder: str, role: Role = Role.STUDENT) -> httpx.Client:
        """A browser that has entered by a personal link."""
        token = self.front.people.new_link(self.person(folder, role))
        client = self.client()
        assert client.post(f"/in/{token}").status_code == 303
        return client

    def shown(self, client: httpx.Client, path: str, words: str) -> str:
        """Wait until a page says something, and return it: what was set aside is tried again when the course is read."""
        until = time.monotonic() + PATIENCE_SECONDS
        while words not in (page := client.get(path).text):
            assert time.monotonic() < until, page
            time.sleep(0.02)
        return page

    def judged(self, student: str, assignment: str = "canary"):
        """Wait until the newest hand-in is over, and return it."""
        until = time.monotonic() + PATIENCE_SECONDS
        under_way = (State.RECEIVED, State.UNEXPLAINED)
        while (found := self.front.inbox.latest(student, assignment)) is None or found.state in under_way:
            assert time.monotonic() < until, (found, self.front.judging.problem)
            time.sleep(0.02)
        return found


def csrf(client: httpx.Client, page: str) -> str:
    return re.search(r'name="csrf" value="([^"]+)"', client.get(page).text)[1]


def post(client: httpx.Client, path: str, page: str | None = None, **fields: str) -> httpx.Response:
    """Send a form as the page that has it would."""
    return client.post(path, data={"csrf": csrf(client, page or path), **fields})


def hand_in(client: httpx.Client, *files: tuple[str, bytes | str], assignment: str = "canary") -> httpx.Response:
    path = f"/work/{assignment}"
    sent = files or (("canary.py", GOOD),)
    return client.post(path, data={"csrf": csrf(client, path)}, files=[("files", one) for one in sent])


def decide(client: httpx.Client, page: str, exercise: str, points: str, comment: str = "") -> httpx.Response:
    """Give points by hand on the page of a submission."""
    name = re.escape(exercise)
    seen = re.search(
        rf'name="exercise" value="{name}"><input type="hidden" name="seen" value="([^"]*)"', client.get(page).text
    )
    return post(client, f"{page}/decide", page, exercise=exercise, points=points, comment=comment, seen=seen[1])
