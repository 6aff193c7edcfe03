# /// attack
# tries = "Calls the function it was lent with everything but the right thing, deeply and endlessly."
# gain = "harm"
# plain = "secret"
# ///


def double(x):
    return None


def Box():
    return None


def apply(f, x):
    for argument in (None, "text", {}, [], f, apply, object(), float("nan"), 10**400):
        try:
            f(argument)
        except Exception:
            pass
    for name in ("__class__", "__init__", "__globals__", "func_globals", "number"):
        try:
            value = getattr(f, name)
            if "SEC" + "RET" in repr(value):
                raise RuntimeError("LEAKED SECRET-" + name)
        except AttributeError:
            pass
    f.number = 10**6
    try:
        f(x)
    except Exception:
        pass
    f.number = -1
    return f(x)
