# /// variant
# exercise = "XOR"
# mistakes = ["NAND is called with one tuple instead of with two inputs, which is a TypeError for the missing argument x2."]
# ///
def XOR(x1, x2):
    inputs = (x1, x2)
    return AND(NAND(inputs), OR(*inputs))
