# /// variant
# exercise = "XOR"
# mistakes = ["bitwise_operator_on_floats"]
# says = "The operator ^ fails for floats"
# ///
def XOR(x1, x2):
    return x1 ^ x2
