"""Somebody fluent: the bias as a third weight, a matrix with a row for each gate, truth values as results."""

import numpy as np

GATES = np.array([[-0.7, 0.5, 0.5], [0.7, -0.5, -0.5], [-0.2, 0.5, 0.5]])


def gate(row, x1, x2, **weights):
    chosen = [weights.get(name, default) for name, default in zip(("b", "w1", "w2"), GATES[row], strict=True)]
    return chosen @ np.array([1, x1, x2]) > 0


def AND(x1, x2, **weights):
    return gate(0, x1, x2, **weights)


def NAND(x1, x2, **weights):
    return gate(1, x1, x2, **weights)


def OR(x1, x2, **weights):
    return gate(2, x1, x2, **weights)


def XOR(x1, x2):
    # Both gates of the first layer at once, then the second layer.
    hidden = GATES[1:] @ (1, x1, x2) > 0
    return AND(*hidden)
