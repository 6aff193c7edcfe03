# /// variant
# exercise = "step_function"
# mistakes = ["The comparison is turned round, x < 0 gives 1.", "It returns only the sum of the ones, a single number instead of an array."]
# ///
def step_function(x):
    x = np.asarray(x)
    결과 = np.where(x < 0, 1, 0)
    return np.sum(결과)
