# coding: utf-8
import matplotlib.pyplot as plt
import numpy as np


def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1


def NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    x = np.array([x1, x2])
    w = np.array([w1, w2])
    tmp = np.sum(w * x) + b
    if tmp <= 0:
        return 0
    else:
        return 1


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = AND(s1, s2)
    return y


if __name__ == '__main__':
    for xs in [(0, 0), (1, 0), (0, 1), (1, 1)]:
        y = XOR(xs[0], xs[1])
        print(str(xs) + " -> " + str(y))

fig, axes = plt.subplots(1, 3, figsize=(12, 4))
for ax, gate in zip(axes, [AND, NAND, OR]):
    for x1 in (0, 1):
        for x2 in (0, 1):
            marker = "o" if gate(x1, x2) else "^"
            ax.scatter(x1, x2, marker=marker, s=100, c="k")
    xs = np.linspace(-0.5, 1.5, 50)
    ax.plot(xs, 0.5 - xs, "--")
    ax.set_title(gate.__name__)
    ax.axis("equal")
plt.tight_layout()
plt.show()
