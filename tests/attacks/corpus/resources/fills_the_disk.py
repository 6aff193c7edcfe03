# /// attack
# tries = "Writes one large file wherever it may."
# gain = "harm"
# plain = "secret"
# ///
import os

found = []
# A working directory that is mounted for this process alone is no disk of anybody's.
for place in (os.path.expanduser("~"), "/tmp", *([] if os.path.ismount(".") else ["."])):
    path = os.path.join(place, "canary_filler.bin")
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    except OSError:
        continue
    for grow in (
        lambda: os.posix_fallocate(descriptor, 0, 1 << 20),
        lambda: os.pwrite(descriptor, b"x" * (1 << 16), 1 << 20),
        lambda: os.ftruncate(descriptor, 8 << 20),
    ):
        try:
            grow()
        except OSError:
            pass
    if os.fstat(descriptor).st_size:
        found.append(path)
    os.close(descriptor)
    os.unlink(path)
if found:
    raise RuntimeError("LEAKED SECRET-wrote " + repr(found))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
