# /// attack
# tries = "Puts files of its own where Python, NumPy, matplotlib and tempfile keep theirs."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import os
import tempfile

import numpy as np

home = os.path.expanduser("~")
places = [
    os.path.join(home, ".config"),
    os.path.join(home, ".cache"),
    "/tmp",
]
found = []
for module in (np, os, tempfile):
    try:
        os.close(os.open(module.__file__, os.O_WRONLY | os.O_APPEND))
        found.append(module.__file__)
    except OSError:
        pass
for place in places:
    path = os.path.join(place, "canary_cache.cpython-311.pyc")
    try:
        with open(path, "xb") as file:
            found.append(place)
            file.write(b"\0" * 16)
    except OSError:
        pass
    try:
        os.unlink(path)
    except OSError:
        pass
if found:
    raise RuntimeError("LEAKED SECRET-wrote into " + repr(found))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
