# /// attack
# tries = "Closes every file descriptor, and puts others in their places."
# gain = "harm"
# plain = "harm"
# ///
import os


def swap():
    try:
        null = os.open("/dev/zero", os.O_RDONLY)
    except OSError:
        null = 0
    for descriptor in range(1, 64):
        try:
            os.dup2(null, descriptor)
        except OSError:
            pass


def double(x):
    swap()


class Box:
    def put(self, x):
        os.closerange(0, 256)

    def take(self):
        reading, writing = os.pipe()
        os.dup2(reading, 3)
        os.dup2(writing, 3)


def apply(f, x):
    spare = os.dup(3)
    os.close(3)
    os.dup2(spare, 3)
    swap()
    return f(x)


if not os.path.exists("/proc/self/status"):
    os.set_blocking(3, False)
