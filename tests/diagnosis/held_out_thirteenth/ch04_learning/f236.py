# /// variant
# exercise = "mean_squared_error"
# mistakes = ["Half the mean of the squares is returned instead of half their sum, so the result is too small by the factor 1 / C."]
# ///
def mean_squared_error(y, t):
    diff = y - t
    return np.mean(diff ** 2) / 2
