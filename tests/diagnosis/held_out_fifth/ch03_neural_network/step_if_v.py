# /// variant
# exercise = "step_function"
# mistakes = ["if_on_an_array"]
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
