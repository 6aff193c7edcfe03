# /// variant
# exercise = "step_function"
# mistakes = ["method_of_arrays_on_a_number | exception:number_as_array"]
# ///
def step_function(x):
    y = x > 0
    return y.astype(int)
