# /// attack
# tries = "Returns subclasses of float, int, list, dict and str whose own comparison says yes."
# gain = "points"
# plain = "points"
# ///
def lying(kind):
    yes = lambda self, *a: True
    none = lambda self, *a: 0
    body = dict.fromkeys(("__eq__", "__le__", "__ge__", "__contains__", "__bool__"), yes)
    body |= dict.fromkeys(("__sub__", "__rsub__", "__abs__"), none)
    body |= {"__ne__": lambda self, other: False, "__hash__": lambda self: 0, "__class__": property(lambda self: kind)}
    return type(kind.__name__, (kind,), body)


Float, Int, List, Dict, Str, Complex = map(lying, (float, int, list, dict, str, complex))


def double(x):
    return List([Float(0), Int(0)])


class Box:
    held = Dict(a=Str("b"))

    def put(self, x):
        pass

    def take(self):
        return Complex(0)


def apply(f, x):
    return Float(0)
