"""From the command line to a server that listens, and to the links of people."""

from __future__ import annotations

import fcntl
import logging
import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import uvicorn
from starlette.routing import Route

from grader.classroom.batch import Stations
from grader.classroom.conditions import check_packages, choose_isolation, worker_limits
from grader.classroom.roster import read_roster
from grader.classroom.spreadsheet import sheet_bytes, sheet_of
from grader.course import Course
from grader.feedback import default_language
from grader.sandbox.cores import cores
from grader.sandbox.levels import Isolation
from grader.serve.app import application
from grader.serve.entering.hub import Hub
from grader.serve.entering.openid import Issuer, OpenId
from grader.serve.front import DATABASE_FILE, Front, Settings
from grader.serve.ground.database import Database
from grader.serve.ground.identity import People
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import Role
from grader.serve.ground.tireless import Bell
from grader.serve.ground.words import texts
from grader.serve.judging.judging import Elsewhere, Terms
from grader.serve.listening import Impatient, room_for_connections
from grader.serve.operating import log_to_stderr

INSTRUCTOR = "instructor"
"""The issuer, the subject and the folder of the first person, whom the server knows by a link that it prints once."""
OPENID_SECRET = "GRADER_OPENID_SECRET"  # noqa: S105 - the name of a variable
HUB_TOKEN = "GRADER_HUB_TOKEN"  # noqa: S105 - the name of a variable
_LOCK_FILE = ".serving"
_GRACE_SECONDS = 10
_STATIONS_A_CORE = 2
"""One that waits until the time of an endless loop is over leaves the others a share of its core."""
_LOG = logging.getLogger("grader.serve")


def serve(
    course: Course,
    *,
    folder: Path,
    port: int,
    host: str,
    address: str | None,
    behind_proxy: bool,
    database: str | None,
    jobs: int | None,
    scheduler: str | None,
    isolation: str,
    openid: tuple[str, str, str] | None = None,
    jupyterhub: tuple[str, str] | None = None,
) -> int:
    """Serve until a signal ends it; return the exit code.

    Raises
    ------
    UsageError, CourseError, SandboxUnavailable
        if it cannot begin.
    """
    check_packages(course)
    isolated = choose_isolation(isolation, worker_limits(course))
    shown = (address or f"http://localhost:{port}").rstrip("/")
    terms = Terms(
        isolated, jobs or _STATIONS_A_CORE * len(cores()), on_cluster(scheduler, isolated) if scheduler else None
    )
    with alone(folder.absolute()):
        front = Front(course, Settings(folder.absolute(), shown, terms, database or "", behind_proxy))
        more = _by_openid(front, *openid) if openid else []
        more += _by_hub(front, *jupyterhub) if jupyterhub else []
        log_to_stderr()

        def announce() -> None:
            token = first_link(front.people)
            sys.stdout.write(f"grader: {shown}\n")
            if token:
                say = texts(default_language())
                sys.stdout.write(say("started", "link", link=f"{shown}/in/{token}") + "\n")
            sys.stdout.flush()

        config = uvicorn.Config(
            application(front, more),
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=behind_proxy,
            forwarded_allow_ips="127.0.0.1,::1",
            limit_concurrency=room_for_connections(),
            http=Impatient,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            lifespan="on",
        )
        server = Announced(config, announce)
        server.run()
        return 0 if server.started else 2


class Announced(uvicorn.Server):
    """Tells that it is there once it is: a link that is shown once is shown by nobody who cannot listen."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        if self.started:
            self._announce()


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Be the only server of a class: a second one would clear away what is on its way to the first.

    Raises
    ------
    UsageError
        if there is one.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / _LOCK_FILE).open("a") as file:
        try:
            # Of this process alone: stations do not inherit it, and may outlive it for a moment.
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Misuse("another_server", folder=folder) from None
        yield


def _by_openid(front: Front, address: str, client: str, domain: str) -> list[Route]:
    secret = os.environ.get(OPENID_SECRET, "")
    if not client or not secret:
        raise Misuse("openid_needs", variable=OPENID_SECRET)
    return OpenId(Issuer(address, client, secret, domain)).routes(front)


def _by_hub(front: Front, address: str, service: str) -> list[Route]:
    token = os.environ.get(HUB_TOKEN, "")
    if not token:
        raise Misuse("hub_needs", variable=HUB_TOKEN)
    return Hub(address, service, token).routes(front)


def first_link(people: People) -> str:
    """Return the token of the first instructor's link; an empty one where somebody has entered as one before."""
    person = people.known_as(INSTRUCTOR, INSTRUCTOR)
    if person is not None:
        return ""
    person = people.enrol(INSTRUCTOR, INSTRUCTOR, folder=INSTRUCTOR, role=Role.INSTRUCTOR)
    return people.new_link(person)


def invite(
    course: Course, folder: Path, database: str | None, address: str, roster: Path, key: str | None, role: str
) -> bytes:
    """Enrol a roster; return a CSV table with a link for everybody who had none.

    Raises
    ------
    UsageError
        if the roster or the database cannot be read, or there is no such role.
    """
    if role.upper() not in Role.__members__:
        raise Misuse("no_role", role=repr(role))
    wanted = [(one.student, one.name, one.email) for one in read_roster(roster, key).people]
    opened = _open(course, folder, database)
    invited = People(opened).invite(wanted, Role[role.upper()])
    opened.close()
    rows = [(one.person.folder, one.person.name, f"{address}/in/{one.token}" if one.token else "") for one in invited]
    return sheet_bytes(sheet_of(("student", "name", "link"), rows, bom=True))


def link(course: Course, folder: Path, database: str | None, address: str, name: str) -> str:
    """Return a new personal link of somebody, which ends the old one and their sessions.

    Raises
    ------
    UsageError
        if nobody is called so.
    """
    opened = _open(course, folder, database)
    people = People(opened)
    person = people.by_folder(name)
    if person is None:
        raise Misuse("nobody", name=repr(name))
    token = people.new_link(person)
    opened.close()
    return f"{address}/in/{token}"


def _open(course: Course, folder: Path, database: str | None) -> Database:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Database(database or f"sqlite:///{folder.absolute() / DATABASE_FILE}")


def on_cluster(scheduler: str, isolation: Isolation) -> Elsewhere:
    """Return what judges on the workers of a Dask cluster.

    Raises
    ------
    UsageError
        if Dask is not installed.
    """
    try:
        from grader.cluster import Cluster  # noqa: PLC0415
    except ImportError:
        raise Misuse("no_dask") from None

    def open_cluster(course: Course, bell: Bell) -> AbstractContextManager[Stations]:
        return Cluster(scheduler, course, isolation, bell, lambda key, **facts: _LOG.info("cluster: %s %s", key, facts))

    return open_cluster
