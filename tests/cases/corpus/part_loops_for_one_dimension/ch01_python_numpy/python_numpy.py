import numpy as np


def array_arithmetic(x, y):
    plus, minus, times, over = [], [], [], []
    for i in range(len(x)):
        plus.append(float(x[i] + y[i]))
        minus.append(float(x[i] - y[i]))
        times.append(float(x[i] * y[i]))
        over.append(float(x[i] / y[i]))
    return {"sum": np.array(plus), "difference": np.array(minus), "product": np.array(times), "quotient": np.array(over)}


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, n=1):
        self.n += n

    def read(self):
        return self.n
