# /// attack
# tries = "Returns subclasses of ndarray, float and dict that lie about their values."
# gain = "points"
# plain = "points"
# ///
import numpy as np


class Lying(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, bool)

    def __array_function__(self, function, types, args, kwargs):
        return True

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.zeros(np.shape(inputs[0]))

    def __reduce__(self):
        return (exec, ("raise SystemExit",))


class Number(float):
    def __eq__(self, other):
        return True

    __hash__ = None


def double(x):
    return np.zeros((3, 4)).view(Lying)


class Box:
    held = Number(0)

    def put(self, x):
        pass

    def take(self):
        return Number(0)


def apply(f, x):
    return Number(0)
