"""A logician: NAND is 1 - AND, OR comes by De Morgan, XOR by a formula. Given weights go through unharmed."""


def AND(x1, x2, w1=1, w2=1, b=-1.5):
    return x1 * w1 + x2 * w2 + b > 0


def NAND(x1, x2, w1=-1, w2=-1, b=1.5):
    # Not (−w·x − b > 0), which is w·x + b >= 0.
    return 1 - AND(x1, x2, w1=-w1, w2=-w2, b=-b)


def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 is w2 is b is None:
        return NAND(1 - x1, 1 - x2)
    return not NAND(x1, x2, w1=-w1, w2=-w2, b=-b)


def XOR(x1, x2):
    return (x1 + x2) % 2 == 1
