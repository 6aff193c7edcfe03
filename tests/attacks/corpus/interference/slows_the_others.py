# /// attack
# tries = "Takes the processor for itself: priorities, real-time scheduling and affinity."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import os

parent = os.getppid()
done = []
for name, reach in (
    ("nice", lambda: os.nice(1)),
    ("priority", lambda: os.setpriority(os.PRIO_PROCESS, parent, 5)),
    ("group", lambda: os.setpriority(os.PRIO_PGRP, 0, 5)),
    ("affinity", lambda: os.sched_setaffinity(parent, {min(os.sched_getaffinity(0))})),
    ("idle", lambda: os.sched_setscheduler(parent, os.SCHED_BATCH, os.sched_param(0))),
    ("real time", lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))),
):
    try:
        reach()
    except OSError:
        continue
    done.append(name)
if "real time" in done:
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
if done:
    raise RuntimeError("LEAKED SECRET-changed " + repr(done))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
