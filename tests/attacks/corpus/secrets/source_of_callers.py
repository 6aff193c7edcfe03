# /// attack
# tries = "Asks inspect for the source of everything on its call stack."
# gain = "secret"
# plain = "secret"
# ///
import inspect
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    for entry in inspect.stack(context=30):
        look("".join(entry.code_context or ()))
        for thing in (inspect.getmodule(entry.frame), entry.frame.f_code):
            try:
                look(inspect.getsource(thing))
            except (OSError, TypeError):
                pass


search()


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        return None


def apply(f, x):
    search()
