"""Whole-number weights whose line runs through the very corners, so that > and >= matter and are chosen right."""


def AND(x1, x2, w1=1, w2=1, b=-1):
    return 1 if w1 * x1 + w2 * x2 + b > 0 else 0


def NAND(x1, x2, w1=-1, w2=-1, b=1):
    # One of the exercises by >=: at (0, 1) the sum is exactly 0.
    return 1 if w1 * x1 + w2 * x2 + b >= 0 else 0


def OR(x1, x2, w1=1, w2=1, b=0):
    if w1 * x1 + w2 * x2 > -b:
        return 1
    return 0


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
