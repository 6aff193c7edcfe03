# /// variant
# exercise = "XOR"
# mistakes = ["NAND gets x1 twice instead of x1 and x2", "The second layer is OR instead of AND"]
# ///
def XOR(x1, x2):
    a, b = NAND(x1, x1), OR(x1, x2)
    return OR(a, b)
