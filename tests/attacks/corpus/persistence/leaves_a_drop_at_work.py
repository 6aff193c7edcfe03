# /// attack
# tries = "Writes what a test gave it into the folder that it may write in, for the worker of the next exercise to tell."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import os

NAMES = ("drop", ".drop", "drop.d/inside", "a" * 200)
PLACES = (".", "..", "/", "/tmp", "/dev/shm", os.getcwd(), os.path.expanduser("~"))


def look():
    for place in PLACES:
        for name in NAMES:
            path = os.path.join(place, "canary_" + name)
            if os.path.lexists(path):
                raise RuntimeError("LEAKED SECRET-drop " + path[:60])


def drop(x):
    for place in PLACES:
        for name in NAMES:
            path = os.path.join(place, "canary_" + name)
            for make in (
                lambda: os.makedirs(os.path.dirname(path), exist_ok=True),
                lambda: os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)),
                lambda: os.write(os.open(path, os.O_WRONLY), repr(x).encode()),
                lambda: os.symlink(repr(x)[:200], path + "_link"),
                lambda: os.link(path, os.path.join("..", "canary_" + name)),
                lambda: os.rename(path, os.path.join("/tmp", "canary_" + name)),
                lambda: os.utime(place, (1, 1)),
                lambda: os.chmod(place, 0o777),
            ):
                try:
                    make()
                except OSError:
                    pass


look()


def double(x):
    drop(x)
    return None


class Box:
    def put(self, x):
        drop(x)

    def take(self):
        return None


def apply(f, x):
    drop(x)
    return None
