"""Two weeks into NumPy: plain Python, `>=` for the comparison, the blanks filled in inside, prints left in."""


def AND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 0.6
    if w2 is None:
        w2 = 0.6
    if b is None:
        b = -1
    total = w1 * x1
    total = total + w2 * x2
    total = total + b
    print("AND", x1, x2, "total:", total)
    result = 0
    if total >= 0:
        result = 1
    return result


def NAND(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = -0.6
    if w2 is None:
        w2 = -0.6
    if b is None:
        b = 1
    total = w1 * x1 + w2 * x2 + b
    print("NAND", x1, x2, "total:", total)
    result = 0
    if total >= 0:
        result = 1
    return result


def OR(x1, x2, w1=None, w2=None, b=None):
    if w1 is None:
        w1 = 0.6
    if w2 is None:
        w2 = 0.6
    if b is None:
        b = -0.5
    total = w1 * x1 + w2 * x2 + b
    print("OR", x1, x2, "total:", total)
    result = 0
    if total >= 0:
        result = 1
    return result


def XOR(x1, x2):
    a = NAND(x1, x2)
    b = OR(x1, x2)
    c = AND(a, b)
    print("XOR", x1, x2, "->", c)
    return c


for x1 in range(2):
    for x2 in range(2):
        print(x1, x2, AND(x1, x2), NAND(x1, x2), OR(x1, x2), XOR(x1, x2))
