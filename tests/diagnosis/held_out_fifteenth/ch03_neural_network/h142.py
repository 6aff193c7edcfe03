# /// variant
# exercise = "step_function"
# mistakes = ["Uses if on an array, whose truth value is ambiguous: ValueError for arrays."]
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
