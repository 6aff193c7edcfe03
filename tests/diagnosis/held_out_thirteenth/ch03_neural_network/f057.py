# /// variant
# exercise = "step_function"
# mistakes = ["An ordinary if is used on the comparison with an array, which raises the ValueError about an ambiguous truth value."]
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
