# /// variant
# exercise = "mean_squared_error"
# mistakes = ["np.sum is given y - t and 2 as axis through a misplaced parenthesis, and an AxisError is raised."]
# ///
def mean_squared_error(y, t):
    return 0.5 * np.sum((y - t), 2)
