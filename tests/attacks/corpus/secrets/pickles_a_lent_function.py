# /// attack
# tries = "Pickles and copies a function that it was lent, to get its home's contents along."
# gain = "secret"
# plain = "secret"
# ///
import copy
import io
import marshal
import pickle
import re
import types

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


class Everything(pickle.Pickler):
    def reducer_override(self, item):
        if isinstance(item, types.FunctionType):
            texts = [value for value in item.__globals__.values() if isinstance(value, str)]
            return list, (), None, iter(texts)
        return NotImplemented


def search(f):
    for way in (copy.copy, copy.deepcopy, pickle.dumps, marshal.dumps, lambda f: f.__reduce_ex__(4)):
        try:
            look(repr(way(f)))
        except (pickle.PicklingError, ValueError, TypeError, AttributeError, RecursionError):
            pass
    file = io.BytesIO()
    try:
        Everything(file).dump(f)
    except Exception:
        pass
    look(file.getvalue().decode("latin-1"))


def double(x):
    return None


class Box:
    def put(self, x):
        search(x)

    def take(self):
        return None


def apply(f, x):
    search(f)
