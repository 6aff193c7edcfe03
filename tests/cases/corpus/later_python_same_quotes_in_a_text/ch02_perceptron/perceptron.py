import numpy as np
names = {'a': 1}

def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    return int(x1 * w1 + x2 * w2 + b > 0)

def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    text = f"{names["a"]:>{len("abc")}}"
    return int(x1 * w1 + x2 * w2 + b > 0)

def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    return int(x1 * w1 + x2 * w2 + b > 0)

def largest[T](values: list[T]) -> T:
    return max(values)

type Number = int | float

def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
