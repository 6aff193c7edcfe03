# /// attack
# tries = "Breaks what everybody needs: import, open, codecs, modules, exceptions."
# gain = "harm"
# plain = "harm"
# ///
import builtins
import codecs
import encodings
import io
import sys


def broken(*args, **kwargs):
    raise SystemExit(17)


def double(x):
    for name in ("open", "len", "isinstance", "getattr", "repr", "str", "list", "print", "iter", "__import__"):
        setattr(builtins, name, broken)
    raise SystemExit(17)


codecs.register(broken)
encodings.search_function = codecs.lookup = codecs.encode = io.open = broken
encodings._cache.clear()
builtins.BaseException = builtins.Exception = KeyboardInterrupt
sys.exception = sys.exc_info = broken
for name in list(sys.modules):
    if name.startswith(("encodings.", "numpy.", "msgpack", "traceback", "_pytest")):
        sys.modules[name] = None


class Box:
    def put(self, x):
        sys.modules.clear()

    def take(self):
        builtins.__dict__.clear()


def apply(f, x):
    builtins.__build_class__ = broken
    return f(x)
