# /// attack
# tries = "Makes a function that it was lent fail, and reads the text and the frames of the failure."
# gain = "secret"
# plain = "secret"
# ///
import re

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search(f):
    for bad in ((), (object(),), ("word",), ({},), (None, None), ([[]],), (1j,), (b"",)):
        try:
            look(repr(f(*bad)))
        except Exception as problem:
            look(repr(problem) + repr(problem.args) + repr(problem.__cause__) + repr(problem.__context__))
            step = problem.__traceback__
            while step is not None:
                look(repr({name: value for name, value in step.tb_frame.f_globals.items() if type(value) is str}))
                look(repr(step.tb_frame.f_locals)[:100_000])
                step = step.tb_next


def double(x):
    return None


class Box:
    def put(self, x):
        search(x)

    def take(self):
        return None


def apply(f, x):
    search(f)
    search(apply.__globals__["double"])
