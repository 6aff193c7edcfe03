# /// variant
# exercise = "mean_squared_error"
# mistakes = ["square_of_the_sum"]
# ///
def mean_squared_error(y, t):
    diff = 0
    for yk, tk in zip(y, t):
        diff += yk - tk
    return 0.5 * diff**2
