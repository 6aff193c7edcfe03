# /// variant
# exercise = "XOR"
# mistakes = ["The first layer uses AND instead of NAND", "The second layer gets the original input x2 instead of the output of the OR gate"]
# ///
def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, x2)
