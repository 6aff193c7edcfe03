# /// variant
# exercise = "mean_squared_error"
# mistakes = ["^ is used as the power, which does not exist for floats (bitwise xor), so a TypeError is raised"]
# ///
def mean_squared_error(y, t):
    sum = 0.0
    for i in range(len(y)):
        diff = y[i] - t[i]
        sum += diff ^ 2
    return 0.5 * sum
