"""Does not like to repeat oneself: one helper, and the gates are partial applications of it."""

from functools import partial


def perceptron(x1, x2, w1, w2, b):
    return int(x1 * w1 + x2 * w2 + b > 0)


AND = partial(perceptron, w1=2, w2=2, b=-3)
NAND = partial(perceptron, w1=-2, w2=-2, b=3)
OR = partial(perceptron, w1=2, w2=2, b=-1)


def XOR(x1, x2):
    return AND(x1=OR(x1, x2), x2=NAND(x1, x2))
