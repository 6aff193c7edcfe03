# /// attack
# tries = "Turns every knob of the interpreter: recursion, switching, collector, tracing, faulthandler."
# gain = "harm"
# plain = "nothing"
# ///
import faulthandler
import gc
import locale
import os
import sys
import threading
import time

gc.disable()
gc.set_threshold(1)
sys.setswitchinterval(1000.0)
sys.dont_write_bytecode = False
sys.path[:] = sys.meta_path[:] = sys.path_hooks[:] = []
sys.excepthook = sys.displayhook = sys.unraisablehook = threading.excepthook = None
os.chdir("/")
time.time = time.perf_counter = time.monotonic = lambda: -1.0
try:
    locale.setlocale(locale.LC_ALL, "C")
    os.umask(0o777)
except Exception:
    pass
try:
    faulthandler.dump_traceback_later(0.05, exit=True, file=2)
except Exception:
    pass
for limit in range(10, 400):
    try:
        sys.setrecursionlimit(limit)
        break
    except RecursionError:
        pass
sys.settrace(lambda *args: 1 / 0)


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
