# /// variant
# exercise = "step_function"
# mistakes = ["Compares with >= 0 instead of > 0.", "Calls astype on the result of the comparison, which a plain number does not have: AttributeError for a number."]
# ///
def step_function(x):
    y = x >= 0
    return y.astype(int)
