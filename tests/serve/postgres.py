"""A PostgreSQL of our own for as long as it is needed, from Debian's package."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
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
def postgres(folder: Path) -> Iterator[str]:
    """Start one on the loopback and yield the URL of its database."""
    bin_folder, port = programs(), free_port()
    assert bin_folder is not None
    as_user = []
    if os.geteuid() == 0:
        # It refuses to be anybody who could do everything.
        user = pwd.getpwnam("postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
        for path in (folder, *folder.parents):
            if path.owner() == "root" and path != Path("/tmp"):
                path.chmod(path.stat().st_mode | 0o011)
            if path.name.startswith("pytest-of"):
                break
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = folder / "data"
    env = {**os.environ, "LC_ALL": "C.UTF-8"}

    def run(name: str, *arguments: str) -> None:
        subprocess.run(
            [*as_user, str(bin_folder / name), *arguments],
            check=True, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    run("initdb", "-D", str(data), "-U", "teacher", "-A", "trust", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
    run("pg_ctl", "-D", str(data), "-w", "-o", options, "-l", str(folder / "log"), "start")
    try:
        yield f"postgresql://teacher:s3cr3t-word@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
