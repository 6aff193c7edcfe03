"""A PostgreSQL of our own for as long as it is needed, from Debian's package."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.serve.serving import free_port


def programs() -> Path | None:
    """Return the folder of its programs; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    return Path(named).parent if named else None


@contextmanager
def postgres() -> Iterator[str]:
    """Start one on the loopback and yield the URL of its database."""
    bin_folder, port = programs(), free_port()
    assert bin_folder is not None
    as_user = []
    # Not below pytest's own folder, which every other run of pytest closes to anybody but its user.
    folder = Path(tempfile.mkdtemp(prefix="grader-postgres-"))
    if os.geteuid() == 0:
        # It refuses to be anybody who could do everything.
        user = pwd.getpwnam("postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = folder / "data"
    env = {**os.environ, "LC_ALL": "C.UTF-8"}

    def run(name: str, *arguments: str) -> None:
        command = [*as_user, str(bin_folder / name), "-D", str(data), *arguments]
        # What it starts would hold a pipe open: its words go to a file.
        with (folder / "said").open("a") as said:
            ended = subprocess.run(command, cwd=folder, env=env, stdout=said, stderr=said, check=False)
        assert ended.returncode == 0, (folder / "said").read_text()

    try:
        run("initdb", "-U", "teacher", "-A", "trust", "--no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        run("pg_ctl", "-w", "-o", options, "-l", str(folder / "log"), "start")
        try:
            yield f"postgresql://teacher:s3cr3t-word@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh(url: str) -> Iterator[str]:
    """Make a database of one's own in a running PostgreSQL, and yield its URL."""
    import psycopg

    name = f"of_{secrets.token_hex(8)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"{url.rpartition('/')[0]}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
