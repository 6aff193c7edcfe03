# /// variant
# exercise = "step_function"
# mistakes = ["Where x is exactly 0 the result is 1, because >= is used instead of >."]
# ///
def step_function(x):
    y = np.asarray(x) >= 0
    return y * 1
