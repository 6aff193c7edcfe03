# /// variant
# exercise = "mean_squared_error"
# mistakes = ["The factor 0.5 is missing."]
# ///
def mean_squared_error(y, t):
    차이 = y - t
    return np.sum(차이 ** 2)
