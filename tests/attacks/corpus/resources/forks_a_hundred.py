# /// attack
# tries = "Forks a hundred children, by every door."
# gain = "harm"
# open_at = ["L0"]
# plain = "harm"
# ///
import os
import subprocess

made = []
for _ in range(100):
    try:
        pid = os.fork()
        if pid == 0:
            while True:
                pass
        made.append(pid)
    except OSError:
        pass
for call in (lambda: os.posix_spawn("/bin/true", ["true"], {}), lambda: subprocess.run(["true"])):
    try:
        made.append(call())
    except Exception:
        pass
if made:
    raise RuntimeError("LEAKED SECRET-" + repr(made[:3]))


def double(x):
    os.fork()


def Box():
    os.vfork() if hasattr(os, "vfork") else os.fork()


def apply(f, x):
    os.execv("/bin/sh", ["sh", "-c", "echo"])
