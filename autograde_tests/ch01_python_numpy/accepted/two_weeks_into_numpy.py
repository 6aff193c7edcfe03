"""Two weeks into NumPy: loops over indices, lists that become arrays at the end, a print on the way."""

import numpy as np


def truth_table():
    table = []
    for x in [True, False]:
        for y in [True, False]:
            row = []
            row.append(x)
            row.append(y)
            if x and y:
                row.append(True)
            else:
                row.append(False)
            if x or y:
                row.append(True)
            else:
                row.append(False)
            row.append(not x)
            print(row)
            table.append(row)
    return table


def array_arithmetic(x, y):
    total = np.zeros(x.shape)
    difference = np.zeros(x.shape)
    product = np.zeros(x.shape)
    quotient = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        total[i] = x[i] + y[i]
        difference[i] = x[i] - y[i]
        product[i] = x[i] * y[i]
        quotient[i] = x[i] / y[i]
    result = {}
    result["sum"] = total
    result["difference"] = difference
    result["product"] = product
    result["quotient"] = quotient
    return result


def broadcast(A, row):
    new_rows = []
    for i in range(len(A)):
        new_row = []
        for j in range(len(row)):
            new_row.append(A[i][j] * row[j])
        new_rows.append(new_row)
    return np.array(new_rows)


def first_rows_middle_columns(a):
    rows = a[0:2]
    part = rows[:, 1:3]
    print("part:", part)
    return part


class Counter:
    def __init__(self, start=0):
        self.number = start

    def add(self, n=1):
        self.number = self.number + n
        return self.number

    def read(self):
        print("now at", self.number)
        return self.number


c = Counter(10)
c.add()
c.add(5)
print(c.read())
