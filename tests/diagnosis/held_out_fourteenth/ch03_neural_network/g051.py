# /// variant
# exercise = "step_function"
# mistakes = ["It uses if x > 0 for a whole array, whose truth value is ambiguous, and a ValueError is raised."]
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
