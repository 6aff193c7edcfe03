# /// attack
# tries = "Returns an object that is equal to everything, in every protocol it knows."
# gain = "points"
# plain = "points"
# ///


class Always:
    __array_ufunc__ = None
    __array_priority__ = 1e9
    shape = (3, 4)
    dtype = float
    ndim = 2
    size = 12

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __lt__(self, other):
        return True

    __gt__ = __le__ = __ge__ = __lt__

    def __bool__(self):
        return True

    def __float__(self):
        return 0.0

    def __hash__(self):
        return 0

    def __array__(self, *a, **k):
        import numpy

        return numpy.zeros((3, 4))

    def __getattr__(self, name):
        return self

    def __call__(self, *a, **k):
        return self

    def __sub__(self, other):
        return 0

    __rsub__ = __abs__ = __sub__


def double(x):
    return Always()


def Box():
    return Always()


def apply(f, x):
    return Always()
