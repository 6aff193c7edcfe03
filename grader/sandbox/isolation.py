"""What this host can keep a submission from: found out by trying, never assumed."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import tempfile

from grader.sandbox import probe, syscalls
from grader.sandbox.host import NeverBegan, Sandbox, SandboxDied, SandboxSilent, SandboxUnavailable
from grader.sandbox.levels import MUST_FAIL, Isolation, Level, Limits
from grader.sandbox.place import WORK

_PROBE_SECONDS = 20.0
_MAX_PROBES = 3


def probe_level(level: Level, limits: Limits) -> Isolation:
    """Start a zygote at ``level`` and find out from inside a worker what it is worth.

    Raises
    ------
    SandboxUnavailable
        if the level cannot be set up, or one of its promises did not hold.
    """
    with contextlib.ExitStack() as stack:
        sandbox = stack.enter_context(Sandbox(f"{probe.__name__}:serve", level, limits))
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        facts = {
            "secret": _secret(stack),
            "pid": os.getpid(),
            "port": listener.getsockname()[1],
            "memory": limits.memory,
            "own": WORK if level is Level.L3 else "",
        }
        try:
            worker = sandbox.fork()
            worker.begin(_PROBE_SECONDS)
            worker.connection.sendall(json.dumps(facts).encode())
            possible = {str(name): bool(can) for name, can in json.loads(worker.connection.recv(4096)).items()}
            worker.kill()
        except NeverBegan as problem:
            hint = " (`ulimit -a` is lower than what the course gives)" if "setrlimit" in str(problem) else ""
            raise SandboxUnavailable(f"a worker cannot be set up: {problem}{hint}") from None
        except (OSError, ValueError, SandboxDied):
            raise SandboxSilent(f"the probe at {level} did not answer") from None
    missing = MUST_FAIL[level] - possible.keys()
    broken = sorted(missing | {name for name in MUST_FAIL[level] if possible.get(name, True)})
    if broken:
        raise SandboxUnavailable(f"not enforced on this host: {', '.join(broken)}")
    return Isolation(level, possible, {})


def _secret(stack: contextlib.ExitStack) -> str:
    """Return a file that nobody in a sandbox should read; one of the system's where no folder can be written."""
    try:
        secret = stack.enter_context(tempfile.NamedTemporaryFile("w", prefix="grader-probe-"))  # noqa: SIM115
        secret.write("secret")
        secret.flush()
    except OSError:
        return "/etc/passwd"
    return secret.name


def _probed_again(level: Level, limits: Limits) -> Isolation:
    """Probe a level, and again if there is silence: a killed process must not cost the whole class a level."""
    for _ in range(_MAX_PROBES - 1):
        with contextlib.suppress(SandboxSilent):
            return probe_level(level, limits)
    return probe_level(level, limits)


def find_isolation(wanted: Level | None = None, limits: Limits | None = None) -> Isolation:
    """Return the strongest isolation this host proves, or exactly the one that is wanted.

    Raises
    ------
    SandboxUnavailable
        if ``wanted`` cannot be had, or not even a process of its own.
    """
    syscalls.hide_memory()
    refused: dict[str, str] = {}
    for level in [wanted] if wanted else list(Level):
        try:
            found = _probed_again(level, limits or Limits())
        except SandboxUnavailable as problem:
            refused[level] = str(problem)
        else:
            return Isolation(found.level, found.possible, refused)
    alike: dict[str, list[str]] = {}
    for name, why in refused.items():
        alike.setdefault(why.replace(name, "this level"), []).append(name)
    raise SandboxUnavailable("; ".join(f"{', '.join(levels)}: {why}" for why, levels in alike.items()))
