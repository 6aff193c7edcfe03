# /// variant
# exercise = "XOR"
# mistakes = ["The second layer is OR instead of AND, so that the output is always 1."]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = OR(s1, s2)
    return y
