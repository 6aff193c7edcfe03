# /// variant
# exercise = "step_function"
# mistakes = ["Positive elements give their own value x instead of 1.", "The loop runs over range(x), and an array or a float is no integer, so a TypeError is raised."]
# ///
def step_function(x):
    y = np.zeros_like(x)
    for i in range(x):
        if x[i] > 0:
            y[i] = x[i]
        else:
            y[i] = 0
    return y
