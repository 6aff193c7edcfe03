# /// variant
# exercise = "mean_squared_error"
# mistakes = ["It squares the sum of the differences instead of adding up their squares.", "It divides by the number of elements as well."]
# ///
def mean_squared_error(y, t):
    total = 0
    for i in range(len(y)):
        total += y[i] - t[i]
    return 0.5 * total ** 2 / len(y)
