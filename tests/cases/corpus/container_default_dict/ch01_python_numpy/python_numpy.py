from collections import OrderedDict


def array_arithmetic(x, y):
    found = OrderedDict()
    found["sum"] = x + y
    found["difference"] = x - y
    found["product"] = x * y
    found["quotient"] = x / y
    return found
