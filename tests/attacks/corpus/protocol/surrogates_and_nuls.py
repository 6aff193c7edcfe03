# /// attack
# tries = "Puts lone surrogates and NUL into values, names, keys, warnings and what it prints."
# gain = "harm"
# plain = "nothing"
# ///
import sys
import warnings

BAD = "\udcff\ud800a\x00b" * 50
kind = type("K" + BAD.replace("\x00", ""), (Exception,), {})


def say(where):
    print(BAD, file=where)
    warnings.warn("w" + BAD, stacklevel=1)


def double(x):
    say(sys.stdout)
    if x.ndim == 2:
        return BAD
    return {BAD: x} if len(x) == 3 else [b"\xff\xfe", BAD]


class Box:
    def put(self, x):
        setattr(self, BAD, x)
        say(sys.stderr)

    def take(self):
        raise kind(BAD)

    def __dir__(self):
        return [BAD]


def apply(f, x):
    f(BAD)
    raise kind("\x00" * 10**5)


globals()[BAD] = apply
print(BAD)
