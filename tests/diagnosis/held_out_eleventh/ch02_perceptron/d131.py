# /// variant
# exercise = "XOR"
# mistakes = ["The last gate is NAND instead of AND, so the output is the opposite of XOR"]
# ///
def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    y = NAND(s1, s2)
    return y
