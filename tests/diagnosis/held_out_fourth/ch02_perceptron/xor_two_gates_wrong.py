# /// variant
# exercise = "XOR"
# mistakes = ["The first gate is AND instead of NAND", "The last gate is NAND instead of AND"]
# ///
def XOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)
