# /// variant
# exercise = "step_function"
# mistakes = ["if_on_an_array"]
# says = "An if is applied to a whole array"
# ///
def step_function(x):
    if x > 0:
        return 1
    else:
        return 0
