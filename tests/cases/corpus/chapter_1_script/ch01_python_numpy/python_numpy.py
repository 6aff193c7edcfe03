# coding: utf-8
import numpy as np
import matplotlib.pyplot as plt


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            table.append((x, y, x and y, x or y, not x))
    return table


def array_arithmetic(x, y):
    result = {}
    result['sum'] = x + y
    result['difference'] = x - y
    result['product'] = x * y
    result['quotient'] = x / y
    return result


def broadcast(A, row):
    return A * row


def first_rows_middle_columns(a):
    return a[0:2, 1:3]


class Counter:
    def __init__(self, start=0):
        self.count = start
        print("Initialized!")

    def add(self, n=1):
        self.count += n

    def read(self):
        return self.count


m = Counter(3)
m.add()
print(m.read())

# 그래프
x = np.arange(0, 6, 0.1)
y1 = np.sin(x)
y2 = np.cos(x)

plt.plot(x, y1, label="sin")
plt.plot(x, y2, linestyle="--", label="cos")
plt.xlabel("x")
plt.ylabel("y")
plt.title('sin & cos')
plt.legend()
plt.show()

from matplotlib.image import imread

img = imread('../dataset/lena.png')
plt.imshow(img)
plt.show()
