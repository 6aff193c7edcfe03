"""From PyTorch: gates are objects of a module class that can be called, with forward inside."""

import math


class Module:
    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)


class Perceptron(Module):
    def __init__(self, weight, bias):
        self.weight = weight
        self.bias = bias

    def forward(self, x1, x2, *, w1=None, w2=None, b=None):
        w1 = self.weight[0] if w1 is None else w1
        w2 = self.weight[1] if w2 is None else w2
        b = self.bias if b is None else b
        return float(math.fsum((w1 * x1, w2 * x2, b)) > 0)


class Xor(Module):
    def __init__(self):
        self.layer1 = [NAND, OR]
        self.layer2 = AND

    def forward(self, x1, x2):
        return self.layer2(*(unit(x1, x2) for unit in self.layer1))


AND = Perceptron([1.0, 1.0], -1.5)
NAND = Perceptron([-1.0, -1.0], 1.5)
OR = Perceptron([1.0, 1.0], -0.5)
XOR = Xor()
