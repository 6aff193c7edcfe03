# /// variant
# exercise = "mean_squared_error"
# mistakes = ["half_forgotten"]
# says = "The factor one half is missing"
# ///
def mean_squared_error(y, t):
    total = 0
    for k in range(len(y)):
        total += (y[k] - t[k]) ** 2
    return total
