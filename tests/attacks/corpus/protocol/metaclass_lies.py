# /// attack
# tries = "Raises exceptions whose class lies about its name, its bases and its text, or raises while asked."
# gain = "harm"
# plain = "harm"
# ///
class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__", "__module__"):
            raise SystemExit(0)
        if name == "__mro__":
            return [AssertionError, int] * 10**6
        return super().__getattribute__(name)


class Lie(Exception, metaclass=Meta):
    def __str__(self):
        raise GeneratorExit

    __repr__ = __str__

    @property
    def __class__(self):
        return NotImplementedError


class Number(type):
    __name__ = 5
    __mro__ = property(lambda cls: (cls, 3, None))


class Other(BaseException, metaclass=Number):
    def __str__(self):
        return "\ud800" * 10**6

    def __getattribute__(self, name):
        raise KeyboardInterrupt


def double(x):
    raise Lie


class Box:
    def put(self, x):
        raise Other

    def take(self):
        raise Lie from Other()


def apply(f, x):
    return f(Lie())
