# /// attack
# tries = "Looks for hidden text in every frame, every object the collector knows, and every module."
# gain = "secret"
# plain = "secret"
# ///
import gc
import sys

found = []


def look(text):
    if "SEC" + "RET-" in text:
        found.append(text[:200])


def search():
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()) + list(frame.f_globals.values()):
            try:
                look(repr(value)[:100000])
            except BaseException:
                pass
        frame = frame.f_back
    for item in gc.get_objects():
        try:
            if isinstance(item, (str, bytes, dict, list, tuple)):
                look(repr(item)[:100000])
        except BaseException:
            pass
    for module in list(sys.modules.values()):
        look(repr(getattr(module, "__file__", "")))
    if found:
        raise RuntimeError("LEAKED " + found[0])


search()


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        search()


def apply(f, x):
    search()
    for name in ("__globals__", "__code__", "__closure__", "__self__", "_ask"):
        look(repr(getattr(f, name, "")))
